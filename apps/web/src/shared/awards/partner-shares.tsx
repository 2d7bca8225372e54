import type { AgreementView } from '@nurt/contracts/agreements';
import { DataTable, MoneyText, Section, useLocale, useText } from '@nurt/ui';
import { formatShare } from '@nurt/wording/format';
import { partnerShares } from '@nurt/wording/agreements';

/** What each party of a joint offer bears of the costs, and the grant in that proportion; nothing for one party. */
export function PartnerShares({ agreement }: { agreement: Pick<AgreementView, 'shares' | 'grantGrosze'> }) {
  const t = useText(partnerShares);
  const locale = useLocale();
  const { shares, grantGrosze } = agreement;
  if (shares.length === 0) return null;
  const costs = shares.reduce((sum, { costGrosze }) => sum + costGrosze, 0);
  return (
    <Section title={t.title} lead={t.lead}>
      <DataTable
        caption={t.title}
        captionHidden
        rows={shares}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          { key: 'name', header: t.party, cell: ({ name }) => name, written: true, sum: t.sum },
          {
            key: 'costs',
            header: t.costs,
            align: 'end',
            cell: ({ costGrosze }) => <MoneyText amount={costGrosze} />,
            sum: <MoneyText amount={costs} />,
          },
          { key: 'share', header: t.share, align: 'end', cell: ({ share }) => formatShare(share, locale) },
          {
            key: 'grant',
            header: t.grant,
            align: 'end',
            cell: ({ grantGrosze: part }) => <MoneyText amount={part} strong />,
            sum: <MoneyText amount={grantGrosze} />,
          },
        ]}
      />
    </Section>
  );
}
