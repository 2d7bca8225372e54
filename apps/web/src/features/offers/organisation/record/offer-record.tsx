import { Link } from 'react-router';
import type { OfferView } from '@nurt/contracts/offers';
import { estimate } from '@nurt/domain/offers';
import { Facts, MoneyText, Page, Section, Split, useLocale, useText } from '@nurt/ui';
import { formatDate, formatExactTime } from '@nurt/wording/format';
import { offerReplacement, offerRevisions, offers } from '@nurt/wording/offers';
import { paths } from '../../../../shared/paths';
import { History } from '../../../../shared/records';
import { LeftWords } from '../../../../shared/together';
import { useFieldWords } from '../../read/field-words';
import { OfferChanges } from '../../read/offer-changes';
import { UpdateFigures } from '../../read/update-figures';
import { OfferContentView } from '../../read/offer-content-view';
import { OFFER_FORM } from '../editor/draft';
import { Replacing } from '../replacing';
import { OwnFiles } from '../../read/offer-files';
import { OfferStatusLabel } from '../offer-status';
import { OfferConfirmation } from './confirmation';
import { DeclarationsMade, OpenDeclarations } from './declarations';
import { NextNotice } from './next-notice';
import { OfferActions } from './offer-actions';

/** An offer after its draft: what has become of it, what can be done, what it says. */
export function OfferRecord({ offer }: { offer: OfferView }) {
  const t = useText(offers);
  const r = useText(offerReplacement);
  const revisions = useText(offerRevisions);
  const locale = useLocale();
  const words = useFieldWords();
  const { content, call, receipt } = offer;
  // An accepted update asks for what was awarded; what was asked for is told by what stood before it.
  const requested = (offer.update?.before ?? content).sources.grantGrosze;
  return (
    <Page
      title={content.title.trim() || t.untitled}
      written={content.title.trim() !== ''}
      breadcrumb={[{ label: t.record.crumb, to: paths.organisation.offers }]}
      status={<OfferStatusLabel status={offer.status} replaced={offer.replacedBy !== null} />}
      lead={t.record.callOf(call.number, call.title)}
    >
      <Split aside={<OfferActions offer={offer} />}>
        <LeftWords kind={OFFER_FORM} draftId={offer.id} words={words} stands={content} />
        {offer.status === 'draft' && <Replacing offer={offer} />}
        <NextNotice offer={offer} />
        {offer.status !== 'draft' && <OpenDeclarations offer={offer} />}
        {offer.formalCheck?.outcome === 'rejected' && <Reasons offer={offer} />}
        <Section title={t.record.facts}>
          <Facts
            facts={[
              { label: t.record.number, value: offer.number },
              offer.replaces && {
                label: r.replaces,
                value: <Link to={paths.organisation.offer(offer.replaces.id)}>{offer.replaces.number}</Link>,
              },
              { label: t.record.organisation, value: offer.organisation.name },
              { label: t.record.authority, value: call.authority.name },
              { label: t.record.call, value: <Link to={paths.call(call.id)}>{call.title}</Link> },
              { label: t.record.submitted, value: receipt && formatExactTime(receipt.receivedAt, locale) },
              {
                label: t.record.term,
                value:
                  content.taskFrom &&
                  content.taskTo &&
                  `${formatDate(content.taskFrom, locale)} – ${formatDate(content.taskTo, locale)}`,
              },
              { label: t.record.totalCost, value: <MoneyText amount={estimate(content).total.grosze} /> },
              {
                label: t.record.requested,
                value: requested !== null && <MoneyText amount={requested} />,
              },
              offer.awardedGrosze !== null && {
                label: t.record.awarded,
                value: <MoneyText amount={offer.awardedGrosze} strong />,
              },
              offer.forgoneReason !== null && {
                label: t.record.forgoneBecause,
                value: offer.forgoneReason,
              },
              offer.formalCheck && {
                label: t.record.formalCheck,
                value: t.record.formalOutcome[offer.formalCheck.outcome],
              },
            ]}
          />
        </Section>
        <OfferConfirmation offer={offer} />
        {offer.status !== 'draft' && <DeclarationsMade offer={offer} />}
        {offer.correction?.before && (
          <Section title={revisions.correction.changes}>
            {offer.correction.changes.length === 0 ? (
              <p>{revisions.correction.noChanges}</p>
            ) : (
              <OfferChanges
                caption={revisions.correction.changes}
                before={offer.correction.before}
                after={offer.correction.after ?? content}
                changes={offer.correction.changes}
              />
            )}
          </Section>
        )}
        {offer.update?.before && offer.update.after && (
          <Section title={revisions.update.figures}>
            <UpdateFigures
              before={offer.update.before}
              after={offer.update.after}
              awardedGrosze={offer.awardedGrosze ?? 0}
              terms={call.terms}
            />
          </Section>
        )}
        <History events={offer.timeline} texts={t.timeline} />
        <Section title={t.record.content}>
          <OfferContentView
            content={content}
            addressee={{ authority: call.authority.name, task: call.terms.task }}
            applicant={offer.organisation}
          />
          <OwnFiles offerId={offer.id} required={call.terms.requiredAttachments} />
        </Section>
      </Split>
    </Page>
  );
}

function Reasons({ offer }: { offer: OfferView }) {
  const t = useText(offers).record;
  const reasons = offer.formalCheck?.reasons ?? [];
  if (reasons.length === 0) return null;
  return (
    <Section title={t.formalReasons}>
      <Facts facts={reasons.map(({ text, reason }) => ({ label: text, value: reason || '–' }))} />
    </Section>
  );
}
