import { useEffect, useRef } from 'react';
import { IconCircleCheck, IconCircleMinus, IconCircleX } from '@tabler/icons-react';
import type { VerificationView } from '@nurt/contracts/offers';
import { Facts, Notice, Section, useLocale, useText } from '@nurt/ui';
import { formatExactTime, type Locale } from '@nurt/wording/format';
import { verify } from '@nurt/wording/offers';
import { Checksum } from '../../../shared/records';
import css from './verify.module.css';

const TONES = { genuine: 'success', changed: 'danger', unknown: 'warning' } as const;
const ICONS = { passed: IconCircleCheck, failed: IconCircleX, notMade: IconCircleMinus } as const;

/** What the server says, what was looked at to say so, and what nobody looked at. Takes focus when it arrives. */
export function Answer({ answer }: { answer: VerificationView }) {
  const t = useVerifyText();
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [answer]);
  const { receipt } = answer;
  const { tone, title, text } = said(answer, t, locale);
  return (
    <div ref={box} tabIndex={-1} data-takes-focus className={css['answer']}>
      <Section title={t.answer}>
        <Notice tone={tone} title={title} live>
          <p>{text}</p>
        </Notice>
        {receipt && (
          <>
            <Facts
              facts={[
                { label: t.facts.number, value: receipt.number },
                { label: t.facts.receivedAt, value: formatExactTime(receipt.receivedAt, locale) },
                { label: t.facts.version, value: t.versions[receipt.version] },
                receipt.revisedAt !== null && {
                  label: t.facts.revisedAt,
                  value: formatExactTime(receipt.revisedAt, locale),
                },
                { label: t.facts.organisation, value: <span lang="pl">{receipt.organisation}</span> },
                receipt.call === null
                  ? { label: t.facts.mode, value: t.smallGrant }
                  : {
                      label: t.facts.call,
                      value: <span lang="pl">{`${receipt.call.number}: ${receipt.call.title}`}</span>,
                    },
                { label: t.facts.authority, value: <span lang="pl">{receipt.authority}</span> },
                { label: t.facts.checksum, value: <Checksum checksum={receipt.checksum} /> },
              ]}
            />
            <p className={css['quiet']}>{t.compare}</p>
          </>
        )}
      </Section>
      <Section level={3} title={t.checked}>
        <ul className={css['checks']}>
          {Object.entries(t.checks).map(([check, name]) => {
            const outcome = answer.checks[check as keyof VerificationView['checks']];
            const Icon = ICONS[outcome];
            return (
              <li key={check} data-outcome={outcome}>
                <Icon size={20} aria-hidden />
                <span>
                  {name}: <strong>{t.outcomes[outcome]}</strong>
                </span>
              </li>
            );
          })}
        </ul>
      </Section>
    </div>
  );
}

/** The verdict in words. A genuine version that a later one has replaced, or that does not count yet, is not what the offer says now. */
function said({ verdict, receipt }: VerificationView, t: ReturnType<typeof useVerifyText>, locale: Locale) {
  if (receipt && !receipt.inEffect) return { tone: 'warning' as const, ...t.unconfirmed };
  const later = receipt?.replacedBy;
  if (!later) return { tone: TONES[verdict], ...t.verdicts[verdict] };
  const { title, text } = t.replaced;
  return {
    tone: 'warning' as const,
    title,
    text: text[later.kind](formatExactTime(later.revisedAt, locale)),
  };
}

const useVerifyText = () => useText(verify);
