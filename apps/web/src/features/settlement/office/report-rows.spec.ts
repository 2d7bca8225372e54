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
  interimReports: [],
});
const report = (agreementId: string, dueOn: string): ReportRowView => ({
  id: `r-${agreementId}`,
  kind: 'final',
  year: null,
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
      ['c null', 'awaited'],
      ['r-b', 'submitted'],
      ['a null', 'awaited'],
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

  it('waits for a report on each year of a multi-year agreement, with the part of the grant that it tells of', () => {
    const interimReports = [
      { year: 2026, dueOn: '2027-01-30', grosze: 60 },
      { year: 2027, dueOn: '2028-01-30', grosze: 30 },
    ];
    const had = { ...report('a', '2027-01-30'), kind: 'interim', year: 2026, grantGrosze: 60 } as const;
    const rows = reportRows([had], [{ ...agreement('a', 'signed', '2029-01-30'), interimReports }]);
    expect(rows.map(({ year, state, grantGrosze }) => [year, state, grantGrosze])).toEqual([
      [2026, 'submitted', 60],
      [2027, 'awaited', 30],
      [null, 'awaited', 10],
    ]);
  });
});
