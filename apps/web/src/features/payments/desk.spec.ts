import type { PaymentRowView } from '@nurt/contracts/payments';
import { firstState, inAgreement, sumOf, type Desk } from './desk';

const row = (id: string, agreementId: string, grosze: number, allowed = false): PaymentRowView => ({
  id,
  position: 0,
  dueOn: '2026-11-30',
  grosze,
  order: null,
  moves: [allowed ? { move: 'order', allowed } : { move: 'order', allowed, reason: 'forbidden' }],
  agreement: { id: agreementId, number: 'WK.1', title: 'Bieg' },
  organisation: 'Klub',
  bankAccount: '',
  line: { code: 'BL2', name: 'Kultura', year: 2026 },
});
const desk = (parts: Partial<Desk>): Desk => ({
  toOrder: [],
  toApprove: [],
  toExecute: [],
  executed: [],
  ...parts,
});

describe('the payments desk', () => {
  it('sums what stands at a stage, whole and by agreement', () => {
    const rows = [row('1', 'a', 100_00), row('2', 'b', 50_00), row('3', 'a', 1)];
    expect(sumOf(rows)).toBe(150_01);
    expect(inAgreement(desk({ executed: rows }), 'executed', 'a')).toBe(100_01);
    expect(inAgreement(desk({ executed: rows }), 'toOrder', 'a')).toBe(0);
  });

  it('opens where the person can do something', () => {
    const found = firstState(desk({ toOrder: [row('1', 'a', 1)], toExecute: [row('2', 'a', 1, true)] }));
    expect(found).toBe('toExecute');
  });

  it('does not open where there is only something to undo', () => {
    const moved = (id: string, moves: NonNullable<PaymentRowView['order']>['moves']): PaymentRowView => ({
      ...row(id, 'a', 1),
      order: {
        id,
        status: 'ordered',
        orderedBy: 'Anna',
        orderedAt: '2026-11-30T10:00:00Z',
        decidedBy: null,
        decidedAt: null,
        rejectionReason: null,
        executedOn: null,
        moves,
      },
      moves: [],
    });
    const toApprove = [moved('1', [{ move: 'withdraw', allowed: true }])];
    const toExecute = [moved('2', [{ move: 'execute', allowed: true }])];
    expect(firstState(desk({ toApprove, toExecute }))).toBe('toExecute');
  });

  it('opens where there is anything for those who can only read', () => {
    expect(firstState(desk({ executed: [row('1', 'a', 1)] }))).toBe('executed');
    expect(firstState(desk({}))).toBe('toOrder');
  });
});
