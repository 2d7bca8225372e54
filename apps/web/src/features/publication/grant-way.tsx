import type { ReactNode } from 'react';
import type { GrantStepView, PublicGrantView } from '@nurt/contracts/publication';
import { MoneyText, Timeline, useLocale, useText, type TimelineItem, type Tone } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { grant as texts } from '@nurt/wording/publication';
import { today } from '../../shared/today';
import { progressOf } from './grant-money';
import css from './publication.module.css';

/** The way of a grant's money, from award to settlement, and the step that comes next. */
export function GrantWay({ grant }: { grant: PublicGrantView }) {
  const t = useText(texts);
  const locale = useLocale();
  const progress = progressOf(grant);
  const items = grant.steps.map((step, index): TimelineItem => {
    const date = formatDate(step.on, locale);
    return {
      key: `${step.kind} ${index}`,
      title: <Step amount={step.grosze}>{t.stepOf[step.kind]}</Step>,
      when: step.kind === 'returnDue' ? t.dueBy(date) : date,
      dateTime: step.on,
      who: referenceText(step, t),
      tone: toneOf(step, grant),
    };
  });
  if (progress !== 'settled') {
    items.push({
      key: 'next',
      title: <Step amount={null}>{t.nextOf[progress]}</Step>,
      who: t.next,
      tone: 'neutral',
    });
  }
  return <Timeline items={items} />;
}

function Step({ amount, children }: { amount: number | null; children: ReactNode }) {
  return (
    <span className={css['step']}>
      <span>{children}</span>
      {amount !== null && <MoneyText amount={amount} />}
    </span>
  );
}

function referenceText(
  { kind, reference }: GrantStepView,
  t: Record<'order' | 'agreement' | 'interim', (number: string) => string>,
): string | undefined {
  if (reference === null) return undefined;
  if (kind === 'awarded') return t.order(reference);
  if (kind === 'agreementSigned') return t.agreement(reference);
  return kind === 'reportSubmitted' || kind === 'reportAccepted' ? t.interim(reference) : reference;
}

/** What has happened is done; a return that has not come waits, and is late after its day. */
function toneOf(step: GrantStepView, { steps }: PublicGrantView): Tone {
  if (step.kind !== 'returnDue') return 'success';
  const sum = (kind: GrantStepView['kind']) =>
    steps.reduce((total, other) => (other.kind === kind ? total + (other.grosze ?? 0) : total), 0);
  if (sum('returnReceived') >= sum('returnDue')) return 'success';
  return step.on < today() ? 'danger' : 'waiting';
}
