import { createHash, randomUUID } from 'node:crypto';
import { smallGrantSubmissionText } from '@nurt/domain/small-grants';
import { MEMBERS, STAFF } from '../../../apps/api/src/demo/data/people';
import { readPdf } from '../../../apps/api/src/shores/documents/samples/read-pdf';
import type { Client } from '../../support/client';
import { largePdf, pdf } from '../../support/sample-files';
import { described, sendPiece, sendRest } from '../../support/uploads';
import { Stage, WHEN } from './stage';

const sha256 = (content: Buffer | string) => createHash('sha256').update(content).digest('hex');

describe('The files of an offer for a small grant', () => {
  let stage: Stage;
  let melody: Client;
  let organisationId: string;
  beforeAll(async () => {
    stage = await Stage.open();
    organisationId = await stage.world.join('melody', 'melody');
    await stage.world.join('traveller', 'traveller');
    melody = await stage.member('melody', WHEN.offered);
  });
  beforeEach(() => stage.app.clock.set(WHEN.offered.toISOString()));
  afterAll(() => stage.app.stop());

  const draft = async () => {
    const ids = { authorityId: stage.world.authorityId, organisationId };
    return (await stage.grants.draft(MEMBERS.melody, ids, stage.content(), WHEN.offered)).id;
  };
  const start = (
    smallGrantId: string,
    file: { name: string; content: Buffer },
    replaces: string | null = null,
  ) =>
    melody.call('POST /api/small-grants/:smallGrantId/attachments', {
      params: { smallGrantId },
      body: { ...described(file), requirementId: null, replaces },
    });
  const at = (grant: string, id: string) => `/api/small-grants/${grant}/attachments/${id}`;
  const attach = async (grant: string, file: { name: string; content: Buffer }, replaces?: string) => {
    const { id, upload } = await start(grant, file, replaces);
    const answer = await sendRest(melody, at(grant, id), file.content, upload);
    if (!answer.ok) throw new Error(await answer.text());
    return id;
  };
  const list = async (smallGrantId: string) =>
    (await melody.call('GET /api/small-grants/:smallGrantId/attachments', { params: { smallGrantId } }))
      .attachments;
  const read = (smallGrantId: string) =>
    melody.call('GET /api/small-grants/:smallGrantId', { params: { smallGrantId } });
  const submit = async (grant: string) =>
    melody.raw('POST', `/api/small-grants/${grant}/submission`, { version: (await read(grant)).version });

  it('come in pieces, may be replaced and taken off, and go with the draft that is thrown away', async () => {
    const grant = await draft();
    const content = largePdf(300_000);
    const first = await attach(grant, { name: 'Plan.pdf', content: pdf('plan') });
    const id = await attach(grant, { name: 'Plan.pdf', content }, first);
    expect(await list(grant)).toMatchObject([
      { id, name: 'Plan.pdf', sha256: sha256(content), requirementId: null },
    ]);
    const given = await melody.raw('GET', `${at(grant, id)}/file`);
    expect(Buffer.from(await given.arrayBuffer()).equals(content)).toBe(true);
    const { timeline } = await read(grant);
    expect(timeline.filter(({ type }) => type === 'smallGrant.attached')).toHaveLength(2);
    await attach(grant, { name: 'Inny.pdf', content: pdf('inny') });
    await melody.call('DELETE /api/small-grants/:smallGrantId/attachments/:attachmentId', {
      params: { smallGrantId: grant, attachmentId: id },
    });
    expect((await list(grant)).map(({ name }) => name)).toEqual(['Inny.pdf']);
    await melody.call('DELETE /api/small-grants/:smallGrantId', { params: { smallGrantId: grant } });
    const left = await stage.app.sql.query('SELECT 1 FROM offer_attachment WHERE small_grant_id = $1', [
      grant,
    ]);
    expect(left.rows).toEqual([]);
  });

  it('keep the offer from being submitted until they are whole', async () => {
    const grant = await draft();
    const file = { name: 'Mapa.pdf', content: largePdf(50_000) };
    const { id, upload } = await start(grant, file);
    expect((await read(grant)).missing).toMatchObject([
      { code: 'offer_attachment_unfinished', path: `attachments.${id}` },
    ]);
    expect((await submit(grant)).status).toBe(422);
    expect((await sendRest(melody, at(grant, id), file.content, upload)).ok).toBe(true);
    expect((await submit(grant)).status).toBe(200);
  });

  it('are in the submission by their checksums, and stay as they are from then on', async () => {
    const grant = await draft();
    const content = pdf('kosztorys');
    const id = await attach(grant, { name: 'Kosztorys.pdf', content });
    expect((await submit(grant)).status).toBe(200);
    const view = await read(grant);
    expect(view.content.attachments).toEqual([
      { requirementId: null, name: 'Kosztorys.pdf', size: content.length, sha256: sha256(content) },
    ]);
    const { role: _role, ...applicant } = view.organisation;
    const { number, template, checksum } = view.receipt!;
    const filed = {
      number,
      authorityId: stage.world.authorityId,
      applicant,
      content: view.content,
      template,
    };
    expect(sha256(smallGrantSubmissionText(filed))).toBe(checksum);
    const drawn = await melody.raw('GET', `/api/small-grants/${grant}/offer.pdf`);
    const { text } = await readPdf(Buffer.from(await drawn.arrayBuffer()));
    expect(text.replace(/\s/g, '')).toContain(sha256(content));

    expect(await start(grant, { name: 'x.pdf', content }).catch((error: unknown) => error)).toBeInstanceOf(
      Error,
    );
    expect((await melody.raw('DELETE', at(grant, id))).status).toBe(409);
    await expect(stage.app.sql.query('DELETE FROM offer_attachment WHERE id = $1', [id])).rejects.toThrow(
      'the files of a submitted offer are never changed',
    );
  });

  it('are read by the office once submitted, and by nobody else; their names are not published', async () => {
    const grant = await draft();
    const id = await attach(grant, { name: 'Zgoda Jana Kowalskiego.pdf', content: pdf('zgoda') });
    const params = { smallGrantId: grant };
    const traveller = await stage.member('traveller', WHEN.offered);
    for (const [method, address] of [
      ['GET', `/api/small-grants/${grant}/attachments`],
      ['GET', `${at(grant, id)}/file`],
      ['DELETE', at(grant, id)],
    ] as const) {
      expect((await traveller.raw(method, address)).status).toBe(404);
    }
    const stranger = await traveller.raw('POST', `/api/small-grants/${grant}/attachments`, {
      ...described({ name: 'a.pdf', content: pdf('a') }),
      requirementId: null,
      replaces: null,
    });
    expect(stranger.status).toBe(404);
    const officer = await stage.office('officer', WHEN.offered);
    const before = await officer.refused('GET /api/office/small-grants/:smallGrantId/attachments', {
      params,
    });
    expect(before.status).toBe(404);
    melody = await stage.member('melody', WHEN.offered);
    expect((await submit(grant)).status).toBe(200);
    const seen = await officer.call('GET /api/office/small-grants/:smallGrantId/attachments', { params });
    expect(seen).toMatchObject([{ id, name: 'Zgoda Jana Kowalskiego.pdf' }]);
    const saved = await officer.raw('GET', `/api/office/small-grants/${grant}/attachments/${id}/file`);
    expect(saved.status).toBe(200);

    await stage.grants.publish(STAFF.officer, grant, WHEN.published);
    const page = await stage.app.client().call('GET /api/public/small-grants/:smallGrantId', { params });
    expect(JSON.stringify(page)).not.toContain('Kowalskiego');
    const copy = await stage.app.client().raw('GET', `/api/public/small-grants/${grant}/offer.pdf`);
    expect((await readPdf(Buffer.from(await copy.arrayBuffer()))).text).not.toContain('Kowalskiego');
  });

  it('are refused where the place, the kind or the other offer is not theirs', async () => {
    const [grant, other] = [await draft(), await draft()];
    const id = await attach(grant, { name: 'a.pdf', content: pdf('a') });
    const file = described({ name: 'b.pdf', content: pdf('b') });
    const post = (body: object) => melody.raw('POST', `/api/small-grants/${grant}/attachments`, body);
    const asked = await post({ ...file, requirementId: randomUUID(), replaces: null });
    expect(asked.status).toBe(422);
    expect(await asked.json()).toMatchObject({
      problems: [{ code: 'offer_attachment_kind_unknown', path: 'requirementId' }],
    });
    expect((await post({ ...file, requirementId: null, replaces: randomUUID() })).status).toBe(404);
    expect((await post({ name: 'b.pdf' })).status).toBe(400);
    expect((await melody.raw('GET', `${at(other, id)}/file`)).status).toBe(404);
    expect((await melody.raw('GET', `/api/offers/${grant}/attachments`)).status).toBe(404);
    const piece = await sendPiece(melody, at(other, id), { offset: 0, lease: randomUUID() }, pdf('a'));
    expect(piece.status).toBe(404);
  });
});
