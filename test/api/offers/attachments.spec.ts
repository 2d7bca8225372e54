import { createHash, randomUUID } from 'node:crypto';
import { LARGEST_CHUNK } from '@nurt/domain/files';
import { canonicalJson } from '@nurt/domain/offers';
import type { Client } from '../../support/client';
import { largePdf, pdf } from '../../support/sample-files';
import { attach, described, refusalOf, sendPiece, sendRest } from '../../support/uploads';
import { Stage, type Office } from './stage';

const STATUTE = { id: '11111111-1111-4111-8111-111111111111', name: 'Statut' };
const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');

describe('the files of an offer', () => {
  let stage: Stage;
  let office: Office;
  let callId: string;
  let client: Client;
  let organisationId: string;
  beforeAll(async () => {
    stage = await Stage.open();
    office = await stage.office();
    callId = await stage.openCall(office, { requiredAttachments: [STATUTE], offersPerOrganisation: 9 });
    ({ client, organisationId } = await stage.organisation());
  });
  beforeEach(() => stage.test.clock.set('2026-02-01T09:00:00Z'));
  afterAll(() => stage.close());

  const draft = async () => (await stage.completeDraft(client, organisationId, callId)).id;
  const list = async (offerId: string, by = client) =>
    (await by.call('GET /api/offers/:offerId/attachments', { params: { offerId } })).attachments;
  const read = (offerId: string) => client.call('GET /api/offers/:offerId', { params: { offerId } });
  const submit = async (offerId: string) =>
    client.raw('POST', `/api/offers/${offerId}/submission`, { version: (await read(offerId)).version });
  const addressOf = (offerId: string, id: string) => `/api/offers/${offerId}/attachments/${id}`;
  const start = (offerId: string, file: { name: string; content: Buffer }) =>
    client.call('POST /api/offers/:offerId/attachments', {
      params: { offerId },
      body: { ...described(file), requirementId: null, replaces: null },
    });
  const stored = async () =>
    (
      await stage.test.sql.query<{ n: string }>(
        `SELECT concat_ws('/', (SELECT count(*) FROM file), (SELECT count(*) FROM file_chunk),
           (SELECT count(*) FROM upload), (SELECT count(*) FROM offer_attachment)) AS n`,
      )
    ).rows[0]?.n;

  it('come in pieces, are told by their content, hashed, and given back as they came', async () => {
    const offerId = await draft();
    const content = largePdf(3 * LARGEST_CHUNK + 17);
    const id = await attach(client, offerId, { name: '../Uchwała nr 1.PDF', content });
    expect(await list(offerId)).toEqual([
      {
        id,
        requirementId: null,
        name: 'Uchwała nr 1.pdf',
        size: content.length,
        state: 'unscanned',
        sha256: sha256(content),
        signature: null,
        received: content.length,
        modifiedAt: null,
      },
    ]);
    const given = await client.raw('GET', `${addressOf(offerId, id)}/file`);
    expect(Buffer.from(await given.arrayBuffer()).equals(content)).toBe(true);
    expect(Object.fromEntries(given.headers)).toMatchObject({
      'content-disposition': expect.stringMatching(/^attachment; /) as string,
      'content-security-policy': `default-src 'none'; sandbox`,
      'x-content-type-options': 'nosniff',
      'content-type': 'application/pdf',
      'content-length': String(content.length),
    });
  });

  it('go on where they stopped when the device gives the same file again', async () => {
    const offerId = await draft();
    const file = { name: 'statut.pdf', content: largePdf(2 * LARGEST_CHUNK + 5) };
    const { id, upload } = await start(offerId, file);
    const first = file.content.subarray(0, LARGEST_CHUNK);
    expect((await sendPiece(client, addressOf(offerId, id), { offset: 0, ...upload }, first)).status).toBe(
      200,
    );

    // The browser was closed; the page that opens next sees how far it came.
    expect(await list(offerId)).toMatchObject([
      { state: 'uploading', received: LARGEST_CHUNK, sha256: null, modifiedAt: described(file).modifiedAt },
    ]);
    const params = { offerId, attachmentId: id };
    const on = await client.call('POST /api/offers/:offerId/attachments/:attachmentId/resumption', {
      params,
      body: described(file),
    });
    expect(on).toMatchObject({ received: LARGEST_CHUNK, size: file.content.length, complete: false });
    const done = await sendRest(client, addressOf(offerId, id), file.content, on);
    expect(await done.json()).toMatchObject({ complete: true });
    expect(await list(offerId)).toMatchObject([{ state: 'unscanned', sha256: sha256(file.content) }]);

    const other = { ...file, content: largePdf(LARGEST_CHUNK + 5) };
    const begun = await start(offerId, other);
    const refused = await client.refused('POST /api/offers/:offerId/attachments/:attachmentId/resumption', {
      params: { offerId, attachmentId: begun.id },
      body: described({ ...other, modifiedAt: 1 }),
    });
    expect(refused.code).toBe('upload_of_another_file');
  });

  it('are finished by whoever asks, when the server ended after the last piece and before it looked', async () => {
    const offerId = await draft();
    const file = { name: 'statut.pdf', content: pdf() };
    const { id } = await start(offerId, file);
    await stage.test.sql.query(
      `WITH f AS (SELECT file_id AS id FROM offer_attachment WHERE id = $1),
            piece AS (INSERT INTO file_chunk SELECT id, 0, $2 FROM f)
       UPDATE upload SET received = $3 WHERE file_id = (SELECT id FROM f)`,
      [id, file.content, file.content.length],
    );
    const params = { offerId, attachmentId: id };
    const resume = () =>
      client.call('POST /api/offers/:offerId/attachments/:attachmentId/resumption', {
        params,
        body: described(file),
      });
    const both = await Promise.allSettled([resume(), resume()]);
    expect(both.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect(await list(offerId)).toMatchObject([{ state: 'unscanned', sha256: sha256(file.content) }]);
  });

  it('take the place of the one that they replace only once they are whole', async () => {
    const offerId = await draft();
    const old = await attach(
      client,
      offerId,
      { name: 'statut.pdf', content: pdf('2019') },
      { requirementId: STATUTE.id },
    );
    const file = { name: 'statut.pdf', content: pdf('2025') };
    const { id, upload } = await client.call('POST /api/offers/:offerId/attachments', {
      params: { offerId },
      body: { ...described(file), requirementId: STATUTE.id, replaces: old },
    });
    expect((await list(offerId)).map((one) => one.id).sort()).toEqual([old, id].sort());
    await sendRest(client, addressOf(offerId, id), file.content, upload);
    expect(await list(offerId)).toMatchObject([{ id, requirementId: STATUTE.id }]);
    expect((await client.raw('GET', `${addressOf(offerId, old)}/file`)).status).toBe(404);
  });

  it('are asked for by the call, and missing ones keep the offer from being submitted', async () => {
    const offerId = await draft();
    const required = {
      code: 'offer_attachment_required',
      path: `attachments.${STATUTE.id}`,
      params: { name: 'Statut' },
    };
    expect((await read(offerId)).missing).toEqual([required]);
    const refused = await submit(offerId);
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ problems: [required] });

    const id = await attach(client, offerId, { name: 'statut.pdf', content: pdf() });
    expect((await read(offerId)).missing).toEqual([required]);
    const params = { offerId, attachmentId: id };
    const name = (requirementId: string | null) =>
      client.raw('PATCH', addressOf(offerId, id), { requirementId });
    expect(await refusalOf(await name(randomUUID()))).toMatchObject({
      status: 422,
      code: 'offer_attachment_kind_unknown',
    });
    expect((await name(STATUTE.id)).status).toBe(200);
    expect((await read(offerId)).missing).toEqual([]);
    await start(offerId, { name: 'b.pdf', content: pdf() });
    expect((await read(offerId)).missing).toMatchObject([{ code: 'offer_attachment_unfinished' }]);
    await client.call('DELETE /api/offers/:offerId/attachments/:attachmentId', { params });
    expect((await read(offerId)).missing.map(({ code }) => code)).toEqual([
      'offer_attachment_required',
      'offer_attachment_unfinished',
    ]);
  });

  it('are part of what is submitted: fixed by their checksums, and nobody changes them', async () => {
    const offerId = await draft();
    const content = pdf();
    const attachment = await attach(
      client,
      offerId,
      { name: 'statut.pdf', content },
      { requirementId: STATUTE.id },
    );
    expect((await submit(offerId)).status).toBe(200);
    const view = await read(offerId);
    expect(view.content.attachments).toEqual([
      { requirementId: STATUTE.id, name: 'statut.pdf', size: content.length, sha256: sha256(content) },
    ]);
    const { rows } = await stage.test.sql.query<Record<string, unknown>>(
      'SELECT number, call_id AS "callId", applicant, content, template FROM offer WHERE id = $1',
      [offerId],
    );
    expect(sha256(Buffer.from(canonicalJson(rows[0])))).toBe(view.receipt?.checksum);

    const change = (sql: string) => stage.test.sql.query(sql, [attachment]);
    await expect(change('DELETE FROM offer_attachment WHERE id = $1')).rejects.toThrow('never changed');
    await expect(change('UPDATE offer_attachment SET requirement_id = NULL WHERE id = $1')).rejects.toThrow(
      'never changed',
    );
    const { writable } = await client.call('GET /api/offers/:offerId/attachments', { params: { offerId } });
    expect(writable).toBe(false);
    for (const [method, body] of [['DELETE'], ['PATCH', { requirementId: null }]] as const) {
      expect(await refusalOf(await client.raw(method, addressOf(offerId, attachment), body))).toMatchObject({
        status: 409,
        code: 'not_now',
      });
    }
    expect((await client.raw('GET', `${addressOf(offerId, attachment)}/file`)).status).toBe(200);
  });

  it('hang on the offer that is written in its place, and are carried by each on its own', async () => {
    const offerId = await draft();
    await attach(client, offerId, { name: 'statut.pdf', content: pdf() }, { requirementId: STATUTE.id });
    expect((await submit(offerId)).status).toBe(200);
    const later = await client.call('POST /api/offers/:offerId/replacement', { params: { offerId } });
    expect(later.content.attachments).toBeUndefined();
    expect(later.missing).toEqual([]);
    const [carried] = await list(later.id);
    expect(carried).toMatchObject({ requirementId: STATUTE.id, sha256: sha256(pdf()) });
    await client.call('DELETE /api/offers/:offerId/attachments/:attachmentId', {
      params: { offerId: later.id, attachmentId: carried!.id },
    });
    const [kept] = await list(offerId);
    expect((await client.raw('GET', `${addressOf(offerId, kept!.id)}/file`)).status).toBe(200);
  });

  it('of two people who send and submit at once are all in the submission, or it is refused', async () => {
    const offerId = await draft();
    await attach(client, offerId, { name: 'statut.pdf', content: pdf() }, { requirementId: STATUTE.id });
    const more = { name: 'dodatek.pdf', content: pdf('dodatek') };
    const [late, filed] = await Promise.all([
      attach(client, offerId, more).then(
        () => 'attached',
        () => 'refused',
      ),
      submit(offerId),
    ]);
    const view = await read(offerId);
    const names = (await list(offerId)).map(({ name }) => name).sort();
    if (filed.ok) expect(view.content.attachments?.map(({ name }) => name)).toEqual(names);
    else expect([filed.status, late]).toEqual([422, 'attached']);
  });

  it('go with a draft that is thrown away', async () => {
    const before = await stored();
    const offerId = await draft();
    await attach(client, offerId, { name: 'statut.pdf', content: pdf() });
    await start(offerId, { name: 'b.pdf', content: pdf() });
    await client.call('DELETE /api/offers/:offerId', { params: { offerId } });
    expect(await stored()).toBe(before);
  });

  it('can neither be sent nor removed once the window has closed', async () => {
    const offerId = await draft();
    const file = { name: 'statut.pdf', content: pdf() };
    const { id, upload } = await start(offerId, file);
    stage.test.clock.set('2026-02-20T11:00:00Z');
    const answers = await Promise.all([
      sendPiece(client, addressOf(offerId, id), { offset: 0, ...upload }, file.content),
      client.raw('DELETE', addressOf(offerId, id)),
      client.raw('POST', `/api/offers/${offerId}/attachments`, {
        ...described(file),
        requirementId: null,
        replaces: null,
      }),
    ]);
    for (const answer of answers) {
      expect(await refusalOf(answer)).toMatchObject({ status: 409, code: 'offer_window_closed' });
    }
  });

  describe('are seen', () => {
    let offerId: string;
    let attachment: string;
    beforeAll(async () => {
      stage.test.clock.set('2026-02-01T09:00:00Z');
      offerId = await draft();
      attachment = await attach(
        client,
        offerId,
        { name: 'statut.pdf', content: pdf() },
        { requirementId: STATUTE.id },
      );
    });
    const officeRoutes = (by: Client) =>
      Promise.all([
        by.raw('GET', `/api/office/offers/${offerId}/attachments`),
        by.raw('GET', `/api/office/offers/${offerId}/attachments/${attachment}/file`),
      ]);
    const statuses = async (answers: Promise<Response[]>) => (await answers).map(({ status }) => status);

    it('by nobody in another organisation, on every route', async () => {
      const { client: stranger, organisationId: theirs } = await stage.organisation();
      const own = (await stage.completeDraft(stranger, theirs, callId)).id;
      const body = { ...described({ name: 'a.pdf', content: pdf() }), requirementId: null, replaces: null };
      const address = addressOf(offerId, attachment);
      const piece = { offset: 0, lease: randomUUID() };
      expect(
        await statuses(
          Promise.all([
            stranger.raw('GET', `/api/offers/${offerId}/attachments`),
            stranger.raw('POST', `/api/offers/${offerId}/attachments`, body),
            stranger.raw('POST', `${address}/resumption`, described({ name: 'a.pdf', content: pdf() })),
            sendPiece(stranger, address, piece, pdf()),
            stranger.raw('PATCH', address, { requirementId: null }),
            stranger.raw('DELETE', address),
            stranger.raw('GET', `${address}/file`),
            // Through an offer of their own, too.
            stranger.raw('GET', `${addressOf(own, attachment)}/file`),
            stranger.raw('DELETE', addressOf(own, attachment)),
            sendPiece(stranger, addressOf(own, attachment), piece, pdf()),
            stranger.raw('POST', `/api/offers/${own}/attachments`, { ...body, replaces: attachment }),
          ]),
        ),
      ).toEqual(Array(11).fill(404));
      expect(await list(offerId)).toHaveLength(1);
    });

    it('by the office once the window has closed, and by no other office', async () => {
      expect(await statuses(officeRoutes(office.officer))).toEqual([404, 404]);
      expect((await submit(offerId)).status).toBe(200);
      for (const answer of await officeRoutes(office.officer)) {
        expect(await refusalOf(answer)).toMatchObject({ status: 409, code: 'call_window_not_closed' });
      }
      stage.test.clock.set('2026-02-20T11:00:00Z');
      const [listed, file] = await officeRoutes(office.officer);
      expect(await listed?.json()).toMatchObject([
        { id: attachment, name: 'statut.pdf', state: 'unscanned' },
      ]);
      expect(Buffer.from(await file!.arrayBuffer()).equals(pdf())).toBe(true);
      const other = await stage.office('1261011');
      expect(await statuses(officeRoutes(other.officer))).toEqual([404, 404]);
      expect(await statuses(officeRoutes(client))).toEqual([403, 403]);
      expect(await statuses(officeRoutes(stage.test.client()))).toEqual([401, 401]);
    });
  });
});
