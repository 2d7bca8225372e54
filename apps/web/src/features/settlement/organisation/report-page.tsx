import { useEffect, useRef, useState } from 'react';
import { useParams } from 'react-router';
import type { ReportView } from '@nurt/contracts/settlement';
import { useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { ReportEditor } from './editor/report-editor';
import { ReportRecord } from './record/report-record';

/** A final report of one's own organisation: its editor while it may be written, its record afterwards. */
export function OwnReportPage() {
  const { reportId = '' } = useParams();
  const query = useApi('GET /api/reports/:reportId', { params: { reportId } });
  return <Loaded query={query}>{(report) => <OneReport key={report.id} report={report} />}</Loaded>;
}

function OneReport({ report }: { report: ReportView }) {
  const open = report.status === 'draft' || report.status === 'returned';
  // Decided once: whatever becomes of the rights meanwhile, what was written stays on the screen.
  const [writing] = useState(() => report.moves.some(({ move, allowed }) => move === 'edit' && allowed));
  const editing = writing && open;
  const wasEditing = useRef(editing);
  useEffect(() => {
    // The address stays the same when the editor gives way to the record, so nothing else moves the focus.
    if (wasEditing.current && !editing) document.querySelector<HTMLElement>('h1')?.focus();
    wasEditing.current = editing;
  }, [editing]);
  return editing ? <ReportEditor report={report} /> : <ReportRecord report={report} />;
}
