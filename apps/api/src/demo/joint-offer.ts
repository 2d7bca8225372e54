import type { Instant } from '@nurt/domain/calendar';
import { changesBetween, splitBy, type OfferContent } from '@nurt/domain/offers';
import { AnswerInvitation, InvitePartner, OffersQueries, SaveOffer, SubmitOffer } from '../modules/offers';
import type { Person, World } from './world';

/** An organisation that applies together with the one that leads. */
export interface Joining {
  readonly person: Person;
  readonly organisationId: string;
  readonly nip: string;
}

/** What a joint offer says beside the content: who represents it before the office, and who does what. */
export interface Sharing {
  readonly representation: string;
  /** Of the lead first, then of each partner. */
  readonly work: readonly string[];
}

/** Joint offers, made by the use cases that people use: partners are invited, accept, and confirm what is submitted. */
export class JointOffers {
  constructor(private readonly world: World) {}

  /** A draft in which the partners take part and the costs are split evenly; nobody has confirmed it yet. */
  async draft(
    lead: Person,
    ids: { callId: string; organisationId: string },
    { content, partners, sharing }: { content: OfferContent; partners: readonly Joining[]; sharing: Sharing },
    at: Instant,
  ): Promise<string> {
    const { world } = this;
    const { id } = await world.draftOffer(lead, ids, content, at);
    const caller = await world.as(lead, at);
    for (const { person, organisationId, nip } of partners) {
      await world.use(InvitePartner).execute(caller, id, { number: nip });
      const answering = await world.as(person, at);
      await world.use(AnswerInvitation).answer(answering, id, organisationId, true);
    }
    const { content: begun, version } = await world.use(OffersQueries).one(caller, id);
    if (begun.joint === undefined) throw new Error(`nobody applies together in ${id}`);
    const split = splitBy(
      { ...begun, joint: begun.joint },
      begun.joint.applicants.map(() => 1),
    );
    const joint = {
      representation: sharing.representation,
      applicants: split.applicants.map((one, index) => ({ ...one, work: sharing.work[index] ?? '' })),
    };
    await world.use(SaveOffer).execute(caller, id, {
      baseVersion: version,
      changes: changesBetween(begun, { ...begun, joint }),
    });
    return id;
  }

  /** A representative of each partner confirms the draft as it is. */
  async confirm(id: string, partners: readonly Joining[], at: Instant): Promise<void> {
    for (const { person, organisationId } of partners) {
      const caller = await this.world.as(person, at);
      const { version } = await this.world.use(OffersQueries).one(caller, id);
      await this.world.use(AnswerInvitation).confirm(caller, id, organisationId, version);
    }
  }

  /** A representative of the lead submits it, or confirms it as one of several. */
  async submit(lead: Person, id: string, at: Instant): Promise<void> {
    const caller = await this.world.as(lead, at);
    const { version } = await this.world.use(OffersQueries).one(caller, id);
    await this.world.use(SubmitOffer).execute(caller, id, { version });
  }
}
