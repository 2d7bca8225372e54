import { Button } from '@mantine/core';
import type { EvaluationView } from '@nurt/contracts/evaluation';
import { DataTable, EmptyState, Section, useText } from '@nurt/ui';
import { evaluation } from '@nurt/wording/evaluation';
import { Further } from './further';
import { useRelease } from './release';

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
