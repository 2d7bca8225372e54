import type { AmendmentRowView } from '@nurt/contracts/programmes';
import { DataTable, InPolish, Section, StatusLabel, useLocale, useText, type Tone } from '@nurt/ui';
import { formatDateTime } from '@nurt/wording/format';
import { programmeAmendment } from '@nurt/wording/programmes';
import { useApi } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import { paths } from '../../shared/paths';

const TONES: Readonly<Record<AmendmentRowView['status'], Tone>> = {
  draft: 'current',
  adopted: 'success',
  discarded: 'neutral',
};

/** Every amendment of a programme, the newest first. */
export function Amendments({ programmeId }: { programmeId: string }) {
  const t = useText(programmeAmendment);
  const locale = useLocale();
  const query = useApi('GET /api/office/programmes/:programmeId/amendments', { params: { programmeId } });
  return (
    <Section title={t.list}>
      <Loaded query={query} as="part">
        {(list) => (
          <DataTable
            caption={t.list}
            captionHidden
            rows={list}
            rowKey={({ id }) => id}
            rowHref={({ id }) => paths.office.programmeAmendment(id)}
            empty={<p>{t.none}</p>}
            columns={[
              {
                key: 'why',
                header: t.justification,
                cell: ({ justification }) =>
                  justification ? <InPolish>{justification}</InPolish> : t.noJustification,
              },
              {
                key: 'created',
                header: t.created,
                cell: ({ createdAt }) => formatDateTime(createdAt, locale),
              },
              {
                key: 'status',
                header: t.status,
                cell: ({ status }) => <StatusLabel tone={TONES[status]}>{t.statusOf[status]}</StatusLabel>,
              },
            ]}
          />
        )}
      </Loaded>
    </Section>
  );
}
