import { isLocalDate, type LocalDate } from '@nurt/domain/calendar';
import { isGrosze, parseAmount, type Grosze } from '@nurt/domain/money';
import {
  smallGrantDraft,
  smallGrantProblems,
  smallGrantSums,
  type SmallGrantContent,
  type SmallGrantRegime,
  type SmallGrantSums,
} from '@nurt/domain/small-grants';
import type { Draft } from '../../../shared/api';
import type { DraftProblem } from '../../../shared/drafts/field-errors';
import type { WrittenForm } from '../../../shared/together';

/** An offer as its form holds it: an amount may still be unreadable text. */
export type SmallGrantDraft = Draft<SmallGrantContent>;

/** Everything that the screen says about an offer being written. */
export interface Written {
  readonly content: SmallGrantContent;
  readonly sums: SmallGrantSums;
  readonly problems: readonly DraftProblem[];
}

/** What the form says, as the server takes it: what cannot be read yet counts as not written, never as zero. */
export function readDraft(values: SmallGrantDraft): SmallGrantContent {
  return {
    contact: {
      name: text(values.contact.name),
      phone: text(values.contact.phone),
      email: text(values.contact.email),
    },
    kind: values.kind === 'support' || values.kind === 'entrustment' ? values.kind : null,
    sphere: text(values.sphere),
    title: text(values.title),
    taskFrom: day(values.taskFrom),
    taskTo: day(values.taskTo),
    place: text(values.place),
    description: text(values.description),
    results: values.results.map((row) => ({
      id: text(row.id),
      name: text(row.name),
      target: text(row.target),
      monitoring: text(row.monitoring),
    })),
    characteristics: text(values.characteristics),
    costs: values.costs.map((cost) => ({
      id: text(cost.id),
      name: text(cost.name),
      grantGrosze: amount(cost.grantGrosze),
      otherGrosze: amount(cost.otherGrosze),
    })),
    declarations: {
      ...values.declarations,
      taxes: arrears(values.declarations.taxes),
      socialInsurance: arrears(values.declarations.socialInsurance),
    },
  };
}

/** Reads the form and checks it by the law of the day, the same that the server will apply. */
export function lookAt(values: SmallGrantDraft, regime: SmallGrantRegime): Written {
  const content = readDraft(values);
  const unread = unreadable(values);
  const paths = new Set(unread.map(({ path }) => path));
  return {
    content,
    sums: smallGrantSums(content),
    problems: [
      ...unread,
      // An amount that cannot be read is one thing to correct, not two.
      ...smallGrantProblems(content, regime).filter(({ path }) => !paths.has(path)),
      ...tooLong(content),
    ],
  };
}

/** Amounts that were typed but cannot be read. */
function unreadable(values: SmallGrantDraft): DraftProblem[] {
  return values.costs.flatMap((cost, index) =>
    (['grantGrosze', 'otherGrosze'] as const).flatMap((field): DraftProblem[] => {
      const held: unknown = cost[field];
      if (typeof held !== 'string' || held.trim() === '') return [];
      const read = parseAmount(held);
      return read.ok ? [] : [{ code: read.code, path: `costs.${index}.${field}` }];
    }),
  );
}

/** How an offer is written together with others. */
export const SMALL_GRANT_FORM: WrittenForm<SmallGrantDraft, SmallGrantContent> = {
  rules: smallGrantDraft,
  read: readDraft,
  unreadable,
  keptAs: 'smallGrant',
};

/** Characters that the server takes in each long text. */
export const LONG_TEXT = 10_000;
const LIMITS = { title: 300, place: 1000, description: LONG_TEXT, characteristics: LONG_TEXT } as const;

function tooLong(content: SmallGrantContent): DraftProblem[] {
  return (Object.keys(LIMITS) as (keyof typeof LIMITS)[])
    .filter((path) => content[path].length > LIMITS[path])
    .map((path) => ({ code: 'text_too_long', path, params: { maximum: LIMITS[path] } }));
}

const text = (held: string | null): string => held ?? '';
const day = (held: unknown): LocalDate | null => (isLocalDate(held) ? held : null);
const amount = (held: unknown): Grosze | null => (isGrosze(held) && held >= 0 ? held : null);
const arrears = (held: unknown) => (held === 'inArrears' || held === 'notInArrears' ? held : null);
