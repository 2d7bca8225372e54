import { useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { PresenceView, PresentView } from '@nurt/contracts/drafts';
import type { BePresentRequest } from '@nurt/contracts/drafts/requests';
import { sameValue } from '@nurt/domain/drafts';
import { NetworkError, ProblemError } from '../../api';
import { isLost } from '../left/is-lost';
import { pathOf } from '../screen';
import type { WrittenDraftState } from '../use-written-draft';
import type { WrittenForm } from '../written-form';
import { windowId } from './window-id';

const WINDOW = windowId();

/** Milliseconds between two looks: with others here, alone, and while nobody looks at this window. */
const TOGETHER = 3000;
const ALONE = 10_000;
const HIDDEN = 30_000;
/** After moving to another field, so that others see it soon without hearing of every step. */
const AFTER_FOCUS = 700;

export interface PresenceOptions<Values extends FieldValues, Content extends object> {
  readonly kind: WrittenForm<Values, Content>;
  readonly form: UseFormReturn<Values>;
  readonly draftId: string;
  /** The part of the form that is on the screen. */
  readonly part: string;
  readonly draft: Pick<WrittenDraftState<Content>, 'version' | 'takeIn' | 'autosave' | 'flush'>;
  /** Tells the server, and hears of the others. */
  readonly say: (body: BePresentRequest) => Promise<PresenceView>;
  /** The address at which a window says that it was closed. */
  readonly leaveAt: (windowId: string) => string;
  /** The draft is not there any more, or not for this person. */
  readonly onLost: () => void;
}

/**
 * Says where this window of the draft is, hears who else is here, and takes in what they have saved. It asks again and
 * again, more often while others are here; a network that is away is waited for.
 */
export function usePresence<Values extends FieldValues, Content extends object>(
  options: PresenceOptions<Values, Content>,
): readonly PresentView[] {
  const { kind, form, draftId, part } = options;
  const [present, setPresent] = useState<readonly PresentView[]>([]);
  const latest = useRef(options);
  const lookSoon = useRef<() => void>(() => undefined);
  useEffect(() => {
    const moved = latest.current.part !== part;
    latest.current = options;
    if (moved) lookSoon.current();
  });

  useEffect(() => {
    let stopped = false;
    let timer: ReturnType<typeof setTimeout>;
    let company = false;
    const next = (pause: number) => {
      clearTimeout(timer);
      if (!stopped) timer = setTimeout(() => void look(), pause);
    };
    const look = async () => {
      try {
        const now = latest.current;
        const body = {
          window: WINDOW,
          version: now.draft.version(),
          part: now.part,
          field: focusedPath(kind, form),
        };
        const heard = await now.say(body);
        if (stopped) return;
        company = heard.present.length > 0;
        setPresent((known) =>
          sameValue(withoutTime(known), withoutTime(heard.present)) ? known : heard.present,
        );
        await latest.current.draft.takeIn(heard.version, heard.others);
        // The server answers again: what waits for it need not wait out its pause.
        if (latest.current.draft.autosave.state === 'waiting') void latest.current.draft.flush();
      } catch (error) {
        // Away or refused: the state of saving says so. Who is here is not known then.
        if (!(error instanceof NetworkError) && !(error instanceof ProblemError)) throw error;
        company = false;
        setPresent([]);
        if (!stopped && isLost(error)) latest.current.onLost();
      }
      next(document.hidden ? HIDDEN : company ? TOGETHER : ALONE);
    };
    const soon = () => next(AFTER_FOCUS);
    const moved = () => company && soon();
    const seen = () => !document.hidden && soon();
    const leave = () => {
      // The page may be gone before an answer comes; nobody waits for it.
      void fetch(latest.current.leaveAt(WINDOW), { method: 'DELETE', keepalive: true }).catch(
        () => undefined,
      );
    };
    lookSoon.current = moved;
    document.addEventListener('focusin', moved);
    document.addEventListener('visibilitychange', seen);
    window.addEventListener('online', soon);
    window.addEventListener('pagehide', leave);
    void look();
    return () => {
      stopped = true;
      clearTimeout(timer);
      document.removeEventListener('focusin', moved);
      document.removeEventListener('visibilitychange', seen);
      window.removeEventListener('online', soon);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [kind, form, draftId]);

  return present;
}

const withoutTime = (present: readonly PresentView[]) => present.map(({ seenAt: _seenAt, ...rest }) => rest);

/** The path of the field that has focus; empty where none of the draft has. */
function focusedPath<Values extends FieldValues, Content extends object>(
  { rules }: WrittenForm<Values, Content>,
  form: UseFormReturn<Values>,
): string {
  const name = document.activeElement?.getAttribute('name') ?? '';
  const path = pathOf(name, form.getValues());
  return rules.placeOf(path) === null ? '' : path;
}
