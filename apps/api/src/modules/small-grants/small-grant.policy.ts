import type { OfficeSmallGrantView, SmallGrantView } from '@nurt/contracts/small-grants';
import type { MoveView } from '@nurt/contracts/kernel';
import {
  rolesAllow,
  type OrganisationPermission,
  type OrganisationRole,
  type Permission,
} from '@nurt/domain/access';
import type { Instant } from '@nurt/domain/calendar';
import { commentsAreOpen } from '@nurt/domain/small-grants';
import type { ProblemCode } from '@nurt/domain/problems';
import { permissionsOfActor, refuse, type Actor, type Tx } from '../../kernel';
import { requireRoleIn, roleIn } from '../organisations';
import { SmallGrant } from './small-grant.entity';

/**
 * An offer of the actor's organisation, locked until the transaction ends.
 * @throws Refusal notFound for members of other organisations; forbidden without the permission in this one
 */
export async function lockOwn(
  tx: Tx,
  actor: Actor,
  id: string,
  permission: OrganisationPermission,
): Promise<SmallGrant> {
  const grant = await lock(tx, id);
  if (!grant) throw refuse.notFound();
  requireRoleIn(actor, grant.organisationId, permission);
  return grant;
}

/**
 * A submitted offer of the actor's authority, locked until the transaction ends. Nobody acts for the office on an
 * offer of an organisation that they belong to (KPA art. 24 § 1 pkt 1 and 4).
 * @throws Refusal notFound; forbidden `member_excluded`
 */
export async function lockOfOffice(tx: Tx, actor: Actor, id: string): Promise<SmallGrant> {
  const grant = requireOfOffice(actor, await lock(tx, id));
  if (roleIn(actor, grant.organisationId) !== undefined) throw refuse.forbidden('member_excluded');
  return grant;
}

/** Drafts and the offers to other authorities do not exist for the office. @throws Refusal notFound */
export function requireOfOffice(actor: Actor, grant: SmallGrant | null): SmallGrant {
  if (!grant || grant.status === 'draft' || grant.authorityId !== actor.authority?.id) {
    throw refuse.notFound();
  }
  return grant;
}

function lock(tx: Tx, id: string): Promise<SmallGrant | null> {
  return tx.db.findOne(SmallGrant, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** Why the offer cannot be decided now, or null: it is published, and everybody had their seven days. */
export function whyNotDecide(
  grant: Pick<SmallGrant, 'status' | 'commentsUntil'>,
  now: Instant,
): ProblemCode | null {
  if (['granted', 'refused', 'forgone'].includes(grant.status)) return 'already_done';
  if (grant.status !== 'published' || grant.commentsUntil === null) return 'not_now';
  return commentsAreOpen(grant.commentsUntil, now) ? 'small_grant_comments_open' : null;
}

/** What a member in this role may do with the offer now. Whether the content is right is said apart. */
export function ownMoves(grant: SmallGrant, role: OrganisationRole): SmallGrantView['moves'] {
  const view = <Move extends string>(move: Move, permission: OrganisationPermission): MoveView<Move> =>
    rolesAllow([role], permission) ? { move, allowed: true } : { move, allowed: false, reason: 'forbidden' };
  if (grant.status === 'draft') return [view('edit', 'ownOffer.write'), view('submit', 'ownOffer.submit')];
  return grant.status === 'submitted' ? [view('withdraw', 'ownOffer.submit')] : [];
}

/** What the officer may do with the offer now, with the reason for what not. */
export function officeMoves(
  actor: Actor,
  grant: SmallGrant,
  agreementId: string | null,
  now: Instant,
  agreementBinds = false,
): OfficeSmallGrantView['moves'] {
  const held = permissionsOfActor(actor);
  const interested = roleIn(actor, grant.organisationId) !== undefined;
  const view = <Move extends string>(
    move: Move,
    permission: Permission,
    reason: ProblemCode | null,
  ): MoveView<Move> => {
    const why = !held.includes(permission) ? 'forbidden' : interested ? 'member_excluded' : reason;
    return why === null ? { move, allowed: true } : { move, allowed: false, reason: why };
  };
  const decide = whyNotDecide(grant, now);
  const moderate = view('moderate', 'smallGrant.write', null);
  switch (grant.status) {
    case 'submitted':
      return [view('publish', 'smallGrant.write', null)];
    case 'published':
      return [
        moderate,
        view('grant', 'smallGrant.decide', decide),
        view('refuse', 'smallGrant.decide', decide),
      ];
    case 'granted': {
      const forgo = agreementBinds ? [] : [view('forgo', 'agreement.write', null)];
      return agreementId === null
        ? [moderate, view('prepareAgreement', 'agreement.write', null), ...forgo]
        : [moderate, ...forgo];
    }
    case 'forgone':
    case 'refused':
      return [moderate];
    default:
      return [];
  }
}
