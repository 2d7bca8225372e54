import { nextStep, placesOf } from './next-step';

const agreement = {
  status: 'signed',
  granteeSignedOn: '2026-05-04',
  taskTo: '2026-09-30',
  years: [],
} as const;

it('asks for the signature of the organisation before those of the authority', () => {
  expect(nextStep({ ...agreement, status: 'prepared', granteeSignedOn: null }, null, '2026-05-01')).toBe(
    'sign',
  );
  expect(nextStep({ ...agreement, status: 'prepared' }, null, '2026-05-05')).toBe('wait');
});

it('asks for the report from the day after the last day of the task', () => {
  expect(nextStep(agreement, null, '2026-09-30')).toBe('perform');
  expect(nextStep(agreement, 'draft', '2026-10-01')).toBe('report');
  expect(nextStep({ ...agreement, status: 'settled' }, 'accepted', '2026-12-01')).toBe('settled');
});

it('asks for the report on a budget year once the year is over, until it is submitted', () => {
  const year = (status: 'draft' | 'submitted') => ({
    ...agreement,
    taskTo: '2027-06-30',
    years: [
      { year: 2026, grosze: 1, line: null, report: { dueOn: '2027-01-30', id: 'r', status } },
      { year: 2027, grosze: 1, line: null, report: null },
    ],
  });
  expect(nextStep(year('draft'), null, '2026-12-31')).toBe('perform');
  expect(nextStep(year('draft'), null, '2027-01-01')).toBe('reportYear');
  expect(nextStep(year('submitted'), null, '2027-01-12')).toBe('perform');
  expect(nextStep(year('submitted'), null, '2027-07-01')).toBe('report');
});

it('asks for nothing while the office checks the report, and for corrections when it came back', () => {
  expect(nextStep(agreement, 'submitted', '2026-10-20')).toBe('reported');
  expect(nextStep(agreement, 'returned', '2026-10-20')).toBe('correct');
});

it('puts every grosz of the grant in exactly one place', () => {
  const places = placesOf({
    grantGrosze: 1_000_000,
    paidGrosze: 800_000,
    settledGrosze: 500_000,
    returnedGrosze: 100_000,
  });
  expect(places).toEqual({ settled: 500_000, returned: 100_000, paid: 200_000, waiting: 200_000 });
});
