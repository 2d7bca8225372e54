import { useCallback, useEffect, useRef, useState } from 'react';
import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form';
import { ProblemError } from '../api';
import { serverNow } from '../clock';
import { useAutosave, type Autosave } from '../forms';
import { readKept, writeKept } from './kept';
import { changedParts, same, type Parts } from './merge';
import { inTheForm, refusedParts } from './refused-parts';
import { useSettle, type Conflict } from './use-settle';

/** A draft as the server has it. */
export interface DraftSource<Content> {
  readonly content: Content;
  readonly version: number;
  /** ISO 8601. */
  readonly savedAt: string;
}

export interface DraftOptions<Values extends FieldValues, Content extends object> {
  form: UseFormReturn<Values>;
  /** Name under which unsent changes are kept in this browser; tells accounts apart. */
  name: string;
  /** The draft when the page was opened. */
  source: DraftSource<Content>;
  /** What was typed, as the server can take it: what cannot be read yet counts as not written. */
  read: (values: Values) => Content;
  send: (version: number, parts: Parts<Content>) => Promise<{ version: number; savedAt: string }>;
  /** The draft as it is on the server now. */
  reload: () => Promise<DraftSource<Content>>;
  /** Something that was saved elsewhere has just appeared in the form. */
  onMerged?: () => void;
}

export interface KeptDraft<Content> {
  readonly autosave: Autosave;
  /** Somebody else changed the same parts. */
  readonly conflict: Conflict<Content> | null;
  /** When the unsent changes were made that were found in this browser; null when there were none. */
  readonly restoredAt: string | null;
  /** Brings in what was saved elsewhere. */
  catchUp: () => Promise<void>;
  /** Version of the draft on the server. */
  version: () => number;
}

const KEEP_AFTER = 300;

/**
 * A long document that saves itself part by part. Only changed parts are sent; what the server cannot take holds up
 * no other part; what somebody else saved meanwhile is put together with what was written here, and where both
 * changed the same, the person chooses. Until the server has them, changes are kept in this browser as well.
 */
export function useDraft<Values extends FieldValues, Content extends object>(
  options: DraftOptions<Values, Content>,
): KeptDraft<Content> {
  const { form, name, source } = options;
  const base = useRef(source);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const { conflict, settle } = useSettle<Content>();
  const [restoredAt, setRestoredAt] = useState<string | null>(null);

  const keep = useCallback(
    () => keepUnsent(name, form.getValues(), base.current, latest.current.read),
    [form, name],
  );

  /** Puts the parts into the form that differ from what is there; says whether any did. */
  const show = useCallback(
    (content: Content): boolean => {
      const changes = Object.entries(changedParts(latest.current.read(form.getValues()), content));
      for (const [part, value] of changes) {
        form.setValue(part as Path<Values>, value as PathValue<Values, Path<Values>>);
      }
      return changes.length > 0;
    },
    [form],
  );

  const catchUp = useCallback(async () => {
    const { read, reload } = latest.current;
    const theirs = await reload();
    const together = await settle(base.current.content, read(form.getValues()), theirs.content);
    if (together === null) throw new DecidedLater();
    base.current = theirs;
    if (show(together)) latest.current.onMerged?.();
  }, [form, settle, show]);

  const save = async (): Promise<{ savedAt: string }> => {
    // Twice is enough: a third change within one save can wait for the next one.
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await sendChanges(form.getValues(), base, latest.current);
      } catch (error) {
        const stale = error instanceof ProblemError && error.code === 'changed_elsewhere';
        if (!stale || attempt === 2) throw error;
        await catchUp().catch((reason: unknown) => {
          throw reason instanceof DecidedLater ? error : reason;
        });
      } finally {
        keep();
      }
    }
  };
  const autosave = useAutosave(form, save, { savedAt: source.savedAt });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(keep, KEEP_AFTER);
      },
    });
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      keep();
      unsubscribe();
      window.removeEventListener('pagehide', keep);
    };
  }, [form, keep]);

  const restored = useRef(false);
  useEffect(() => {
    if (restored.current) return;
    restored.current = true;
    const kept = readKept(name) ?? readKept(undecided(name));
    if (kept === null) return;
    // Until it is back in the form, or somebody has decided about it, no change here may push it out.
    writeKept(undecided(name), kept);
    void restore(kept).then((done) => {
      // What nobody decided about is asked again next time.
      if (done) writeKept(undecided(name), null);
      if (done) setRestoredAt(kept.at);
    });

    async function restore({ version, base: before, parts }: NonNullable<typeof kept>): Promise<boolean> {
      const known = new Set(Object.keys(base.current.content));
      const typed = Object.entries(parts).filter(([part]) => known.has(part));
      if (typed.length === 0) return true;
      if (version === base.current.version) {
        for (const [part, value] of typed) {
          form.setValue(part as Path<Values>, value as PathValue<Values, Path<Values>>);
        }
        return true;
      }
      const theirs = base.current.content;
      const mine = latest.current.read({ ...form.getValues(), ...Object.fromEntries(typed) });
      const together = await settle({ ...theirs, ...before }, mine, theirs);
      if (together === null) return false;
      show(together);
      return true;
    }
  }, [form, name, settle, show]);

  const version = useCallback(() => base.current.version, []);
  return { autosave, conflict, restoredAt, catchUp, version };
}

const undecided = (name: string) => `${name}.undecided`;

/** The person closed the question which version stays. */
class DecidedLater extends Error {
  override readonly name = 'DecidedLater';
}

/** Sends the parts that changed; those that the server refuses hold up no others. */
async function sendChanges<Values extends FieldValues, Content extends object>(
  values: Values,
  base: { current: DraftSource<Content> },
  { read, send }: Pick<DraftOptions<Values, Content>, 'read' | 'send'>,
): Promise<{ savedAt: string }> {
  const submit = async (parts: Parts<Content>) => {
    const answer = await send(base.current.version, parts);
    base.current = { ...answer, content: { ...base.current.content, ...parts } };
    return { savedAt: answer.savedAt };
  };
  const parts = changedParts(base.current.content, read(values));
  const names = Object.keys(parts);
  if (names.length === 0) return { savedAt: base.current.savedAt };
  try {
    return await submit(parts);
  } catch (error) {
    const refused = refusedParts(error, names);
    if (refused && refused.length < names.length) {
      const rest = Object.entries(parts).filter(([part]) => !refused.includes(part));
      await submit(Object.fromEntries(rest) as Parts<Content>);
    }
    throw inTheForm(error);
  }
}

/** Keeps what the server does not have yet, exactly as it was typed. */
function keepUnsent<Values extends FieldValues, Content extends object>(
  name: string,
  values: Values,
  base: DraftSource<Content>,
  read: (values: Values) => Content,
): void {
  const content = read(values);
  const unsent = (Object.keys(content) as (keyof Content & string)[]).filter(
    (part) => !same(base.content[part], content[part]),
  );
  if (unsent.length === 0) return writeKept(name, null);
  const pick = (from: object) =>
    Object.fromEntries(unsent.map((part) => [part, (from as Readonly<Record<string, unknown>>)[part]]));
  writeKept(name, {
    version: base.version,
    base: pick(base.content),
    parts: pick(values),
    at: new Date(serverNow()).toISOString(),
  });
}
