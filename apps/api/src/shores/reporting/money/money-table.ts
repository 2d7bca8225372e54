import type { MoneyFiguresView, ProgrammeMoneyView } from '@nurt/contracts/programmes';
import { common } from '@nurt/wording/common';
import { money, moneyGroupName, places } from '@nurt/wording/programmes';
import type { Locale } from '@nurt/wording/format';
import type { SheetCell, SheetTable } from './csv';

/** The money of a day as a table to save: a row for each group, and the whole at the end. */
export function moneyTable(view: ProgrammeMoneyView, locale: Locale): SheetTable {
  const t = money[locale];
  const { place } = places[locale];
  return {
    name: `${t.column.execution} ${view.on}`,
    header: [
      `${t.groupOf[view.by]} (${t.state(view.on)})`,
      t.column.plan,
      t.column.commitment,
      t.column.execution,
      t.column.available,
      t.column.lapsed,
      place.available,
      place.reserved,
      place.committed,
      place.executed,
      place.settled,
      place.returned,
    ],
    rows: [
      ...view.groups.map((group) => [moneyGroupName(view.by, group, locale), ...amounts(group)]),
      [common[locale].total, ...amounts(view.total)],
    ],
  };
}

function amounts({ execution, balance }: MoneyFiguresView): SheetCell[] {
  return [
    execution.planGrosze,
    execution.commitmentGrosze,
    execution.executionGrosze,
    execution.availableGrosze,
    execution.lapsedGrosze,
    balance.availableGrosze,
    balance.reservedGrosze,
    balance.committedGrosze,
    balance.executedGrosze,
    balance.settledGrosze,
    balance.returnedGrosze,
  ].map((grosze) => ({ grosze }));
}
