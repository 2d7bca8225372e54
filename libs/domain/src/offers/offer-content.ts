import type { LocalDate } from '../calendar';
import type { Grosze, Quantity } from '../money';
import type { LocalForm } from './form';
import type { JointPart } from './joint';
import type { SportPart } from './sport';

/** One activity of the schedule (Annex 1, III.4). */
export interface Activity {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly targetGroup: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** Scope performed by a body that is not a party to the agreement; empty when there is none. */
  readonly thirdPartyScope: string;
}

/** One row of the results table (III.6). */
export interface ResultRow {
  readonly id: string;
  readonly name: string;
  readonly target: string;
  readonly monitoring: string;
}

export const COST_GROUPS = ['realisation', 'administrative'] as const;
/** Section I (costs of activities) or II (administrative costs) of table V.A. */
export type CostGroup = (typeof COST_GROUPS)[number];

/** What one cost item takes in one year. */
export interface YearAmount {
  readonly year: number;
  readonly grosze: Grosze;
}

/** One line of table V.A. Its total is unit cost × quantity and equals the sum of its years. */
export interface CostItem {
  readonly id: string;
  readonly group: CostGroup;
  /** The activity it belongs to; null for administrative costs. */
  readonly activityId: string | null;
  readonly name: string;
  readonly unit: string;
  readonly unitCostGrosze: Grosze | null;
  /** Thousandths of a unit. */
  readonly quantity: Quantity | null;
  readonly years: readonly YearAmount[];
}

/** Table V.B. Row 1 (all costs) is computed from V.A; row 3 is 3.1 + 3.2. */
export interface Sources {
  readonly grantGrosze: Grosze | null;
  readonly ownFinancialGrosze: Grosze | null;
  /** Personal and in-kind contribution. */
  readonly ownNonFinancialGrosze: Grosze | null;
  /** Payments by the recipients of the task. */
  readonly recipientsGrosze: Grosze | null;
}

export const ARREARS = ['inArrears', 'notInArrears'] as const;
export type Arrears = (typeof ARREARS)[number];

/** Part VII. Two of the seven are choices. */
export interface Declarations {
  readonly withinPublicBenefitActivity: boolean;
  readonly feesWithinPaidActivity: boolean;
  readonly taxes: Arrears | null;
  readonly socialInsurance: Arrears | null;
  readonly dataAgreeWithRegister: boolean;
  readonly truthful: boolean;
  readonly dataProtection: boolean;
}

export const PERFORMANCES = ['unpaid', 'paid'] as const;
export type Performance = (typeof PERFORMANCES)[number];

/** A file as a submission fixes it: by its checksum, so that no other can take its place. */
export interface SubmittedAttachment {
  readonly requirementId: string | null;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/**
 * The offer as its authors write it: the statutory one (Dz.U. 2018 poz. 2057, Annex 1), or one on a form of the
 * authority's own. Anything may be missing in a draft.
 */
export interface OfferContent {
  /** A form of the authority's own, outside UDPP; the statutory form where it is left out. Fixed at the start. */
  readonly form?: LocalForm;
  /** A later version of its form, named at the start and fixed; the first one where it is left out. */
  readonly template?: string;
  /** Only on the form of sports clubs. */
  readonly sport?: SportPart;
  /** Only where several organisations apply together (UDPP art. 14 ust. 2). */
  readonly joint?: JointPart;
  /** II.2: who answers questions about the offer. */
  readonly contact: { readonly name: string; readonly phone: string; readonly email: string };
  /** III.1 */
  readonly title: string;
  /** III.2 */
  readonly taskFrom: LocalDate | null;
  readonly taskTo: LocalDate | null;
  /** III.3: aim, target groups, way of solving their problems, complementarity. */
  readonly description: string;
  readonly place: string;
  /** III.4 */
  readonly activities: readonly Activity[];
  /** III.5 */
  readonly results: string;
  /** III.6 */
  readonly resultRows: readonly ResultRow[];
  /** IV.1 */
  readonly experience: string;
  /** IV.2 */
  readonly resources: string;
  /** V.A */
  readonly costs: readonly CostItem[];
  /** V.B */
  readonly sources: Sources;
  /** VI.1 */
  readonly performance: Performance | null;
  /** VI.3 */
  readonly otherInformation: string;
  /** VII */
  readonly declarations: Declarations;
  /** Only in a submission that has files; while the offer is written they hang on it by themselves. */
  readonly attachments?: readonly SubmittedAttachment[];
}

/** An offer in which nothing has been written yet. */
export const EMPTY_OFFER: OfferContent = {
  contact: { name: '', phone: '', email: '' },
  title: '',
  taskFrom: null,
  taskTo: null,
  description: '',
  place: '',
  activities: [],
  results: '',
  resultRows: [],
  experience: '',
  resources: '',
  costs: [],
  sources: {
    grantGrosze: null,
    ownFinancialGrosze: null,
    ownNonFinancialGrosze: null,
    recipientsGrosze: null,
  },
  performance: null,
  otherInformation: '',
  declarations: {
    withinPublicBenefitActivity: false,
    feesWithinPaidActivity: false,
    taxes: null,
    socialInsurance: null,
    dataAgreeWithRegister: false,
    truthful: false,
    dataProtection: false,
  },
};
