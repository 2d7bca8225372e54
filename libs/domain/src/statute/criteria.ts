import type { Bilingual } from './sources';

/** One point that the authority must look at when it judges an offer (UDPP art. 15 ust. 1). */
export interface StatutoryCriterion extends Bilingual {
  readonly key: string;
  /** Judged only where the grant supports, not where it finances the task in full. */
  readonly supportOnly: boolean;
  readonly basis: string;
}

/** The six points of UDPP art. 15 ust. 1; the scale of points and the weights are local rules. */
export const STATUTORY_CRITERIA = [
  {
    key: 'ability',
    pl: 'Możliwość realizacji zadania publicznego przez oferenta',
    en: 'The applicant’s ability to perform the task',
    supportOnly: false,
    basis: 'UDPP art. 15 ust. 1 pkt 1',
  },
  {
    key: 'costEstimate',
    pl: 'Kalkulacja kosztów realizacji zadania, w tym w odniesieniu do zakresu rzeczowego',
    en: 'The cost estimate, also against the scope of the task',
    supportOnly: false,
    basis: 'UDPP art. 15 ust. 1 pkt 2',
  },
  {
    key: 'quality',
    pl: 'Jakość wykonania zadania i kwalifikacje osób, które będą je realizować',
    en: 'Quality of performance and qualifications of those who will perform the task',
    supportOnly: false,
    basis: 'UDPP art. 15 ust. 1 pkt 3',
  },
  {
    key: 'ownFunds',
    pl: 'Udział środków finansowych własnych lub pochodzących z innych źródeł',
    en: 'Share of own funds or funds from other sources',
    supportOnly: true,
    basis: 'UDPP art. 15 ust. 1 pkt 4',
  },
  {
    key: 'nonFinancialContribution',
    pl: 'Wkład rzeczowy i osobowy, w tym świadczenia wolontariuszy i praca społeczna członków',
    en: 'In-kind and personal contribution, including volunteers and members’ work',
    supportOnly: false,
    basis: 'UDPP art. 15 ust. 1 pkt 5',
  },
  {
    key: 'pastPerformance',
    pl: 'Realizacja zadań zleconych w latach poprzednich: rzetelność, terminowość i sposób rozliczenia środków',
    en: 'Earlier commissioned tasks: reliability, timeliness and settlement of the funds',
    supportOnly: false,
    basis: 'UDPP art. 15 ust. 1 pkt 6',
  },
] as const satisfies readonly StatutoryCriterion[];
export type StatutoryCriterionKey = (typeof STATUTORY_CRITERIA)[number]['key'];
