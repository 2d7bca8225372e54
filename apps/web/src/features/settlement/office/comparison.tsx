import type { ReactNode } from 'react';
import { IconArrowDown, IconArrowUp, IconEqual } from '@tabler/icons-react';
import type { ReportView } from '@nurt/contracts/settlement';
import { subtractGrosze, type Grosze } from '@nurt/domain/money';
import {
  comparedParts,
  reportComparison,
  type Compared,
  type ReportComparison,
} from '@nurt/domain/settlement';
import { DataTable, Facts, InPolish, Notice, Section, useLocale, useText } from '@nurt/ui';
import { formatAmount, formatShare } from '@nurt/wording/format';
import { offerForm } from '@nurt/wording/offers';
import { reportForm } from '@nurt/wording/settlement';
import { settlementOffice } from '@nurt/wording/settlement-office';
import css from './settlement.module.css';

interface ReportProps {
  report: ReportView;
}

/** One row of planned against actual, grosze; null where nothing was entered. */
interface Row {
  readonly key: string;
  readonly number?: string;
  readonly name: string;
  /** The name is what somebody wrote, in Polish. */
  readonly written?: boolean;
  readonly plannedGrosze: number;
  readonly actualGrosze: number | null;
  readonly differenceGrosze: number | null;
  /** A sum of the rows above or below it. */
  readonly sum?: boolean;
}

function compare({ offer, content, agreement }: ReportView): ReportComparison {
  return reportComparison(offer, content, agreement.grantGrosze as Grosze);
}

/** Part II.1: every cost item planned against actual. */
export function CostsCompared({ report }: ReportProps) {
  const { report: t } = useText(settlementOffice);
  const comparison = compare(report);
  const { costs, realisation, administrative, totalCosts } = comparison;
  const ofGroup = (group: 'realisation' | 'administrative', number: string): Row[] =>
    costs
      .filter((cost) => cost.group === group)
      .map((cost, index) => ({ ...cost, key: cost.costId, number: `${number}.${index + 1}`, written: true }));
  const administrativeRows = ofGroup('administrative', 'II');
  return (
    <Section title={t.costs}>
      <ComparedTable
        caption={t.costs}
        what={t.cost}
        total={totalCosts}
        rows={[
          ...ofGroup('realisation', 'I'),
          { ...realisation, key: 'I', name: t.realisation, sum: true },
          ...administrativeRows,
          ...(administrativeRows.length > 0
            ? [{ ...administrative, key: 'II', name: t.administrative, sum: true }]
            : []),
        ]}
      />
    </Section>
  );
}

/** Part II.2: where the money came from, and the shares that follow. */
export function SourcesCompared({ report }: ReportProps) {
  const { report: t } = useText(settlementOffice);
  const { sourceRows: names } = useText(reportForm);
  const locale = useLocale();
  const comparison = compare(report);
  const { sources, totalCosts } = comparison;
  const row = (number: string, name: string, compared: Compared, sum = false): Row => ({
    ...compared,
    key: number,
    number,
    name,
    sum,
  });
  const differ = subtractGrosze(totalCosts.actualGrosze, sources.total.actualGrosze);
  const share = (label: string, of: ReportComparison['grantInCosts']) => ({
    label,
    value: t.shareOf(formatShare(of.actual, locale), formatShare(of.planned, locale)),
  });
  return (
    <Section title={t.sources}>
      <ComparedTable
        caption={t.sources}
        what={t.source}
        total={sources.total}
        rows={[
          row('1', names.grant, sources.grantSum, true),
          row('1.1', names.grantAmount, sources.grant),
          row('1.2', names.bankInterest, sources.bankInterest),
          row('2', names.other, sources.otherFinancial, true),
          row('2.1', names.ownFinancial, sources.ownFinancial),
          row('2.2', names.recipients, sources.recipients),
          row('2.3', names.remaining, sources.other),
          row('3', names.nonFinancial, sources.ownNonFinancial, true),
        ].filter(({ plannedGrosze, actualGrosze }) => plannedGrosze !== 0 || actualGrosze !== 0)}
      />
      <Notice tone={differ === 0 ? 'success' : 'warning'}>
        {differ === 0 ? t.sumsEqual : t.sumsDiffer(formatAmount(Math.abs(differ), locale))}
      </Notice>
      <Section level={3} title={t.shares}>
        <Facts
          facts={[
            share(names.grantShare, comparison.grantInCosts),
            share(names.otherShare, comparison.otherToGrant),
            share(names.nonFinancialShare, comparison.nonFinancialToGrant),
          ]}
        />
      </Section>
    </Section>
  );
}

function ComparedTable(props: {
  caption: string;
  what: string;
  rows: readonly Row[];
  total: Pick<Row, 'plannedGrosze' | 'actualGrosze' | 'differenceGrosze'>;
}) {
  const { caption, what, rows, total } = props;
  const { report: t } = useText(settlementOffice);
  const locale = useLocale();
  const strong = ({ sum }: Row, text: ReactNode) => (sum ? <strong>{text}</strong> : text);
  const amount = (grosze: number | null) => (grosze === null ? '–' : formatAmount(grosze, locale));
  return (
    <div className={css['compared']}>
      <DataTable<Row>
        caption={caption}
        captionHidden
        rows={rows}
        rowKey={({ key }) => key}
        empty={null}
        columns={[
          {
            key: 'name',
            header: what,
            cell: (row) => (
              <span data-sum={row.sum || undefined}>
                {row.number && <span className={css['number']}>{row.number} </span>}
                {row.written ? <InPolish>{row.name}</InPolish> : row.name}
              </span>
            ),
          },
          {
            key: 'planned',
            header: t.planned,
            align: 'end',
            cell: (row) => strong(row, amount(row.plannedGrosze)),
            sum: amount(total.plannedGrosze),
          },
          {
            key: 'actual',
            header: t.actual,
            align: 'end',
            cell: (row) => strong(row, amount(row.actualGrosze)),
            sum: amount(total.actualGrosze),
          },
          {
            key: 'difference',
            header: t.difference,
            align: 'end',
            cell: ({ differenceGrosze }) => <Difference grosze={differenceGrosze} />,
            sum: <Difference grosze={total.differenceGrosze} />,
          },
        ]}
      />
    </div>
  );
}

/** The split of the costs between the grantees of a joint offer; nothing for one grantee. */
export function PartsCompared({ report: { offer, content } }: ReportProps) {
  const form = useText(reportForm);
  const { divisionColumns } = useText(offerForm);
  const { rows, total, told } = comparedParts(offer, content);
  if (rows.length === 0) return null;
  const title = told ? form.divisionTold : form.division;
  return (
    <Section title={title}>
      <ComparedTable
        caption={title}
        what={divisionColumns.applicant}
        total={told ? total : { ...total, actualGrosze: null, differenceGrosze: null }}
        rows={rows.map((row) => ({ ...row, key: row.id, written: true }))}
      />
    </Section>
  );
}

/** How far the actual figure is from the planned one: an icon, the amount and a word. */
function Difference({ grosze }: { grosze: number | null }) {
  const { report: t } = useText(settlementOffice);
  const locale = useLocale();
  if (grosze === null) return '–';
  const Icon = grosze === 0 ? IconEqual : grosze > 0 ? IconArrowUp : IconArrowDown;
  const amount = formatAmount(Math.abs(grosze), locale);
  return (
    <span className={css['difference']} data-way={grosze > 0 ? 'more' : grosze < 0 ? 'less' : undefined}>
      <Icon size={16} aria-hidden />
      {grosze === 0 ? t.equal : grosze > 0 ? t.more(amount) : t.less(amount)}
    </span>
  );
}
