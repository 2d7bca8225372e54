import { MONEY_GROUPINGS, type MoneyGrouping } from '@nurt/domain/programmes';
import { Day, OneOf, Optional } from '../validation';

/** The day, today when left out; by what, lines when left out. */
export class MoneyQuery {
  @Optional() @Day() on?: string;
  @Optional() @OneOf(MONEY_GROUPINGS) by?: MoneyGrouping;
}

export class MoneyFileQuery extends MoneyQuery {
  /** Language of the headings; Polish when left out. */
  @Optional() @OneOf(['pl', 'en']) locale?: 'pl' | 'en';
}
