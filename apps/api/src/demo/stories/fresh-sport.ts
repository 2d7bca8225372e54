import { grosze } from '@nurt/domain/money';
import { must, type Stage } from '../cast';
import { sampleCall } from '../sample-call';
import { sampleOffer } from '../sample-offer';

/** The sport and tourism call decided some days ago: agreements to prepare, to countersign and to pay. */
export async function freshSport(stage: Stage): Promise<void> {
  const { world, calendar, staff, members, organisations } = stage;
  const { officer, executive, assessor, assessorOfOrganisations } = staff;
  const announcedOn = calendar.day(-75);
  if (announcedOn < calendar.on('12-01', -1)) return;
  const taskFrom = calendar.day(-9) > calendar.on('01-01') ? calendar.day(-9) : calendar.on('01-01');
  const taskTo = calendar.on('12-31');
  const callId = await world.call(
    officer,
    sampleCall({
      announcedOn,
      budgetLineId: must(stage.lines.get('BL1')),
      title: 'Sport i turystyka: zawody i imprezy dla mieszkańców',
      task: 'Organizacja zawodów sportowych i imprez turystycznych promujących aktywność fizyczną w Bochni.',
      poolGrosze: 4_000_000,
      lastDay: calendar.day(-50),
      decisionBy: calendar.day(-12),
      taskFrom,
      taskTo,
      maximumGrantGrosze: 1_500_000,
      sameKindGrosze: [1_200_000, 3_800_000],
    }),
    calendar.at(announcedOn),
  );
  const offer = (title: string, place: string, grant: number, about: string) =>
    sampleOffer({
      title,
      place,
      from: taskFrom,
      to: taskTo,
      about,
      contact: members.sport,
      costs: [
        ['Obsługa sędziowska i medyczna', 'dzień', grant / 2, 1],
        ['Puchary i medale', 'komplet', grant / 4, 1],
        ['Wynajem obiektu', 'dzień', grant / 2, 1],
      ],
      grantGrosze: grant,
      ownFinancialGrosze: Math.round(grant / 8),
    });
  const at = calendar.at(calendar.day(-55), '20:31');
  const apply = (organisation: 'saltRunners' | 'judo', content: ReturnType<typeof offer>) =>
    world.offer(members.sport, { callId, organisationId: organisations[organisation] }, content, at);
  const runId = await apply(
    'saltRunners',
    offer(
      '12-godzinny Podziemny Bieg Sztafetowy',
      'Kopalnia Soli Bochnia',
      1_500_000,
      'Bieg sztafet 250 metrów pod ziemią, jedyny taki na świecie.',
    ),
  );
  const memorialId = await apply(
    'saltRunners',
    offer(
      'XXIII Memoriał Majora Bacy',
      'Stadion miejski w Bochni',
      800_000,
      'Zawody lekkoatletyczne dla dzieci i młodzieży.',
    ),
  );
  const judoId = await apply(
    'judo',
    offer(
      'XIX Międzynarodowy Turniej Judo',
      'Kopalnia Soli w Bochni',
      1_200_000,
      'Turniej z udziałem zawodników z dziesięciu krajów.',
    ),
  );
  const offers = [runId, memorialId, judoId];
  for (const id of offers) await world.formalCheck(officer, callId, id, calendar.at(calendar.day(-45)));
  await world.committee(
    officer,
    callId,
    [
      { person: assessor, namedBy: 'authority' },
      { person: assessorOfOrganisations, namedBy: 'organisations' },
    ],
    calendar.at(calendar.day(-44)),
  );
  for (const [index, id] of offers.entries()) {
    const share = must([0.9, 0.7, 0.8][index]);
    await world.score(assessor, callId, id, share, calendar.at(calendar.day(-40)));
    await world.score(assessorOfOrganisations, callId, id, share, calendar.at(calendar.day(-39)));
  }
  await world.propose(
    officer,
    callId,
    new Map([
      [runId, 1_500_000],
      [memorialId, 800_000],
      [judoId, 1_200_000],
    ]),
    calendar.at(calendar.day(-30)),
  );
  await world.approve(executive, callId, `208/${String(calendar.year)}`, calendar.at(calendar.day(-20)));

  const number = (n: number): string => `WK.526.${String(n)}.${String(calendar.year)}`;
  const signed = await world.agreement(
    officer,
    memorialId,
    number(14),
    [{ dueOn: calendar.day(3) < taskTo ? calendar.day(3) : taskTo, grosze: grosze(800_000) }],
    calendar.at(calendar.day(-12)),
  );
  await world.conclude(staff, signed, calendar.at(calendar.day(-10)));
  const waiting = await world.agreement(
    officer,
    runId,
    number(15),
    [{ dueOn: calendar.day(6) < taskTo ? calendar.day(6) : taskTo, grosze: grosze(1_500_000) }],
    calendar.at(calendar.day(-5)),
  );
  await world.signForBoth(staff, waiting, calendar.at(calendar.day(-3)));
}
