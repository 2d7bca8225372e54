import { randomUUID } from 'node:crypto';
import type { ProgrammeSections } from '@nurt/domain/programmes';
import {
  AdoptAmendment,
  AnswerRemark,
  ConsultationsQueries,
  CreateProgramme,
  ProgrammesQueries,
  SaveAmendment,
  StartAmendment,
  StartConsultation,
  SubmitRemark,
} from '../../modules/programmes';
import { must, type Stage } from '../cast';
import { BUDGET_LINES, PROGRAMME_TITLE } from '../data/programme';
import { programmeSections } from '../data/programme-sections';
import { writable } from '../world';

/**
 * The programme of the next year while it is being consulted; of this year's one change that the council has adopted,
 * whose versions everybody can compare, and one that waits for the council.
 */
export async function nextYear(stage: Stage): Promise<void> {
  await consultation(stage);
  await adoptedAmendment(stage);
  await preparedAmendment(stage);
}

async function consultation({ world, calendar, staff, members, organisations }: Stage): Promise<void> {
  const year = calendar.freshYear + 1;
  const officer = await world.as(staff.officer, calendar.at(calendar.day(-9)));
  const programmeId = await world.use(CreateProgramme).execute(officer, {
    year,
    title: `${PROGRAMME_TITLE} na rok ${String(year)}`,
    lines: [...BUDGET_LINES],
    sections: writable(draftSections(year)),
  });
  await world.use(StartConsultation).execute(officer, programmeId, {
    startsOn: calendar.day(-9),
    endsOn: calendar.day(12),
    ways: ['email', 'paper', 'meeting'],
    legalAct: 'Uchwała nr XLVIII/415/10 Rady Miasta Bochnia z dnia 28 października 2010 r.',
    place: 'Urząd Miasta Bochnia, ul. Kazimierza Wielkiego 2',
    minimumDays: 14,
  });
  const held = await world.use(ConsultationsQueries).panel(officer, programmeId);
  const { id, draft } = must(held.consultation ?? undefined);
  const seniors = must(draft.lines.find(({ code }) => code === 'BL4'));
  const said = { email: null, locale: 'pl' as const, organisationId: null };
  const say = (at: Date, remark: Omit<Parameters<SubmitRemark['execute']>[2], 'id' | keyof typeof said>) =>
    world.use(SubmitRemark).execute({ actor: null, arrivedAt: at, correlationId: randomUUID() }, id, {
      ...said,
      id: randomUUID(),
      ...remark,
    });
  await say(calendar.at(calendar.day(-6), '19:42'), {
    author: 'resident',
    name: 'Krystyna Sobczak',
    namePublic: true,
    topic: `line:${seniors.id}`,
    text: 'Dziesięć tysięcy złotych na zajęcia dla seniorów kończy się w maju. Proszę o większą kwotę albo o pierwszeństwo dla zajęć jesienią.',
  });
  await say(calendar.at(calendar.day(-3), '12:05'), {
    author: 'resident',
    name: 'Adam Rybak',
    namePublic: false,
    topic: 'section:priorityTasks',
    text: 'Wśród zadań priorytetowych brakuje zajęć na wolnym powietrzu dla młodzieży, na przykład na skateparku.',
  });
  const { consultation: now } = await world.use(ConsultationsQueries).panel(officer, programmeId);
  const [first] = must(now ?? undefined).remarks;
  await world
    .use(AnswerRemark)
    .execute(await world.as(staff.officer, calendar.at(calendar.day(-2), '10:20')), must(first).id, {
      verdict: 'partly',
      reasons:
        'Kwotę określi budżet miasta. Do zadań priorytetowych pozycji dopisano zajęcia jesienne i zimowe.',
    });
  await world
    .use(SubmitRemark)
    .execute(await world.as(members.melody, calendar.at(calendar.day(-1), '21:16')), id, {
      ...said,
      id: randomUUID(),
      author: 'organisation',
      organisationId: organisations.melody,
      name: 'Stowarzyszenie „Malowane Dźwiękiem”',
      namePublic: true,
      topic: 'section:implementation',
      text: 'Prosimy o ogłoszenie konkursu na kulturę w styczniu. Wydarzenia letnie trzeba zamawiać z półrocznym wyprzedzeniem.',
    });
}

