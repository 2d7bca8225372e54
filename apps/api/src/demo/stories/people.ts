import { addYears, type LocalDate } from '@nurt/domain/calendar';
import type { Standing } from '@nurt/domain/organisations';
import type { Stage } from '../cast';
import { PeopleWorld } from '../people';
import { ENTERED_TWICE } from '../data/organisations';
import { COLLEAGUES, DEMO_PASSWORD, UNAWARE } from '../data/people';

/** „Malowane Dźwiękiem” has a chair with a term of office, an editor, an accountant, and somebody who is invited. */
export async function peopleOfMelody({ world, calendar, members, organisations }: Stage): Promise<void> {
  const { melody: chair } = members;
  const { melody: organisationId } = organisations;
  const people = new PeopleWorld(world);
  const began = calendar.on('11-21', -1);
  const joined = calendar.at(began);
  await people.standing(chair, organisationId, chair, chairOf(began), joined);
  for (const { email, name, role, position } of Object.values(COLLEAGUES)) {
    await world.account({ email, name }, DEMO_PASSWORD, joined);
    const standing = { role, position, chair: false, mandate: { from: null, to: null } };
    await people.colleague(chair, organisationId, { email, name }, standing, joined);
  }
  const invited = {
    role: 'representative',
    position: 'skarbnik',
    chair: false,
    mandate: { from: null, to: addYears(began, 4) },
  } as const;
  await people.invitation(
    chair,
    organisationId,
    'skarbnik.malowane@organizacja.example',
    invited,
    calendar.now,
  );
  // For the administrator: the same organisation, registered again by somebody who did not know.
  await world.account(UNAWARE, DEMO_PASSWORD, joined);
  await world.organisation(UNAWARE, ENTERED_TWICE, joined);
}

const chairOf = (from: LocalDate): Standing => ({
  role: 'representative',
  position: 'prezes zarządu',
  chair: true,
  mandate: { from, to: addYears(from, 4) },
});
