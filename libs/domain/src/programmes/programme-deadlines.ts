import { yearOf, type Deadline, type LocalDate } from '../calendar';
import { programmeAdoptionDeadline, programmeReportDeadline } from '../statute';
import type { ProgrammeKind } from './content';
import { STANDING_PROGRAMMES, type ProgrammeStatus } from './programme.lifecycle';

/** A statutory day of an authority's programme that has not been kept yet. */
export interface ProgrammeDeadline {
  readonly kind: 'programmeAdoption' | 'programmeReport';
  /** The budget year of the programme. */
  readonly year: number;
  /** The programme it is about; null where not even a draft exists. */
  readonly programmeId: string | null;
  /** Never moved from a day off: whether it moves is doubtful, so it carries both days. */
  readonly deadline: Deadline;
}

interface KnownProgramme {
  readonly id: string;
  readonly kind: ProgrammeKind;
  readonly year: number;
  readonly status: ProgrammeStatus;
}

/**
 * What is still due: the adoption of this and next year's annual programme by 30 November before it (UDPP art. 5a
 * ust. 1), and the report on last year's by 31 May after it (ust. 3). An adopted programme or a report that was made
 * ends its deadline; a day that has passed stays until then.
 */
export function programmeDeadlines(
  programmes: readonly KnownProgramme[],
  today: LocalDate,
): ProgrammeDeadline[] {
  const annual = programmes.filter(({ kind, status }) => kind === 'annual' && status !== 'withdrawn');
  const standing = annual.filter(({ status }) => STANDING_PROGRAMMES.some((state) => state === status));
  const year = yearOf(today);
  const toAdopt = [year, year + 1]
    .filter((of) => !standing.some((programme) => programme.year === of))
    // An authority that begins with this year's programme has nothing to catch up on before it.
    .filter((of) => of > year || annual.some((programme) => programme.year <= year))
    .map((of): ProgrammeDeadline => ({
      kind: 'programmeAdoption',
      year: of,
      programmeId: annual.find((programme) => programme.year === of)?.id ?? null,
      deadline: programmeAdoptionDeadline(of),
    }));
  const toReport = standing
    .filter((programme) => programme.year < year && programme.status !== 'reported')
    .map((programme): ProgrammeDeadline => ({
      kind: 'programmeReport',
      year: programme.year,
      programmeId: programme.id,
      deadline: programmeReportDeadline(programme.year),
    }));
  return [...toReport, ...toAdopt];
}
