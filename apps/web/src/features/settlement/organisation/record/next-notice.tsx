import type { ReportView } from '@nurt/contracts/settlement';
import { Notice, useText } from '@nurt/ui';
import { reports } from '@nurt/wording/settlement';

/** Where the report stands and what comes next, in two sentences. */
export function NextNotice({ report: { status, grantReturn, year } }: { report: ReportView }) {
  const t = useText(reports).record.next;
  switch (status) {
    case 'draft':
    case 'returned':
      return <Notice tone="info" title={t.readOnly} />;
    case 'submitted':
      return (
        <Notice tone="info" title={t.submitted.title}>
          <p>{t.submitted.text}</p>
        </Notice>
      );
    case 'accepted': {
      const { title, text, textYear, toReturn, returned } = t.accepted;
      if (grantReturn?.status === 'due') {
        return (
          <Notice tone="warning" title={title}>
            <p>{toReturn}</p>
          </Notice>
        );
      }
      return (
        <Notice tone="success" title={title}>
          <p>{grantReturn === null ? (year === null ? text : textYear) : returned}</p>
        </Notice>
      );
    }
  }
}
