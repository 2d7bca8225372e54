import type { LocalDate } from '../calendar';
import type { TaskKind } from '../calls';
import { sumGrosze, ZERO, type Grosze } from '../money';
import type { Declarations, OfferContent, ResultRow, SubmittedAttachment } from '../offers';

/** One row of part IV. Its value is what the two sources pay together. */
export interface SmallGrantCost {
  readonly id: string;
  readonly name: string;
  readonly grantGrosze: Grosze | null;
  readonly otherGrosze: Grosze | null;
}

/** The simplified offer as its authors write it (Dz.U. 2018 poz. 2055). Anything may be missing in a draft. */
export interface SmallGrantContent {
  /** II: who answers questions about the offer. */
  readonly contact: OfferContent['contact'];
  /** I: support or entrustment (UDPP art. 5 ust. 4). */
  readonly kind: TaskKind | null;
  /** I: rodzaj zadania, a key of UDPP art. 4 ust. 1; empty until chosen. */
  readonly sphere: string;
  readonly title: string;
  readonly taskFrom: LocalDate | null;
  readonly taskTo: LocalDate | null;
  /** III.1 */
  readonly place: string;
  /** III.1: recipients, what is done, what others contribute. */
  readonly description: string;
  /** III.2 */
  readonly results: readonly ResultRow[];
  /** III.3 */
  readonly characteristics: string;
  /** IV */
  readonly costs: readonly SmallGrantCost[];
  /** V: the same seven statements as in the statutory offer. */
  readonly declarations: Declarations;
  /** Only in a submission that has files; while the offer is written they hang on it by themselves. */
  readonly attachments?: readonly SubmittedAttachment[];
}

/** An offer for a small grant in which nothing has been written yet. */
export const EMPTY_SMALL_GRANT: SmallGrantContent = {
  contact: { name: '', phone: '', email: '' },
  kind: null,
  sphere: '',
  title: '',
  taskFrom: null,
  taskTo: null,
  place: '',
  description: '',
  results: [],
  characteristics: '',
  costs: [],
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

/** Sums of part IV. Grosze. */
export interface SmallGrantSums {
  readonly totalGrosze: Grosze;
  readonly grantGrosze: Grosze;
  readonly otherGrosze: Grosze;
}

/** The value of one row: what the grant and the other sources pay together. */
export function smallGrantCostValue({
  grantGrosze,
  otherGrosze,
}: Pick<SmallGrantCost, 'grantGrosze' | 'otherGrosze'>): Grosze {
  return sumGrosze([grantGrosze ?? ZERO, otherGrosze ?? ZERO]);
}

/** The last row of part IV. What has not been entered counts as nothing. */
export function smallGrantSums({ costs }: Pick<SmallGrantContent, 'costs'>): SmallGrantSums {
  return {
    totalGrosze: sumGrosze(costs.map(smallGrantCostValue)),
    grantGrosze: sumGrosze(costs.map(({ grantGrosze }) => grantGrosze ?? ZERO)),
    otherGrosze: sumGrosze(costs.map(({ otherGrosze }) => otherGrosze ?? ZERO)),
  };
}
