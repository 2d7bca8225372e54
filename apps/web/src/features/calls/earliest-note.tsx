import { earliestDeadline, publishedEverywhereOn, type Publications } from '@nurt/domain/calls';
import type { Deadline } from '@nurt/domain/calendar';
import type { LegalBasis } from '@nurt/domain/statute';
import { useLocale, useText } from '@nurt/ui';
import { calls } from '@nurt/wording/calls';
import { formatDate } from '@nurt/wording/format';
import { today } from '../../shared/today';

/** The earliest lawful deadline for offers and how it is counted. */
export function EarliestText({ deadline }: { deadline: Deadline }) {
  const { earliest: t } = useText(calls);
  const locale = useLocale();
  const { dueOn, countedFrom, days, basis, rule } = deadline;
  if (rule === 'no_minimum' || countedFrom === undefined || days === undefined) return <>{t.noMinimum}</>;
  return <>{t.counted(days, formatDate(countedFrom, locale), formatDate(dueOn, locale), basis)}</>;
}

/** The same for days of publication that are only being typed, or as if everything appeared today. */
export function EarliestNote(props: { legalBasis: LegalBasis; publications: Publications | 'today' }) {
  const { legalBasis, publications } = props;
  const { earliest: t } = useText(calls);
  const day = today();
  const published = publications === 'today' ? publishedEverywhereOn(day) : publications;
  return (
    <>
      <EarliestText deadline={earliestDeadline(published, legalBasis, day)} />{' '}
      {publications === 'today' && t.ifToday}
    </>
  );
}
