import type { Instant } from '../calendar';
import type { Problem, ProblemCode } from '../problems';
import { PROGRAMME_SECTIONS, type ProgrammeSectionKey } from '../statute';
import { CONSULTATION_BASIS, consultationPhase, type ConsultationPeriod } from './consultation';

export const REMARK_AUTHORS = ['organisation', 'resident'] as const;
export type RemarkAuthor = (typeof REMARK_AUTHORS)[number];

/** What the office makes of a remark. */
export const REMARK_VERDICTS = ['accepted', 'partly', 'declined'] as const;
export type RemarkVerdict = (typeof REMARK_VERDICTS)[number];

/** Longest texts, in characters. */
export const REMARK_LIMITS = { text: 4000, name: 200, reasons: 4000 } as const;

/** The parts of a published draft that a remark can be about. */
export interface PublishedParts {
  readonly lines: readonly { readonly id: string }[];
  /** The sections that have been written, by their keys. */
  readonly sections?: Readonly<Partial<Record<ProgrammeSectionKey, unknown>>>;
}

/** What a remark is about: the whole draft, one of its sections, or one of its budget lines. */
export type RemarkTopic = 'whole' | `section:${string}` | `line:${string}`;

/** Everything in the draft that can be remarked on, the sections in the order of the act (UDPP art. 5a ust. 4). */
export function remarkTopics({ sections = {}, lines }: PublishedParts): RemarkTopic[] {
  return [
    'whole',
    ...PROGRAMME_SECTIONS.flatMap(({ key }): RemarkTopic[] =>
      sections[key] === undefined ? [] : [`section:${key}`],
    ),
    ...lines.map(({ id }): RemarkTopic => `line:${id}`),
  ];
}

/** Is it about something that was published? */
export function topicProblems(topic: string, draft: PublishedParts): Problem<ProblemCode>[] {
  return remarkTopics(draft).some((known) => known === topic)
    ? []
    : [{ code: 'remark_topic_unknown', path: 'topic' }];
}

/** The reason why no remark is taken at that moment, if there is one. */
export function closedProblem(period: ConsultationPeriod, now: Instant): Problem<ProblemCode> | undefined {
  const phase = consultationPhase(period, now);
  if (phase === 'open') return undefined;
  return phase === 'over'
    ? { code: 'consultation_over', params: { endedOn: period.endsOn }, basis: CONSULTATION_BASIS }
    : {
        code: 'consultation_not_started',
        params: { startsOn: period.startsOn },
        basis: CONSULTATION_BASIS,
      };
}

/** Whatever is not taken over is answered with reasons: that is what the author gave their time for. */
export function answerProblems(answer: {
  readonly verdict: RemarkVerdict;
  readonly reasons: string;
}): Problem<ProblemCode>[] {
  return answer.verdict !== 'accepted' && answer.reasons.trim() === ''
    ? [{ code: 'answer_reasons_required', path: 'reasons' }]
    : [];
}

/**
 * The name that everybody may read, or null where it is „mieszkaniec”. Organisations act in public; a resident is
 * named only by their own wish (RODO art. 6 ust. 1 lit. a).
 */
export function publicAuthorName(remark: {
  readonly author: RemarkAuthor;
  readonly name: string;
  readonly namePublic: boolean;
}): string | null {
  return remark.author === 'organisation' || remark.namePublic ? remark.name : null;
}
