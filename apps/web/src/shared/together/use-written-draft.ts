import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { SavedDraftView } from '@nurt/contracts/drafts';
import type { LastChangesRequest } from '@nurt/contracts/drafts/requests';
import {
  copyOf,
  sending,
  valueAt,
  withNews,
  type CopyStep,
  type Dispute,
  type DraftCopy,
  type FieldChange,
  type News,
} from '@nurt/domain/drafts';
import { ProblemError } from '../api';
import { serverNow } from '../clock';
import { useAutosave, type Autosave } from '../forms';
import { newId } from '../new-id';
import { KeptPlace, type KeptCopy } from './kept-copy';
import { formName, screenOf, showContent } from './screen';
import type { WrittenForm } from './written-form';

/** The draft as the server has it. */
export interface WrittenSource<Content> {
  readonly content: Content;
  readonly version: number;
  /** ISO 8601. */
  readonly savedAt: string;
}

export interface WrittenDraftOptions<Values extends FieldValues, Content extends object> {
  /** What kind of document it is; one and the same object always. */
  readonly kind: WrittenForm<Values, Content>;
  readonly form: UseFormReturn<Values>;
  readonly accountId: string;
  readonly draftId: string;
  /** The draft when the page was opened. */
  readonly source: WrittenSource<Content>;
  readonly send: (baseVersion: number, changes: readonly FieldChange[]) => Promise<SavedDraftView>;
  readonly reload: () => Promise<WrittenSource<Content>>;
  /** What the server has, for whoever opens the page again. */
  readonly remember: (source: WrittenSource<Content>) => void;
  /** Changes that somebody else saved have just appeared in the form. */
  readonly onMerged: (by: string | null, count: number) => void;
}

