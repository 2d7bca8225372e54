import { instantInWarsaw, localDate } from '../calendar';
import {
  asksForConfirmation,
  confirmationDeadline,
  confirmationTerm,
  isSettledByConfirmation,
  revisionConfirmationTerm,
  confirmationHinders,
  isLateConfirmation,
  matchesChecksum,
} from './confirmation';

const CHECKSUM = 'a1b2c3d4e5f60718293a4b5c6d7e8f90112233445566778899aabbccddeeff00';

describe('the checksum on the paper', () => {
  it.each([
    CHECKSUM,
    CHECKSUM.toUpperCase(),
    'a1b2 c3d4 e5f6 0718',
    ' A1B2-C3D4-E5F6-0718 ',
    'a1b2 c3d4 e5f6 07l8 293a',
    'a1b2c3d4e5f6O718',
  ])('is recognised as %s', (typed) => {
    expect(matchesChecksum(typed, CHECKSUM)).toBe(true);
  });

  it.each(['', 'a1b2 c3d4 e5f6 071', 'a1b2 c3d4 e5f6 0719', `${CHECKSUM}0`, 'zzzz zzzz zzzz zzzz'])(
    'is not recognised as "%s"',
    (typed) => {
      expect(matchesChecksum(typed, CHECKSUM)).toBe(false);
    },
  );
});

describe('the term of a confirmation outside the system', () => {
  it('is so many days after the closing, moved from a Saturday to the next working day', () => {
    const closesAt = instantInWarsaw(localDate('2026-03-27'), '15:30');
    expect(confirmationDeadline(closesAt, 7)).toMatchObject({ dueOn: '2026-04-03' });
    expect(confirmationDeadline(closesAt, 8)).toMatchObject({
      dueOn: '2026-04-07',
      shiftedFrom: '2026-04-04',
    });
  });

  it('is the same whether offers are taken to 23.59 or to the midnight that ends the day (KPA art. 57 § 1)', () => {
    const lastMinute = instantInWarsaw(localDate('2026-12-22'), '23:59');
    const midnight = instantInWarsaw(localDate('2026-12-23'), '00:00');
    expect(confirmationDeadline(lastMinute, 7).dueOn).toBe('2026-12-29');
    expect(confirmationDeadline(midnight, 7).dueOn).toBe('2026-12-29');
  });

  it('runs from the term of the round for a correction, and from its sending for an update', () => {
    const sentAt = instantInWarsaw(localDate('2026-03-30'), '10:00');
    const round = { dueOn: localDate('2026-04-07') };
    expect(revisionConfirmationTerm({ deadline: round, sentAt }, 7)).toMatchObject({ dueOn: '2026-04-14' });
    expect(revisionConfirmationTerm({ deadline: null, sentAt }, 7)).toMatchObject({
      dueOn: '2026-04-07',
      shiftedFrom: '2026-04-06',
    });
  });

  it('is kept on its last day', () => {
    const deadline = { dueOn: localDate('2026-04-03') };
    expect(isLateConfirmation(localDate('2026-04-03'), deadline)).toBe(false);
    expect(isLateConfirmation(localDate('2026-04-04'), deadline)).toBe(true);
  });
});

describe('the formal check of an offer that is confirmed outside the system', () => {
  const deadline = { dueOn: localDate('2026-04-03') };
  const [inTime, late] = [localDate('2026-04-03'), localDate('2026-04-04')];
  const hinders = (
    status: Parameters<typeof confirmationHinders>[0]['status'],
    arrivedOn: typeof late | null,
    today: typeof late,
  ) =>
    (['admitted', 'rejected', null] as const).map((outcome) =>
      confirmationHinders({ status, arrivedOn }, deadline, today, outcome),
    );

  it('waits until the term is over, then can only reject', () => {
    const awaited = 'offer_confirmation_awaited';
    expect(hinders('awaited', null, inTime)).toEqual([awaited, awaited, awaited]);
    expect(hinders('refused', null, inTime)).toEqual([awaited, awaited, awaited]);
    expect(hinders('awaited', null, late)).toEqual(['offer_confirmation_missing', null, null]);
    expect(hinders('refused', null, late)).toEqual(['offer_confirmation_missing', null, null]);
  });

  it('waits for the decision about a file that has come, whatever the day', () => {
    const undecided = 'offer_confirmation_undecided';
    expect(hinders('received', inTime, inTime)).toEqual([undecided, undecided, undecided]);
    expect(hinders('received', inTime, late)).toEqual([undecided, undecided, undecided]);
  });

  it('is free once it was confirmed in time, and cannot admit what came late', () => {
    expect(hinders('confirmed', inTime, inTime)).toEqual([null, null, null]);
    expect(hinders('confirmed', inTime, late)).toEqual([null, null, null]);
    expect(hinders('confirmed', late, late)).toEqual(['offer_confirmation_missing', null, null]);
  });
});

describe('a round of correction that asks for the confirmation', () => {
  const closesAt = instantInWarsaw(localDate('2026-03-27'), '15:30');
  const deadline = { ...confirmationDeadline(closesAt, 20), dueOn: localDate('2026-04-16') };
  const round = (...paths: string[]) => ({ asked: paths.map((path) => ({ path })), deadline });

  it('gives it the term of the round; any other round leaves the term of the call', () => {
    expect(confirmationTerm(closesAt, 7, round('title', 'confirmation')).dueOn).toBe('2026-04-16');
    expect(confirmationTerm(closesAt, 7, round('title')).dueOn).toBe('2026-04-03');
    expect(confirmationTerm(closesAt, 7, null).dueOn).toBe('2026-04-03');
    expect(asksForConfirmation(round('representation'))).toBe(false);
  });

  it('is settled by a confirmation in its term, where it asks for nothing else', () => {
    const came = (status: 'confirmed' | 'received', day: string) => ({ status, arrivedOn: localDate(day) });
    expect(isSettledByConfirmation(round('confirmation'), came('confirmed', '2026-04-16'))).toBe(true);
    expect(isSettledByConfirmation(round('confirmation'), came('confirmed', '2026-04-17'))).toBe(false);
    expect(isSettledByConfirmation(round('confirmation'), came('received', '2026-04-16'))).toBe(false);
    expect(isSettledByConfirmation(round('confirmation', 'title'), came('confirmed', '2026-04-16'))).toBe(
      false,
    );
  });
});
