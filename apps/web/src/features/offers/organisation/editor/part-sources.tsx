import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { addGrosze, subtractGrosze, ZERO } from '@nurt/domain/money';
import type { Sources } from '@nurt/domain/offers';
import { AmountField, fieldId, Notice, Section, useLocale, useText } from '@nurt/ui';
import { formatAmount, formatShare } from '@nurt/wording/format';
import { offerEditor } from '@nurt/wording/offers';
import { useEditor, useWrittenOffer } from './editor-context';
import css from './editor.module.css';
import { SourceLimits } from './source-limits';

/** Part V.B: where the money comes from, with shares and the difference to the costs in plain words. */
export function SourcesPart() {
  const t = useText(offerEditor).sources;
  return (
    <>
      <div id={fieldId('sources')} className={css['sources']}>
        <Figure number="1" name={t.costs} row="costs" />
        <Source number="2" field="grantGrosze" row="grant" label={t.grant} />
        <Figure number="3" name={t.own} row="own" />
        <Source
          number="3.1"
          field="ownFinancialGrosze"
          row="ownFinancial"
          label={t.ownFinancial}
          help={t.ownFinancialHelp}
          inner
        />
        <Source
          number="3.2"
          field="ownNonFinancialGrosze"
          row="ownNonFinancial"
          label={t.ownNonFinancial}
          help={t.ownNonFinancialHelp}
          inner
        />
        <Source
          number="4"
          field="recipientsGrosze"
          row="recipients"
          label={t.recipients}
          help={t.recipientsHelp}
          optional
        />
        <Figure number="" name={t.total} row="total" strong />
      </div>
      <Balance />
      <Section level={3} title={t.caps}>
        <SourceLimits />
      </Section>
    </>
  );
}

type Row = 'grant' | 'own' | 'ownFinancial' | 'ownNonFinancial' | 'recipients' | 'total';

interface SourceProps {
  number: string;
  field: keyof Sources;
  row: Row;
  label: string;
  help?: string;
  inner?: boolean;
  optional?: boolean;
}

function Source({ number, field, row, label, help, inner, optional }: SourceProps) {
  const { control } = useEditor().form;
  return (
    <div className={css['source']} data-inner={inner || undefined}>
      <span className={css['costNumber']} aria-hidden>
        {number}
      </span>
      <AmountField
        control={control}
        name={`sources.${field}`}
        label={label}
        help={help}
        optional={optional}
      />
      <Share row={row} />
    </div>
  );
}

function Figure(props: { number: string; name: string; row: Row | 'costs'; strong?: boolean }) {
  const { number, name, row, strong } = props;
  const locale = useLocale();
  const { estimate, sources } = useWrittenOffer();
  const amount = row === 'costs' ? estimate.total.grosze : sources[row].grosze;
  return (
    <div className={css['source']} data-figure data-strong={strong || undefined}>
      <span className={css['costNumber']} aria-hidden>
        {number}
      </span>
      <span>{name}</span>
      <output>{formatAmount(amount, locale)}</output>
      {row === 'costs' ? <span className={css['share']} /> : <Share row={row} />}
    </div>
  );
}

function Share({ row }: { row: Row }) {
  const t = useText(offerEditor).sources;
  const locale = useLocale();
  const { sources } = useWrittenOffer();
  return (
    <span className={css['share']}>
      <span className={`nurt-visually-hidden ${css['shareName']}`}>{t.share}: </span>
      {formatShare(sources[row].share, locale)}
    </span>
  );
}

/** The sum of the sources against the sum of the costs, and the quickest way to make them equal. */
function Balance() {
  const t = useText(offerEditor).sources;
  const locale = useLocale();
  const { form, steps } = useEditor();
  const { estimate, sources, content } = useWrittenOffer();
  const costs = estimate.total.grosze;
  const missing = subtractGrosze(costs, sources.total.grosze);
  if (costs === 0) {
    return (
      <Notice tone="warning" title={t.noCosts}>
        <Link to={steps.to('costs')}>{t.toCosts}</Link>
      </Notice>
    );
  }
  if (missing === 0) return <Notice tone="success" title={t.equal} live />;
  const difference = formatAmount(Math.abs(missing), locale);
  const fill = () =>
    form.setValue(
      'sources.ownFinancialGrosze',
      addGrosze(content.sources.ownFinancialGrosze ?? ZERO, missing),
      { shouldTouch: true, shouldValidate: true },
    );
  return (
    <Notice tone="warning" title={missing > 0 ? t.missing(difference) : t.over(difference)} live>
      {missing > 0 && (
        <Button variant="default" size="xs" mt="xs" onClick={fill}>
          {t.fill(difference)}
        </Button>
      )}
    </Notice>
  );
}
