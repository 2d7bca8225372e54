import type { CarriedAgreementView } from '@nurt/contracts/programmes';
import type { ClosingObstacle } from '@nurt/domain/programmes';
import { DataTable, useLocale, useText, type Column } from '@nurt/ui';
import { formatAmountFigures } from '@nurt/wording/format';
import { closing as texts, places } from '@nurt/wording/programmes';
import { paths } from '../../../shared/paths';
import { useSession } from '../../../shared/session';
import { placeOf } from './obstacle-places';

/** What must be finished first, each leading to where it is done, or where it can be read of. */
export function ObstaclesTable({ obstacles }: { obstacles: readonly ClosingObstacle[] }) {
  const t = useText(texts);
  const { may } = useSession();
  return (
    <DataTable
      caption={t.obstacles}
      captionHidden
      rows={obstacles}
      rowKey={({ id }) => id}
      rowHref={(obstacle) => placeOf(obstacle, may)}
      empty={null}
      columns={[
        { key: 'record', header: t.record, cell: ({ title }) => title, written: true },
        { key: 'what', header: t.what, cell: ({ kind }) => t.obstacle[kind] },
      ]}
    />
  );
}

/** Agreements that run on, with their money in each place. */
export function CarriedTable({ carried }: { carried: readonly CarriedAgreementView[] }) {
  const t = useText(texts);
  const { inZloty } = useText(places);
  const locale = useLocale();
  const amount = (grosze: number) => formatAmountFigures(grosze, locale);
  const keys = ['committed', 'executed', 'settled', 'returned'] as const;
  return (
    <DataTable
      caption={t.carried}
      captionHidden
      summary={inZloty}
      rows={carried}
      rowKey={({ agreementId }) => agreementId}
      rowHref={({ agreementId }) => paths.office.agreement(agreementId)}
      empty={null}
      columns={[
        {
          key: 'agreement',
          header: t.agreement,
          cell: ({ number, title }) => `${number} · ${title}`,
          written: true,
        },
        {
          key: 'organisation',
          header: t.organisation,
          cell: ({ organisation }) => organisation,
          written: true,
        },
        ...keys.map((key): Column<CarriedAgreementView> => ({
          key,
          header: t[key],
          align: 'end',
          cell: (agreement) => amount(agreement[`${key}Grosze`]),
          sum: amount(carried.reduce((sum, agreement) => sum + agreement[`${key}Grosze`], 0)),
        })),
      ]}
    />
  );
}
