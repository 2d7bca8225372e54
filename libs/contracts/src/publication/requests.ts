import { Id, OneOf, Optional, Text, WholeInAddress, YearInAddress } from '../validation';

/** Orders of the list of grants; a minus turns one round. Grants of one year are ordered by what they were awarded. */
export const GRANT_ORDERS = [
  'title',
  '-title',
  'year',
  '-year',
  'awarded',
  '-awarded',
  'paid',
  '-paid',
  'settled',
  '-settled',
] as const;

export type GrantOrder = (typeof GRANT_ORDERS)[number];

/** The longest page of grants, and the one that nobody asked to be longer or shorter. */
export const GRANTS_AT_MOST = 200;
export const GRANTS_AT_ONCE = 50;

/** Which grants, in which order, and which page of them. */
export class PublicGrantsQuery {
  /** The budget year of their line; all years, with the sums of all of them, where left out. */
  @Optional() @YearInAddress() year?: number;
  @Optional() @Id() authority?: string;
  @Optional() @Id() call?: string;
  /** Words that the title or the name of the organisation has, whatever their accents and capitals. */
  @Optional() @Text(200) q?: string;
  /** The newest year first where left out. */
  @Optional() @OneOf(GRANT_ORDERS) sort?: GrantOrder;
  /** Rows of the page: 1 to 200, 50 where left out. */
  @Optional() @WholeInAddress(1, GRANTS_AT_MOST) limit?: number;
  /** `next` of the page before; good for the same order. */
  @Optional() @Text(4000) cursor?: string;
}
