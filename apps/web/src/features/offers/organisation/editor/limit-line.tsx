import type { ReactNode } from 'react';
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useText } from '@nurt/ui';
import { offerEditor } from '@nurt/wording/offers';
import css from './editor.module.css';

const ICONS = { kept: IconCircleCheck, exceeded: IconAlertTriangle, unknown: IconCircleDashed } as const;

/** One limit of the announcement and whether the offer keeps to it: an icon and a word. */
export function LimitLine({
  state,
  note,
  children,
}: {
  state: 'kept' | 'exceeded' | 'unknown';
  /** Instead of the plain word: by how much it is exceeded, what is unmet. */
  note?: string;
  children: ReactNode;
}) {
  const t = useText(offerEditor).sources;
  const Icon = ICONS[state];
  const word = note ?? (state === 'kept' ? t.kept : state === 'unknown' ? t.unknown : t.unmet);
  return (
    <p className={css['limit']} data-state={state}>
      <Icon size={20} aria-hidden />
      <span>
        {children}: <strong>{word}</strong>
      </span>
    </p>
  );
}
