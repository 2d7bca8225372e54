import type { ReportStatus } from '@nurt/domain/settlement';
import { StatusLabel, useText, type Tone } from '@nurt/ui';
import { reports } from '@nurt/wording/settlement';

const TONES: Readonly<Record<ReportStatus, Tone>> = {
  draft: 'neutral',
  submitted: 'waiting',
  returned: 'warning',
  accepted: 'success',
};

/** The state of a report in the words of its authors. */
export function ReportStatusLabel({ status }: { status: ReportStatus }) {
  const { statusOf } = useText(reports);
  return <StatusLabel tone={TONES[status]}>{statusOf[status]}</StatusLabel>;
}
