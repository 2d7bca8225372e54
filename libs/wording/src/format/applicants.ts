/** All who apply together in one line, the one that leads first. */
export function formatApplicants(lead: string, partners: readonly string[]): string {
  return [lead, ...partners].join(', ');
}
