import { randomUUID } from 'node:crypto';
import { must, type Stage } from '../cast';
import { NO_CONDITIONS, sampleCall } from '../sample-call';
import { sampleOffer } from '../sample-offer';

/** A call that takes offers now: one submitted, one half written; and a call that the officer has only begun. */
export async function openCalls(stage: Stage): Promise<string> {
  const { world, calendar, staff, members, organisations } = stage;
  const taskFrom = calendar.freshTaskStart(19);
  const callId = await world.call(
    staff.officer,
    {
      ...sampleCall({
        announcedOn: calendar.day(-8),
        budgetLineId: must(stage.freshLines.get('BL2')),
        title: 'Kultura zimą: koncerty, warsztaty i spotkania',
        task: 'Wydarzenia kulturalne w sezonie zimowym, otwarte i bezpłatne dla mieszkańców Bochni.',
        poolGrosze: 2_000_000,
        lastDay: calendar.day(14),
        closesAtTime: '15:30',
        decisionBy: calendar.day(18),
        taskFrom,
        taskTo: calendar.freshYearEnd,
        maximumGrantGrosze: 800_000,
        sameKindGrosze: [4_700_000, 6_400_000],
      }),
      confirmations: ['online', 'signedPdf', 'paper'],
    },
    calendar.at(calendar.day(-8)),
  );
  const carols = sampleOffer({
    title: 'Kolędy na Rynku – wspólne śpiewanie',
    place: 'Rynek w Bochni',
    from: taskFrom,
    to: calendar.freshYearEnd,
    about: 'Wspólne kolędowanie z bocheńskimi chórami i zespołami.',
    contact: members.traveller,
    costs: [
      ['Honoraria zespołów', 'koncert', 120_000, 4],
      ['Nagłośnienie', 'dzień', 150_000, 2],
    ],
    grantGrosze: 600_000,
    ownFinancialGrosze: 120_000,
  });
  await world.offer(
    members.traveller,
    { callId, organisationId: organisations.traveller },
    carols,
    calendar.at(calendar.day(-1), '22:47'),
  );
  const { title, place, contact, description, activities } = sampleOffer({
    title: 'Zimowe warsztaty piosenki',
    place: 'Miejski Dom Kultury w Bochni',
    from: taskFrom,
    to: calendar.freshYearEnd,
    about: 'Warsztaty wokalne dla dzieci i młodzieży zakończone koncertem.',
    contact: members.melody,
    costs: [['Prowadzenie warsztatów', 'godzina', 12_000, 20]],
    grantGrosze: 200_000,
    ownFinancialGrosze: 20_000,
  });
  await world.draftOffer(
    members.melody,
    { callId, organisationId: organisations.melody },
    { title, place, contact, description, activities },
    calendar.at(calendar.day(-2), '23:12'),
  );
  const begun = sampleCall({
    announcedOn: calendar.day(-1),
    budgetLineId: must(stage.freshLines.get('BL1')),
    title: 'Turystyka piesza: rajdy i spacery z przewodnikiem',
    task: 'Organizacja rajdów pieszych i spacerów z przewodnikiem po Bochni i okolicy.',
    poolGrosze: 900_000,
    lastDay: calendar.day(10),
    decisionBy: calendar.day(20),
    taskFrom: calendar.freshTaskStart(25),
    taskTo: calendar.freshYearEnd,
  });
  await world.draftCall(
    staff.officer,
    {
      ...begun,
      selectionProcedure: '',
      sameKindTasks: [],
      ...NO_CONDITIONS,
      criteria: [
        {
          id: randomUUID(),
          name: 'Możliwość realizacji zadania',
          guidance: '',
          maximumPoints: 10,
          weight: 6000,
          bonus: false,
          scale: [],
        },
        {
          id: randomUUID(),
          name: 'Kalkulacja kosztów',
          guidance: '',
          maximumPoints: 10,
          weight: 3000,
          bonus: false,
          scale: [],
        },
      ],
    },
    calendar.at(calendar.day(-1)),
  );
  return callId;
}
