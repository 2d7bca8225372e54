import type { MoneyFiguresView, MoneyGroupView, ProgrammeMoneyView } from '@nurt/contracts/programmes';
import type { Grosze } from '@nurt/domain/money';
import { DataTable, useLocale, useText, type Column } from '@nurt/ui';
import { formatAmountFigures, formatDate } from '@nurt/wording/format';
import { money, moneyGroupName, places } from '@nurt/wording/programmes';
import css from './money.module.css';

/** Plan, commitment and execution of each group, with the sums. */
export function ExecutionTable({ view }: { view: ProgrammeMoneyView }) {
  const t = useText(money);
  const amount = useAmount();
  const keys = ['plan', 'commitment', 'execution', 'available', 'lapsed'] as const;
  const shown = keys.filter((key) => key !== 'lapsed' || view.total.execution.lapsedGrosze > 0);
  return (
    <GroupTable
      view={view}
      caption={t.execution}
      columns={shown.map((key) => amount(key, t.column[key], ({ execution }) => execution[`${key}Grosze`]))}
    />
  );
}

/** Where the money of each group lies, with the sums. */
export function GroupPlacesTable({ view }: { view: ProgrammeMoneyView }) {
  const t = useText(money);
  const { place } = useText(places);
  const amount = useAmount();
  const keys = ['available', 'reserved', 'committed', 'executed', 'settled', 'returned', 'lapsed'] as const;
  const shown = keys.filter((key) => key !== 'lapsed' || view.total.balance.lapsedGrosze > 0);
  return (
    <GroupTable
      view={view}
      caption={t.places}
      columns={shown.map((key) => amount(key, place[key], ({ balance }) => balance[`${key}Grosze`]))}
    />
  );
}

interface Amount {
  readonly key: string;
  readonly header: string;
  readonly of: (figures: MoneyFiguresView) => string;
}

function useAmount() {
  const locale = useLocale();
  return (key: string, header: string, read: (figures: MoneyFiguresView) => Grosze): Amount => ({
    key,
    header,
    of: (figures) => formatAmountFigures(read(figures), locale),
  });
}

function GroupTable(props: { view: ProgrammeMoneyView; caption: string; columns: readonly Amount[] }) {
  const { view, caption, columns } = props;
  const t = useText(money);
  const { inZloty } = useText(places);
  const locale = useLocale();
  const naming: Column<MoneyGroupView> = {
    key: 'group',
    header: t.groupOf[view.by],
    cell: (group) => <GroupName view={view} group={group} />,
  };
  return (
    <div className={css['table']}>
      <DataTable
        caption={caption}
        captionHidden
        summary={`${t.state(formatDate(view.on, locale))}, ${inZloty}`}
        rows={view.groups}
        rowKey={({ key }) => key}
        empty={null}
        columns={[
          naming,
          ...columns.map(({ key, header, of }): Column<MoneyGroupView> => ({
            key,
            header,
            align: 'end',
            cell: of,
            sum: of(view.total),
          })),
        ]}
      />
    </div>
  );
}

/** The name of a group, and of what it is made where that is not the same. */
function GroupName({ view: { by }, group }: { view: ProgrammeMoneyView; group: MoneyGroupView }) {
  const locale = useLocale();
  return (
    <>
      <span lang={by === 'line' ? 'pl' : undefined}>{moneyGroupName(by, group, locale)}</span>
      {by !== 'line' && (
        <small className={css['lines']} lang="pl">
          {group.lines.map(({ code, name }) => `${code} ${name}`).join('; ')}
        </small>
      )}
    </>
  );
}
