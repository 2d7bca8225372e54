import { applyChanges } from './apply-changes';
import { changesBetween, type FieldChange } from './changes-between';
import { withNews, type News } from './news';
import { isWithin, ORDER, placeOf } from './place';
import { sameValue } from './same';
import type { Group } from './shape';
import { valueAt } from './value-at';

/** A place that somebody else changed while it was written in here; it is not sent before the author has chosen. */
export interface Dispute {
  readonly path: string;
  /** Who saved the other version; null where it is not known any more. */
  readonly by: string | null;
}

/**
 * What an author's device knows of a draft beside what is on the screen. Pure: every step gives the next copy, and the
 * screen is handed in and out.
 */
export interface DraftCopy<Content> {
  /** What the server has, as far as is known here. */
  readonly base: Content;
  /** The version of the base. */
  readonly version: number;
  /** Sent and not answered yet. It is sent again, unchanged, before anything else: it may have arrived. */
  readonly sent: readonly FieldChange[] | null;
  readonly disputes: readonly Dispute[];
}

/** What the server says to changes. */
export interface Answer {
  readonly version: number;
  /** Changes that were not made. */
  readonly conflicts: readonly (Dispute & { readonly theirs: unknown })[];
  /** What others have saved since the version that the changes were sent for. */
  readonly others: readonly News[];
}

/** The next copy, and what has to be on the screen. */
export interface CopyStep<Content> {
  readonly copy: DraftCopy<Content>;
  readonly content: Content;
}

/** The copy of somebody who has just read the draft. */
export function copyOf<Content>(base: Content, version: number): DraftCopy<Content> {
  return { base, version, sent: null, disputes: [] };
}

/** What has to be sent so that the server has what is on the screen; nothing that is in dispute. */
export function unsent<Content extends object>(
  form: Group,
  { base, disputes }: DraftCopy<Content>,
  screen: Content,
): FieldChange[] {
  return changesBetween(form, base, screen).filter(
    ({ path }) => !disputes.some((dispute) => isWithin(path, dispute)),
  );
}

/**
 * What goes along with a submission, so that the server has what is on the screen: everything unsent, and before it what
 * was sent and not answered yet. Whether that has arrived makes no difference.
 */
export function lastChanges<Content extends object>(
  form: Group,
  copy: DraftCopy<Content>,
  screen: Content,
): FieldChange[] {
  const sent = copy.sent ?? [];
  const { content: base } = applyChanges(form, copy.base, sent);
  return [...sent, ...unsent(form, { ...copy, base }, screen)];
}

/** These changes go out now. */
export function sending<Content>(
  copy: DraftCopy<Content>,
  changes: readonly FieldChange[],
): DraftCopy<Content> {
  return { ...copy, sent: changes };
}

/** The server has answered what was sent; what others saved comes onto the screen. */
export function answered<Content extends object>(
  form: Group,
  copy: DraftCopy<Content>,
  screen: Content,
  { version, conflicts, others }: Answer,
): CopyStep<Content> {
  const accepted = (copy.sent ?? []).filter(
    ({ path }) => !conflicts.some((conflict) => isWithin(path, conflict)),
  );
  const base = applyChanges(form, copy.base, accepted).content;
  const theirs = withNews(
    withNews(base, others),
    conflicts.map(({ path, theirs: value }) => ({ path, value })),
  );
  return moved(form, { ...copy, base, sent: null }, screen, theirs, version, conflicts);
}

/**
 * The draft as the server has it now: by reading it again, or by the news since the version of the copy. What was sent
 * without an answer and has arrived all the same counts as acknowledged.
 *
 * @param by who saved last, for what turns out to be in dispute
 */
export function caughtUp<Content extends object>(
  form: Group,
  copy: DraftCopy<Content>,
  screen: Content,
  theirs: Content,
  version: number,
  by: string | null = null,
): CopyStep<Content> {
  const arrived = (copy.sent ?? []).filter(({ path, to }) => sameValue(valueAt(theirs, path), to));
  const { content: base } = applyChanges(form, copy.base, arrived);
  return moved(form, { ...copy, base, sent: null }, screen, theirs, version, [], by);
}

/** The author has chosen whose version of a place stays; their own goes out with the next changes. */
export function decided<Content extends object>(
  form: Group,
  copy: DraftCopy<Content>,
  screen: Content,
  path: string,
  choice: 'mine' | 'theirs',
): CopyStep<Content> {
  const disputes = copy.disputes.filter((dispute) => dispute.path !== path);
  if (choice === 'mine') return { copy: { ...copy, disputes }, content: screen };
  // A row that comes back stands where it stood.
  const order = `${path.slice(0, path.lastIndexOf('/'))}/${ORDER}`;
  const back = changesBetween(form, screen, copy.base).filter(
    (change) => isWithin(change.path, { path }) || change.path === order,
  );
  return { copy: { ...copy, disputes }, content: applyChanges(form, screen, back).content };
}

/** Moves what is on the screen from the base onto another content. */
function moved<Content extends object>(
  form: Group,
  copy: DraftCopy<Content>,
  screen: Content,
  theirs: Content,
  version: number,
  told: readonly Dispute[],
  by: string | null = null,
): CopyStep<Content> {
  const { content, conflicts } = applyChanges(form, theirs, changesBetween(form, copy.base, screen));
  const known = [...told, ...copy.disputes];
  const disputes = [...conflicts, ...known]
    .map(({ path }) => path)
    .filter((path, place, all) => all.indexOf(path) === place)
    // A row that nobody writes is gone for good: there is nothing to choose.
    .filter((path) => !isClosedRow(form, path))
    .map((path) => known.find((dispute) => dispute.path === path) ?? { path, by });
  // In dispute the author's own words stay on the screen: nobody's text changes under their hands.
  const own = changesBetween(form, content, screen).filter(({ path }) =>
    disputes.some((dispute) => isWithin(path, dispute)),
  );
  const seen = applyChanges(form, content, own).content;
  return {
    copy: {
      base: theirs,
      version,
      sent: copy.sent,
      // Where both say the same by now there is nothing to choose.
      disputes: disputes.filter(({ path }) => !sameValue(valueAt(theirs, path), valueAt(seen, path))),
    },
    content: seen,
  };
}

/** A row of a list whose rows come and go elsewhere. */
function isClosedRow(form: Group, path: string): boolean {
  const place = placeOf(form, path);
  return place?.kind === 'row' && place.rows.fixed === true;
}
