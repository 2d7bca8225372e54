/** The yearly report on the cooperation programme. */
export const yearlyReport = {
  name: 'Report on the cooperation programme',
  kicker: 'Report to the council',
  title: (year: number): string => `Report on the cooperation programme for ${year}`,
  lead: 'Submitted to the council under art. 5a(3) of the Act of 24 April 2003 on public benefit activity and volunteering.',
  facts: {
    authority: 'Authority',
    programme: 'Programme',
    resolution: 'Council resolution',
    asOf: 'As of',
    sentAt: 'Sent to the council',
  },
  resolution: (number: string, date: string): string => `no. ${number} of ${date}`,
  figure: 'Figure',
  year: (year: number): string => `Year ${year}`,
  byLine: 'By budget line',
  byLineNote: 'An organisation with offers on several lines counts on each of them. Amounts in PLN.',
  lines: 'Budget lines',
  verify:
    'The checksum at the foot is SHA-256 of the content of the report in canonical form. The same data are available as JSON.',
};
