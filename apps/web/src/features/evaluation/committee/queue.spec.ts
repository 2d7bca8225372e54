import type { CommitteeOfferRowView } from '@nurt/contracts/evaluation';
import { groupByCall, nextOffer } from './queue';

const row = (id: string, call: string, stage: CommitteeOfferRowView['stage']): CommitteeOfferRowView => ({
  id,
  number: id,
  title: id,
  organisation: 'Koło',
  requestedGrosze: 100,
  call: { id: call, number: call, title: call },
  stage,
});

describe('the queue of a committee member', () => {
  it('keeps the order of calls and offers, and counts what needs no more work', () => {
    const groups = groupByCall([
      row('a', 'one', 'filed'),
      row('b', 'two', 'toScore'),
      row('c', 'one', 'excluded'),
      row('d', 'one', 'toDeclare'),
    ]);
    expect(groups.map(({ call, offers, done }) => [call.id, offers.map(({ id }) => id), done])).toEqual([
      ['one', ['a', 'c', 'd'], 2],
      ['two', ['b'], 0],
    ]);
  });

  it('leads to a sheet that can be filled in before a declaration', () => {
    expect(nextOffer([row('a', 'one', 'toDeclare'), row('b', 'one', 'toScore')])?.id).toBe('b');
    expect(nextOffer([row('a', 'one', 'filed'), row('b', 'one', 'toDeclare')])?.id).toBe('b');
  });

  it('leads nowhere when everything is filed or out of the hands', () => {
    expect(nextOffer([row('a', 'one', 'filed'), row('b', 'one', 'excluded')])).toBeUndefined();
  });
});
