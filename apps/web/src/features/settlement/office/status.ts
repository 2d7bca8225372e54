import type { Tone } from '@nurt/ui';
import type { ReportState } from './report-rows';

/** What the state of a report means to the office. */
export const REPORT_TONE: Readonly<Record<ReportState, Tone>> = {
  submitted: 'current',
  returned: 'warning',
  awaited: 'waiting',
  accepted: 'success',
};
