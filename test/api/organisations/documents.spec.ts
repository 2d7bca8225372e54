import { randomUUID } from 'node:crypto';
import type { Client } from '../../support/client';
import { pdf } from '../../support/sample-files';
import { attach, described, refusalOf, sendRest } from '../../support/uploads';
import { Stage } from '../offers/stage';

const STATUTE = { id: '11111111-1111-4111-8111-111111111111', name: 'Statut' };

describe('the documents of an organisation', () => {
  let stage: Stage;
  let callId: string;
  let client: Client;
  let organisationId: string;
  beforeAll(async () => {
    stage = await Stage.open();
    callId = await stage.openCall(await stage.office(), {
      requiredAttachments: [STATUTE],
      offersPerOrganisation: 9,
    });
  });
  beforeEach(async () => {
    stage.test.clock.set('2026-02-01T09:00:00Z');
    ({ client, organisationId } = await stage.organisation());
  });
  afterAll(() => stage.close());

  const FACTS = { kind: 'statute' as const, validFrom: null, validTo: null, replaces: null };
  const keep = async (content: Buffer, facts: { validTo?: string; replaces?: string } = {}) => {
    const file = { name: 'statut.pdf', content };
    const { id, upload } = await client.call('POST /api/organisations/:organisationId/documents', {
      params: { organisationId },
      body: { ...described(file), ...FACTS, ...facts },
    });
    const answer = await sendRest(client, addressOf(id), content, upload);
    if (!answer.ok) throw new Error(await answer.text());
    await answer.body?.cancel();
    return id;
  };
  const addressOf = (id: string) => `/api/organisations/${organisationId}/documents/${id}`;
  const list = async () =>
    (await client.call('GET /api/organisations/:organisationId/documents', { params: { organisationId } }))
      .documents;
  const use = (offerId: string, documentId: string, requirementId: string | null = STATUTE.id) =>
    client.raw('POST', `/api/offers/${offerId}/document-attachments`, { documentId, requirementId });
  const draft = async () => (await stage.completeDraft(client, organisationId, callId)).id;
  const fileOf = async (offerId: string, id: string) =>
    Buffer.from(
      await (await client.raw('GET', `/api/offers/${offerId}/attachments/${id}/file`)).arrayBuffer(),
    );

  it('are kept once, with their validity, and people are warned before it ends', async () => {
    const id = await keep(pdf(), { validTo: '2026-02-20' });
    expect(await list()).toMatchObject([
      {
        id,
        kind: 'statute',
        name: 'statut.pdf',
        state: 'unscanned',
        validTo: '2026-02-20',
        validity: 'expiring',
      },
    ]);
    stage.test.clock.set('2026-02-20T23:00:00Z');
    expect(await list()).toMatchObject([{ validity: 'expired' }]);
    const reversed = await client.raw('PATCH', addressOf(id), {
      kind: 'registerExtract',
      validFrom: '2026-02-02',
      validTo: '2026-02-01',
    });
    expect(await refusalOf(reversed)).toMatchObject({
      status: 422,
      code: 'document_term_reversed',
      path: 'validTo',
    });
    await client.call('PATCH /api/organisations/:organisationId/documents/:documentId', {
      params: { organisationId, documentId: id },
      body: { kind: 'registerExtract', validFrom: '2026-02-02', validTo: null },
    });
    expect(await list()).toMatchObject([{ kind: 'registerExtract', validity: 'valid' }]);
  });

  it('are used in an offer, which holds on to that very version', async () => {
    const old = await keep(pdf('2019'));
    const offerId = await draft();
    const answer = await use(offerId, old);
    expect(answer.status).toBe(200);
    const { attachments } = (await answer.json()) as { attachments: { id: string; sha256: string }[] };
    const id = attachments[0]!.id;
    expect(attachments).toMatchObject([{ requirementId: STATUTE.id, name: 'statut.pdf' }]);
    expect(await refusalOf(await use(offerId, old))).toMatchObject({ status: 409, code: 'already_done' });
    const view = await client.call('GET /api/offers/:offerId', { params: { offerId } });
    expect(view.missing).toEqual([]);

    // The organisation puts a new statute in its place, then takes that away too.
    const newer = await keep(pdf('2025'), { replaces: old });
    expect((await list()).map((one) => one.id)).toEqual([newer]);
    expect((await fileOf(offerId, id)).equals(pdf('2019'))).toBe(true);
    await client.call('DELETE /api/organisations/:organisationId/documents/:documentId', {
      params: { organisationId, documentId: newer },
    });
    const submitted = await client.call('POST /api/offers/:offerId/submission', {
      params: { offerId },
      body: { version: view.version },
    });
    expect(submitted.content.attachments).toMatchObject([{ sha256: attachments[0]!.sha256 }]);
    expect((await fileOf(offerId, id)).equals(pdf('2019'))).toBe(true);
  });

  it('stay with the organisation when an offer that used them is thrown away', async () => {
    const id = await keep(pdf());
    const offerId = await draft();
    await use(offerId, id, null);
    await client.call('DELETE /api/offers/:offerId', { params: { offerId } });
    expect((await client.raw('GET', `${addressOf(id)}/file`)).status).toBe(200);
  });

  it('of two people who remove and use one at once are used whole or not at all', async () => {
    const id = await keep(pdf());
    const offerId = await draft();
    const [used, removed] = await Promise.all([use(offerId, id), client.raw('DELETE', addressOf(id))]);
    expect(removed.status).toBe(200);
    expect([200, 404]).toContain(used.status);
    const attachments = (await client.call('GET /api/offers/:offerId/attachments', { params: { offerId } }))
      .attachments;
    expect(attachments).toHaveLength(used.status === 200 ? 1 : 0);
    for (const one of attachments) expect((await fileOf(offerId, one.id)).equals(pdf())).toBe(true);
  });

  it('are nobody else’s: not to be read, changed, or used in an offer of another organisation', async () => {
    const id = await keep(pdf());
    const { client: stranger, organisationId: theirs } = await stage.organisation();
    const offer = (await stage.completeDraft(stranger, theirs, callId)).id;
    const address = addressOf(id);
    const answers = await Promise.all([
      stranger.raw('GET', `/api/organisations/${organisationId}/documents`),
      stranger.raw('GET', `${address}/file`),
      stranger.raw('DELETE', address),
      stranger.raw('PATCH', address, { kind: 'other', validFrom: null, validTo: null }),
      stranger.raw('GET', `/api/organisations/${theirs}/documents/${id}/file`),
      stranger.raw('DELETE', `/api/organisations/${theirs}/documents/${id}`),
      stranger.raw('POST', `/api/offers/${offer}/document-attachments`, {
        documentId: id,
        requirementId: null,
      }),
      stranger.raw('POST', `/api/offers/${offer}/document-attachments`, {
        documentId: randomUUID(),
        requirementId: null,
      }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(404));
    expect(await list()).toHaveLength(1);
  });

  it('are as many as there is room for, counted with those on their way', async () => {
    const begin = () =>
      client.raw('POST', `/api/organisations/${organisationId}/documents`, {
        ...described({ name: 'a.pdf', content: pdf() }),
        ...FACTS,
      });
    const answers = await Promise.all(Array.from({ length: 22 }, begin));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(20).fill(201), 409, 409]);
    // A draft has room of its own.
    await attach(client, await draft(), { name: 'a.pdf', content: pdf() });
  });
});