/** A place in dispute with both versions. */
export interface OpenDispute extends Dispute {
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface WrittenDraftState<Content> {
  readonly autosave: Autosave;
  readonly disputes: readonly OpenDispute[];
  /** What both versions belong to, to name their places. */
  readonly contents: () => { readonly mine: Content; readonly theirs: Content };
  /** When the unsent changes were made that were found on this device; null when there were none. */
  readonly restoredAt: string | null;
  /** False where this browser keeps nothing. */
  readonly kept: boolean;
  choose: (choices: Readonly<Record<string, 'mine' | 'theirs'>>) => void;
  /** Saves what is not saved; true when the server has everything and nothing is in dispute. */
  flush: () => Promise<boolean>;
  /**
   * What is submitted: the version on the server and whatever is not saved yet, a save on its way among it, so that
   * nobody waits for one. Null where something has to be mended first.
   */
  toSubmit: () => Promise<LastChangesRequest | null>;
  /** It has been submitted: the server has all of it, and nothing is to be kept or sent any more. */
  submitted: (request: LastChangesRequest) => void;
  /** Does a question wait which version stays? */
  isDisputed: () => boolean;
  /** Brings in what was saved elsewhere. */
  catchUp: () => Promise<void>;
  /** Takes in what others saved since the version of this copy; false when it has to be read again. */
  takeIn: (version: number, news: readonly (News & { readonly by: string })[] | null) => Promise<void>;
  /** Version on the server, as far as is known here. */
  version: () => number;
}

const KEEP_AFTER = 300;
/** Changes in one request; a pasted estimate goes out in several. */
const AT_ONCE = 400;

/**
 * A draft that saves itself field by field. What is written is kept on this device until the server has
 * it; what others save comes in under one's hands; where both wrote in one field, nothing is sent before the author has
 * chosen.
 */
export function useWrittenDraft<Values extends FieldValues, Content extends object>(
  options: WrittenDraftOptions<Values, Content>,
): WrittenDraftState<Content> {
  const { kind, form, accountId, draftId, source } = options;
  const { rules, keptAs } = kind;
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const [copy] = useState(() => ({
    current: copyOf(source.content, source.version),
    savedAt: source.savedAt,
  }));
  const [window_] = useState(newId);
  const place = useMemo(
    () => new KeptPlace<Content>(keptAs, accountId, draftId, window_),
    [keptAs, accountId, draftId, window_],
  );
  const [disputes, setDisputes] = useState<readonly OpenDispute[]>([]);
  const [restoredAt, setRestoredAt] = useState<string | null>(null);
  const [kept, setKept] = useState(true);

  const keep = useCallback(() => {
    const { content: screen, typed } = screenOf(kind, form);
    const { current } = copy;
    const nothing =
      current.sent === null &&
      rules.unsent({ ...current, disputes: [] }, screen).length === 0 &&
      isEmpty(typed);
    const at = new Date(serverNow()).toISOString();
    setKept(place.keep(nothing ? null : { ...current, screen, typed, at }));
  }, [kind, rules, form, place, copy]);

  /** The next copy, with what belongs to it on the screen. */
  const take = useCallback(
    (next: CopyStep<Content>): readonly string[] => {
      copy.current = next.copy;
      const { base, version } = next.copy;
      latest.current.remember({ content: base, version, savedAt: copy.savedAt });
      const changed = showContent(kind, form, next.content);
      const { content: screen } = screenOf(kind, form);
      setDisputes(
        next.copy.disputes.map((dispute) => ({
          ...dispute,
          mine: valueAt(screen, dispute.path),
          theirs: valueAt(next.copy.base, dispute.path),
        })),
      );
      keep();
      return changed;
    },
    [kind, form, keep, copy],
  );

  const catchUp = useCallback(async () => {
    const theirs = await latest.current.reload();
    copy.savedAt = theirs.savedAt;
    const changed = take(
      rules.caughtUp(copy.current, screenOf(kind, form).content, theirs.content, theirs.version),
    );
    if (changed.length > 0) latest.current.onMerged(null, changed.length);
  }, [kind, rules, form, take, copy]);

  const running = useRef(false);
  const finished = useRef(false);
  const save = async (): Promise<{ savedAt: string }> => {
    running.current = true;
    try {
      return await sendAll();
    } finally {
      running.current = false;
      keep();
    }
  };

  const sendAll = async (): Promise<{ savedAt: string }> => {
    for (;;) {
      const { good, bad } = readyChanges(kind, copy.current, form);
      const changes = copy.current.sent ?? good.slice(0, AT_ONCE);
      if (changes.length === 0) {
        if (bad) throw bad;
        return { savedAt: copy.savedAt };
      }
      copy.current = sending(copy.current, changes);
      keep();
      const answer = await latest.current.send(copy.current.version, changes).catch((error: unknown) => {
        // A refusal says that nothing arrived; without an answer the same is sent again first.
        const refused = error instanceof ProblemError && error.status < 500;
        if (refused) copy.current = { ...copy.current, sent: null };
        throw error;
      });
      // A save on its way when the offer was submitted: what it says stands in the submission.
      if (finished.current) return { savedAt: copy.savedAt };
      copy.savedAt = answer.savedAt;
      const others = answer.others ?? [];
      const changed = take(rules.answered(copy.current, screenOf(kind, form).content, { ...answer, others }));
      if (answer.others === null) await catchUp();
      else if (changed.length > 0) latest.current.onMerged(others.at(-1)?.by ?? null, changed.length);
    }
  };

  const autosave = useAutosave(form, save, { savedAt: source.savedAt, kept });
  const { flush: flushAll, wake } = autosave;

  const takeIn = useCallback<WrittenDraftState<Content>['takeIn']>(
    async (version, news) => {
      if (running.current || version <= copy.current.version) return;
      if (news === null) return catchUp();
      const theirs = withNews(copy.current.base, news);
      const by = news.at(-1)?.by ?? null;
      const changed = take(rules.caughtUp(copy.current, screenOf(kind, form).content, theirs, version, by));
      if (changed.length > 0) latest.current.onMerged(by, changed.length);
    },
    [kind, rules, form, take, catchUp, copy],
  );

  const choose = useCallback<WrittenDraftState<Content>['choose']>(
    (choices) => {
      for (const [path, choice] of Object.entries(choices)) {
        take(rules.decided(copy.current, screenOf(kind, form).content, path, choice));
      }
      void wake();
    },
    [kind, rules, form, take, copy, wake],
  );

  const flush = useCallback(
    async () => (await flushAll()) && copy.current.disputes.length === 0,
    [flushAll, copy],
  );

  const toSubmit = useCallback<WrittenDraftState<Content>['toSubmit']>(async () => {
    const gathered = () => {
      const { content } = screenOf(kind, form);
      return {
        changes: rules.lastChanges(copy.current, content),
        bad: readyChanges(kind, copy.current, form).bad,
      };
    };
    // A whole pasted estimate goes the usual way, in several requests.
    if (gathered().changes.length > AT_ONCE && !(await flushAll())) return null;
    const { changes, bad } = gathered();
    if (bad !== null || copy.current.disputes.length > 0) return null;
    const { version } = copy.current;
    return changes.length === 0 ? { version } : { version, baseVersion: version, changes };
  }, [kind, rules, form, copy, flushAll]);

  const submitted = useCallback<WrittenDraftState<Content>['submitted']>(
    ({ changes = [] }) => {
      finished.current = true;
      const { current } = copy;
      const base = rules.applyChanges(current.base, changes).content;
      copy.current = { ...current, base, sent: null, disputes: [] };
      keep();
    },
    [rules, copy, keep],
  );

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(keep, KEEP_AFTER);
      },
    });
    const release = place.hold();
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      keep();
      unsubscribe();
      release();
      window.removeEventListener('pagehide', keep);
    };
  }, [form, keep, place]);

  const restored = useRef(false);
  useEffect(() => {
    if (restored.current) return;
    restored.current = true;
    void place.left().then(({ copies, forget }) => {
      for (const left of copies) bringBack(left);
      forget();
      const last = copies.at(-1);
      if (last === undefined) return;
      setRestoredAt(last.at);
      void wake();
    });

    function bringBack({ screen, typed, at: _at, ...left }: KeptCopy<Content>): void {
      const { current } = copy;
      // The left copy is moved onto what is on the screen here; what the server has is known here better.
      const moved = rules.caughtUp(left, screen, screenOf(kind, form).content, current.version);
      const disputes = [...current.disputes, ...moved.copy.disputes];
      take({ copy: { ...current, disputes }, content: moved.content });
      showContent(kind, form, moved.content, typed);
    }
  }, [kind, rules, form, place, take, copy, wake]);

  const isDisputed = useCallback(() => copy.current.disputes.length > 0, [copy]);
  const version = useCallback(() => copy.current.version, [copy]);
  const contents = useCallback(
    () => ({ mine: screenOf(kind, form).content, theirs: copy.current.base }),
    [kind, form, copy],
  );
  return {
    autosave,
    disputes,
    contents,
    restoredAt,
    kept,
    choose,
    flush,
    toSubmit,
    submitted,
    isDisputed,
    catchUp,
    takeIn,
    version,
  };
}

/** What may be sent now; what the server would refuse is told apart and holds up nothing else. */
function readyChanges<Values extends FieldValues, Content extends object>(
  kind: WrittenForm<Values, Content>,
  copy: DraftCopy<Content>,
  form: UseFormReturn<Values>,
): { readonly good: readonly FieldChange[]; readonly bad: ProblemError | null } {
  const { content, typed } = screenOf(kind, form);
  const { rules } = kind;
  const changes = rules.unsent(copy, content).filter(({ path }) => typed[path] === undefined);
  const problems = changes.flatMap((change) =>
    rules.changeProblems([change], content).map((problem) => ({ ...problem, change })),
  );
  if (problems.length === 0) return { good: changes, bad: null };
  const refused = new Set(problems.map(({ change }) => change));
  return {
    good: changes.filter((change) => !refused.has(change)),
    bad: new ProblemError({
      type: 'about:blank',
      title: 'Some fields cannot be saved',
      status: 422,
      code: 'malformed_request',
      correlationId: '',
      problems: problems.map(({ code, params, change }) => ({
        code,
        params,
        path: formName(rules, change.path, form.getValues()) ?? undefined,
      })),
    }),
  };
}

const isEmpty = (record: object) => Object.keys(record).length === 0;
