import { canonicalJson } from '../offers';
import type { ReportContent } from './report';

/** Everything that a submission of a report fixes. Its checksum is the proof of it. */
export interface ReportSubmission {
  readonly agreementNumber: string;
  readonly content: ReportContent;
  /** The budget year of an interim report; null for a final one. */
  readonly year?: number | null;
}

/** The form on which reports are written: Dz.U. 2018 poz. 2057, Annex 5. */
export const REPORT_TEMPLATE = 'DzU-2018-2057-5';

/** The text whose SHA-256 is the checksum of the report. */
export function reportText({ agreementNumber, content, year = null }: ReportSubmission): string {
  const about = year === null ? {} : { year };
  return canonicalJson({ agreementNumber, content, template: REPORT_TEMPLATE, ...about });
}
