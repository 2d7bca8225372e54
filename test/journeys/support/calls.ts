import type { CallRequest } from '@nurt/contracts/calls/requests';
import type { LocalDate } from '@nurt/domain/calendar';
import { ruleSet, type LegalBasis } from '@nurt/domain/statute';
import { clientOf } from './demo';
import { STAFF } from './people';

/** A call approved by a second person and published wherever the rule-set of its basis asks. */
export async function openedCall(
  body: CallRequest,
  { announcedOn, basis = 'udpp' }: { readonly announcedOn: LocalDate; readonly basis?: LegalBasis },
): Promise<{ readonly callId: string; readonly version: number }> {
  const officer = await clientOf(STAFF.officer);
  const draft = await officer.call('POST /api/office/calls', { body });
  const params = { callId: draft.id };
  const proposed = await officer.call('POST /api/office/calls/:callId/approval-request', {
    params,
    body: { version: draft.version },
  });
  const executive = await clientOf(STAFF.executive);
  const { version } = await executive.call('POST /api/office/calls/:callId/approval', {
    params,
    body: { version: proposed.version },
  });
  const { publicationPlaces } = ruleSet(basis, announcedOn);
  const open = await officer.call('POST /api/office/calls/:callId/announcement', {
    params,
    body: { version, ...Object.fromEntries(publicationPlaces.map((place) => [place, announcedOn])) },
  });
  return { callId: draft.id, version: open.version };
}
