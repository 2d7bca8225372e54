import { splitTable, type OfferContent } from '@nurt/domain/offers';
import { DataTable, Facts, useLocale, useText } from '@nurt/ui';
import { formatAmount } from '@nurt/wording/format';
import { jointOffer } from '@nurt/wording/offers';
import { Prose } from '../../../shared/records';

/** What a joint offer says beyond a single one: who does what, representation, table V.C. Nothing for one applicant. */
export function JointView({ content }: { content: OfferContent }) {
  const t = useText(jointOffer);
  const locale = useLocale();
  const { joint } = content;
  if (joint === undefined) return null;
  const { years, rows, total } = splitTable(content);
  const amount = (grosze: number | undefined) => formatAmount(grosze ?? 0, locale);
  return (
    <>
      <Facts
        facts={[
          ...joint.applicants.map(({ name, work }) => ({ label: name, value: <Prose>{work}</Prose> })),
          { label: t.representation, value: <Prose>{joint.representation}</Prose> },
        ]}
      />
      <p>{t.liability}</p>
      <DataTable
        caption={t.split}
        empty={null}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', header: t.applicant, cell: ({ name }) => name, sum: t.together },
          {
            key: 'together',
            header: t.together,
            align: 'end',
            cell: ({ grosze }) => amount(grosze),
            sum: amount(total.grosze),
          },
          ...years.map((year, column) => ({
            key: String(year),
            header: t.year(year),
            align: 'end' as const,
            cell: ({ byYear }: (typeof rows)[number]) => amount(byYear[column]),
            sum: amount(total.byYear[column]),
          })),
        ]}
      />
    </>
  );
}
