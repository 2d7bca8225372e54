import type { FileState } from '@nurt/domain/files';
import { ClamdStandIn } from '../../support/clamd';
import type { Client } from '../../support/client';
import { eventually } from '../../support/eventually';
import { EICAR, pdf } from '../../support/sample-files';
import { attach, described, refusalOf, sendRest } from '../../support/uploads';
import { Stage, type Office } from './stage';

const STATUTE = { id: '11111111-1111-4111-8111-111111111111', name: 'Statut' };
const INFECTED = Buffer.concat([pdf(), Buffer.from(EICAR)]);

describe('files that a scanner looks at', () => {
  const daemon = new ClamdStandIn();
  let stage: Stage;
  let office: Office;
  let callId: string;
  let client: Client;
  let organisationId: string;
  beforeAll(async () => {
    const clamav = await daemon.start();
    stage = await Stage.open({ worker: true, settings: { clamav } });
    office = await stage.office();
    callId = await stage.openCall(office, { requiredAttachments: [STATUTE], offersPerOrganisation: 9 });
    ({ client, organisationId } = await stage.organisation());
  });
  beforeEach(() => stage.test.clock.set('2026-02-01T09:00:00Z'));
  afterEach(async () => {
    await daemon.stop();
    daemon.mood = 'sound';
    await daemon.start();
  });
  afterAll(async () => {
    await stage.close();
    await daemon.stop();
  });

  const draft = async () => (await stage.completeDraft(client, organisationId, callId)).id;
  const withStatute = (offerId: string, content: Buffer) =>
    attach(client, offerId, { name: 'statut.pdf', content }, { requirementId: STATUTE.id });
  const list = (offerId: string) =>
    client.call('GET /api/offers/:offerId/attachments', { params: { offerId } });
  const becomes = (offerId: string, state: FileState) =>
    eventually(async () => {
      const [file] = (await list(offerId)).attachments;
      return file?.state === state && file;
    });
  const submit = async (offerId: string) => {
    const { version } = await client.call('GET /api/offers/:offerId', { params: { offerId } });
    return client.raw('POST', `/api/offers/${offerId}/submission`, { version });
  };
  const fileOf = (offerId: string, id: string) =>
    client.raw('GET', `/api/offers/${offerId}/attachments/${id}/file`);
  /** What waits for half a minute need not wait in a test. */
  const hurry = () => stage.test.sql.query('UPDATE graphile_worker._private_jobs SET run_at = now()');

  it('are in quarantine until it has found them clean', async () => {
    daemon.mood = 'silent';
    const offerId = await draft();
    const id = await withStatute(offerId, pdf());
    expect(await list(offerId)).toMatchObject({
      scanned: true,
      attachments: [{ state: 'quarantined', signature: null }],
    });
    expect(await refusalOf(await fileOf(offerId, id))).toMatchObject({
      status: 409,
      code: 'file_in_quarantine',
    });
    // The daemon is killed and started again.
    await daemon.stop();
    daemon.mood = 'sound';
    await daemon.start();
    await eventually(async () => {
      await hurry();
      return (await list(offerId)).attachments[0]?.state === 'clean';
    });
    expect((await fileOf(offerId, id)).status).toBe(200);
  });

  it('are told to the organisation by a letter, in the language of each member', async () => {
    const english = await stage.colleague(organisationId, 'Edith Reader');
    await stage.test.sql.query(`UPDATE account SET locale = 'en' WHERE name = 'Edith Reader'`);
    const offerId = await draft();
    await withStatute(offerId, INFECTED);
    await becomes(offerId, 'infected');
    const letters = await eventually(async () => {
      const { rows } = await stage.test.sql.query<{ subject: string; body: string }>(
        `SELECT subject, body FROM mail WHERE template = 'fileInfected' AND body LIKE '%' || $1 || '%' ORDER BY subject`,
        [offerId],
      );
      return rows.length >= 2 && rows;
    });
    expect(letters.map(({ subject }) => subject)).toEqual([
      'A virus in the file “statut.pdf”',
      'Wirus w pliku „statut.pdf”',
    ]);
    for (const { body } of letters) {
      expect(body).toContain('Win.Test.EICAR_HDB-1');
      expect(body).toContain('Kultura dla seniorów');
      expect(body).toContain(`/organizacja/oferty/${offerId}?czesc=attachments`);
    }
    expect((await english.raw('GET', `/api/offers/${offerId}`)).status).toBe(200);
  });

  it('of an offer for a small grant are told by the same letter, which leads to that offer', async () => {
    const { id: smallGrantId } = await client.call('POST /api/small-grants', {
      body: { authorityId: office.authorityId, organisationId },
    });
    const file = { name: 'plan.pdf', content: INFECTED };
    const params = { smallGrantId };
    const { id, upload } = await client.call('POST /api/small-grants/:smallGrantId/attachments', {
      params,
      body: { ...described(file), requirementId: null, replaces: null },
    });
    await sendRest(client, `/api/small-grants/${smallGrantId}/attachments/${id}`, file.content, upload);
    const letters = await eventually(async () => {
      const { rows } = await stage.test.sql.query<{ subject: string; body: string }>(
        `SELECT subject, body FROM mail WHERE template = 'fileInfected' AND body LIKE '%' || $1 || '%'
          AND subject LIKE 'Wirus%'`,
        [smallGrantId],
      );
      return rows.length > 0 && rows;
    });
    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatchObject({
      subject: 'Wirus w pliku „plan.pdf”',
      body: expect.stringContaining('załącznikiem oferty bez tytułu na mały grant') as string,
    });
    for (const said of ['Win.Test.EICAR_HDB-1', `/organizacja/male-granty/${smallGrantId}?czesc=attachments`])
      expect(letters[0]!.body).toContain(said);
    const { timeline } = await client.call('GET /api/small-grants/:smallGrantId', { params });
    expect(timeline.map(({ type }) => type)).toContain('smallGrant.attachmentInfected');
  });

  it('lose their content when it finds them infected, and keep the offer from being submitted', async () => {
    const offerId = await draft();
    const id = await withStatute(offerId, INFECTED);
    expect(await becomes(offerId, 'infected')).toMatchObject({ signature: 'Win.Test.EICAR_HDB-1' });
    expect(await refusalOf(await fileOf(offerId, id))).toMatchObject({ status: 409, code: 'file_infected' });
    const { rows } = await stage.test.sql.query(
      'SELECT 1 FROM file_chunk c JOIN offer_attachment a ON a.file_id = c.file_id WHERE a.id = $1',
      [id],
    );
    expect(rows).toEqual([]);
    const view = await client.call('GET /api/offers/:offerId', { params: { offerId } });
    expect(view.missing.map(({ code }) => code)).toEqual([
      'offer_attachment_required',
      'offer_attachment_infected',
    ]);
    expect(view.timeline.map(({ type }) => type)).toContain('offer.attachmentInfected');
    await client.call('DELETE /api/offers/:offerId/attachments/:attachmentId', {
      params: { offerId, attachmentId: id },
    });
    await withStatute(offerId, pdf());
    expect((await submit(offerId)).status).toBe(200);
  });

  it('count by their arrival while it is down: the offer is submitted, and the office waits', async () => {
    await daemon.stop();
    const offerId = await draft();
    const id = await withStatute(offerId, pdf());
    const saved = await client.raw('PATCH', `/api/offers/${offerId}`, {
      baseVersion: 2,
      changes: [{ path: 'place', from: 'Bochnia', to: 'Planty' }],
    });
    expect(saved.status).toBe(200);
    expect((await submit(offerId)).status).toBe(200);
    stage.test.clock.set('2026-02-20T11:00:00Z');
    const address = `/api/office/offers/${offerId}/attachments`;
    expect(await (await office.officer.raw('GET', address)).json()).toMatchObject([{ state: 'quarantined' }]);
    expect(await refusalOf(await office.officer.raw('GET', `${address}/${id}/file`))).toMatchObject({
      status: 409,
      code: 'file_in_quarantine',
    });
    await daemon.start();
    await eventually(async () => {
      await hurry();
      return (await office.officer.raw('GET', `${address}/${id}/file`)).status === 200;
    });
  });

  it('found infected after the submission leave their name and checksum, and both sides are told', async () => {
    await daemon.stop();
    const offerId = await draft();
    await withStatute(offerId, INFECTED);
    expect((await submit(offerId)).status).toBe(200);
    await daemon.start();
    await eventually(async () => {
      await hurry();
      return (await list(offerId)).attachments[0]?.state === 'infected';
    });
    stage.test.clock.set('2026-02-20T11:00:00Z');
    const { content, timeline } = await office.officer.call('GET /api/office/offers/:offerId', {
      params: { offerId },
    });
    expect(content.attachments).toMatchObject([{ name: 'statut.pdf', size: INFECTED.length }]);
    expect(timeline.map(({ type }) => type)).toContain('offer.attachmentInfected');
    const address = `/api/office/offers/${offerId}/attachments`;
    expect(await (await office.officer.raw('GET', address)).json()).toMatchObject([
      { state: 'infected', signature: 'Win.Test.EICAR_HDB-1' },
    ]);
  });
});
