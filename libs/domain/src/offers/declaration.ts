import { canonicalJson } from './canonical-json';

/** What those who represent the organisations declare about one offer. */
export const OFFER_ACTS = ['offer', 'correction', 'update', 'withdrawal', 'resignation'] as const;
export type OfferAct = (typeof OFFER_ACTS)[number];

/** What is declared after the submission: sent back corrected or updated, withdrawn, or its grant given up. */
export type LaterAct = Exclude<OfferAct, 'offer'>;

/**
 * Must the partners of a joint offer confirm it too? They answer for what a correction or an update says and share the
 * grant that is given up; a withdrawal binds nobody, and before the office the lead speaks for all (Annex 1, VI.2).
 */
export function bindsPartners(act: LaterAct): boolean {
  return act !== 'withdrawal';
}

/** Exactly what is declared; whatever changes it makes earlier confirmations void. */
export interface Declared {
  readonly act: LaterAct;
  /** Of the offer as it will say, or of the offer that is withdrawn or whose grant is given up. SHA-256. */
  readonly checksum: string;
  /** Why the task becomes smaller, or why the grant is given up; empty otherwise. */
  readonly reason: string;
  /** The remarks of the office that it answers; empty where there are none. */
  readonly answering: string;
}

/** The text whose SHA-256 a confirmation of a later act is bound to. */
export function declarationText({ act, checksum, reason, answering }: Declared): string {
  return canonicalJson({ act, checksum, reason, answering });
}
