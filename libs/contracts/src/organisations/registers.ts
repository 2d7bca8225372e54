import type { LegalFormKey } from '@nurt/domain/statute';
import type { CheckAccountRequest, LookUpKrsRequest, LookUpRegonRequest } from './register-requests';

/** Which registers can be asked here. */
export interface RegistersView {
  readonly krs: boolean;
  readonly whiteList: boolean;
  readonly regon: boolean;
}

/** What a register says of a body; null is what it does not say. */
export interface RegisterEntryView {
  readonly register: 'krs' | 'regon';
  /** The day of which the entry speaks, as the register writes it. */
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
  /** The body that represents it, and how many people are in it; their names are anonymised in the open API. */
  readonly body: string;
  readonly people: number;
}

/** Why a register did not answer: it is not set up here, too slow, or broken. */
export type RegisterSilence = 'off' | 'slow' | 'failed';

export interface RegisterLookupView {
  readonly state: 'found' | 'notFound' | 'silent';
  readonly why: RegisterSilence | null;
  readonly entry: RegisterEntryView | null;
}

export interface AccountCheckView {
  /** Not being listed is neutral: most organisations do not pay VAT. */
  readonly state: 'assigned' | 'notAssigned' | 'notListed' | 'silent';
  readonly why: RegisterSilence | null;
  /** The day that was asked about, `YYYY-MM-DD`. */
  readonly on: string;
}

export interface RegistersApi {
  'GET /api/registers': { view: RegistersView };
  'POST /api/registers/krs': { body: LookUpKrsRequest; view: RegisterLookupView };
  'POST /api/registers/regon': { body: LookUpRegonRequest; view: RegisterLookupView };
  'POST /api/registers/bank-account': { body: CheckAccountRequest; view: AccountCheckView };
}
