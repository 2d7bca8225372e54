import type { ComponentType, ReactNode } from 'react';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleX,
  IconInbox,
  IconInfoCircle,
} from '@tabler/icons-react';
import { common } from '@nurt/wording/common';
import { useText } from '../locale';
import css from './feedback.module.css';

/** A list without rows, a page without a record, or one that failed: what is not here, why, and the next step. */
export function EmptyState({
  title,
  children,
  action,
  failed = false,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  /** Something went wrong; nothing is empty. */
  failed?: boolean;
}) {
  const Icon = failed ? IconAlertTriangle : IconInbox;
  return (
    <div className={css['empty']}>
      <Icon size={32} stroke={1.5} aria-hidden />
      <p className={css['emptyTitle']}>{title}</p>
      {children && <div className={css['emptyText']}>{children}</div>}
      {action && <div className="nurt-no-print">{action}</div>}
    </div>
  );
}

/** Something is on its way. Appears after a moment, so that quick answers do not flicker. */
export function LoadingState({ label }: { label?: string }) {
  const t = useText(common);
  return (
    <div className={css['loading']} role="status">
      <span className={css['spinner']} aria-hidden />
      <span>{label ?? t.loading}</span>
    </div>
  );
}

type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

const NOTICE_ICONS: Readonly<Record<NoticeTone, ComponentType<{ size?: number; 'aria-hidden'?: boolean }>>> =
  {
    info: IconInfoCircle,
    success: IconCircleCheck,
    warning: IconAlertTriangle,
    danger: IconCircleX,
  };

export interface NoticeProps {
  tone?: NoticeTone;
  title?: string;
  /** Announce it when it appears after an action of the person. */
  live?: boolean;
  children?: ReactNode;
}

/** A remark that belongs to its place on the page: a legal hint, a warning, the result of what was just done. */
export function Notice({ tone = 'info', title, live = false, children }: NoticeProps) {
  const Icon = NOTICE_ICONS[tone];
  return (
    <div className={css['notice']} data-tone={tone} role={live ? 'status' : undefined}>
      <Icon size={20} aria-hidden />
      <div>
        {title && <p className={css['noticeTitle']}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
