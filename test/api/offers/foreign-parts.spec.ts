import { randomUUID } from 'node:crypto';
import { routeTable } from '../../../apps/api/src/kernel';
import type { Client } from '../../support/client';
import { pdf } from '../../support/sample-files';
import { saveOffer } from '../../support/save-offer';
import { attach, described, sendRest } from '../../support/uploads';
import { BODIES, QUERIES } from '../guards/bodies';
import { Stage } from './stage';

const STATUTE = { id: randomUUID(), name: 'Statut' };

describe('what belongs to another offer or organisation, reached through one’s own,', () => {
  let stage: Stage;
  let client: Client;
  let own: string;
  let foreign: Record<'attachmentId' | 'versionId' | 'partnerId' | 'documentId' | 'requirementId', string>;
  let neighbour: { readonly client: Client; readonly id: string };
  let before: string;

  beforeAll(async () => {
    stage = await Stage.open();
    const office = await stage.office();
    const callId = await stage.openCall(office);
    const otherCall = await stage.openCall(office, { requiredAttachments: [STATUTE] });
    stage.test.clock.set('2026-02-01T09:00:00Z');
    const mine = await stage.organisation();
    client = mine.client;
    own = (await stage.completeDraft(client, mine.organisationId, callId)).id;

    const theirs = await stage.organisation();
    const params = { offerId: (await stage.completeDraft(theirs.client, theirs.organisationId, callId)).id };
    neighbour = { client: theirs.client, id: params.offerId };
    const file = { name: 'statut.pdf', content: pdf() };
    const attachmentId = await attach(theirs.client, params.offerId, file);
    stage.test.clock.set('2026-02-01T10:00:00Z');
    await saveOffer(theirs.client, params.offerId, { title: 'Wersja druga' });
    stage.test.clock.set('2026-02-01T11:00:00Z');
    await saveOffer(theirs.client, params.offerId, { title: 'Wersja trzecia' });
    const versions = await theirs.client.call('GET /api/offers/:offerId/versions', { params });
    const partner = await stage.organisation();
    const profile = await partner.client.call('GET /api/organisations/:organisationId', {
      params: { organisationId: partner.organisationId },
    });
    const joint = await theirs.client.call('POST /api/offers/:offerId/partners', {
      params,
      body: { number: profile.nip },
    });
    const documents = `/api/organisations/${theirs.organisationId}/documents`;
    const { id: documentId, upload } = await theirs.client.call(
      'POST /api/organisations/:organisationId/documents',
      {
        params: { organisationId: theirs.organisationId },
        body: { ...described(file), kind: 'statute', validFrom: null, validTo: null, replaces: null },
      },
    );
    expect((await sendRest(theirs.client, `${documents}/${documentId}`, file.content, upload)).status).toBe(
      200,
    );
    foreign = {
      attachmentId,
      versionId: versions.find(({ id }) => id !== null)!.id!,
      partnerId: joint.partners[0]!.organisation.id,
      documentId,
      requirementId: STATUTE.id,
    };
    expect(otherCall).not.toBe(callId);
    before = await everything();
  }, 60_000);
  afterAll(() => stage.close());

  async function everything(): Promise<string> {
    const { rows } = await stage.test.sql.query<{ state: string }>(
      `SELECT json_build_array((SELECT count(*) FROM event), (SELECT count(*) FROM file),
         (SELECT md5(string_agg(o::text, '' ORDER BY id)) FROM offer o),
         (SELECT md5(string_agg(a::text, '' ORDER BY id)) FROM offer_attachment a))::text AS state`,
    );
    return rows[0]!.state;
  }

  it('is not there on any route that names both', async () => {
    const routes = routeTable(stage.test.app).filter(
      ({ endpoint }) =>
        endpoint.includes(' /api/offers/:offerId/') && /:(?:attachmentId|versionId|partnerId)/.test(endpoint),
    );
    expect(routes.length).toBeGreaterThan(8);
    const surprises: string[] = [];
    for (const { endpoint } of routes) {
      const [method = '', template = ''] = endpoint.split(' ');
      const path = template
        .replace(':offerId', own)
        .replace(/:(\w+)/g, (_, name: string) => foreign[name as keyof typeof foreign]);
      const key = endpoint as keyof typeof BODIES;
      const answer = await client.raw(method, path + (QUERIES[key] ?? ''), BODIES[key]);
      await answer.arrayBuffer();
      if (answer.status !== 404) surprises.push(`${endpoint}: ${String(answer.status)}`);
    }
    expect(surprises).toEqual([]);
    // The same parts are there through the offer that they belong to.
    for (const part of [`attachments/${foreign.attachmentId}/file`, `versions/${foreign.versionId}`]) {
      const there = await neighbour.client.raw('GET', `/api/offers/${neighbour.id}/${part}`);
      await there.arrayBuffer();
      expect([part, there.status]).toEqual([part, 200]);
    }
  });

  it('is not there where a request names it', async () => {
    const file = { ...described({ name: 'a.pdf', content: pdf() }), requirementId: null, replaces: null };
    const { attachmentId, documentId, requirementId } = foreign;
    const answers = await Promise.all(
      [
        client.raw('POST', `/api/offers/${own}/attachments`, { ...file, replaces: attachmentId }),
        client.raw('POST', `/api/offers/${own}/attachments`, { ...file, requirementId }),
        client.raw('POST', `/api/offers/${own}/document-attachments`, { documentId, requirementId: null }),
      ].map(async (answer) => {
        const response = await answer;
        return [response.status, ((await response.json()) as { code: string }).code];
      }),
    );
    expect(answers.map(([status]) => status)).toEqual([404, expect.any(Number), 404]);
    expect([404, 422]).toContain(answers[1]![0]);
  });

  it('and nothing of it was changed', async () => {
    expect(await everything()).toBe(before);
  });
});
