import type { OfficeSmallGrantView } from '@nurt/contracts/small-grants';
import {
  ActionPanel,
  Facts,
  InPolish,
  MoneyText,
  Notice,
  Page,
  Section,
  Split,
  useLocale,
  useText,
  type Action,
} from '@nurt/ui';
import { agreements } from '@nurt/wording/agreements';
import { formatDate, formatExactTime } from '@nurt/wording/format';
import { smallGrantOffice, smallGrants } from '@nurt/wording/small-grants';
import { apiHref, useApi } from '../../../shared/api';
import { ForgoDialog, useForgoing } from '../../../shared/awards';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { Checksum, DocumentLink, History, useMoves } from '../../../shared/records';
import { ContentView } from '../read/content';
import { OfficeFiles } from '../read/files';
import { Limits } from '../read/limits';
import { DecisionFacts, PublicationFacts } from '../read/publication';
import { SmallGrantStatusLabel } from '../read/status';
import { Comments } from './comments';
import { GrantDialog, RefusalDialog, useGranting, useRefusal } from './decision';
import { PublicationDialog, usePublishing } from './publication';

/** One offer for a small grant as the office handles it: publish, read comments, decide. */
export function OfficeSmallGrantPage({ smallGrantId }: { smallGrantId: string }) {
  const query = useApi('GET /api/office/small-grants/:smallGrantId', { params: { smallGrantId } });
  return <Loaded query={query}>{(grant) => <Record grant={grant} />}</Loaded>;
}

function Record({ grant }: { grant: OfficeSmallGrantView }) {
  const t = useText(smallGrants);
  const o = useText(smallGrantOffice);
  const locale = useLocale();
  const { receipt, publication, decision, publishBy } = grant;
  const late =
    grant.status === 'submitted' && publishBy !== null && publishBy.dueOn < grant.serverTime.slice(0, 10);
  return (
    <Page
      title={grant.content.title}
      written
      lead={<InPolish>{`${grant.organisation.name} · ${grant.number ?? ''}`}</InPolish>}
      breadcrumb={[{ label: o.title, to: paths.office.smallGrants }]}
      status={<SmallGrantStatusLabel status={grant.status} />}
    >
      <Split aside={<Actions grant={grant} />}>
        {late && <Notice tone="danger" title={o.record.late} />}
        <Section title={t.facts}>
          <Facts
            facts={[
              { label: t.organisation, value: grant.organisation.name, written: true },
              { label: o.record.received, value: receipt && formatExactTime(receipt.receivedAt, locale) },
              {
                label: o.record.publishBy,
                value:
                  publication === null &&
                  publishBy &&
                  `${formatDate(publishBy.dueOn, locale)} (${publishBy.basis})`,
              },
              { label: t.asked, value: <MoneyText amount={grant.askedGrosze} strong /> },
              { label: t.totalCost, value: <MoneyText amount={grant.totalCostGrosze} /> },
              { label: t.checksum, value: receipt && <Checksum checksum={receipt.checksum} /> },
              { label: o.record.line, value: grant.lineName, written: true },
            ]}
          />
        </Section>
        {decision?.forgoneReason && <ForgoneNotice reason={decision.forgoneReason} />}
        {decision && <DecisionFacts decision={decision} />}
        {decision === null && <Limits limits={grant.limits} />}
        {publication && <PublicationFacts publication={publication} />}
        {publication && <Comments grant={grant} />}
        <Section title={o.record.content}>
          <ContentView content={grant.content} />
          <OfficeFiles smallGrantId={grant.id} />
        </Section>
        <History events={grant.timeline} texts={t.timeline} />
      </Split>
    </Page>
  );
}

/** Why no agreement came of the grant. */
function ForgoneNotice({ reason }: { reason: string }) {
  const t = useText(agreements).forgo;
  return (
    <Notice tone="info" title={t.toldTitle}>
      {t.told(reason)}
    </Notice>
  );
}

function Actions({ grant }: { grant: OfficeSmallGrantView }) {
  const t = useText(smallGrants);
  const a = useText(agreements);
  const o = useText(smallGrantOffice);
  const locale = useLocale();
  const move = useMoves(grant.moves);
  const publishing = usePublishing(grant);
  const granting = useGranting(grant);
  const refusal = useRefusal(grant);
  const publish = move('publish', o.publish.who);
  const give = move('grant', o.decide.who);
  const deny = move('refuse', o.decide.who);
  const forgo = move('forgo');
  const forgoing = useForgoing(grant.id);
  const until = grant.publication?.commentsUntil;
  const early =
    grant.publication?.commentsOpen && until ? o.decide.early(formatDate(until, locale)) : undefined;
  const actions: (Action | false)[] = [
    publish.shown && {
      key: 'publish',
      label: o.publish.action,
      hint: o.publish.hint,
      primary: publish.allowed,
      refused: publish.refused,
      onClick: publishing.open,
    },
    give.shown && {
      key: 'grant',
      label: o.decide.grant,
      primary: give.allowed,
      refused: give.refused && (early ?? give.refused),
      onClick: granting.open,
    },
    deny.shown && {
      key: 'refuse',
      label: o.decide.refuse,
      danger: deny.allowed,
      refused: deny.refused && (early ?? deny.refused),
      onClick: refusal.open,
    },
    move('prepareAgreement').allowed && {
      key: 'prepare',
      label: o.record.prepareAgreement,
      to: paths.office.newSmallGrantAgreement(grant.id),
      primary: true,
    },
    grant.agreementId !== null && {
      key: 'agreement',
      label: o.record.agreement,
      to: paths.office.agreement(grant.agreementId),
      primary: true,
    },
    forgo.shown && {
      key: 'forgo',
      label: a.forgo.action,
      hint: a.forgo.hint,
      danger: forgo.allowed,
      refused: forgo.refused,
      onClick: () => forgoing.open(),
    },
    grant.publication !== null && {
      key: 'public',
      label: o.record.publicPage,
      to: paths.smallGrant(grant.id),
    },
  ];
  return (
    <>
      <ActionPanel actions={actions.filter((action) => action !== false)}>
        <DocumentLink
          href={apiHref('GET /api/small-grants/:smallGrantId/offer.pdf', {
            params: { smallGrantId: grant.id },
            query: { locale },
          })}
        >
          {t.pdf}
        </DocumentLink>
      </ActionPanel>
      <PublicationDialog grant={grant} publishing={publishing} />
      <GrantDialog grant={grant} granting={granting} />
      <RefusalDialog grant={grant} refusal={refusal} />
      <ForgoDialog forgoing={forgoing} grosze={grant.decision?.grantedGrosze ?? 0} smallGrant />
    </>
  );
}
