import { Button } from '@mantine/core';
import { IconCircleCheck, IconCopy } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import type { ReceiptView } from '@nurt/contracts/offers';
import { EmptyState, Facts, MoneyText, Page, Section, useLocale, useText, useToast } from '@nurt/ui';
import { formatExactTime } from '@nurt/wording/format';
import { offers } from '@nurt/wording/offers';
import { apiHref, ProblemError, useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { Checksum as ChecksumGroups, DocumentLink } from '../../../shared/records';
import css from './organisation.module.css';
import { SignatureToCome } from './record/outside-confirmation';

/** Proof that the offer was submitted: number, server time, checksum. */
export function ReceiptPage() {
  const t = useText(offers).receipt;
  const { offerId = '' } = useParams();
  const query = useApi('GET /api/offers/:offerId/receipt', { params: { offerId } });
  if (query.error instanceof ProblemError && query.error.status === 404) {
    return (
      <Page title={t.none} width="narrow">
        <EmptyState
          title={t.none}
          action={
            <Button component={Link} to={paths.organisation.offer(offerId)}>
              {t.toOffer}
            </Button>
          }
        >
          {t.noneText}
        </EmptyState>
      </Page>
    );
  }
  return <Loaded query={query}>{(receipt) => <Receipt offerId={offerId} receipt={receipt} />}</Loaded>;
}

function Receipt({ offerId, receipt }: { offerId: string; receipt: ReceiptView }) {
  const t = useText(offers).receipt;
  const locale = useLocale();
  const params = { offerId };
  return (
    <Page title={t.title} lead={t.lead} width="narrow">
      <div className={css['receipt']}>
        <IconCircleCheck size={40} stroke={1.5} aria-hidden />
        <div>
          <p className={css['receiptLabel']}>{t.number}</p>
          <p className={css['receiptNumber']}>{receipt.number}</p>
        </div>
      </div>
      <SignatureToCome offerId={offerId} />
      <Facts
        facts={[
          { label: t.receivedAt, value: formatExactTime(receipt.receivedAt, locale) },
          { label: t.call, value: `${receipt.callNumber}: ${receipt.callTitle}` },
          { label: t.organisation, value: receipt.organisation },
          { label: t.requested, value: <MoneyText amount={receipt.requestedGrosze} strong /> },
        ]}
      />
      <Section title={t.checksum} lead={t.checksumHelp}>
        <Checksum checksum={receipt.checksum} />
      </Section>
      {receipt.fingerprint !== null && (
        <Section title={t.signed} lead={t.signedHelp}>
          <p className={css['checksum']}>
            <ChecksumGroups checksum={receipt.fingerprint} />
          </p>
          <div className="nurt-no-print">
            <Link to={paths.verify}>{t.verify}</Link>
          </div>
        </Section>
      )}
      <Section title={t.documents}>
        <OfferDocuments params={params} signed={receipt.fingerprint !== null} />
      </Section>
      <Section title={t.next}>
        <ol className={css['next']}>
          {t.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <div className={`${css['ways']} nurt-no-print`}>
          <Button component={Link} to={paths.organisation.offer(offerId)}>
            {t.toOffer}
          </Button>
          <Button component={Link} to={paths.organisation.home} variant="default">
            {t.toHome}
          </Button>
        </div>
      </Section>
    </Page>
  );
}

function OfferDocuments({ params, signed }: { params: { readonly offerId: string }; signed: boolean }) {
  const t = useText(offers).record;
  const locale = useLocale();
  return (
    <div className={css['documents']}>
      <DocumentLink href={apiHref('GET /api/offers/:offerId/receipt.pdf', { params, query: { locale } })}>
        {t.receiptPdf}
      </DocumentLink>
      {signed && (
        <DocumentLink
          data
          href={apiHref('GET /api/offers/:offerId/receipt.json', { params, query: { locale } })}
        >
          {t.receiptJson}
        </DocumentLink>
      )}
      <DocumentLink href={apiHref('GET /api/offers/:offerId/offer.pdf', { params, query: { locale } })}>
        {t.offerPdf}
      </DocumentLink>
    </div>
  );
}

/** The checksum as it is compared by eye; copied as one piece. */
function Checksum({ checksum }: { checksum: string }) {
  const t = useText(offers).receipt;
  const toast = useToast();
  const copy = () => void navigator.clipboard?.writeText(checksum).then(() => toast(t.copied));
  return (
    <>
      <p className={css['checksum']}>
        <ChecksumGroups checksum={checksum} />
      </p>
      <div className="nurt-no-print">
        <Button variant="default" size="xs" leftSection={<IconCopy size={16} aria-hidden />} onClick={copy}>
          {t.copy}
        </Button>
      </div>
    </>
  );
}
