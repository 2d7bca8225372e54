import { useSyncExternalStore } from 'react';
import { common } from '@nurt/wording/common';
import { useText } from '../locale';
import css from './feedback.module.css';

export interface CountdownProps {
  /** ISO 8601 instant; at this very instant the time is up. */
  until: string;
  /** The server's time in milliseconds: a visitor's clock may be wrong. */
  now: () => number;
  /** Stands before the remaining time: „Do końca naboru:”. */
  label: string;
  /** Replaces everything when the time is up. */
  closed: string;
}

const DAY = 86_400;

/**
 * The time left, moving. Sighted people see it tick; a screen reader hears it once and is not interrupted every
 * second, but is told when the time is up.
 */
export function Countdown({ until, now, label, closed }: CountdownProps) {
  const t = useText(common);
  const left = useSyncExternalStore(everySecond, () => Math.ceil((Date.parse(until) - now()) / 1000));
  if (left <= 0) {
    return (
      <span className={css['countdown']} role="status" data-closed>
        {closed}
      </span>
    );
  }
  const days = Math.floor(left / DAY);
  const hours = Math.floor((left % DAY) / 3600);
  const minutes = Math.floor((left % 3600) / 60);
  return (
    <span
      // On paper it would be wrong in a minute; the day and the hour stand beside it.
      className={`${css['countdown']} nurt-no-print`}
      role="timer"
      aria-live="off"
      data-soon={days < 3 || undefined}
    >
      {label} <strong>{t.remaining(days, hours, minutes, left % 60)}</strong>
    </span>
  );
}

function everySecond(tick: () => void) {
  const timer = setInterval(tick, 1000);
  return () => clearInterval(timer);
}
