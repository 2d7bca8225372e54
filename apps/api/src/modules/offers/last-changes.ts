import type { SubmitOfferRequest } from '@nurt/contracts/offers/requests';
import { isWithin, type FieldChange } from '@nurt/domain/offers';
import { refuse, type Actor, type Tx } from '../../kernel';
import { requireRoleIn } from '../organisations';
import { mergeChanges } from './merge-changes';
import type { Offer } from './offer.entity';
import { changesSince } from './offer-news';
import { keepFinished } from './offer-versions';

/**
 * Makes the changes that came along with a submission, so that what is submitted is what its author saw: the version on
 * the server with what was not saved yet. A save of the same changes may have been faster; it makes no difference.
 *
 * @throws Refusal conflict `changed_elsewhere` where somebody else changed anything since the version that was seen;
 *   malformed for places and values that the form does not have
 */
export async function makeLastChanges(
  tx: Tx,
  actor: Actor,
  offer: Offer,
  { version, baseVersion = version, changes = [] }: SubmitOfferRequest,
): Promise<void> {
  if (changes.length === 0) {
    if (offer.version !== version) throw refuse.conflict('changed_elsewhere');
    return;
  }
  requireRoleIn(actor, offer.organisationId, 'ownOffer.write');
  const { content, made, conflicts } = mergeChanges(offer.content, changes);
  const isSeen = offer.version === baseVersion || (await onlyThese(tx, offer, baseVersion, changes));
  if (conflicts.length > 0 || !isSeen) throw refuse.conflict('changed_elsewhere');
  if (made.length === 0) return;

  const { id: offerId, version: before, content: said, savedAt, writtenBy, writingSince } = offer;
  const being = { offerId, version: before, content: said, savedAt, writtenBy, writingSince };
  await keepFinished(tx.db, being, actor.accountId, tx.now);
  offer.change(content, tx.now);
  await tx.db.query(
    'INSERT INTO offer_change (offer_id, version, account_id, at, paths) VALUES ($1, $2, $3, $4, $5)',
    [offerId, offer.version, actor.accountId, tx.now, made.map(({ path }) => path)],
  );
}

/** Was nothing changed since the version but what these changes say as well? */
async function onlyThese(
  tx: Tx,
  { id, version }: Offer,
  since: number,
  changes: readonly FieldChange[],
): Promise<boolean> {
  const log = await changesSince(tx.db, id, since);
  return (
    log.length === version - since &&
    log.every(({ paths }) => paths.every((path) => changes.some((change) => isWithin(path, change))))
  );
}
