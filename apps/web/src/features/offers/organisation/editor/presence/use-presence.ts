import { useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { PresentView } from '@nurt/contracts/offers';
import { placeOf, sameValue } from '@nurt/domain/offers';
import { api, apiHref, NetworkError, ProblemError } from '../../../../../shared/api';
import type { OfferDraft } from '../draft';
import { pathOf } from '../saving/screen';
import type { OfferDraftState } from '../saving/use-offer-draft';

/** Milliseconds between two looks: with others here, alone, and while nobody looks at this window. */
const TOGETHER = 3000;
const ALONE = 10_000;
const HIDDEN = 30_000;
/** After moving to another field, so that others see it soon without hearing of every step. */
const AFTER_FOCUS = 700;

/**
 * Says where this window of the offer is, hears who else is here, and takes in what they have saved. It asks again and
 * again, more often while others are here; a network that is away is waited for.
 */
export function usePresence(
  form: UseFormReturn<OfferDraft>,
  offerId: string,
  part: string,
  draft: Pick<OfferDraftState, 'window' | 'version' | 'takeIn' | 'autosave' | 'flush'>,
): readonly PresentView[] {
  const [present, setPresent] = useState<readonly PresentView[]>([]);
  const latest = useRef({ part, draft });
  const lookSoon = useRef<() => void>(() => undefined);
  useEffect(() => {
    const moved = latest.current.part !== part;
    latest.current = { part, draft };
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
          window: now.draft.window,
          version: now.draft.version(),
          part: now.part,
          field: focusedPath(form),
        };
        const heard = await api('PUT /api/offers/:offerId/presence', { params: { offerId }, body });
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
      }
      next(document.hidden ? HIDDEN : company ? TOGETHER : ALONE);
    };
    const soon = () => next(AFTER_FOCUS);
    const moved = () => company && soon();
    const seen = () => !document.hidden && soon();
    const leave = () => {
      const params = { offerId, windowId: latest.current.draft.window };
      // The page may be gone before an answer comes; nobody waits for it.
      void fetch(apiHref('DELETE /api/offers/:offerId/presence/:windowId', { params }), {
        method: 'DELETE',
        keepalive: true,
      }).catch(() => undefined);
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
  }, [form, offerId]);

  return present;
}

const withoutTime = (present: readonly PresentView[]) => present.map(({ seenAt: _seenAt, ...rest }) => rest);

/** The path of the field that has focus; empty where none of the offer has. */
function focusedPath(form: UseFormReturn<OfferDraft>): string {
  const name = document.activeElement?.getAttribute('name') ?? '';
  const path = pathOf(name, form.getValues());
  return placeOf(path) === null ? '' : path;
}
