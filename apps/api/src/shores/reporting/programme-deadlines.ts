import type { OfficeDeadlineView } from '@nurt/contracts/reporting';
import type { LocalDate } from '@nurt/domain/calendar';
import { programmeDeadlines } from '@nurt/domain/programmes';
import type { ProgrammeOutline } from '../../modules/programmes';

/** The statutory days of the authority's programmes as the board shows them. */
export function programmeDeadlineViews(
  programmes: readonly ProgrammeOutline[],
  today: LocalDate,
): OfficeDeadlineView[] {
  return programmeDeadlines(programmes, today).map(({ kind, year, programmeId, deadline }) => ({
    kind,
    id: programmeId ?? '',
    title: programmes.find(({ id }) => id === programmeId)?.title ?? '',
    dueOn: deadline.dueOn,
    year,
    wouldShiftTo: deadline.wouldShiftTo ?? null,
  }));
}
