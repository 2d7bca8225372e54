import type { Instant } from '../calendar';
import type { Problem, ProblemCode } from '../problems';
import { representativesAt, type Member } from './members';

/** Ways in which a statute lets an organisation be represented. */
export const REPRESENTATION_MODES = ['alone', 'together', 'chairWithAnother'] as const;
export type RepresentationMode = (typeof REPRESENTATION_MODES)[number];

/** The way of representation (sposób reprezentacji): how many representatives act together, and whom it takes. */
export interface Representation {
  readonly mode: RepresentationMode;
  /** How many persons: 1 when each acts alone, 2 or more otherwise, the chair counted in. */
  readonly persons: number;
}

/** The most persons that a way of representation may ask for. */
export const MOST_REPRESENTATIVES = 9;
export const ALONE: Representation = { mode: 'alone', persons: 1 };

/** Who must confirm in the name of the organisation (UDPP art. 14: an offer is signed by those who may represent it). */
export interface RequiredConfirmations {
  /** How many different representatives. */
  readonly persons: number;
  /** Must one of them be the chair? */
  readonly chair: boolean;
  /** Accounts of those who may confirm now: representatives within their mandates. */
  readonly eligible: readonly string[];
  /** Those of them who chair. */
  readonly chairs: readonly string[];
  /** Can it be fulfilled at all by those who are members now? If not, somebody must be invited first. */
  readonly attainable: boolean;
}

/** What is still missing until the organisation has confirmed. */
export interface MissingConfirmations {
  /** How many further persons; 0 when there are enough. */
  readonly persons: number;
  readonly chair: boolean;
}

/** Who must confirm at the instant. Mandates that have ended or not begun count for nothing. */
export function requiredConfirmations(
  { mode, persons }: Representation,
  members: readonly Member[],
  now: Instant,
): RequiredConfirmations {
  const representatives = representativesAt(members, now);
  const chairs = representatives.filter(({ chair }) => chair).map(({ accountId }) => accountId);
  const chair = mode === 'chairWithAnother';
  return {
    persons,
    chair,
    eligible: representatives.map(({ accountId }) => accountId),
    chairs,
    attainable: representatives.length >= persons && (!chair || chairs.length > 0),
  };
}

/**
 * What is missing when these accounts have confirmed. One person counts once, and only those who may confirm count: the
 * organisation has declared its will with the last of them, and whoever does not represent it by then has no part in it.
 */
export function missingConfirmations(
  required: RequiredConfirmations,
  confirmedBy: readonly string[],
): MissingConfirmations {
  const counted = new Set(confirmedBy.filter((accountId) => required.eligible.includes(accountId)));
  const chair = required.chair && !required.chairs.some((accountId) => counted.has(accountId));
  const persons = Math.max(0, required.persons - counted.size);
  // Enough people without the chair: the chair is one more.
  return { persons: chair ? Math.max(1, persons) : persons, chair };
}

/** Have enough of the right persons confirmed? */
export function isConfirmed(required: RequiredConfirmations, confirmedBy: readonly string[]): boolean {
  return missingConfirmations(required, confirmedBy).persons === 0;
}

/** What is wrong with a way of representation, with path `persons`. */
export function representationProblems({ mode, persons }: Representation): Problem<ProblemCode>[] {
  const [minimum, maximum] = mode === 'alone' ? [1, 1] : [2, MOST_REPRESENTATIVES];
  const right = Number.isInteger(persons) && persons >= minimum && persons <= maximum;
  return right ? [] : [{ code: 'representation_persons', path: 'persons', params: { minimum, maximum } }];
}
