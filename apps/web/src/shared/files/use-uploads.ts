import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocale, useText } from '@nurt/ui';
import { files as wording } from '@nurt/wording/files';
import { ProblemError } from '../api';
import { refusalOf } from '../forms';
import { newId } from '../new-id';
import {
  describe,
  patiently,
  sendFile,
  UnreadableFile,
  untilOnline,
  type Sending,
  type UploadTarget,
} from './send';

/** A file on its way from this page. */
export interface LocalUpload<About> {
  readonly key: string;
  readonly file: File;
  readonly about: About;
  /** Its id on the server, once there is one. */
  readonly id: string | null;
  readonly received: number;
  readonly state: 'waiting' | 'sending' | 'offline' | 'failed';
  /** Why it was not taken. */
  readonly refused: string | null;
}

export interface Uploads<About> {
  readonly uploads: readonly LocalUpload<About>[];
  /** Sends files; with an id, goes on with one whose upload was broken off. */
  readonly add: (files: readonly File[], about: About, id?: string) => void;
  /** Stops one; what is there already stays on the server. */
  readonly stop: (key: string) => void;
  readonly again: (upload: LocalUpload<About>) => void;
}

/**
 * Files on their way to one record, one after the other: on a thin line two at once would both be late.
 * @param onArrived called when a file is here, or was refused, so that the page asks what there is now
 */
export function useUploads<About>(
  target: UploadTarget<About>,
  onArrived: () => Promise<void>,
): Uploads<About> {
  const t = useText(wording);
  const locale = useLocale();
  const [uploads, setUploads] = useState<readonly LocalUpload<About>[]>([]);
  const waiting = useRef<LocalUpload<About>[]>([]);
  const running = useRef<{ readonly key: string; readonly stop: AbortController } | null>(null);
  const latest = useRef({ target, onArrived });
  useEffect(() => {
    latest.current = { target, onArrived };
  });
  const change = useCallback((key: string, changed: Partial<LocalUpload<About>> | null) => {
    setUploads((all) =>
      all.flatMap((one) => (one.key === key ? (changed === null ? [] : [{ ...one, ...changed }]) : [one])),
    );
  }, []);

  const run = useCallback(
    async (upload: LocalUpload<About>, stop: AbortController) => {
      const { key, file } = upload;
      const why = (error: unknown): string =>
        error instanceof UnreadableFile ? t.unreadable : (refusalOf(error, locale).problems[0]?.text ?? '');
      const sending: Sending = {
        onProgress: ({ received, offline }) =>
          change(key, { received, state: offline ? 'offline' : 'sending' }),
        signal: stop.signal,
        pause: untilOnline,
      };
      let { id } = upload;
      try {
        change(key, { state: 'sending' });
        const begun = await patiently(() => begin(latest.current.target, upload), upload.received, sending);
        id = begun.id;
        change(key, { id, received: begun.upload.received });
        await sendFile(latest.current.target, file, begun, sending);
        await latest.current.onArrived();
        change(key, null);
      } catch (error) {
        if (stop.signal.aborted) change(key, null);
        else {
          // A file that was refused for what it is is gone from the server: another try begins anew.
          const gone = error instanceof ProblemError && error.status === 422;
          change(key, { state: 'failed', refused: why(error), id: gone ? null : id, received: 0 });
        }
        await latest.current.onArrived();
      }
    },
    [change, locale, t],
  );

  /** One after the other, until none waits. */
  const work = useCallback(
    async (added: readonly LocalUpload<About>[]) => {
      waiting.current.push(...added);
      if (running.current !== null) return;
      for (let next = waiting.current.shift(); next; next = waiting.current.shift()) {
        const stop = new AbortController();
        running.current = { key: next.key, stop };
        await run(next, stop);
        running.current = null;
      }
    },
    [run],
  );

  // Whoever leaves the page keeps what has been sent; the rest goes on when the file is given again.
  useEffect(
    () => () => {
      waiting.current = [];
      running.current?.stop.abort();
    },
    [],
  );

  const add = useCallback(
    (chosen: readonly File[], about: About, id: string | null = null) => {
      const added = chosen.map((file) => ({
        ...{ key: newId(), file, about, id, received: 0 },
        ...{ state: 'waiting' as const, refused: null },
      }));
      setUploads((all) => [...all, ...added]);
      void work(added);
    },
    [work],
  );
  const stop = useCallback(
    (key: string) => {
      waiting.current = waiting.current.filter((one) => one.key !== key);
      if (running.current?.key === key) running.current.stop.abort();
      else change(key, null);
    },
    [change],
  );
  const again = useCallback(
    (upload: LocalUpload<About>) => {
      const next: LocalUpload<About> = { ...upload, state: 'waiting', refused: null };
      change(upload.key, next);
      void work([next]);
    },
    [change, work],
  );
  return useMemo(() => ({ uploads, add, stop, again }), [uploads, add, stop, again]);
}

async function begin<About>(target: UploadTarget<About>, { id, file, about }: LocalUpload<About>) {
  if (id === null) return target.start(describe(file), about);
  return { id, upload: await target.resume(id, describe(file)) };
}
