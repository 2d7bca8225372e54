/** What tells that two records are of one organisation. */
export const DUPLICATE_GROUNDS = ['nip', 'regon', 'krs', 'nameAndPlace'] as const;
export type DuplicateGround = (typeof DUPLICATE_GROUNDS)[number];

/** What is compared. Identifiers in their normal form. */
export interface Identified {
  readonly name: string;
  readonly nip: string;
  readonly regon: string;
  readonly krs: string | null;
  readonly postalCode: string;
}

/**
 * What two records have in common; none when nothing says that they are one organisation. Of a REGON the first nine
 * digits count, because a local unit has those of its parent. Names are compared without case, quotes and spaces.
 */
export function duplicateGrounds(a: Identified, b: Identified): DuplicateGround[] {
  const alike: Record<DuplicateGround, boolean> = {
    nip: a.nip === b.nip,
    regon: a.regon.slice(0, 9) === b.regon.slice(0, 9),
    krs: a.krs !== null && a.krs === b.krs,
    nameAndPlace: a.postalCode === b.postalCode && plainName(a.name) === plainName(b.name),
  };
  return DUPLICATE_GROUNDS.filter((ground) => alike[ground]);
}

/** A name as it is compared: its letters and digits, in lower case. */
export function plainName(name: string): string {
  return name.toLocaleLowerCase('pl').replace(/[^\p{L}\p{N}]+/gu, '');
}
