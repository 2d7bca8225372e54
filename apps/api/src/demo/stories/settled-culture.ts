import type { LocalDate } from '@nurt/domain/calendar';
import { addDays } from '@nurt/domain/calendar';
import { grosze } from '@nurt/domain/money';
import type { OfferContent } from '@nurt/domain/offers';
import { interestOn } from '@nurt/domain/statute';
import { must, type Stage } from '../cast';
import { sampleCall } from '../sample-call';
import { sampleOffer, VOLUNTEERS } from '../sample-offer';
import { sampleReport } from '../sample-report';

/**
 * The culture call announced in December: one grant settled with a late return, one reported, one being paid, one
 * offer below the threshold and one rejected. What lies after today has not happened.
 */
export async function settledCulture(stage: Stage): Promise<void> {
  const { world, calendar, staff, members, organisations } = stage;
  const { officer, executive } = staff;
  const callId = await world.call(
    officer,
    sampleCall({
      announcedOn: calendar.on('12-01', -1),
      budgetLineId: must(stage.lines.get('BL2')),
      title: 'Kultura, sztuka i dziedzictwo: wydarzenia dla mieszkańców',
      task: 'Organizacja wydarzeń kulturalnych otwartych dla mieszkańców Bochni: festiwali, koncertów i spotkań.',
      poolGrosze: 7_000_000,
      lastDay: calendar.on('12-27', -1),
      closesAtTime: '15:30',
      decisionBy: calendar.on('01-20'),
      taskFrom: calendar.on('02-01'),
      taskTo: calendar.on('12-15'),
      maximumGrantGrosze: 2_500_000,
      sameKindGrosze: [0, 6_400_000],
    }),
    calendar.at(calendar.on('12-01', -1)),
  );
  const apply = (
    member: keyof Stage['members'],
    organisation: keyof Stage['organisations'],
    content: OfferContent,
    day: LocalDate,
  ) =>
    world.offer(
      members[member],
      { callId, organisationId: organisations[organisation] },
      content,
      calendar.at(day, '21:14'),
    );

  const festival = sampleOffer({
    title: '9. Festiwal Piosenki „Integracja malowana dźwiękiem”',
    place: 'Miejski Dom Kultury w Bochni',
    from: calendar.on('03-01'),
    to: calendar.on('04-30'),
    about: 'Festiwal daje scenę osobom z niepełnosprawnościami i bez nich.',
    contact: members.melody,
    costs: [
      ['Nagłośnienie i oświetlenie sceny', 'dzień', 450_000, 2],
      ['Honoraria jurorów', 'osoba', 120_000, 4],
      ['Druk plakatów i programów', 'komplet', 220_000, 1],
      [VOLUNTEERS, 'godzina', 3_500, 200],
    ],
    administrativeGrosze: 100_000,
    grantGrosze: 1_500_000,
    ownFinancialGrosze: 200_000,
  });
  const travelEnd = calendar.day(-35) > calendar.on('05-01') ? calendar.day(-35) : calendar.on('10-18');
  const travel = sampleOffer({
    title: 'II Festiwal Podróżniczy „Na świat – podróże z pasją”',
    place: 'Powiatowa i Miejska Biblioteka w Bochni',
    from: calendar.on('04-01'),
    to: travelEnd,
    about: 'Spotkania z podróżnikami, wystawa zdjęć i warsztaty dla młodzieży.',
    contact: members.traveller,
    costs: [
      ['Honoraria prelegentów', 'spotkanie', 90_000, 12],
      ['Wystawa fotografii', 'sztuka', 400_000, 1],
      [VOLUNTEERS, 'godzina', 3_500, 120],
    ],
    grantGrosze: 1_200_000,
    ownFinancialGrosze: 150_000,
  });
  const summer = sampleOffer({
    title: 'Bocheńska Scena Letnia – wakacyjne koncerty w piątki',
    place: 'Rynek w Bochni',
    from: calendar.on('06-01'),
    to: calendar.on('12-15'),
    about: 'Cykl bezpłatnych koncertów na Rynku z udziałem lokalnych zespołów.',
    contact: members.melody,
    costs: [
      ['Honoraria zespołów', 'koncert', 180_000, 9],
      ['Scena i nagłośnienie', 'koncert', 90_000, 9],
      [VOLUNTEERS, 'godzina', 3_500, 80],
    ],
    grantGrosze: 2_000_000,
    ownFinancialGrosze: 300_000,
  });
  const altana = sampleOffer({
    title: 'Muzyczna Altana – koncerty w niedziele',
    place: 'Planty Salinarne',
    from: calendar.on('05-01'),
    to: calendar.on('09-30'),
    about: 'Niedzielne koncerty kameralne dla seniorów.',
    contact: members.seniors,
    costs: [
      ['Honoraria muzyków', 'koncert', 110_000, 10],
      [VOLUNTEERS, 'godzina', 3_500, 60],
    ],
    grantGrosze: 900_000,
    ownFinancialGrosze: 100_000,
  });
  const picnic = sampleOffer({
    title: 'Święto Organizacji Pozarządowych – piknik rodzinny',
    place: 'Park Rodzinny Uzbornia',
    from: calendar.on('06-01'),
    to: calendar.on('06-30'),
    about: 'Piknik, na którym bocheńskie organizacje pokazują swoją pracę.',
    contact: members.traveller,
    costs: [
      ['Namioty i scena', 'dzień', 600_000, 1],
      ['Animacje dla dzieci', 'godzina', 40_000, 6],
    ],
    grantGrosze: 700_000,
    ownFinancialGrosze: 140_000,
  });

  const festivalId = await apply('melody', 'melody', festival, calendar.on('12-18', -1));
  const travelId = await apply('traveller', 'traveller', travel, calendar.on('12-20', -1));
  const summerId = await apply('melody', 'melody', summer, calendar.on('12-21', -1));
  const altanaId = await apply('seniors', 'seniors', altana, calendar.on('12-22', -1));
  const picnicId = await apply('traveller', 'traveller', picnic, calendar.on('12-26', -1));

  if (!calendar.isPast(calendar.on('01-16'))) return;
  const scored = [festivalId, travelId, summerId, altanaId];
  for (const id of scored) await world.formalCheck(officer, callId, id, calendar.at(calendar.on('01-05')));
  await world.formalCheck(
    officer,
    callId,
    picnicId,
    calendar.at(calendar.on('01-05')),
    'Fundacja złożyła ofertę wspólnie z podmiotem spoza art. 3 ustawy.',
  );
  const { assessor, assessorOfOrganisations } = staff;
  await world.committee(
    officer,
    callId,
    [
      { person: assessor, namedBy: 'authority' },
      { person: assessorOfOrganisations, namedBy: 'organisations' },
    ],
    calendar.at(calendar.on('01-07')),
  );
  const shares = [0.9, 0.8, 0.8, 0.4];
  for (const [index, id] of scored.entries()) {
    const share = must(shares[index]);
    await world.score(assessor, callId, id, share, calendar.at(calendar.on('01-10')));
    await world.score(assessorOfOrganisations, callId, id, share - 0.1, calendar.at(calendar.on('01-11')));
  }
  await world.propose(
    officer,
    callId,
    new Map([
      [festivalId, 1_500_000],
      [travelId, 1_200_000],
      [summerId, 2_000_000],
      [altanaId, 0],
    ]),
    calendar.at(calendar.on('01-13')),
  );
  await world.approve(executive, callId, `12/${String(calendar.year)}`, calendar.at(calendar.on('01-15')));

  await settled(stage, festivalId, festival);
  await reported(stage, travelId, travel, travelEnd);
  await beingPaid(stage, summerId);
}

