import type { BudgetLineView, ProgrammeRowView } from '@nurt/contracts/programmes';
import { subtractGrosze, type Grosze } from '@nurt/domain/money';

/** A budget line on which a call can stand. */
export interface LineChoice {
  readonly line: BudgetLineView;
  readonly year: number;
  /** Money on the line that no call holds yet, grosze. */
  readonly freeGrosze: Grosze;
  /** The programme is not adopted yet: a call stands on the draft of the budget (UDPP art. 13 ust. 5). */
  readonly onDraftBudget: boolean;
}

/** The lines of adopted programmes, then of drafts; of each the newest year first. */
export function lineChoices(programmes: readonly ProgrammeRowView[]): LineChoice[] {
  const annual = programmes.filter(({ kind }) => kind === 'annual');
  const adopted = annual.filter(({ status }) => status === 'adopted');
  const drafts = annual.filter(({ status }) => isDraft(status));
  return [...adopted, ...drafts].flatMap(({ year, lines, status }) =>
    lines.map((line) => ({
      line,
      year,
      onDraftBudget: isDraft(status),
      freeGrosze: isDraft(status)
        ? line.balance.plannedGrosze
        : subtractGrosze(line.balance.availableGrosze, line.balance.announcedGrosze),
    })),
  );
}

function isDraft(status: ProgrammeRowView['status']): boolean {
  return status === 'draft' || status === 'consultation';
}
