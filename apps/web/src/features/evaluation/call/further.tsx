import { Button } from '@mantine/core';
import type { CommitteeMemberView } from '@nurt/contracts/evaluation';
import { dateInWarsaw } from '@nurt/domain/calendar';
import { InPolish, useLocale, useText } from '@nurt/ui';
import { evaluation } from '@nurt/wording/evaluation';
import { formatDate } from '@nurt/wording/format';
import css from '../evaluation.module.css';

/** What the member still has to file, or why they need not. */
export function Further({ member, onRelease }: { member: CommitteeMemberView; onRelease: () => void }) {
  const t = useText(evaluation).releasing;
  const locale = useLocale();
  const { name, owed, release, moves } = member;
  if (release) {
    return (
      <>
        {t.released(formatDate(dateInWarsaw(new Date(release.at)), locale))}:{' '}
        <InPolish>{release.reason}</InPolish>
      </>
    );
  }
  return (
    <span className={css['further']}>
      {t.scoring(owed)}
      {moves.some(({ move, allowed }) => move === 'release' && allowed) && (
        <Button variant="default" size="xs" aria-label={t.startFor(name)} onClick={onRelease}>
          {t.start}
        </Button>
      )}
    </span>
  );
}