/** Agreement, one instalment, report, acceptance, and a return that came late. */
async function settled(
  { world, calendar, staff, members }: Stage,
  offerId: string,
  offer: OfferContent,
): Promise<void> {
  const signedOn = calendar.on('01-26');
  if (!calendar.isPast(calendar.on('02-20'))) return;
  const agreementId = await world.agreement(
    staff.officer,
    offerId,
    `WK.526.1.${String(calendar.year)}`,
    [{ dueOn: calendar.on('02-20'), grosze: grosze(1_500_000) }],
    calendar.at(calendar.on('01-22')),
  );
  await world.conclude(staff, agreementId, calendar.at(signedOn));
  const [instalment] = await world.instalments(agreementId);
  await world.pay(staff, must(instalment), calendar.at(calendar.on('02-18')));
  if (!calendar.isPast(calendar.on('06-25'))) return;
  const reportId = await world.report(
    members.melody,
    agreementId,
    sampleReport(offer, { usedGrosze: 1_380_000, paidOn: calendar.on('04-24') }),
    calendar.at(calendar.on('05-20'), '19:40'),
  );
  await world.acceptReport(staff.officer, reportId, calendar.at(calendar.on('06-05')));
  const [due] = await world.db.query<{ id: string; interest_from: string }[]>(
    'SELECT id, interest_from::text FROM grant_return WHERE agreement_id = $1',
    [agreementId],
  );
  const receivedOn = calendar.on('06-24');
  const interest = interestOn(grosze(120_000), must(due).interest_from as LocalDate, receivedOn);
  await world.recordReturn(
    staff.finance,
    must(due).id,
    { receivedOn, principalGrosze: 120_000, interestGrosze: interest.total },
    calendar.at(receivedOn),
  );
}

