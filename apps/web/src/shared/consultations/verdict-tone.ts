import type { RemarkVerdict } from '@nurt/domain/programmes';
import type { Tone } from '@nurt/ui';

/** How the office's answer to a remark looks. */
export const VERDICT_TONE: Readonly<Record<RemarkVerdict, Tone>> = {
  accepted: 'success',
  partly: 'current',
  declined: 'neutral',
};
