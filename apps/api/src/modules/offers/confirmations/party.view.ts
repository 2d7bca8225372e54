import type { ConfirmedByView, PartyConfirmationView } from '@nurt/contracts/offers';
import type { Actor } from '../../../kernel';
import { roleIn } from '../../organisations';
import type { Party, PartyStanding } from './confirmations';
import type { OfferConfirmation } from './offer-confirmation.entity';

/** How far an organisation has confirmed what is declared; for the actor, or for the office. */
export function standingView(
  { organisationId, participationId }: Party,
  { confirming, valid, lapsed, missing }: PartyStanding,
  actor: Actor | null,
): PartyConfirmationView {
  const { organisation, members, required } = confirming;
  return {
    organisation: { id: organisation.id, name: organisation.name },
    leads: participationId === null,
    own: actor !== null && roleIn(actor, organisationId) !== undefined,
    byMe: valid.some(({ accountId }) => accountId === actor?.accountId),
    persons: required.persons,
    chair: required.chair,
    confirmedBy: valid.map(confirmedByView),
    lapsed: lapsed.map(confirmedByView),
    missing: missing.persons,
    chairMissing: missing.chair,
    awaited: members
      .filter(
        ({ accountId }) =>
          missing.persons > 0 &&
          required.eligible.includes(accountId) &&
          !valid.some((one) => one.accountId === accountId),
      )
      .map(({ name, position }) => ({ name, position })),
    attainable: required.attainable,
  };
}

/** An organisation that has confirmed what is declared by now, whoever represents it today. */
export function madeView(
  party: Party & { readonly name: string },
  confirmedBy: readonly ConfirmedByView[],
  actor: Actor | null,
): PartyConfirmationView {
  return {
    organisation: { id: party.organisationId, name: party.name },
    leads: party.participationId === null,
    own: actor !== null && roleIn(actor, party.organisationId) !== undefined,
    byMe: false,
    persons: confirmedBy.length,
    chair: false,
    confirmedBy,
    lapsed: [],
    missing: 0,
    chairMissing: false,
    awaited: [],
    attainable: true,
  };
}

export function confirmedByView({ name, position, confirmedAt }: OfferConfirmation): ConfirmedByView {
  return { name, position, confirmedAt: confirmedAt.toISOString() };
}