/** How it was consulted can only be written when it is over. */
function draftSections(year: number): ProgrammeSections {
  const text =
    'Projekt przygotował Wydział Promocji, Kultury i Współpracy. Trwają konsultacje; ich przebieg i wyniki zostaną tu opisane po ich zakończeniu.';
  return {
    ...programmeSections(year),
    creationAndConsultations: { blocks: [{ kind: 'paragraph', spans: [{ text }] }] },
  };
}

/** What the consultation brought for seniors, told without moving money: a priority task and a sentence on how it goes. */
async function adoptedAmendment({ world, calendar, staff, freshLines }: Stage): Promise<void> {
  const officer = await world.as(staff.officer, calendar.at(calendar.day(-18)));
  const programmes = await world.use(ProgrammesQueries).outline(officer);
  const programme = must(programmes.find(({ year }) => year === calendar.freshYear));
  const seniors = must(BUDGET_LINES.find(({ code }) => code === 'BL4'));
  const { blocks } = must(programmeSections(calendar.freshYear).implementation);
  const text =
    'Zajęcia dla osób starszych odbywają się także jesienią i zimą, w miejscach dostępnych bez barier.';
  const amendmentId = await world.use(StartAmendment).execute(officer, programme.id);
  await world.use(SaveAmendment).execute(officer, amendmentId, {
    version: 1,
    justification:
      'Organizacje prosiły o zajęcia dla osób starszych przez cały rok. Kwoty się nie zmieniają.',
    changes: [
      {
        lineId: must(freshLines.get('BL4')),
        plannedGrosze: must(seniors.plannedGrosze ?? undefined),
        details: {
          name: seniors.name,
          spheres: [...seniors.spheres],
          division: seniors.division,
          chapter: seniors.chapter,
          paragraph: seniors.paragraph,
          priorityTasks: [
            'Aktywizacja osób starszych przez cały rok',
            'Zajęcia dla osób z niepełnosprawnościami',
          ],
        },
      },
    ],
    newLines: [],
    sections: writable({
      implementation: { blocks: [...blocks, { kind: 'paragraph' as const, spans: [{ text }] }] },
    }),
  });
  const executive = await world.as(staff.executive, calendar.at(calendar.day(-16)));
  await world.use(AdoptAmendment).execute(executive, amendmentId, {
    version: 2,
    resolutionNumber: `XLIII/438/${String(calendar.freshYear)}`,
    resolutionDate: calendar.day(-17),
  });
}

/** 5 000 zł from sport and tourism to health, written by the officer; the amounts move when the council resolves so. */
async function preparedAmendment({ world, calendar, staff, freshLines }: Stage): Promise<void> {
  const officer = await world.as(staff.officer, calendar.at(calendar.day(-4)));
  const programmes = await world.use(ProgrammesQueries).outline(officer);
  const programme = must(programmes.find(({ year }) => year === calendar.freshYear));
  const amendmentId = await world.use(StartAmendment).execute(officer, programme.id);
  await world.use(SaveAmendment).execute(officer, amendmentId, {
    version: 1,
    justification:
      'Warsztaty pierwszej pomocy w szkołach cieszą się większym zainteresowaniem, niż zakładano, a w pozycji sportu i turystyki pozostały niewykorzystane środki.',
    changes: [
      { lineId: must(freshLines.get('BL1')), plannedGrosze: 5_400_000 }, // 59 000 − 5 000 zł
      { lineId: must(freshLines.get('BL3')), plannedGrosze: 1_200_000 }, // 7 000 + 5 000 zł
    ],
    newLines: [],
    sections: {},
  });
}
