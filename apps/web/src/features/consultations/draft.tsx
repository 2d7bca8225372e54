import { lazy, Suspense } from 'react';
import type { PublicConsultationView } from '@nurt/contracts/programmes';
import { DataTable, MoneyText, Section, useText } from '@nurt/ui';
import { consultations } from '@nurt/wording/consultations';

/** The texts are long and folded; they come after the page. */
const VersionContent = lazy(async () => ({
  default: (await import('../../shared/programme-versions')).VersionContent,
}));

/** What people are asked about: the draft as it was published. */
export function Draft({ draft }: { draft: PublicConsultationView['draft'] }) {
  const t = useText(consultations);
  return (
    <Section title={t.draft} lead={t.draftText}>
      <DataTable
        caption={t.draft}
        captionHidden
        rows={draft.lines}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          {
            key: 'line',
            header: t.line,
            cell: ({ code, name }) => `${code} ${name}`,
            written: true,
          },
          {
            key: 'planned',
            header: t.planned,
            align: 'end',
            cell: ({ balance }) => <MoneyText amount={balance.plannedGrosze} />,
          },
        ]}
      />
      <Suspense>
        <VersionContent kind={draft.kind} sections={draft.sections} />
      </Suspense>
    </Section>
  );
}
