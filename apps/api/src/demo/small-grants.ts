import { randomUUID } from 'node:crypto';
import type { DecideSmallGrantRequest } from '@nurt/contracts/small-grants/requests';
import { dateInWarsaw, type Instant } from '@nurt/domain/calendar';
import { smallGrantDraft, type SmallGrantContent } from '@nurt/domain/small-grants';
import {
  CommentSmallGrant,
  DecideSmallGrant,
  ModerateComment,
  PublishSmallGrant,
  SaveSmallGrant,
  SmallGrantsQueries,
  StartSmallGrant,
  SubmitSmallGrant,
} from '../modules/small-grants';
import type { Person, World } from './world';

/** Small grants of a world, by the real use cases. */
export class SmallGrantWorld {
  constructor(private readonly world: World) {}

  async draft(
    member: Person,
    ids: { authorityId: string; organisationId: string },
    content: SmallGrantContent,
    at: Instant,
  ): Promise<{ id: string; version: number }> {
    const caller = await this.world.as(member, at);
    const id = await this.world.use(StartSmallGrant).execute(caller, ids);
    const begun = await this.world.use(SmallGrantsQueries).one(caller, id);
    const { version } = await this.world.use(SaveSmallGrant).execute(caller, id, {
      baseVersion: begun.version,
      changes: smallGrantDraft.changesBetween(begun.content, content),
    });
    return { id, version };
  }

  async submitted(
    member: Person,
    ids: { authorityId: string; organisationId: string },
    content: SmallGrantContent,
    at: Instant,
  ): Promise<string> {
    const { id, version } = await this.draft(member, ids, content, at);
    await this.world.use(SubmitSmallGrant).execute(await this.world.as(member, at), id, { version });
    return id;
  }

  /** In all three places on the day. */
  async publish(officer: Person, id: string, at: Instant): Promise<void> {
    const day = dateInWarsaw(at);
    await this.world.use(PublishSmallGrant).execute(await this.world.as(officer, at), id, {
      bulletin: day,
      noticeBoard: day,
      website: day,
    });
  }

  comment(id: string, author: string, text: string, at: Instant): Promise<string> {
    const nobody = { actor: null, arrivedAt: at, correlationId: randomUUID() };
    return this.world.use(CommentSmallGrant).execute(nobody, id, { author, text });
  }

  async show(officer: Person, commentId: string, at: Instant): Promise<void> {
    const caller = await this.world.as(officer, at);
    await this.world.use(ModerateComment).execute(caller, commentId, { shown: true, hiddenBecause: '' });
  }

  async decide(
    executive: Person,
    id: string,
    decision: Partial<DecideSmallGrantRequest>,
    at: Instant,
  ): Promise<void> {
    await this.world.use(DecideSmallGrant).execute(await this.world.as(executive, at), id, {
      purposeful: true,
      reasons: 'Zadanie jest celowe: odpowiada na potrzeby mieszkańców wskazane w programie współpracy.',
      considered: 'Uwagi przeanalizowano; potwierdzają potrzebę zadania.',
      grantGrosze: null,
      budgetLineId: null,
      ...decision,
    });
  }
}
