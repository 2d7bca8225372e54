import type { ComponentType } from 'react';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleDot,
  IconCircleX,
  IconClock,
} from '@tabler/icons-react';
import css from './data.module.css';

/** What a state means to the reader; the word always says it too. */
export type Tone = 'neutral' | 'current' | 'waiting' | 'success' | 'warning' | 'danger';

const ICONS: Readonly<Record<Tone, ComponentType<{ size?: number; 'aria-hidden'?: boolean }>>> = {
  neutral: IconCircleDashed,
  current: IconCircleDot,
  waiting: IconClock,
  success: IconCircleCheck,
  warning: IconAlertTriangle,
  danger: IconCircleX,
};

/** A state as an icon and a word. */
export function StatusLabel({ tone, children }: { tone: Tone; children: string }) {
  const Icon = ICONS[tone];
  return (
    <span className={css['status']} data-tone={tone}>
      <Icon size={16} aria-hidden />
      {children}
    </span>
  );
}
