import { AUTHORITY } from '../../../apps/api/src/demo/data/authority';
import { MEMBERS, STAFF } from '../../../apps/api/src/demo/data/people';
import { OffersFacade } from '../../../apps/api/src/modules/offers';
import { readPdf, type ReadPdf } from '../../../apps/api/src/shores/documents/samples/read-pdf';
import type { OfferContent } from '@nurt/domain/offers';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { DAYS, GRANT, on, TestWorld } from '../../support/world';

const PASSWORD = 'Trzy sosny nad Rabą';

/** A document as a browser got it. */
export interface Downloaded extends ReadPdf {
  readonly headers: Headers;
  readonly bytes: Buffer;
}

/** Every document there is: of a call that is open, and of one whose grant is paid and reported on. */
export class DocumentStage {
  private constructor(
    readonly test: TestApp,
    readonly world: TestWorld,
    readonly organisationId: string,
    /** Open until 27 March 2026, 15:30. */
    readonly openCallId: string,
    /** Submitted in the open call: sealed. */
    readonly sealedOfferId: string,
    /** Awarded in the other call. */
    readonly offerId: string,
    readonly agreementId: string,
    readonly reportId: string,
  ) {}

  static async open(): Promise<DocumentStage> {
    const test = await startApp({ now: '2026-07-20T10:00:00Z' });
    const world = await TestWorld.open(test);
    const organisationId = await world.join('melody', 'melody');
    const decidedCallId = await world.openCall({ title: 'Kultura na wiosnę' });
    const offerId = await world.submittedOffer(decidedCallId, organisationId);
    await world.awarded(decidedCallId, [offerId]);
    const agreementId = await world.paidAgreement(offerId);
    const reportId = await world.report(
      MEMBERS.melody,
      agreementId,
      world.reportContent(await contentOf(world, offerId), GRANT - 15_050),
      on(DAYS.reported, '12:34'),
    );
    const openCallId = await world.openCall({ title: 'Kultura na jesień' });
    const sealedOfferId = await world.submittedOffer(openCallId, organisationId);
    return new DocumentStage(
      test,
      world,
      organisationId,
      openCallId,
      sealedOfferId,
      offerId,
      agreementId,
      reportId,
    );
  }

  /** A draft in the open call, of the same organisation. */
  async draft(): Promise<string> {
    return (await this.world.wholeDraft(this.openCallId, this.organisationId)).id;
  }

  /** A report on the offer as it was submitted, with the whole grant used. */
  async reportContent(offerId: string) {
    return this.world.reportContent(await contentOf(this.world, offerId));
  }

  /** Downloads and reads a document; fails when it is refused. */
  async read(client: Client, path: string): Promise<Downloaded> {
    const response = await client.raw('GET', path);
    if (!response.ok) throw new Error(`${path} → ${String(response.status)} ${await response.text()}`);
    const bytes = Buffer.from(await response.arrayBuffer());
    return { ...(await readPdf(bytes)), headers: response.headers, bytes };
  }

  /** Staff of an authority that has nothing to do with all this, in every role. */
  async foreignStaff(): Promise<Client> {
    const at = on(DAYS.adopted);
    const authorityId = await this.world.authority({ ...AUTHORITY, name: 'Gmina Inna', terc: '1201022' }, at);
    const person = { email: 'wspolpraca@inna.example', name: 'Irena Inna' };
    const roles = Object.values(STAFF).flatMap((member) => member.roles);
    await this.world.staff(authorityId, { ...person, roles: [...new Set(roles)] }, PASSWORD, at);
    return this.test.client().signIn(person.email, PASSWORD);
  }
}

async function contentOf(world: TestWorld, offerId: string): Promise<OfferContent> {
  const offer = await world.use(OffersFacade).get(world.db, offerId);
  if (!offer) throw new Error(`offer ${offerId} was not submitted`);
  return offer.content;
}
