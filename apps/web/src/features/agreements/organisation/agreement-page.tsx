import { Link, useParams } from 'react-router';
import type { AgreementView } from '@nurt/contracts/agreements';
import { formatNrb } from '@nurt/domain/identifiers';
import { Facts, InPolish, MoneyText, Page, Section, SegmentBar, Split, useLocale, useText } from '@nurt/ui';
import { formatAmount, formatDate, formatDateTime } from '@nurt/wording/format';
import { grants } from '@nurt/wording/settlement';
import { useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { PartnerShares } from '../../../shared/awards';
import { paths } from '../../../shared/paths';
import { filled } from '../../../shared/money';
import { History, Nip } from '../../../shared/records';
import { AgreementActions } from './agreement-actions';
import { AgreementStatusLabel } from './grants-table';
import { Instalments } from './instalments';
import { NextNotice } from './next-notice';
import { placesOf } from './next-step';
import { YearReports } from './year-reports';

/** An agreement as the grantee reads it: what was agreed, what has been paid, what to do next. */
export function OwnAgreementPage() {
  const { agreementId = '' } = useParams();
  const query = useApi('GET /api/agreements/:agreementId', { params: { agreementId } });
  return <Loaded query={query}>{(agreement) => <OneAgreement agreement={agreement} />}</Loaded>;
}

function OneAgreement({ agreement }: { agreement: AgreementView }) {
  const t = useText(grants);
  const locale = useLocale();
  return (
    <Page
      title={agreement.title}
      written
      breadcrumb={[{ label: t.title, to: paths.organisation.agreements }]}
      status={<AgreementStatusLabel status={agreement.status} />}
      lead={t.numberOf(agreement.number)}
    >
      <Split aside={<AgreementActions agreement={agreement} />}>
        <NextNotice agreement={agreement} />
        <Money agreement={agreement} />
        <Section title={t.instalments}>
          <Instalments instalments={agreement.instalments} />
        </Section>
        <YearReports agreement={agreement} />
        <Section title={t.facts}>
          <Facts
            facts={[
              { label: t.grant, value: <MoneyText amount={agreement.grantGrosze} strong /> },
              { label: t.totalCost, value: <MoneyText amount={agreement.totalCostGrosze} /> },
              {
                label: t.term,
                value: `${formatDate(agreement.taskFrom, locale)} – ${formatDate(agreement.taskTo, locale)}`,
              },
              { label: t.reportDue, value: formatDate(agreement.reportDueOn, locale) },
              { label: t.line, value: agreement.lineName },
              agreement.call && {
                label: t.call,
                value: <Link to={paths.call(agreement.call.id)}>{agreement.call.title}</Link>,
              },
              {
                label: t.offer,
                value: (
                  <Link
                    to={
                      agreement.call
                        ? paths.organisation.offer(agreement.offerId)
                        : paths.organisation.smallGrant(agreement.offerId)
                    }
                  >
                    {t.toOffer}
                  </Link>
                ),
              },
              {
                label: t.signature.grantee,
                value: (
                  <>
                    <InPolish>{agreement.organisation.name}</InPolish>,{' '}
                    <Nip>{agreement.organisation.nip}</Nip>
                  </>
                ),
              },
              agreement.partners.length > 0 && { label: t.partners, value: agreement.partners.join(', ') },
              { label: t.bankAccount, value: formatNrb(agreement.organisation.bankAccount) },
            ]}
          />
        </Section>
        <PartnerShares agreement={agreement} />
        <Signatures agreement={agreement} />
        <History events={agreement.timeline} texts={t.timeline} />
      </Split>
    </Page>
  );
}

function Money({ agreement }: { agreement: AgreementView }) {
  const t = useText(grants);
  const locale = useLocale();
  const places = placesOf(agreement);
  const segment = (key: keyof typeof places, tone: 'settled' | 'returned' | 'paid' | 'available') => ({
    key,
    tone,
    label: t.moneyOf[key],
    value: places[key],
    text: formatAmount(places[key], locale),
  });
  return (
    <Section title={t.money}>
      <MoneyText amount={agreement.grantGrosze} large />
      <SegmentBar
        label={t.money}
        segments={filled([
          segment('settled', 'settled'),
          segment('returned', 'returned'),
          segment('paid', 'paid'),
          segment('waiting', 'available'),
        ])}
      />
    </Section>
  );
}

function Signatures({ agreement }: { agreement: AgreementView }) {
  const t = useText(grants);
  const locale = useLocale();
  const by = (signature: { readonly by: string; readonly at: string } | null) =>
    signature ? t.signature.by(signature.by, formatDateTime(signature.at, locale)) : t.signature.waiting;
  return (
    <Section title={t.signatures}>
      <Facts
        facts={[
          {
            label: t.signature.grantee,
            value: agreement.granteeSignedOn
              ? formatDate(agreement.granteeSignedOn, locale)
              : t.signature.waiting,
          },
          { label: t.signature.authority, value: by(agreement.authoritySigned) },
          { label: t.signature.treasurer, value: by(agreement.countersigned) },
        ]}
      />
    </Section>
  );
}
