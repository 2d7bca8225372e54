import { Button } from '@mantine/core';
import type { EvaluationView } from '@nurt/contracts/evaluation';
import { DataTable, EmptyState, InPolish, Section, useLocale, useText } from '@nurt/ui';
import { evaluation } from '@nurt/wording/evaluation';
import { formatDate } from '@nurt/wording/format';
import css from '../evaluation.module.css';
import { useRelease, type Member } from './release';

/** Who assesses the offers, how far they have come, and who was released from the rest. */
export function Members({ view, onAppoint }: { view: EvaluationView; onAppoint?: () => void }) {
  const t = useText(evaluation);
  const release = useRelease(view);
  return (
    <Section title={t.members} lead={t.membersLead}>
      <DataTable
        caption={t.members}
        captionHidden
        rows={view.members}
        rowKey={({ accountId }) => accountId}
        empty={
          <EmptyState
            title={t.noMembers}
            action={onAppoint && <Button onClick={onAppoint}>{t.appoint}</Button>}
          >
            {t.noMembersText}
          </EmptyState>
        }
        columns={[
          { key: 'name', header: t.member, cell: ({ name }) => name, written: true },
          { key: 'namedBy', header: t.namedBy, cell: ({ namedBy }) => t.namedByOf[namedBy] },
          { key: 'declared', header: t.declared, align: 'end', cell: ({ declared }) => declared },
          { key: 'excluded', header: t.excluded, align: 'end', cell: ({ excluded }) => excluded },
          { key: 'filed', header: t.filed, align: 'end', cell: ({ filed }) => filed },
          {
            key: 'further',
            header: t.releasing.state,
            cell: (member) => <Further member={member} onRelease={() => release.of(member)} />,
            prose: true,
          },
        ]}
      />
      {release.dialog}
    </Section>
  );
}

/** What the member still has to file, or why they need not. */
function Further({ member, onRelease }: { member: Member; onRelease: () => void }) {
  const t = useText(evaluation).releasing;
  const locale = useLocale();
  const { name, owed, release, moves } = member;
  if (release) {
    return (
      <>
        {t.released(formatDate(release.at, locale))}: <InPolish>{release.reason}</InPolish>
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
