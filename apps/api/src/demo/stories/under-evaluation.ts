import type { OfferContent } from '@nurt/domain/offers';
import { must, type Stage } from '../cast';
import { ORGANISATIONS } from '../data/organisations';
import { JointOffers } from '../joint-offer';
import { sampleCall } from '../sample-call';
import { clubOffer, type ClubSketch } from '../sample-club';
import { sampleOffer } from '../sample-offer';
import type { Person } from '../world';

const cost = (grant: number): [string, string, number, number][] => [
  ['Wynagrodzenie prowadzących', 'godzina', 8_000, Math.floor(grant / 10_000)],
  ['Materiały dla uczestników', 'komplet', 2_500, Math.floor(grant / 10_000)],
];

/** Health: the window has closed, one formal check is done and one waits. */
export async function formalChecks(stage: Stage): Promise<void> {
  const { world, calendar, staff, members, organisations } = stage;
  const taskFrom = calendar.freshTaskStart(12);
  const callId = await world.call(
    staff.officer,
    {
      ...sampleCall({
        announcedOn: calendar.day(-34),
        budgetLineId: must(stage.freshLines.get('BL3')),
        title: 'Ochrona i promocja zdrowia: profilaktyka blisko mieszkańców',
        task: 'Badania profilaktyczne, warsztaty i zajęcia ruchowe dla mieszkańców Bochni.',
        poolGrosze: 700_000,
        lastDay: calendar.day(-8),
        decisionBy: calendar.day(10),
        taskFrom,
        taskTo: calendar.freshYearEnd,
        maximumGrantGrosze: 450_000,
        sameKindGrosze: [0, 650_000],
      }),
      // One round of correction, also of who signed.
      corrections: { what: ['attachments', 'declarations', 'representation', 'wording'], days: 7 },
    },
    calendar.at(calendar.day(-34)),
  );
  const day = calendar.day(-9);
  const saying = (title: string, about: string, contact: Person): OfferContent =>
    sampleOffer({
      title,
      place: 'Miejski Dom Kultury w Bochni',
      from: taskFrom,
      to: calendar.freshYearEnd,
      about,
      contact,
      costs: cost(400_000),
      grantGrosze: 340_000,
      ownFinancialGrosze: 40_000,
    });
  const heartId = await world.offer(
    members.traveller,
    { callId, organisationId: organisations.health },
    saying(
      'Zdrowe serce bochnianina – badania i warsztaty',
      'Bezpłatne badania ciśnienia i cukru oraz warsztaty zdrowego żywienia.',
      members.traveller,
    ),
    calendar.at(day, '18:20'),
  );
  // Seniors and a foundation together: the partner confirms what the lead then submits.
  const joint = new JointOffers(world);
  const partners = [
    {
      person: members.traveller,
      organisationId: organisations.traveller,
      nip: ORGANISATIONS.traveller.nip,
    },
  ];
  const togetherId = await joint.draft(
    members.seniors,
    { callId, organisationId: organisations.seniors },
    {
      content: saying(
        'Rusz się, seniorze – gimnastyka i nordic walking',
        'Zajęcia ruchowe dla osób po sześćdziesiątym roku życia.',
        members.seniors,
      ),
      partners,
      sharing: {
        representation: 'Oferentów reprezentuje wobec urzędu lider, który prowadzi też rozliczenie.',
        work: ['Prowadzi gimnastykę i zapisy uczestników.', 'Organizuje marsze nordic walking i promocję.'],
      },
    },
    calendar.at(day, '18:25'),
  );
  await joint.confirm(togetherId, partners, calendar.at(day, '18:40'));
  await joint.submit(members.seniors, togetherId, calendar.at(day, '18:45'));
  await world.formalCheck(staff.officer, callId, heartId, calendar.at(calendar.day(-2)));
}