/** Paid, done, and reported a few days ago: the office has to decide. */
async function reported(
  { world, calendar, staff, members }: Stage,
  offerId: string,
  offer: OfferContent,
  taskEnd: LocalDate,
): Promise<void> {
  if (!calendar.isPast(calendar.on('03-25'))) return;
  const agreementId = await world.agreement(
    staff.officer,
    offerId,
    `WK.526.2.${String(calendar.year)}`,
    [{ dueOn: calendar.on('03-31'), grosze: grosze(1_200_000) }],
    calendar.at(calendar.on('01-22')),
  );
  await world.conclude(staff, agreementId, calendar.at(calendar.on('01-28')));
  const [instalment] = await world.instalments(agreementId);
  await world.pay(staff, must(instalment), calendar.at(calendar.on('03-20')));
  const reportedOn = calendar.day(-6);
  if (reportedOn <= addDays(taskEnd, 1)) return;
  await world.report(
    members.traveller,
    agreementId,
    sampleReport(offer, { usedGrosze: 1_164_050, paidOn: addDays(taskEnd, -10) }),
    calendar.at(reportedOn, '22:05'),
  );
}

/** The first instalment is paid; the second one was ordered yesterday and waits for the treasurer. */
async function beingPaid({ world, calendar, staff }: Stage, offerId: string): Promise<void> {
  if (!calendar.isPast(calendar.on('06-10'))) return;
  const secondDue = calendar.day(5) <= calendar.on('12-31') ? calendar.day(5) : calendar.on('12-31');
  const agreementId = await world.agreement(
    staff.officer,
    offerId,
    `WK.526.3.${String(calendar.year)}`,
    [
      { dueOn: calendar.on('06-10'), grosze: grosze(1_200_000) },
      { dueOn: secondDue, grosze: grosze(800_000) },
    ],
    calendar.at(calendar.on('01-23')),
  );
  await world.conclude(staff, agreementId, calendar.at(calendar.on('01-30')));
  const [first, second] = await world.instalments(agreementId);
  await world.pay(staff, must(first), calendar.at(calendar.on('06-08')));
  await world.orderPayment(staff.finance, must(second), calendar.at(calendar.day(-1)));
}
