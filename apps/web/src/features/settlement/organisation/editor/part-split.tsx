import { useWatch } from 'react-hook-form';
import type { ComparedPart } from '@nurt/domain/settlement';
import { subtractGrosze } from '@nurt/domain/money';
import { AmountField, fieldId, Notice, Section, useLocale, useText } from '@nurt/ui';
import { formatAmount } from '@nurt/wording/format';
import { reportEditor } from '@nurt/wording/settlement';
import { Difference } from './difference';
import { useEditor, useWrittenReport } from './editor-context';
import css from './editor.module.css';

/** What each of those who made a joint offer spent, beside its part of the costs; nothing for a single applicant. */
export function SplitOfSpending() {
  const t = useText(reportEditor).split;
  const { costs: c } = useText(reportEditor);
  const locale = useLocale();
  const { parts } = useWrittenReport();
  if (parts.rows.length === 0) return null;
  const { total, told } = parts;
  return (
    <Section level={3} id={fieldId('partners')} title={t.title} lead={t.lead}>
      <div className={css['lines']}>
        <div className={css['lineHead']} aria-hidden>
          <span />
          <span />
          <span>{c.planned}</span>
          <span>{c.actual}</span>
          <span>{c.difference}</span>
        </div>
        {parts.rows.map((part, place) => (
          <PartLine key={part.id} part={part} number={place + 1} />
        ))}
        <div className={css['line']} data-sum data-strong>
          <span className={css['number']} />
          <span className={css['lineName']}>{t.together}</span>
          <span className={css['figure']}>
            <span className={css['figureLabel']}>{c.planned}</span>
            <span>{formatAmount(total.plannedGrosze, locale)}</span>
          </span>
          <span className={css['figure']}>
            <span className={css['figureLabel']}>{c.actual}</span>
            <output>{told ? formatAmount(total.actualGrosze, locale) : '–'}</output>
          </span>
          <span className={css['figure']}>
            <span className={css['figureLabel']}>{c.difference}</span>
            <Difference grosze={told ? total.differenceGrosze : null} />
          </span>
        </div>
      </div>
      {told && <Balance />}
    </Section>
  );
}

function PartLine({ part, number }: { part: ComparedPart; number: number }) {
  const { costs: c } = useText(reportEditor);
  const locale = useLocale();
  const { form } = useEditor();
  const partners = useWatch({ control: form.control, name: 'partners' }) ?? [];
  const index = partners.findIndex(({ applicantId }) => applicantId === part.id);
  if (index < 0) return null;
  return (
    <div className={css['line']} role="group" aria-label={part.name}>
      <span className={css['number']}>{number}</span>
      <span className={css['lineName']}>{part.name}</span>
      <span className={css['figure']}>
        <span className={css['figureLabel']}>{c.planned}</span>
        <span>{formatAmount(part.plannedGrosze, locale)}</span>
      </span>
      <div className={css['lineField']}>
        <AmountField
          control={form.control}
          name={`partners.${index}.actualGrosze`}
          label={c.actual}
          optional
        />
      </div>
      <span className={css['figure']}>
        <span className={css['figureLabel']}>{c.difference}</span>
        <Difference grosze={part.differenceGrosze} />
      </span>
    </div>
  );
}

/** The sum of the parts against all that was spent. */
function Balance() {
  const { balance } = useText(reportEditor).split;
  const locale = useLocale();
  const { parts, comparison } = useWrittenReport();
  const missing = subtractGrosze(comparison.totalCosts.actualGrosze, parts.total.actualGrosze);
  if (missing === 0) return <Notice tone="success" title={balance.equal} live />;
  const amount = formatAmount(Math.abs(missing), locale);
  return <Notice tone="warning" title={missing > 0 ? balance.missing(amount) : balance.over(amount)} live />;
}
