import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { AgreementView, InstalmentView } from '@nurt/contracts/agreements';
import { formatNip, formatNrb } from '@nurt/domain/identifiers';
import {
  ActionPanel,
  DataTable,
  Facts,
  InPolish,
  MoneyText,
  Page,
  Section,
  SegmentBar,
  Split,
  StatusLabel,
  useLocale,
  useText,
  type Segment,
} from '@nurt/ui';
import { agreements } from '@nurt/wording/agreements';
import { formatAmount, formatApplicants, formatDate, formatDateTime } from '@nurt/wording/format';
import { useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { PartnerShares } from '../../../shared/awards';
import { paths } from '../../../shared/paths';
import { filled } from '../../../shared/money';
import { DocumentLink, History } from '../../../shared/records';
import { useSession } from '../../../shared/session';
import css from './agreements.module.css';
import { Signatures, SigningDialogs, useSigning, useSigningActions } from './signatures';
import { TakingOnDialog, useTakingOn, useTakingOnAction, YearsOfAgreement } from './years';
import { AGREEMENT_TONE, PAYMENT_TONE } from './status';

/** One agreement: parties, money, signatures, instalments. */
export function AgreementPage({ agreementId }: { agreementId: string }) {
  const query = useApi('GET /api/agreements/:agreementId', { params: { agreementId } });
  return <Loaded query={query}>{(agreement) => <Record agreement={agreement} />}</Loaded>;
}

function Record({ agreement }: { agreement: AgreementView }) {
  const t = useText(agreements);
  const { may } = useSession();
  const signing = useSigning(agreement);
  const { status, reportId } = agreement;
  const taking = useTakingOn(agreement);
  const actions = [
    ...useSigningActions(agreement, signing),
    ...useTakingOnAction(agreement, taking),
    ...(status === 'signed' && may('payment.read')
      ? [{ key: 'payments', label: t.record.toPayments, to: paths.office.payments }]
      : []),
    ...(reportId && may('report.read')
      ? [{ key: 'report', label: t.record.report, to: paths.office.report(reportId), primary: true }]
      : []),
  ];
  return (
    <Page
      title={agreement.title}
      written
      lead={
        <>
          <InPolish>{formatApplicants(agreement.organisation.name, agreement.partners)}</InPolish>
          {` · ${t.number}: ${agreement.number}`}
        </>
      }
      breadcrumb={[{ label: t.title, to: paths.office.agreements }]}
      status={<StatusLabel tone={AGREEMENT_TONE[status]}>{t.statusOf[status]}</StatusLabel>}
    >
      <Split
        aside={
          <ActionPanel actions={actions}>
            <DocumentLink href={`/api/agreements/${agreement.id}/agreement.pdf`}>{t.record.pdf}</DocumentLink>
          </ActionPanel>
        }
      >
        <Money agreement={agreement} />
        <Signatures agreement={agreement} />
        <YearsOfAgreement agreement={agreement} />
        <Parties agreement={agreement} />
        <PartnerShares agreement={agreement} />
        <Instalments instalments={agreement.instalments} />
        <History events={agreement.timeline} texts={t.events} />
      </Split>
      <SigningDialogs agreement={agreement} signing={signing} />
      <TakingOnDialog agreement={agreement} taking={taking} />
    </Page>
  );
}

/** The grant as one bar; every grosz of it is in one place. */
function Money({ agreement }: { agreement: AgreementView }) {
  const t = useText(agreements);
  const locale = useLocale();
  const { grantGrosze, paidGrosze, settledGrosze, returnedGrosze, status } = agreement;
  const executed = paidGrosze - settledGrosze - returnedGrosze;
  const unpaid = status === 'settled' ? 0 : grantGrosze - paidGrosze;
  const parts: readonly Omit<Segment, 'text'>[] = [
    { key: 'settled', label: t.record.settled, value: settledGrosze, tone: 'settled' },
    { key: 'returned', label: t.record.returned, value: returnedGrosze, tone: 'returned' },
    { key: 'executed', label: t.record.executed, value: executed, tone: 'paid' },
    status === 'prepared'
      ? { key: 'reserved', label: t.record.reserved, value: unpaid, tone: 'reserved' }
      : { key: 'committed', label: t.record.committed, value: unpaid, tone: 'committed' },
  ];
  return (
    <Section title={t.record.money}>
      <div>
        <small className={css['label']}>{t.grant}</small>
        <MoneyText amount={grantGrosze} large />
      </div>
      <SegmentBar
        label={t.record.money}
        segments={filled(parts).map((part) => ({ ...part, text: formatAmount(part.value, locale) }))}
      />
    </Section>
  );
}

function Parties({ agreement }: { agreement: AgreementView }) {
  const t = useText(agreements);
  const locale = useLocale();
  const { may } = useSession();
  const { organisation, call, taskFrom, taskTo, offerId } = agreement;
  const day = (date: string) => formatDate(date, locale);
  return (
    <Section title={t.record.facts}>
      <Facts
        facts={[
          { label: t.organisation, value: organisation.name, written: true },
          agreement.partners.length > 0 && {
            label: t.partners,
            value: agreement.partners.join(', '),
            written: true,
          },
          { label: t.record.nip, value: formatNip(organisation.nip) },
          { label: t.record.bankAccount, value: formatNrb(organisation.bankAccount) },
          { label: t.record.task, value: t.record.fromTo(day(taskFrom), day(taskTo)) },
          { label: t.record.totalCost, value: <MoneyText amount={agreement.totalCostGrosze} /> },
          { label: t.reportDueOn, value: day(agreement.reportDueOn) },
          { label: t.line, value: agreement.lineName, written: true },
          call !== null && {
            label: t.record.call,
            value: (
              <Anchor component={Link} to={paths.office.call(call.id)}>
                <InPolish>{call.title}</InPolish> ({call.number})
              </Anchor>
            ),
          },
          may('offer.read') && {
            label: t.record.offer,
            value: (
              <Anchor
                component={Link}
                to={call === null ? paths.office.smallGrant(offerId) : paths.office.offer(offerId)}
              >
                {t.form.toOffer}
              </Anchor>
            ),
          },
        ]}
      />
    </Section>
  );
}

function Instalments({ instalments }: { instalments: readonly InstalmentView[] }) {
  const t = useText(agreements).record;
  const locale = useLocale();
  const sum = instalments.reduce((total, { grosze }) => total + grosze, 0);
  return (
    <Section title={t.instalments}>
      <DataTable
        caption={t.instalments}
        captionHidden
        rows={instalments}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          { key: 'position', header: t.instalment, cell: ({ position }) => position + 1 },
          { key: 'dueOn', header: t.dueOn, cell: ({ dueOn }) => formatDate(dueOn, locale) },
          { key: 'payment', header: t.payment, cell: (row) => <Payment instalment={row} /> },
          {
            key: 'amount',
            header: t.amount,
            align: 'end',
            cell: ({ grosze }) => <MoneyText amount={grosze} strong />,
            sum: <MoneyText amount={sum} />,
          },
        ]}
      />
    </Section>
  );
}

function Payment({ instalment: { order } }: { instalment: InstalmentView }) {
  const t = useText(agreements).record;
  const locale = useLocale();
  if (!order) return <StatusLabel tone="neutral">{t.notOrdered}</StatusLabel>;
  const { status, executedOn, rejectionReason, orderedBy, orderedAt } = order;
  return (
    <>
      <StatusLabel tone={PAYMENT_TONE[status]}>
        {executedOn ? t.executedOn(formatDate(executedOn, locale)) : t.paymentOf[status]}
      </StatusLabel>
      <small className={css['label']}>
        {rejectionReason
          ? t.rejectedFor(rejectionReason)
          : t.orderedBy(orderedBy, formatDateTime(orderedAt, locale))}
      </small>
    </>
  );
}
