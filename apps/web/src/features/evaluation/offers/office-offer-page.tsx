import { useState, type ReactNode } from 'react';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { OfficeOfferView } from '@nurt/contracts/evaluation';
import type { RevisionSummaryView } from '@nurt/contracts/offers';
import { partnerNames } from '@nurt/domain/offers';
import {
  ActionPanel,
  Facts,
  InPolish,
  MoneyText,
  Notice,
  Page,
  Section,
  Split,
  StatusLabel,
  focusField,
  useLocale,
  useText,
  type Action,
} from '@nurt/ui';
import { agreements } from '@nurt/wording/agreements';
import { officeOffers } from '@nurt/wording/evaluation';
import { formatApplicants, formatDateTime } from '@nurt/wording/format';
import { offerReplacement, offerRevisions } from '@nurt/wording/offers';
import { ProblemError, useApi } from '../../../shared/api';
import { ForgoDialog, useForgoing } from '../../../shared/awards';
import { Loaded } from '../../../shared/loaded';
import { records } from '@nurt/wording/records';
import { paths } from '../../../shared/paths';
import { Checksum, DocumentLink, History, useMoves } from '../../../shared/records';
import { useSession } from '../../../shared/session';
import { Correction, CORRECTION } from './correction';
import { FormalCheck, FORMAL_CHECK } from './formal-check';
import { OfferUpdate } from './offer-update';
import { SealedPage } from './sealed-page';
import { OFFER_TONE } from './status';

export interface OfficeOfferPageProps {
  offerId: string;
  /** Shows who confirmed the offer, sealed or not. */
  confirmation: ReactNode;
  /** Shows what the offer says; the offers' own feature draws it. */
  children: (offer: OfficeOfferView) => ReactNode;
  /** Shows what a revision changed, field by field; with the figures of an update. */
  changes: (offer: OfficeOfferView, revision: RevisionSummaryView, caption: string) => ReactNode;
}

/** One offer in the office: what it says, its formal check, what can be done. */
export function OfficeOfferPage({ offerId, confirmation, children, changes }: OfficeOfferPageProps) {
  const query = useApi('GET /api/office/offers/:offerId', { params: { offerId } });
  if (!query.data && query.error instanceof ProblemError && query.error.status === 409) {
    return <SealedPage offerId={offerId}>{confirmation}</SealedPage>;
  }
  return (
    <Loaded query={query}>
      {(offer) => (
        <Record
          offer={offer}
          confirmation={confirmation}
          changes={(revision, caption) => changes(offer, revision, caption)}
        >
          {children(offer)}
        </Record>
      )}
    </Loaded>
  );
}

interface RecordProps {
  offer: OfficeOfferView;
  confirmation: ReactNode;
  changes: (revision: RevisionSummaryView, caption: string) => ReactNode;
  children: ReactNode;
}

function Record({ offer, confirmation, changes, children }: RecordProps) {
  const [returning, setReturning] = useState(false);
  const forgone = useText(agreements).forgo;
  const t = useText(officeOffers);
  const r = useText(offerReplacement);
  const { notGiven } = useText(records);
  const locale = useLocale();
  return (
    <Page
      title={offer.content.title}
      written
      lead={
        <InPolish>
          {`${formatApplicants(offer.organisation.name, partnerNames(offer.content))} · ${offer.number}`}
        </InPolish>
      }
      breadcrumb={[
        { label: t.title, to: paths.office.offers },
        { label: offer.call.title, to: `${paths.office.offers}?nabor=${offer.call.id}`, written: true },
      ]}
      status={
        <StatusLabel tone={OFFER_TONE[offer.status]}>
          {offer.replacedBy ? r.status : t.statusOf[offer.status]}
        </StatusLabel>
      }
    >
      <Split aside={<Actions offer={offer} onReturn={() => setReturning(true)} />}>
        {offer.replacedBy && (
          <Notice title={r.replaced.title(offer.replacedBy.number)}>
            <p>
              {r.replaced.office} <Link to={paths.office.offer(offer.replacedBy.id)}>{r.toLater}</Link>
            </p>
          </Notice>
        )}
        <Facts
          facts={[
            {
              label: t.call,
              value: (
                <Anchor component={Link} to={paths.office.call(offer.call.id)}>
                  <InPolish>{offer.call.title}</InPolish> ({offer.call.number})
                </Anchor>
              ),
            },
            {
              label: t.requested,
              // Nothing was entered where the sources name no grant: 0,00 zł would be an amount.
              value:
                offer.content.sources.grantGrosze === null ? (
                  notGiven
                ) : (
                  <MoneyText amount={offer.requestedGrosze} strong />
                ),
            },
            offer.replaces && {
              label: r.replaces,
              value: <Link to={paths.office.offer(offer.replaces.id)}>{offer.replaces.number}</Link>,
            },
            offer.awardedGrosze !== null && {
              label: t.awarded,
              value: <MoneyText amount={offer.awardedGrosze} strong />,
            },
            { label: t.submittedAt, value: formatDateTime(offer.submittedAt, locale) },
            { label: t.checksum, value: <Checksum checksum={offer.checksum} /> },
          ]}
        />
        {offer.forgoneReason !== null && (
          <Notice tone="info" title={forgone.toldTitle}>
            {forgone.told(offer.forgoneReason)}
          </Notice>
        )}
        {confirmation}
        <Correction
          key={`correction-${offer.id}`}
          offer={offer}
          changes={(caption) => offer.correction && changes(offer.correction, caption)}
          asking={returning}
          onDone={() => setReturning(false)}
        />
        {offer.update && (
          <OfferUpdate
            offer={offer}
            update={offer.update}
            changes={(caption) => offer.update && changes(offer.update, caption)}
          />
        )}
        {offer.replacedBy === null && <FormalCheck key={offer.id} offer={offer} />}
        <Section title={t.content}>{children}</Section>
        <History events={offer.timeline} texts={t.events} />
      </Split>
    </Page>
  );
}

