import { MantineProvider } from '@mantine/core';
import type { CommitteeMemberView } from '@nurt/contracts/evaluation';
import { LocaleProvider } from '@nurt/ui';
import { renderToStaticMarkup } from 'react-dom/server';
import { Further } from './further';

const MEMBER: CommitteeMemberView = {
  accountId: 'm',
  name: 'Ewa',
  namedBy: 'authority',
  declared: 1,
  excluded: 0,
  filed: 1,
  owed: 2,
  release: null,
  moves: [{ move: 'release', allowed: true }],
};

const drawn = (change: Partial<CommitteeMemberView>) =>
  renderToStaticMarkup(
    <MantineProvider>
      <LocaleProvider locale="en">
        <Further member={{ ...MEMBER, ...change }} onRelease={() => undefined} />
      </LocaleProvider>
    </MantineProvider>,
  );

describe('the further scoring of a member', () => {
  it('tells what they owe, with the way to release them where that is possible', () => {
    expect(drawn({})).toMatch(/2 sheets to file.*aria-label="Release from further scoring: Ewa"/su);
    const refused = [{ move: 'release', allowed: false, reason: 'release_nothing_owed' }] as const;
    expect(drawn({ owed: 0, moves: refused })).toContain('nothing left to file');
    expect(drawn({ owed: 0, moves: refused })).not.toContain('<button');
  });

  it('tells when and why they were released, the reason as the Polish that it is', () => {
    // Past midnight in Warsaw, not yet in UTC.
    const page = drawn({ owed: 0, release: { at: '2026-04-02T22:30:00Z', reason: 'Przeprowadzka' } });
    expect(page).toContain('released from further scoring on 3 April 2026: ');
    expect(page).toContain('<span lang="pl">Przeprowadzka</span>');
    expect(page).not.toContain('<button');
  });
});
