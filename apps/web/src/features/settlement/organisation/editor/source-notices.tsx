import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { subtractGrosze } from '@nurt/domain/money';
import { Notice, useLocale, useText } from '@nurt/ui';
import { formatAmount, formatDate } from '@nurt/wording/format';
import { reportEditor } from '@nurt/wording/settlement';
import { today } from '../../../../shared/today';
import { useEditor, useWrittenReport } from './editor-context';

/** The sum of the sources against the sum of the costs. */
export function CostBalance() {
  const t = useText(reportEditor).sources.balance;
  const locale = useLocale();
  const { steps } = useEditor();
  const { totalCosts, sources } = useWrittenReport().comparison;
  if (totalCosts.actualGrosze === 0) {
    return (
      <Notice tone="warning" title={t.noCosts}>
        <Link to={steps.to('costs')}>{t.toCosts}</Link>
      </Notice>
    );
  }
  const missing = subtractGrosze(totalCosts.actualGrosze, sources.total.actualGrosze);
  if (missing === 0) return <Notice tone="success" title={t.equal} live />;
  const difference = formatAmount(Math.abs(missing), locale);
  return <Notice tone="warning" title={missing > 0 ? t.missing(difference) : t.over(difference)} live />;
}

/** The grant used against what the documents show as paid from it. */
export function GrantBalance({ inDocuments = false }: { inDocuments?: boolean }) {
  const t = useText(reportEditor).sources.documents;
  const locale = useLocale();
  const { form, steps } = useEditor();
  const { content, documents } = useWrittenReport();
  const used = content.sources.grantGrosze;
  const shown = documents.fromGrantGrosze;
  if (used === null && documents.count === 0) return null;
  if (used === shown) {
    return shown > 0 ? <Notice tone="success" title={t.equal(formatAmount(shown, locale))} live /> : null;
  }
  const take = () => form.setValue('sources.grantGrosze', shown, { shouldTouch: true, shouldValidate: true });
  return (
    <Notice
      tone="warning"
      title={
        used === null
          ? t.notEntered(formatAmount(shown, locale))
          : t.differ(formatAmount(shown, locale), formatAmount(used, locale))
      }
      live
    >
      {shown > 0 && (
        <Button variant="default" size="xs" mt="xs" mr="sm" onClick={take}>
          {t.take(formatAmount(shown, locale))}
        </Button>
      )}
      {inDocuments ? (
        <Link to={steps.to('sources')}>{t.toSources}</Link>
      ) : (
        <Link to={steps.to('documents')}>{t.toDocuments}</Link>
      )}
    </Notice>
  );
}

/** What would have to be given back, and by when (UFP art. 251). */
export function UnusedNotice() {
  const t = useText(reportEditor).sources;
  const locale = useLocale();
  const { report, returnBy } = useEditor();
  const used = useWrittenReport().content.sources.grantGrosze;
  const { paidGrosze } = report.agreement;
  if (used === null || used >= paidGrosze || returnBy === null) return null;
  const late = returnBy < today();
  const text = late ? t.unusedLate : t.unused;
  return (
    <Notice tone={late ? 'warning' : 'info'} title={t.unusedTitle} live>
      <p>{text(formatAmount(paidGrosze - used, locale), formatDate(returnBy, locale))}</p>
    </Notice>
  );
}