function Actions({ offer, onReturn }: { offer: OfficeOfferView; onReturn: () => void }) {
  const revisions = useText(offerRevisions);
  const t = useText(officeOffers);
  const a = useText(agreements).forgo;
  const { may } = useSession();
  const move = useMoves(offer.moves);
  const forgo = move('forgo');
  const forgoing = useForgoing(offer.id);
  const check = move(
    'formalCheck',
    offer.status === 'submitted' || offer.status === 'returned' ? t.check.whose : undefined,
  );
  const back = move('returnToCorrect', revisions.office.whose);
  const prepare = move('prepareAgreement', offer.status === 'awarded' ? t.whoPrepares : undefined);
  const actions: (Action | false)[] = [
    check.shown && {
      key: 'formalCheck',
      label: offer.formalCheck ? t.check.again : t.check.start,
      primary: offer.formalCheck === null && check.allowed,
      refused: check.refused,
      onClick: () => focusField(FORMAL_CHECK),
    },
    back.allowed && {
      key: 'returnToCorrect',
      label: revisions.office.start,
      onClick: () => {
        onReturn();
        requestAnimationFrame(() => focusField(CORRECTION));
      },
    },
    prepare.shown &&
      offer.agreementId === null && {
        key: 'prepareAgreement',
        label: t.prepareAgreement,
        primary: prepare.allowed,
        refused: prepare.refused,
        to: paths.office.newAgreement(offer.id),
      },
    offer.agreementId !== null &&
      may('agreement.read') && {
        key: 'agreement',
        label: t.agreement,
        to: paths.office.agreement(offer.agreementId),
        primary: true,
      },
    forgo.shown && {
      key: 'forgo',
      label: a.action,
      hint: a.hint,
      danger: forgo.allowed,
      refused: forgo.refused,
      onClick: () => forgoing.open(),
    },
    may('ranking.read') && {
      key: 'evaluation',
      label: t.toEvaluation,
      to: paths.office.evaluation(offer.call.id),
    },
  ];
  return (
    <>
      <ActionPanel actions={actions.filter((action) => action !== false)}>
        <DocumentLink href={`/api/offers/${offer.id}/offer.pdf`}>{t.offerPdf}</DocumentLink>
        {(offer.correction?.sentAt ?? offer.update?.status === 'accepted') && (
          <DocumentLink
            href={`/api/offers/${offer.id}/revised-offer.pdf?kind=${offer.update?.status === 'accepted' ? 'update' : 'correction'}`}
          >
            {offer.update?.status === 'accepted'
              ? revisions.update.updatedPdf
              : revisions.correction.correctedPdf}
          </DocumentLink>
        )}
        <DocumentLink href={`/api/offers/${offer.id}/receipt.pdf`}>{t.receiptPdf}</DocumentLink>
      </ActionPanel>
      <ForgoDialog forgoing={forgoing} grosze={offer.awardedGrosze ?? 0} />
    </>
  );
}
