import { useQueryClient } from '@tanstack/react-query';
import type { SmallGrantView } from '@nurt/contracts/small-grants';
import { smallGrantSums } from '@nurt/domain/small-grants';
import {
  ActionPanel,
  ConfirmDialog,
  Facts,
  MoneyText,
  Notice,
  Page,
  Section,
  Split,
  useLocale,
  useText,
  type Action,
} from '@nurt/ui';
import { draftVersions } from '@nurt/wording/drafts';
import { formatAmount, formatDate, formatExactTime } from '@nurt/wording/format';
import { smallGrantForm, smallGrants } from '@nurt/wording/small-grants';
import { Link } from 'react-router';
import { offers } from '@nurt/wording/offers';
import { apiHref, queryKey, useCommand } from '../../../shared/api';
import { useDecision } from '../../../shared/forms';
import { paths } from '../../../shared/paths';
import { Checksum, DocumentLink, History, useMoves } from '../../../shared/records';
import { LeftWords } from '../../../shared/together';
import { ContentView } from '../read/content';
import { OwnFiles } from '../read/files';
import { DecisionFacts, PublicationFacts } from '../read/publication';
import { SmallGrantStatusLabel } from '../read/status';
import { SMALL_GRANT_FORM } from './draft';
import { useFieldWords } from './field-words';
import css from './small-grants.module.css';

/** An offer after its draft: what has become of it, what can be done, what it says. */
export function SmallGrantRecord({ grant }: { grant: SmallGrantView }) {
  const t = useText(smallGrants);
  const f = useText(smallGrantForm);
  const receiptWords = useText(offers).receipt;
  const locale = useLocale();
  const words = useFieldWords();
  const { receipt, publication, decision } = grant;
  return (
    <Page
      title={grant.content.title.trim() || t.untitled}
      written={grant.content.title.trim() !== ''}
      breadcrumb={[{ label: f.title, to: paths.organisation.smallGrants }]}
      status={<SmallGrantStatusLabel status={grant.status} />}
      lead={grant.authority.name}
    >
      <Split aside={<Actions grant={grant} />}>
        <LeftWords kind={SMALL_GRANT_FORM} draftId={grant.id} words={words} stands={grant.content} />
        <Next grant={grant} />
        <Section title={t.facts}>
          <Facts
            facts={[
              { label: t.number, value: grant.number },
              { label: t.organisation, value: grant.organisation.name },
              { label: f.record.submitted, value: receipt && formatExactTime(receipt.receivedAt, locale) },
              {
                label: f.record.publishBy,
                value:
                  grant.status === 'submitted' &&
                  grant.publishBy &&
                  `${formatDate(grant.publishBy.dueOn, locale)} (${grant.publishBy.basis})`,
              },
              {
                label: t.asked,
                value: <MoneyText amount={smallGrantSums(grant.content).grantGrosze} />,
              },
              {
                label: t.checksum,
                value: receipt && (
                  <>
                    <Checksum checksum={receipt.checksum} />
                    <br />
                    <Link to={paths.verify}>{receiptWords.verify}</Link>
                  </>
                ),
              },
            ]}
          />
        </Section>
        {decision && <DecisionFacts decision={decision} />}
        {publication && <PublicationFacts publication={publication} />}
        <History events={grant.timeline} texts={t.timeline} />
        <Section title={f.record.content}>
          <ContentView content={grant.content} />
          <OwnFiles smallGrantId={grant.id} />
        </Section>
      </Split>
    </Page>
  );
}

/** Where the offer stands and what comes next, in two sentences. */
function Next({ grant }: { grant: SmallGrantView }) {
  const t = useText(smallGrantForm).record.next;
  const locale = useLocale();
  const { status, publishBy, publication, decision } = grant;
  const day = (date: string | undefined) => (date ? formatDate(date, locale) : '');
  switch (status) {
    case 'draft':
      return null;
    case 'submitted':
      return <Notice title={t.submitted.title}>{t.submitted.text(day(publishBy?.dueOn))}</Notice>;
    case 'published':
      return <Notice title={t.published.title}>{t.published.text(day(publication?.commentsUntil))}</Notice>;
    case 'granted':
      return (
        <Notice tone="success" title={t.granted.title(formatAmount(decision?.grantedGrosze ?? 0, locale))}>
          {grant.agreementId === null && t.granted.text}
        </Notice>
      );
    case 'refused':
      return (
        <Notice tone="danger" title={t.refused.title}>
          {t.refused.text}
        </Notice>
      );
    case 'forgone':
      return <Notice title={t.forgone.title}>{t.forgone.text(decision?.forgoneReason ?? '')}</Notice>;
    case 'withdrawn':
      return <Notice title={t.withdrawn.title}>{t.withdrawn.text}</Notice>;
  }
}

function Actions({ grant }: { grant: SmallGrantView }) {
  const t = useText(smallGrantForm).record;
  const { pdf } = useText(smallGrants);
  const versions = useText(draftVersions);
  const words = useText(offers).record;
  const locale = useLocale();
  const withdrawal = useWithdrawal(grant);
  const withdraw = useMoves(grant.moves)('withdraw', t.whoSubmits);
  const input = { params: { smallGrantId: grant.id }, query: { locale } };
  const actions: (Action | false)[] = [
    grant.agreementId !== null && {
      key: 'agreement',
      label: t.agreement,
      to: paths.organisation.agreement(grant.agreementId),
      primary: true,
    },
    grant.publication !== null && {
      key: 'public',
      label: t.publicPage,
      to: paths.smallGrant(grant.id),
    },
    { key: 'versions', label: versions.title, to: paths.organisation.smallGrantVersions(grant.id) },
    withdraw.shown && {
      key: 'withdraw',
      label: t.withdraw,
      danger: true,
      onClick: withdrawal.open,
      refused: withdraw.refused,
    },
  ];
  return (
    <>
      <ActionPanel actions={actions.filter((action) => action !== false)}>
        <div className={css['documents']}>
          <DocumentLink href={apiHref('GET /api/small-grants/:smallGrantId/offer.pdf', input)}>
            {pdf}
          </DocumentLink>
          {grant.receipt && (
            <DocumentLink href={apiHref('GET /api/small-grants/:smallGrantId/receipt.pdf', input)}>
              {t.receiptPdf}
            </DocumentLink>
          )}
          {grant.receipt?.fingerprint && (
            <DocumentLink data href={apiHref('GET /api/small-grants/:smallGrantId/receipt.json', input)}>
              {words.receiptJson}
            </DocumentLink>
          )}
        </div>
      </ActionPanel>
      <ConfirmDialog {...withdrawal.dialog} danger title={t.withdrawTitle} confirm={t.withdraw}>
        <p>{t.withdrawText}</p>
      </ConfirmDialog>
    </>
  );
}

/** The question before a submitted offer is taken back. */
function useWithdrawal(grant: SmallGrantView) {
  const { withdrawn } = useText(smallGrantForm).record;
  const queries = useQueryClient();
  const params = { smallGrantId: grant.id };
  const withdraw = useCommand('POST /api/small-grants/:smallGrantId/withdrawal', {
    invalidates: ['GET /api/small-grants', 'GET /api/organisations/:organisationId/board'],
  });
  return useDecision<object>({
    defaultValues: {},
    run: async () => {
      const view = await withdraw.mutateAsync({ params });
      queries.setQueryData(queryKey('GET /api/small-grants/:smallGrantId', { params }), view);
    },
    done: withdrawn,
  });
}
