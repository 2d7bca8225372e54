/** The public authority as documents name it. */
export interface AuthorityParty {
  /** „Gmina Miasta Bochnia” */
  readonly name: string;
  readonly address: string;
  /** Who acts for it: „Burmistrz Miasta Bochnia”. */
  readonly executive: string;
}

/** The organisation as documents name it; empty texts are what nobody has filled in. */
export interface OrganisationParty {
  readonly name: string;
  /** In words: „stowarzyszenie”. */
  readonly legalForm: string;
  /** Register and number in one text: „KRS 0000123456”. */
  readonly register: string;
  readonly nip: string;
  readonly regon: string;
  readonly address: string;
  readonly correspondenceAddress: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  /** Who represents it and how, as in the register. */
  readonly representation: string;
}
