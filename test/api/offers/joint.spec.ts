import {
  confirmationText,
  estimate,
  splitBy,
  type Confirmable,
  type OfferContent,
} from '@nurt/domain/offers';
import { ORGANISATIONS } from '../../../apps/api/src/demo/data/organisations';
import { attachFile } from '../../../apps/api/src/demo/attach-file';
import { MEMBERS } from '../../../apps/api/src/demo/data/people';
import { sha256 } from '../../../apps/api/src/kernel';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { pdf } from '../../support/sample-files';
import { saveOffer } from '../../support/save-offer';
import { DAYS, on, TestWorld } from '../../support/world';
import { codeOf } from '../evaluation/stage';

describe('a joint offer', () => {
  let test: TestApp;
  let world: TestWorld;
  let lead: Client;
  let partner: Client;
  let callId: string;
  let ids: { lead: string; partner: string };
  beforeAll(async () => {
    test = await startApp();
    world = await TestWorld.open(test);
    lead = await world.member('melody');
    partner = await world.member('traveller');
    ids = {
      lead: await world.join('melody', 'melody'),
      partner: await world.join('traveller', 'traveller'),
    };
    callId = await world.openCall({ offersPerOrganisation: 10 });
  });
  beforeEach(() => test.clock.set(on(DAYS.applied, '12:00').toISOString()));
  afterAll(() => test.stop());

  const invite = (offerId: string, number: string) =>
    lead.raw('POST', `/api/offers/${offerId}/partners`, { number });
  const joint = (offerId: string, client = lead) =>
    client.call('GET /api/offers/:offerId/partners', { params: { offerId } });
  const answer = (offerId: string, accepted: boolean, client = partner) =>
    client.raw('POST', `/api/offers/${offerId}/partners/${ids.partner}/answer`, { accepted });
  const confirm = async (offerId: string) =>
    partner.raw('POST', `/api/offers/${offerId}/partners/${ids.partner}/confirmation`, {
      version: (await joint(offerId, partner)).version,
    });
  const submit = async (offerId: string) =>
    lead.raw('POST', `/api/offers/${offerId}/submission`, { version: (await joint(offerId)).version });

  /** Accepted by the partner, split evenly, with the work of both described. */
  const whole = async (): Promise<string> => {
    const { id } = await world.wholeDraft(callId, ids.lead);
    expect((await invite(id, ORGANISATIONS.traveller.nip)).status).toBe(201);
    expect((await answer(id, true)).status).toBe(200);
    const { content } = await joint(id);
    const split = splitBy({ ...content, joint: content.joint! }, [1, 1]);
    const written: OfferContent['joint'] = {
      representation: 'Lider reprezentuje oferentów i prowadzi rozliczenia.',
      applicants: split.applicants.map((one) => ({ ...one, work: `Zadania: ${one.name}` })),
    };
    await saveOffer(lead, id, { joint: written });
    return id;
  };

  it('is written by the lead, read by the partner, confirmed as it is, and submitted with all parties', async () => {
    const id = await whole();
    expect(await joint(id, partner)).toMatchObject({
      mayEdit: false,
      partners: [{ status: 'accepted', confirmed: false, mayConfirm: true }],
    });
    const written = await partner.raw('PATCH', `/api/offers/${id}`, { baseVersion: 1, changes: [] });
    expect(written.status).toBe(404);
    const early = await submit(id);
    expect([early.status, await codeOf(early)]).toEqual([409, 'offer_joint_unconfirmed']);
    expect((await confirm(id)).status).toBe(200);

    // Every change makes the confirmation void.
    await saveOffer(lead, id, { place: 'Rynek' });
    expect((await joint(id)).partners).toMatchObject([{ confirmed: false }]);
    expect((await submit(id)).status).toBe(409);
    expect((await confirm(id)).status).toBe(200);
    expect((await submit(id)).status).toBe(200);

    const submitted = await partner.call('GET /api/offers/:offerId', { params: { offerId: id } });
    expect(submitted).toMatchObject({
      status: 'submitted',
      moves: [],
      content: { joint: { applicants: [{ id: ids.lead }, { id: ids.partner, party: { id: ids.partner } }] } },
    });
    const { joint: kept } = submitted.content;
    const sum = kept!.applicants.flatMap(({ years }) => years.map(({ grosze }) => grosze as number));
    expect(sum.reduce((a, b) => a + b, 0)).toBe(estimate(submitted.content).total.grosze);
    expect((await partner.raw('GET', `/api/offers/${id}/offer.pdf`)).status).toBe(200);
    const rows = await partner.call('GET /api/offers', { query: {} });
    expect(rows.map((row) => row.id)).toContain(id);
  });

  it('binds every party to what was submitted: one checksum, of the content, the parties and the applicant as filed', async () => {
    const id = await whole();
    await confirm(id);
    await saveOffer(lead, id, { place: 'Rynek' });
    expect(await codeOf(await submit(id))).toBe('offer_joint_unconfirmed');
    await confirm(id);
    expect((await submit(id)).status).toBe(200);
    const { rows: filed } = await test.sql.query<Confirmable>(
      'SELECT call_id AS "callId", content, applicant FROM offer WHERE id = $1',
      [id],
    );
    const checksum = sha256(confirmationText(filed[0]!));
    const { rows } = await test.sql.query<{ organisation: string | null; checksum: string }>(
      `SELECT p.organisation_id AS organisation, f.checksum FROM offer_confirmation f
         LEFT JOIN offer_partner p ON p.id = f.participation_id WHERE f.offer_id = $1 AND f.checksum = $2`,
      [id, checksum],
    );
    expect(rows.map(({ organisation }) => organisation).sort()).toEqual([ids.partner, null]);
    expect(filed[0]?.content.joint?.applicants.map(({ id: of, party }) => [of, party?.nip])).toEqual([
      [ids.lead, undefined],
      [ids.partner, ORGANISATIONS.traveller.nip],
    ]);
  });

  it('shows its files to the partner, who confirms them with the rest, and leaves them to the lead', async () => {
    const id = await whole();
    const file = { name: 'statut.pdf', content: pdf() };
    const attachmentId = await attachFile(world, MEMBERS.melody, id, file, on(DAYS.applied));
    const read = await partner.call('GET /api/offers/:offerId/attachments', { params: { offerId: id } });
    expect(read).toMatchObject({ writable: false, attachments: [{ id: attachmentId, name: 'statut.pdf' }] });
    const path = `/api/offers/${id}/attachments/${attachmentId}`;
    expect((await partner.raw('GET', `${path}/file`)).status).toBe(200);
    expect((await partner.raw('DELETE', path)).status).toBe(404);
    const stranger = await world.member('seniors');
    expect((await stranger.raw('GET', `/api/offers/${id}/attachments`)).ok).toBe(false);
  });

  it('is confirmed by as many persons of the partner as its representation asks for', async () => {
    const id = await whole();
    const represented = (mode: string, persons: number) =>
      test.sql.query(
        'UPDATE organisation SET representation_mode = $2, representation_persons = $3 WHERE id = $1',
        [ids.partner, mode, persons],
      );
    await represented('together', 2);
    const alone = await confirm(id);
    expect([alone.status, await codeOf(alone)]).toEqual([409, 'offer_representatives_missing']);
    const other = await world.member('seniors');
    const { session } = await other.call('GET /api/session');
    await test.sql.query(
      `INSERT INTO organisation_member (organisation_id, account_id, role) VALUES ($1, $2, 'representative')`,
      [ids.partner, session!.account.id],
    );
    expect((await confirm(id)).status).toBe(200);
    expect((await joint(id)).partners).toMatchObject([{ confirmed: false, mayConfirm: false }]);
    expect(await codeOf(await submit(id))).toBe('offer_joint_unconfirmed');
    const { version } = await joint(id, other);
    const second = await other.raw('POST', `/api/offers/${id}/partners/${ids.partner}/confirmation`, {
      version,
    });
    expect(second.status).toBe(200);
    expect((await joint(id)).partners).toMatchObject([{ confirmed: true }]);
    expect((await submit(id)).status).toBe(200);
    const { parties } = await lead.call('GET /api/offers/:offerId/confirmations', {
      params: { offerId: id },
    });
    expect(parties.map(({ leads, confirmedBy }) => [leads, confirmedBy.length])).toEqual([
      [true, 1],
      [false, 2],
    ]);
    await test.sql.query('DELETE FROM organisation_member WHERE organisation_id = $1 AND account_id = $2', [
      ids.partner,
      session!.account.id,
    ]);
    await represented('alone', 1);
  });

  it('finds a partner by NIP or KRS among the organisations here, once, and never itself', async () => {
    const { id } = await world.wholeDraft(callId, ids.lead);
    for (const number of ['5260250274', ORGANISATIONS.melody.nip]) {
      const wrong = await invite(id, number);
      expect([wrong.status, await codeOf(wrong)]).toEqual([422, 'offer_joint_partner_unknown']);
    }
    expect((await invite(id, ORGANISATIONS.traveller.krs ?? '')).status).toBe(201);
    const again = await invite(id, ORGANISATIONS.traveller.nip);
    expect([again.status, await codeOf(again)]).toEqual([409, 'offer_joint_partner_already']);
    expect((await answer(id, true, lead)).status).toBe(404);
  });

  it('stays the offer of one applicant while nobody has accepted, and becomes it again when the partner goes', async () => {
    const { id } = await world.wholeDraft(callId, ids.lead);
    await invite(id, ORGANISATIONS.traveller.nip);
    expect((await joint(id)).content.joint).toBeUndefined();
    await answer(id, true);
    expect((await joint(id)).content.joint?.applicants).toHaveLength(2);
    const removed = await lead.raw('DELETE', `/api/offers/${id}/partners/${ids.partner}`);
    expect(removed.status).toBe(200);
    expect((await joint(id)).content.joint).toBeUndefined();
    expect((await partner.raw('GET', `/api/offers/${id}`)).status).toBe(404);
    expect((await submit(id)).status).toBe(200);
  });

  it('is closed to a partner that declined, who may be asked again', async () => {
    const { id } = await world.wholeDraft(callId, ids.lead);
    await invite(id, ORGANISATIONS.traveller.nip);
    expect((await answer(id, false)).status).toBe(200);
    expect((await partner.raw('GET', `/api/offers/${id}/partners`)).status).toBe(404);
    expect((await invite(id, ORGANISATIONS.traveller.nip)).status).toBe(201);
  });

  it('is replaced together: the partner takes part in the new draft and confirms it anew', async () => {
    const id = await whole();
    await confirm(id);
    expect((await submit(id)).status).toBe(200);
    const draft = await lead.call('POST /api/offers/:offerId/replacement', { params: { offerId: id } });
    expect((await joint(draft.id, partner)).partners).toMatchObject([
      { status: 'accepted', confirmed: false },
    ]);
    expect(await codeOf(await submit(draft.id))).toBe('offer_joint_unconfirmed');
    expect((await confirm(draft.id)).status).toBe(200);
    expect((await submit(draft.id)).status).toBe(200);
  });

  it('keeps its applicants of now when an earlier version is restored', async () => {
    const id = await whole();
    test.clock.set(on(DAYS.applied, '12:30').toISOString());
    await saveOffer(lead, id, { place: 'Planty' });
    const removed = await lead.raw('DELETE', `/api/offers/${id}/partners/${ids.partner}`);
    expect(removed.status).toBe(200);
    const [, kept] = await lead.call('GET /api/offers/:offerId/versions', { params: { offerId: id } });
    const params = { offerId: id, versionId: kept!.id! };
    const earlier = await lead.call('GET /api/offers/:offerId/versions/:versionId', { params });
    expect(earlier.content.joint?.applicants).toHaveLength(2);
    const restored = await lead.call('POST /api/offers/:offerId/versions/:versionId/restoration', { params });
    expect(restored.content.place).toBe(earlier.content.place);
    expect(restored.content.joint).toBeUndefined();
    expect((await submit(id)).status).toBe(200);
  });

  it('names the organisation into which a partner was joined, which confirms anew', async () => {
    const id = await whole();
    await confirm(id);
    const other = await world.join('seniors', 'seniors');
    await test.sql.query('UPDATE offer_partner SET organisation_id = $2 WHERE offer_id = $1', [id, other]);
    const now = await joint(id);
    expect(now.content.joint?.applicants.map((one) => one.id)).toEqual([ids.lead, other]);
    expect(now.partners).toMatchObject([{ organisation: { id: other }, confirmed: false }]);
    expect((await partner.raw('GET', `/api/offers/${id}`)).status).toBe(404);
  });

  it('is submitted as it was confirmed, whoever changes it at the same moment', async () => {
    const id = await whole();
    await confirm(id);
    const [submitted] = await Promise.all([
      submit(id),
      saveOffer(lead, id, { place: 'Planty' }).catch(() => null),
    ]);
    const { content, status } = await lead.call('GET /api/offers/:offerId', { params: { offerId: id } });
    expect(submitted.status === 200).toBe(status === 'submitted');
    if (submitted.status === 200) expect(content.place).not.toBe('Planty');
  });
});
