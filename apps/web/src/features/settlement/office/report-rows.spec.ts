import type { AgreementRowView } from '@nurt/contracts/agreements';
import type { ReportRowView } from '@nurt/contracts/settlement';
import { reportRows } from './report-rows';

const agreement = (
  id: string,
  status: AgreementRowView['status'],
  reportDueOn: string,
): AgreementRowView => ({
  id,
  number: id,
  offerId: `o-${id}`,
  status,
  title: id,
  organisation: { id: 'o', name: 'Koło' },
  partners: [],
  lineName: 'Kultura',
  grantGrosze: 100,
  paidGrosze: 0,
  taskTo: '2026-10-01',
  reportDueOn,
});
const report = (agreementId: string, dueOn: string): ReportRowView => ({
  id: `r-${agreementId}`,
  status: 'submitted',
  agreement: { id: agreementId, number: agreementId, title: agreementId },
  organisation: { id: 'o', name: 'Koło' },
  grantGrosze: 100,
  dueOn,
  submittedAt: '2026-11-01T10:00:00.000Z',
});

describe('reports in the office', () => {
  it('waits for the reports of agreements in force that have none, soonest due first', () => {
    const rows = reportRows(
      [report('b', '2026-11-15')],
      [agreement('a', 'signed', '2026-12-01'), agreement('c', 'signed', '2026-11-01')],
    );
    expect(rows.map(({ key, state }) => [key, state])).toEqual([
      ['c', 'awaited'],
      ['r-b', 'submitted'],
      ['a', 'awaited'],
    ]);
  });

  it('does not wait twice, nor for agreements that are not in force', () => {
    const rows = reportRows(
      [report('a', '2026-11-15')],
      [
        agreement('a', 'signed', '2026-11-15'),
        agreement('b', 'prepared', '2026-11-15'),
        agreement('c', 'settled', '2026-11-15'),
      ],
    );
    expect(rows.map(({ key }) => key)).toEqual(['r-a']);
  });
});
