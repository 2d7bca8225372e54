import type { Grosze } from '../money';
import type { RichText } from '../rich-text';
import { MULTI_YEAR_SECTIONS, PROGRAMME_SECTIONS, type LegalBasis, type ObligatoryItem } from '../statute';
import type { ProgrammeSectionKey } from '../statute';

/** A programme for one budget year (UDPP art. 5a ust. 1), or for several (ust. 2). */
export const PROGRAMME_KINDS = ['annual', 'multiYear'] as const;
export type ProgrammeKind = (typeof PROGRAMME_KINDS)[number];

/**
 * Years that a multi-year programme may span. The act names no longest period for an authority (the five years of
 * art. 5b bind government bodies); ten are as far as this product plans.
 */
export const MULTI_YEAR_SPAN = { shortest: 2, longest: 10 } as const;

/** Files that may hang on one programme. */
export const MOST_ATTACHMENTS = 20;

/** What a multi-year programme may spend on a line in one year, grosze. */
export interface YearLimit {
  readonly year: number;
  readonly grosze: Grosze;
}

/** One line of a programme's budget, as it is written and adopted. */
export interface ProgrammeLine {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly legalBasis: LegalBasis;
  readonly spheres: readonly string[];
  readonly division: string;
  readonly chapter: string;
  readonly paragraph: string;
  readonly priorityTasks: readonly string[];
  readonly plannedGrosze: Grosze;
  /** For each year of a multi-year programme; empty in an annual one. */
  readonly limits: readonly YearLimit[];
}

/** The text of each section that has been written. */
export type ProgrammeSections = Readonly<Partial<Record<ProgrammeSectionKey, RichText>>>;

/** A file that is a part of a version, told by its hash. */
export interface VersionFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** Everything that the council adopts. */
export interface ProgrammeContent {
  readonly title: string;
  readonly sections: ProgrammeSections;
  readonly lines: readonly ProgrammeLine[];
  /** Does a multi-year programme say that its limits bind the annual ones? Left out where it does not. */
  readonly limitsBinding?: true;
  /** The files of a version; left out where they are not asked about. */
  readonly attachments?: readonly VersionFile[];
}

/** The content with the time that it is for. */
export interface ProgrammeCase extends ProgrammeContent {
  readonly kind: ProgrammeKind;
  /** The budget year, or the first of them. */
  readonly year: number;
  /** The last year of a multi-year programme; the year itself otherwise. */
  readonly yearTo: number;
}

/** The sections that a programme of this kind must have, in the order of the act. */
export function sectionsOf(
  kind: ProgrammeKind,
): readonly (ObligatoryItem & { readonly key: ProgrammeSectionKey })[] {
  return kind === 'annual' ? PROGRAMME_SECTIONS : MULTI_YEAR_SECTIONS;
}

/** The budget years of a programme, first to last. */
export function yearsOf({ year, yearTo }: Pick<ProgrammeCase, 'year' | 'yearTo'>): number[] {
  return Array.from({ length: Math.max(0, yearTo - year + 1) }, (_, index) => year + index);
}
