import type { ActualSources, Compared, ReportComparison } from '@nurt/domain/settlement';
import { AmountField, Facts, fieldId, Section, useLocale, useText } from '@nurt/ui';
import { formatAmount, formatShare } from '@nurt/wording/format';
import { reportEditor, reportForm } from '@nurt/wording/settlement';
import { Difference } from './difference';
import { useEditor, useWrittenReport } from './editor-context';
import css from './editor.module.css';
import { CostBalance, GrantBalance, UnusedNotice } from './source-notices';

type Row = keyof ReportComparison['sources'];

/** Part II.2: where the money came from, against the costs, the documents and what was paid. */
export function SourcesPart() {
  const t = useText(reportEditor).sources;
  const form = useText(reportForm);
  const rows = form.sourceRows;
  const locale = useLocale();
  const { report } = useEditor();
  return (
    <>
      {(report.year !== null || report.agreement.taskFrom !== report.period.from) && (
        <p className={css['quiet']}>{t.ofYears}</p>
      )}
      <div id={fieldId('sources')} className={css['lines']}>
        <div className={css['lineHead']} aria-hidden>
          <span />
          <span />
          <span>{t.planned}</span>
          <span>{t.actual}</span>
          <span>{t.difference}</span>
        </div>
        <Figure number="1" name={rows.grant} row="grantSum" of={['grantGrosze']} />
        <Source
          number="1.1"
          field="grantGrosze"
          row="grant"
          name={rows.grantAmount}
          help={t.paidHelp(formatAmount(report.agreement.paidGrosze, locale))}
        />
        <Source
          number="1.2"
          field="bankInterestGrosze"
          row="bankInterest"
          name={rows.bankInterest}
          help={t.bankInterestHelp}
          optional
        />
        <Figure
          number="2"
          name={rows.other}
          row="otherFinancial"
          of={['ownFinancialGrosze', 'recipientsGrosze', 'otherGrosze']}
        />
        <Source
          number="2.1"
          field="ownFinancialGrosze"
          row="ownFinancial"
          name={rows.ownFinancial}
          optional
        />
        <Source number="2.2" field="recipientsGrosze" row="recipients" name={rows.recipients} optional />
        <Source
          number="2.3"
          field="otherGrosze"
          row="other"
          name={rows.remaining}
          help={t.otherHelp}
          optional
        />
        <Source
          number="3"
          field="ownNonFinancialGrosze"
          row="ownNonFinancial"
          name={rows.nonFinancial}
          optional
        />
        <Figure number="" name={t.total} row="total" of={['grantGrosze']} strong />
      </div>
      <CostBalance />
      <GrantBalance />
      <UnusedNotice />
      <Section level={3} title={t.shares}>
        <Shares />
      </Section>
    </>
  );
}

interface SourceProps {
  number: string;
  field: keyof ActualSources;
  row: Row;
  name: string;
  help?: string;
  optional?: boolean;
}

function Source({ number, field, row, name, help, optional }: SourceProps) {
  const t = useText(reportEditor).sources;
  const locale = useLocale();
  const { control } = useEditor().form;
  const { comparison, content } = useWrittenReport();
  const entered = content.sources[field];
  const { plannedGrosze, differenceGrosze } = comparison.sources[row];
  return (
    <div className={css['line']}>
      <span className={css['number']} data-inner>
        {number}
      </span>
      <span className={css['lineName']} aria-hidden>
        {name}
        {help && <small>{help}</small>}
      </span>
      <span className={css['figure']}>
        <span className={css['figureLabel']}>{t.planned}</span>
        <span>{formatAmount(plannedGrosze, locale)}</span>
      </span>
      <div className={css['lineField']} data-named>
        <span className={css['figureLabel']} aria-hidden>
          {t.actual}
        </span>
        <AmountField
          control={control}
          name={`sources.${field}`}
          label={name}
          help={help}
          optional={optional}
        />
      </div>
      <span className={css['figure']}>
        <span className={css['figureLabel']}>{t.difference}</span>
        <Difference grosze={entered === null ? null : differenceGrosze} />
      </span>
    </div>
  );
}

interface FigureProps {
  number: string;
  name: string;
  row: Row;
  /** Until one of these is entered a difference would say nothing. */
  of: readonly (keyof ActualSources)[];
  strong?: boolean;
}

function Figure({ number, name, row, of, strong }: FigureProps) {
  const t = useText(reportEditor).sources;
  const locale = useLocale();
  const { comparison, content } = useWrittenReport();
  const sum: Compared = comparison.sources[row];
  const begun = of.some((field) => content.sources[field] !== null);
  return (
    <div className={css['line']} data-sum={strong || undefined} data-figure data-strong={strong || undefined}>
      <span className={css['number']}>{number}</span>
      <span className={css['lineName']}>{name}</span>
      <span className={css['figure']}>
        <span className={css['figureLabel']}>{t.planned}</span>
        <span>{formatAmount(sum.plannedGrosze, locale)}</span>
      </span>
      <span className={css['figure']}>
        <span className={css['figureLabel']}>{t.actual}</span>
        <output>{formatAmount(sum.actualGrosze, locale)}</output>
      </span>
      <span className={css['figure']}>
        <span className={css['figureLabel']}>{t.difference}</span>
        <Difference grosze={begun ? sum.differenceGrosze : null} />
      </span>
    </div>
  );
}

/** Shares 4 to 6 of the form: planned and actual. */
function Shares() {
  const t = useText(reportEditor).sources;
  const { sourceRows: rows } = useText(reportForm);
  const locale = useLocale();
  const { grantInCosts, otherToGrant, nonFinancialToGrant } = useWrittenReport().comparison;
  const share = (label: string, { planned, actual }: typeof grantInCosts) => ({
    label,
    value: t.shareOf(formatShare(actual, locale), formatShare(planned, locale)),
  });
  return (
    <Facts
      facts={[
        share(rows.grantShare, grantInCosts),
        share(rows.otherShare, otherToGrant),
        share(rows.nonFinancialShare, nonFinancialToGrant),
      ]}
    />
  );
}
