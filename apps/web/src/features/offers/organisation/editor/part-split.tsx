import { Button } from '@mantine/core';
import { useWatch } from 'react-hook-form';
import { Link } from 'react-router';
import { fieldHintAt } from '@nurt/domain/calls';
import { splitBy, splitTable } from '@nurt/domain/offers';
import { fieldId, Guidance, Notice, useFieldLock, useLocale, useText } from '@nurt/ui';
import { formatAmount } from '@nurt/wording/format';
import { jointOffer, offerEditor, offerGuidance } from '@nurt/wording/offers';
import { YearCells } from './costs/year-cells';
import { useEditor, useWrittenOffer } from './editor-context';
import css from './editor.module.css';

const HINT = 'wskazowka-podzialu';

/** Part V.C: which costs each applicant of a joint offer bears, by year, with the sums beside those of V.A. */
export function SplitPart() {
  const t = useText(jointOffer);
  const { toCosts } = useText(offerEditor).sources;
  const { hint: office } = useText(offerGuidance);
  const locale = useLocale();
  const { form, offer, steps } = useEditor();
  const isLocked = useFieldLock();
  const { content } = useWrittenOffer();
  const applicants = useWatch({ control: form.control, name: 'joint.applicants' }) ?? [];
  const { years, total, costs } = splitTable(content);
  const hint = fieldHintAt(offer.call.terms.fieldHints, 'joint.applicants.0.years');
  if (costs.grosze === 0 && total.grosze === 0) {
    return (
      <Notice tone="warning" title={t.noCosts}>
        <Link to={steps.to('costs')}>{toCosts}</Link>
      </Notice>
    );
  }
  const differing = years.filter((_year, column) => total.byYear[column] !== costs.byYear[column]);
  const difference = Math.abs(total.grosze - costs.grosze);
  const write = (index: number, amounts: (typeof applicants)[number]['years']) =>
    form.setValue(`joint.applicants.${index}.years`, amounts, { shouldTouch: true });
  const evenly = () => {
    if (content.joint === undefined) return;
    const { joint } = content;
    const even = splitBy(
      { ...content, joint },
      joint.applicants.map(() => 1),
    );
    even.applicants.forEach(({ years: amounts }, index) => write(index, [...amounts]));
  };
  return (
    <div id={fieldId('joint.applicants')} className={css['costs']}>
      {hint !== undefined && (
        <div id={HINT}>
          <Guidance label={office} lines={[hint]} folded="nowhere" />
        </div>
      )}
      {applicants.map(({ id, name, years: amounts }, index) => (
        <div key={id} role="group" aria-labelledby={`oferent-${index}`}>
          <strong id={`oferent-${index}`}>{name}</strong>
          <YearCells
            path={`joint.applicants.${index}.years`}
            years={years}
            amounts={amounts}
            readOnly={isLocked(`joint.applicants.${index}.years`)}
            wrong={false}
            describedBy={hint === undefined ? undefined : HINT}
            onWrite={(all) => write(index, all)}
          />
        </div>
      ))}
      <p>
        {t.together}: <strong>{formatAmount(total.grosze, locale)}</strong> · {t.costs}:{' '}
        <strong>{formatAmount(costs.grosze, locale)}</strong>
      </p>
      <Notice
        tone={differing.length === 0 ? 'success' : 'warning'}
        title={
          differing.length === 0
            ? t.kept
            : difference === 0
              ? t.differsInYears(differing)
              : t.differs(formatAmount(difference, locale))
        }
        live
      />
      {!isLocked('joint.applicants') && (
        <div>
          <Button variant="default" size="sm" onClick={evenly}>
            {t.evenly}
          </Button>
        </div>
      )}
    </div>
  );
}
