import type { BudgetLineView, ProgrammeRowView } from '@nurt/contracts/programmes';
import { subtractGrosze, type Grosze } from '@nurt/domain/money';

/** A budget line on which a call can stand. */
export interface LineChoice {
  readonly line: BudgetLineView;
  readonly year: number;
  /** Money on the line that no call holds yet, grosze. */
  readonly freeGrosze: Grosze;
}

/** The lines of adopted programmes, newest year first. */
export function lineChoices(programmes: readonly ProgrammeRowView[]): LineChoice[] {
  return programmes
    .filter(({ status, kind }) => status === 'adopted' && kind === 'annual')
    .flatMap(({ year, lines }) =>
      lines.map((line) => ({
        line,
        year,
        freeGrosze: subtractGrosze(line.balance.availableGrosze, line.balance.announcedGrosze),
      })),
    );
}
