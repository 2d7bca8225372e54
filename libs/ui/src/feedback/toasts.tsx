import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { IconCircleCheck, IconX } from '@tabler/icons-react';
import { common } from '@nurt/wording/common';
import { useText } from '../locale';
import css from './feedback.module.css';

interface Toast {
  readonly id: number;
  readonly text: string;
}

const ToastContext = createContext<(text: string) => void>(() => undefined);

/** Says that something has been done: `const toast = useToast(); toast(t.announced)`. Refusals never go here. */
export function useToast(): (text: string) => void {
  return useContext(ToastContext);
}

/** Holds the short confirmations at the foot of the screen; they leave after eight seconds or when closed. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useText(common);
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const close = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  const count = useRef(0);
  const toast = useCallback(
    (text: string) => {
      const id = ++count.current;
      setToasts((all) => [...all.slice(-2), { id, text }]);
      setTimeout(() => close(id), 8000);
    },
    [close],
  );
  const shown = useMemo(
    () =>
      toasts.map(({ id, text }) => (
        <li key={id}>
          <IconCircleCheck size={20} aria-hidden />
          <span>{text}</span>
          <button type="button" onClick={() => close(id)} aria-label={t.close}>
            <IconX size={16} aria-hidden />
          </button>
        </li>
      )),
    [toasts, close, t],
  );
  return (
    <ToastContext value={toast}>
      {children}
      <section aria-label={t.notices} className={`${css['toasts']} nurt-no-print`}>
        <ul aria-live="polite">{shown}</ul>
      </section>
    </ToastContext>
  );
}
