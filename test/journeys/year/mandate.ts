import { moveClock } from '../clock';
import { clientOf, known } from '../support/demo';
import { MEMBERS } from '../support/people';

/** The mandate of the demo's representative ends before the year of this journey: chosen again in time, it goes on. */
export async function chosenAgain(): Promise<void> {
  await moveClock('2029-11-02T09:00:00Z');
  const representative = await clientOf(MEMBERS.melody);
  const [organisation] = await representative.call('GET /api/organisations');
  const organisationId = organisation?.id ?? '';
  const { members } = await representative.call('GET /api/organisations/:organisationId/members', {
    params: { organisationId },
  });
  const { accountId, role, position, chair, mandateFrom, version } = known(
    members,
    ({ self }) => self,
    'representative',
  );
  await representative.call('PUT /api/organisations/:organisationId/members/:accountId', {
    params: { organisationId, accountId },
    body: { role, position, chair, mandateFrom, mandateTo: '2033-11-21', version },
  });
}
