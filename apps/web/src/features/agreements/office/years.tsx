import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { AgreementView } from '@nurt/contracts/agreements';
import {
  DataTable,
  DecisionDialog,
  Fields,
  InPolish,
  MoneyText,
  Notice,
  Section,
  SelectField,
  useLocale,
  useText,
  type Action,
} from '@nurt/ui';
import { agreements } from '@nurt/wording/agreements';
import { formatAmount, formatDate } from '@nurt/wording/format';
import { settlementOffice } from '@nurt/wording/settlement-office';
import { useApi, useCommand } from '../../../shared/api';
import { useDecision, type Decision } from '../../../shared/forms';
import { paths } from '../../../shared/paths';
import { useMoves } from '../../../shared/records';

interface Taking {
  budgetLineId: string;
}

/** What each budget year bears of a multi-year grant, and on which line. */
export function YearsOfAgreement({ agreement: { years, awaitsReports } }: { agreement: AgreementView }) {
  const t = useText(agreements).years;
  if (years.length === 0) return null;
  return (
    <Section title={t.title} lead={awaitsReports ? `${t.lead} ${t.awaits}` : t.lead}>
      <DataTable
        caption={t.title}
        captionHidden
        rows={years}
        rowKey={({ year }) => String(year)}
        empty={null}
        columns={[
          { key: 'year', header: t.year, cell: ({ year }) => year },
          {
            key: 'from',
            header: t.from,
            cell: ({ line }) =>
              line === null ? t.waiting : <InPolish>{`${line.code} ${line.name}`}</InPolish>,
          },
          { key: 'report', header: t.report, cell: ({ report }) => <YearReport report={report} /> },
          {
            key: 'part',
            header: t.part,
            align: 'end',
            cell: ({ grosze }) => <MoneyText amount={grosze} strong />,
          },
        ]}
      />
    </Section>
  );
}

/** Where the report on a year stands; the last year is told by the final report. */
function YearReport({ report }: Pick<AgreementView['years'][number], 'report'>) {
  const t = useText(agreements).years;
  const states = useText(settlementOffice).stateOf;
  const locale = useLocale();
  if (report === null) return t.reportFinal;
  const { id, status, dueOn } = report;
  if (id === null || status === null || status === 'draft') {
    return `${t.reportAwaited}, ${t.reportDue(formatDate(dueOn, locale))}`;
  }
  return (
    <Anchor component={Link} to={paths.office.report(id)}>
      {states[status]}
    </Anchor>
  );
}

const nextYear = ({ years }: AgreementView) => years.find(({ line }) => line === null);

/** Taking on the money of the next year that waits, as a decision. */
export function useTakingOn(agreement: AgreementView): Decision<Taking> {
  const t = useText(agreements).years;
  const take = useCommand('POST /api/office/agreements/:agreementId/years', {
    invalidates: [
      'GET /api/agreements/:agreementId',
      'GET /api/office/payments',
      'GET /api/office/programmes',
      'GET /api/office/programmes/:programmeId',
      'GET /api/office/board',
    ],
  });
  const year = nextYear(agreement)?.year ?? 0;
  return useDecision<Taking>({
    defaultValues: { budgetLineId: '' },
    run: ({ budgetLineId }) =>
      take.mutateAsync({ params: { agreementId: agreement.id }, body: { year, budgetLineId } }),
    done: t.done,
  });
}

/** The action in the panel of the record, while a later year waits for its money. */
export function useTakingOnAction(agreement: AgreementView, taking: Decision<Taking>): Action[] {
  const t = useText(agreements).years;
  const { shown, refused } = useMoves(agreement.moves)('takeOnYear', t.whose);
  const next = nextYear(agreement);
  if (!shown || !next) return [];
  return [
    {
      key: 'takeOnYear',
      label: t.takeOn(next.year),
      hint: t.takeOnHint,
      refused,
      onClick: () => taking.open(),
    },
  ];
}

export function TakingOnDialog({
  agreement,
  taking,
}: {
  agreement: AgreementView;
  taking: Decision<Taking>;
}) {
  const t = useText(agreements).years;
  const locale = useLocale();
  const next = nextYear(agreement);
  const programmes = useApi('GET /api/office/programmes', {}, { enabled: next !== undefined });
  if (!next) return null;
  const lines = (programmes.data ?? [])
    .filter(({ kind, status, year }) => kind === 'annual' && status === 'adopted' && year === next.year)
    .flatMap((programme) => programme.lines);
  return (
    <DecisionDialog
      {...taking.dialog}
      title={t.takeOn(next.year)}
      confirm={t.takeOn(next.year)}
      changes={[
        {
          label: t.part,
          before: <MoneyText amount={0} />,
          after: <MoneyText amount={next.grosze} />,
        },
      ]}
    >
      <p>{t.takeOnText}</p>
      {programmes.data && lines.length === 0 ? (
        <Notice tone="warning">{t.noLines(next.year)}</Notice>
      ) : (
        <Fields>
          <SelectField
            control={taking.form.control}
            name="budgetLineId"
            label={t.from}
            choices={lines.map(({ id, code, name, balance }) => ({
              value: id,
              label: t.available(
                `${code} ${name}`,
                formatAmount(balance.availableGrosze - balance.announcedGrosze, locale),
              ),
            }))}
          />
        </Fields>
      )}
    </DecisionDialog>
  );
}
