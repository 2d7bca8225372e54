import type { LocalDate } from '@nurt/domain/calendar';
import type { Grosze } from '@nurt/domain/money';
import type { MoneyPlace } from '@nurt/domain/programmes';

/** Where money can be, in the order of the river. `source` is the budget it comes from. */
export type Place = MoneyPlace;

export type PostingKind =
  'allocate' | 'amend' | 'reserve' | 'commit' | 'pay' | 'settle' | 'release' | 'return' | 'lapse';

/** One account of a budget line: the place, and whose record holds it there. */
export interface AccountRef {
  readonly place: Place;
  /** The line itself, a call, an offer (award) or an agreement (agreement, paid, settled, returned). */
  readonly holderId: string;
}

export interface PostingRequest {
  readonly authorityId: string;
  readonly budgetLineId: string;
  readonly kind: PostingKind;
  readonly from: AccountRef;
  readonly to: AccountRef;
  /** More than zero. */
  readonly grosze: Grosze;
  readonly subject: { readonly kind: string; readonly id: string };
  /** The day in the books; left out, the Polish day of the command. A transfer stands on the day the bank made it. */
  readonly bookedOn?: LocalDate;
  /** The same key posts once, however often it is tried. */
  readonly key: string;
}
