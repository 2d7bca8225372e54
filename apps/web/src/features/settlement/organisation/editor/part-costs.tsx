import { Button } from '@mantine/core';
import { useWatch } from 'react-hook-form';
import type { Compared } from '@nurt/domain/settlement';
import { AmountField, fieldId, Section, useLocale, useText } from '@nurt/ui';
import { formatAmount } from '@nurt/wording/format';
import { reportEditor } from '@nurt/wording/settlement';
import { ToleranceNotice } from '../../tolerance-notice';
import { costGroups, type NumberedCost } from './cost-groups';
import { Difference } from './difference';
import { documentSums } from './draft';
import { useEditor, useWrittenReport } from './editor-context';
import css from './editor.module.css';
import { SplitOfSpending } from './part-split';

/** Part II.1: what was really spent on each cost of the offer, with the difference and all the sums. */
export function CostsPart() {
  const t = useText(reportEditor).costs;
  const { report } = useEditor();
  const { comparison } = useWrittenReport();
  const { realisation, administrative, totalCosts } = comparison;
  const groups = costGroups(report.offer, comparison);
  const entered = (group?: NumberedCost['group']) =>
    comparison.costs.every((cost) => (group && cost.group !== group) || cost.actualGrosze !== null);
  return (
    <div id={fieldId('costs')} className={css['costs']}>
      <p className={css['quiet']}>{t.help}</p>
      {groups.map(({ number, activity, costs }) => (
        <Section
          key={number}
          level={3}
          title={activity === null ? t.administrativeGroup : `${number} ${activity}`}
        >
          <div className={css['lines']}>
            <div className={css['lineHead']} aria-hidden>
              <span />
              <span />
              <span>{t.planned}</span>
              <span>{t.actual}</span>
              <span>{t.difference}</span>
            </div>
            {costs.map((cost) => (
              <CostLine key={cost.costId} cost={cost} />
            ))}
          </div>
        </Section>
      ))}
      <ToleranceNotice costs={comparison.costs} tolerance={report.costShiftTolerance} />
      <div className={css['sums']} role="group" aria-label={t.total}>
        <Sum name={t.realisation} sum={realisation} complete={entered('realisation')} />
        {administrative.plannedGrosze + administrative.actualGrosze > 0 && (
          <Sum name={t.administrative} sum={administrative} complete={entered('administrative')} />
        )}
        <Sum name={t.total} sum={totalCosts} complete={entered()} strong />
      </div>
      <SplitOfSpending />
    </div>
  );
}

/** One cost: planned, the field for what was spent, the difference, and what the documents say. */
function CostLine({ cost }: { cost: NumberedCost }) {
  const t = useText(reportEditor).costs;
  const locale = useLocale();
  const { form } = useEditor();
  const costs = useWatch({ control: form.control, name: 'costs' });
  // Merging with what was saved elsewhere may move the line.
  const index = costs.findIndex(({ costId }) => costId === cost.costId);
  if (index < 0) return null;
  return (
    <div className={css['line']} role="group" aria-label={`${cost.number} ${cost.name}`}>
      <span className={css['number']}>{cost.number}</span>
      <span className={css['lineName']}>{cost.name}</span>
      <span className={css['figure']}>
        <span className={css['figureLabel']}>{t.planned}</span>
        <span>{formatAmount(cost.plannedGrosze, locale)}</span>
      </span>
      <div className={css['lineField']}>
        <AmountField control={form.control} name={`costs.${index}.actualGrosze`} label={t.actual} />
        <FromDocuments cost={cost} index={index} />
      </div>
      <span className={css['figure']}>
        <span className={css['figureLabel']}>{t.difference}</span>
        <Difference grosze={cost.differenceGrosze} />
      </span>
    </div>
  );
}

/** The sum of the documents of a cost, and the quick way to enter it while the field is still empty. */
function FromDocuments({ cost, index }: { cost: NumberedCost; index: number }) {
  const t = useText(reportEditor).costs;
  const locale = useLocale();
  const { form } = useEditor();
  const { content } = useWrittenReport();
  const { count, amountGrosze } = documentSums(content.documents, cost.costId);
  if (count === 0 || amountGrosze === cost.actualGrosze) return null;
  const amount = formatAmount(amountGrosze, locale);
  return (
    <p className={css['fromDocuments']}>
      {t.documents(amount)}
      {cost.actualGrosze === null && (
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={t.take(amount, cost.name)}
          onClick={() =>
            form.setValue(`costs.${index}.actualGrosze`, amountGrosze, {
              shouldTouch: true,
              shouldValidate: true,
            })
          }
        >
          {t.takeShort}
        </Button>
      )}
    </p>
  );
}

interface SumProps {
  name: string;
  sum: Compared;
  /** Has every cost in it been entered? Until then a difference would say nothing. */
  complete: boolean;
  strong?: boolean;
}

function Sum({ name, sum, complete, strong = false }: SumProps) {
  const t = useText(reportEditor).costs;
  const locale = useLocale();
  return (
    <div className={css['line']} data-sum data-strong={strong || undefined}>
      <span className={css['number']} />
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
        <Difference grosze={complete ? sum.differenceGrosze : null} />
      </span>
    </div>
  );
}