/** Persons with disabilities and seniors: one member has filed both sheets, the other has not begun. */
export async function sealedScoring(stage: Stage): Promise<void> {
  const { world, calendar, staff, members, organisations } = stage;
  const taskFrom = calendar.freshTaskStart(12);
  const callId = await world.call(
    staff.officer,
    sampleCall({
      announcedOn: calendar.day(-36),
      budgetLineId: must(stage.freshLines.get('BL4')),
      title: 'Osoby niepełnosprawne i starsze: razem w mieście',
      task: 'Zajęcia integracyjne i edukacyjne dla osób z niepełnosprawnościami i osób starszych.',
      poolGrosze: 1_000_000,
      lastDay: calendar.day(-12),
      decisionBy: calendar.day(8),
      taskFrom,
      taskTo: calendar.freshYearEnd,
      maximumGrantGrosze: 600_000,
      sameKindGrosze: [0, 900_000],
    }),
    calendar.at(calendar.day(-36)),
  );
  const apply = (member: 'melody' | 'seniors', title: string, about: string, grant: number) =>
    world.offer(
      members[member],
      { callId, organisationId: organisations[member] },
      sampleOffer({
        title,
        place: 'Miejski Dom Kultury w Bochni',
        from: taskFrom,
        to: calendar.freshYearEnd,
        about,
        contact: members[member],
        costs: cost(grant * 1.2),
        grantGrosze: grant,
        ownFinancialGrosze: grant / 10,
      }),
      calendar.at(calendar.day(-13), '23:41'),
    );
  const offers = [
    await apply(
      'seniors',
      'Senior z pasją – klub dyskusyjny i wycieczki',
      'Spotkania, wykłady i wycieczki dla seniorów.',
      500_000,
    ),
    await apply(
      'melody',
      'Warsztaty muzyczne bez barier',
      'Muzykoterapia dla osób z niepełnosprawnościami.',
      450_000,
    ),
  ];
  for (const id of offers) await world.formalCheck(staff.officer, callId, id, calendar.at(calendar.day(-9)));
  await world.committee(
    staff.officer,
    callId,
    [
      { person: staff.assessor, namedBy: 'authority' },
      { person: staff.assessorOfOrganisations, namedBy: 'organisations' },
    ],
    calendar.at(calendar.day(-8)),
  );
  for (const id of offers) await world.score(staff.assessor, callId, id, 0.8, calendar.at(calendar.day(-4)));
}

/** Sport clubs under the sports act: the proposal waits for the mayor's order. */
export async function proposedSport(stage: Stage): Promise<void> {
  const { world, calendar, staff, members, organisations } = stage;
  const taskFrom = calendar.freshTaskStart(14);
  const callId = await world.call(
    staff.officer,
    sampleCall({
      announcedOn: calendar.day(-36),
      budgetLineId: must(stage.freshLines.get('BL5')),
      title: 'Rozwój sportu: szkolenie zawodników i udział w zawodach',
      task: 'Szkolenie dzieci i młodzieży w klubach sportowych oraz udział w rozgrywkach (ustawa o sporcie, art. 28).',
      poolGrosze: 12_000_000,
      lastDay: calendar.day(-14),
      decisionBy: calendar.day(6),
      taskFrom,
      taskTo: calendar.freshYearEnd,
      sameKindGrosze: [25_000_000, 38_000_000],
    }),
    calendar.at(calendar.day(-36)),
  );
  const apply = (organisation: 'judo' | 'saltRunners', title: string, grant: number, club?: ClubSketch) =>
    world.offer(
      members.sport,
      { callId, organisationId: organisations[organisation] },
      clubOffer(
        sampleOffer({
          title,
          place: 'Hala Widowiskowo-Sportowa w Bochni',
          from: taskFrom,
          to: calendar.freshYearEnd,
          about: 'Treningi, obozy i udział w rozgrywkach ligowych i mistrzostwach.',
          contact: members.sport,
          costs: [
            ['Wynagrodzenie trenerów', 'miesiąc', grant / 5, 3],
            ['Wynajem hali', 'miesiąc', grant / 5, 2],
            ['Sprzęt i stroje', 'komplet', grant / 4, 1],
          ],
          grantGrosze: grant,
          ownFinancialGrosze: grant / 4,
        }),
        club,
      ),
      calendar.at(calendar.day(-16), '12:05'),
    );
  const judoId = await apply('judo', 'Szkolenie judoków w sezonie zimowym', 4_500_000, {
    discipline: 'Judo',
    licence: 'Licencja Polskiego Związku Judo nr 214',
    league: 'Liga juniorów i Puchar Polski młodzików',
    groups: [
      ['Dzieci, 6–10 lat', 41],
      ['Młodzicy, 11–14 lat', 23],
      ['Juniorzy młodsi i juniorzy, 15–20 lat', 12],
    ],
  });
  const runnersId = await apply('saltRunners', 'Biegamy cały rok – szkolenie lekkoatletów', 3_800_000);
  for (const id of [judoId, runnersId]) {
    await world.formalCheck(staff.officer, callId, id, calendar.at(calendar.day(-11)));
  }
  await world.committee(
    staff.officer,
    callId,
    [{ person: staff.assessor, namedBy: 'authority' }],
    calendar.at(calendar.day(-10)),
  );
  await world.score(staff.assessor, callId, judoId, 0.9, calendar.at(calendar.day(-7)));
  await world.score(staff.assessor, callId, runnersId, 0.8, calendar.at(calendar.day(-7)));
  await world.propose(
    staff.officer,
    callId,
    new Map([
      [judoId, 4_500_000],
      [runnersId, 3_800_000],
    ]),
    calendar.at(calendar.day(-3)),
  );
}
