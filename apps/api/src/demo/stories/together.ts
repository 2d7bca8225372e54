import { SetRepresentation } from '../../modules/organisations';
import { SubmitOffer } from '../../modules/offers';
import type { Stage } from '../cast';
import { BOARD_MEMBER, DEMO_PASSWORD } from '../data/people';
import { PeopleWorld, plainly } from '../people';
import { sampleOffer } from '../sample-offer';

/** „Zdrowa Bochnia” is represented by two persons together: its offer waits for the second confirmation. */
export async function confirmedTogether(stage: Stage, callId: string): Promise<void> {
  const { world, calendar, members, organisations } = stage;
  const { traveller } = members;
  const { email, name, position } = BOARD_MEMBER;
  const second = { email, name };
  const day = calendar.day(-7);
  await world.account(second, DEMO_PASSWORD, calendar.at(day));
  const standing = { ...plainly('representative'), position };
  await new PeopleWorld(world).colleague(
    traveller,
    organisations.health,
    second,
    standing,
    calendar.at(day, '10:00'),
  );
  const set = { mode: 'together', persons: 2, version: 1 } as const;
  await world
    .use(SetRepresentation)
    .execute(await world.as(traveller, calendar.at(day, '11:00')), organisations.health, set);

  const content = sampleOffer({
    title: 'Zimowe spacery z kijkami',
    place: 'Planty Salinarne w Bochni',
    from: calendar.freshTaskStart(19),
    to: calendar.freshYearEnd,
    about: 'Cotygodniowe spacery z instruktorem, zakończone wspólną kolędą.',
    contact: traveller,
    costs: [['Instruktor', 'godzina', 12_000, 40]],
    grantGrosze: 400_000,
    ownFinancialGrosze: 80_000,
  });
  const draft = { callId, organisationId: organisations.health };
  const { id, version } = await world.draftOffer(
    traveller,
    draft,
    content,
    calendar.at(calendar.day(-1), '20:05'),
  );
  // The first of the two confirms; there is no submission yet.
  const first = await world.as(traveller, calendar.at(calendar.day(-1), '20:30'));
  await world.use(SubmitOffer).execute(first, id, { version });
}
