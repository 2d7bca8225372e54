import { addDays, minDate } from '@nurt/domain/calendar';
import { must, type Stage } from '../cast';
import { sampleSmallGrant } from '../sample-small-grant';
import { SmallGrantWorld } from '../small-grants';

/** Two small grants: one that citizens may comment on now, and one that was granted and waits for its agreement. */
export async function smallGrants(stage: Stage, authorityId: string): Promise<void> {
  const { world, calendar, staff, members, organisations } = stage;
  const grants = new SmallGrantWorld(world);
  const until = (offset: number) =>
    minDate(addDays(calendar.freshTaskStart(offset), 30), calendar.freshYearEnd);

  const walk = await grants.submitted(
    members.traveller,
    { authorityId, organisationId: organisations.traveller },
    sampleSmallGrant({
      title: 'Spacer śladami bocheńskich górników',
      place: 'Bochnia, Planty Salinarne i okolice kopalni',
      from: calendar.freshTaskStart(-15),
      to: until(-15),
      about: 'Trzy niedzielne spacery z przewodnikiem po górniczej Bochni.',
      sphere: '19',
      contact: members.traveller,
      costs: [
        ['Przewodnik', 150_000, 0],
        ['Druk mapek', 50_000, 30_000],
      ],
    }),
    calendar.at(calendar.day(-30)),
  );
  await grants.publish(staff.officer, walk, calendar.at(calendar.day(-29)));
  const asked = await grants.comment(
    walk,
    'Mieszkanka Rynku',
    'Proszę o jeden spacer w tempie dla seniorów.',
    calendar.at(calendar.day(-25), '18:20'),
  );
  await grants.show(staff.officer, asked, calendar.at(calendar.day(-24)));
  await grants.decide(
    staff.executive,
    walk,
    {
      grantGrosze: 200_000,
      budgetLineId: must(stage.freshLines.get('BL1')),
      considered: 'Uwagę przekazano organizacji: jeden spacer będzie prowadzony w spokojnym tempie.',
    },
    // Seven days for comments, and up to five more where the seventh is a day off.
    calendar.at(calendar.day(-16)),
  );

  const kitchen = await grants.submitted(
    members.seniors,
    { authorityId, organisationId: organisations.seniors },
    sampleSmallGrant({
      title: 'Międzypokoleniowa kuchnia: przepisy z Bochni',
      place: 'Klub seniora przy ul. Kazimierza Wielkiego',
      from: calendar.freshTaskStart(14),
      to: until(14),
      about: 'Seniorzy i młodzież gotują razem i spisują lokalne przepisy w książeczce.',
      sphere: '10',
      contact: members.seniors,
      costs: [
        ['Produkty spożywcze', 180_000, 40_000],
        ['Druk książeczki', 160_000, 20_000],
      ],
    }),
    calendar.at(calendar.day(-5), '20:14'),
  );
  await grants.publish(staff.officer, kitchen, calendar.at(calendar.day(-2)));
  await grants.comment(
    kitchen,
    '',
    'Bardzo potrzebne, chętnie przyprowadzę wnuki.',
    calendar.at(calendar.day(-1), '19:05'),
  );
}
