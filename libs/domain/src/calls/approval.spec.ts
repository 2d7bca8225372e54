import { canMove, movesFrom } from '../lifecycle';
import { whyNotApprover, whyNotTakeBack } from './approval';
import { callLifecycle, isHidden } from './call.lifecycle';

describe('approval by a second person', () => {
  it.each([
    ['anna', 'anna', 'anna', 'call_approver_is_author'],
    ['anna', 'jan', 'anna', 'call_approver_is_author'],
    ['anna', 'jan', 'jan', 'call_approver_is_author'],
    ['anna', 'jan', 'ewa', null],
    ['anna', null, 'ewa', null],
  ])('of a call proposed by %s and last written by %s, tried by %s: %s', (proposedBy, editedBy, who, why) => {
    expect(whyNotApprover({ proposedBy, editedBy }, who)).toBe(why);
  });

  it('is asked for again only by who proposed: nobody else takes the call out of the approver’s hands', () => {
    expect(whyNotTakeBack({ proposedBy: 'anna', editedBy: 'jan' }, 'anna')).toBeNull();
    expect(whyNotTakeBack({ proposedBy: 'anna', editedBy: 'jan' }, 'jan')).toBe('call_proposed_by_other');
  });

  it('stands between writing and announcing', () => {
    expect(callLifecycle.states.filter((state) => canMove(callLifecycle, state, 'announce'))).toEqual([
      'approved',
    ]);
    expect(movesFrom(callLifecycle, 'draft')).toEqual(['propose']);
    expect(movesFrom(callLifecycle, 'proposed')).toEqual(['takeBack', 'sendBack', 'approve']);
    expect(movesFrom(callLifecycle, 'approved')).toEqual(['sendBack', 'announce']);
    expect(callLifecycle.states.filter(isHidden)).toEqual(['draft', 'proposed', 'approved']);
  });
});
