import { OneOf, Optional } from '../validation';

export class DocumentQuery {
  /** Language of the document; Polish when it is left out. */
  @Optional() @OneOf(['pl', 'en']) locale?: 'pl' | 'en';
}
