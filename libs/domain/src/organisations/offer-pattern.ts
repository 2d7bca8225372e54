/** What an organisation writes once and begins its offers with: the person to ask, its experience, its resources. */
export interface OfferPattern {
  readonly contactName: string;
  readonly contactPhone: string;
  readonly contactEmail: string;
  /** IV.1 of the statutory offer. */
  readonly experience: string;
  /** IV.2 */
  readonly resources: string;
}

export const EMPTY_PATTERN: OfferPattern = {
  contactName: '',
  contactPhone: '',
  contactEmail: '',
  experience: '',
  resources: '',
};
