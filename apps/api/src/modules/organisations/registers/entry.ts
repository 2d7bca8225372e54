import type { LegalFormKey } from '@nurt/domain/statute';

/** What a register says of a body, as far as it concerns the profile. Null is what it does not say. */
export interface RegisterEntry {
  readonly register: 'krs' | 'regon';
  /** The day of which the entry speaks, as the register writes it; null where it does not say. */
  readonly asOf: string | null;
  readonly fields: {
    readonly name: string;
    readonly legalForm: LegalFormKey | null;
    readonly nip: string | null;
    readonly regon: string | null;
    readonly krs: string | null;
    readonly street: string | null;
    readonly postalCode: string | null;
    readonly city: string | null;
    readonly terc: string | null;
    readonly representation: string | null;
  };
  /** The body that represents it (zarząd); empty where the register does not say. */
  readonly body: string;
  /** How many people are in that body. Who they are the open API does not tell: names are anonymised. */
  readonly people: number;
}

/** Whether a bank account is on the list of VAT payers. Not being listed says nothing bad: most NGOs are not. */
export type AccountStanding = 'assigned' | 'notAssigned' | 'notListed';
