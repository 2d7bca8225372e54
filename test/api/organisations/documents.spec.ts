import { createHash } from 'node:crypto';
import type { OrganisationDocumentView } from '@nurt/contracts/organisations';
import { plainly, PeopleWorld } from '../../../apps/api/src/demo/people';
import { World } from '../../../apps/api/src/demo/world';
import type { Client } from '../../support/client';
import { Stage } from '../offers/stage';

const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n';
const BYTES = { 'Content-Type': 'application/octet-stream' };

describe('the documents of an organisation', () => {
  let stage: Stage;
  let client: Client;
  let organisationId: string;
  beforeAll(async () => {
    stage = await Stage.open({ now: '2026-03-02T09:00:00Z' });
  });
  beforeEach(async () => {
    ({ client, organisationId } = await stage.organisation());
  });
  afterAll(() => stage.close());

  const keep = (
    content: string,
    query: Record<string, string>,
    by = client,
    headers: Record<string, string> = BYTES,
  ) =>
    by.raw(
      'POST',
      `/api/organisations/${organisationId}/documents?${new URLSearchParams(query).toString()}`,
      content,
      headers,
    );
  const list = (by = client) =>
    by.call('GET /api/organisations/:organisationId/documents', { params: { organisationId } });
  const kept = async (query: Record<string, string>): Promise<OrganisationDocumentView> => {
    const response = await keep(PDF, query);
    expect(response.status).toBe(201);
    return (await list()).find(({ title }) => title === query['title'])!;
  };
  const codeOf = async (response: Response) => ((await response.json()) as { code?: string }).code;

  it('are kept as they came, with their checksum and validity, and given back to be saved', async () => {
    const statute = await kept({
      kind: 'registerExtract',
      title: 'Odpis KRS',
      name: '../odpis "KRS".exe',
      validFrom: '2026-01-01',
      validTo: '2026-03-31',
    });
    expect(statute).toMatchObject({
      kind: 'registerExtract',
      state: 'valid',
      validFrom: '2026-01-01',
      validTo: '2026-03-31',
      file: {
        name: 'odpis KRS.pdf',
        mediaType: 'application/pdf',
        size: PDF.length,
        sha256: createHash('sha256').update(PDF).digest('hex'),
      },
      uploadedAt: '2026-03-02T09:00:00.000Z',
      uploadedBy: 'Anna Nowak',
      replaced: false,
    });
    const file = await client.raw('GET', `/api/organisations/${organisationId}/documents/${statute.id}/file`);
    expect(await file.text()).toBe(PDF);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(file.headers.get('content-type')).toBe('application/pdf');

    stage.test.clock.set('2026-03-31T22:00:00Z');
    expect((await list())[0]?.state).toBe('expired');
    stage.test.clock.set('2026-03-02T09:00:00Z');
  });

  it('are refused when they lie about their type, are empty, too large, or sent as something else', async () => {
    const statute = { kind: 'statute', title: 'Statut' };
    expect(await codeOf(await keep('<html><script>alert(1)</script>', { ...statute, name: 'a.pdf' }))).toBe(
      'file_kind_unknown',
    );
    expect((await keep('', statute)).status).toBe(400);
    expect(await codeOf(await keep(PDF + 'x'.repeat(10 * 1024 * 1024), statute))).toBe('body_too_large');
    expect((await keep(PDF, statute, client, { 'Content-Type': 'text/plain' })).status).toBe(415);
    expect(await codeOf(await keep(PDF, { kind: 'selfie' }))).toBe('malformed_request');
    expect(
      await codeOf(await keep(PDF, { ...statute, validFrom: '2026-02-01', validTo: '2026-01-01' })),
    ).toBe('validity_reversed');
    expect(await list()).toEqual([]);
    const { rows } = await stage.test.sql.query('SELECT 1 FROM file');
    expect(rows.length).toBeLessThanOrEqual(1);
  });

  it('are replaced by a newer one; the earlier one stays for the offers that showed it', async () => {
    const old = await kept({ kind: 'statute', title: 'Statut' });
    const replacement = `/api/organisations/${organisationId}/documents/${old.id}/replacement?name=nowy.pdf&validFrom=2026-03-01`;
    const answers = await Promise.all(
      ['%PDF-1.7 nowy', '%PDF-1.7 inny'].map((content) => client.raw('POST', replacement, content, BYTES)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const [current, ...others] = await list();
    expect(others).toEqual([]);
    expect(current).toMatchObject({
      kind: 'statute',
      title: 'Statut',
      replaced: true,
      validFrom: '2026-03-01',
    });
    const earlier = await client.raw('GET', `/api/organisations/${organisationId}/documents/${old.id}/file`);
    expect(await earlier.text()).toBe(PDF);
  });

  it('change their name and validity by whoever saw the last version, and can be put away', async () => {
    const { id, version } = await kept({ kind: 'activityReport', title: 'Sprawozdanie' });
    const params = { organisationId, documentId: id };
    const body = { title: 'Sprawozdanie za 2025', validFrom: null, validTo: '2026-12-31', version };
    const [changed] = await client.call('PUT /api/organisations/:organisationId/documents/:documentId', {
      params,
      body,
    });
    expect(changed).toMatchObject({ title: 'Sprawozdanie za 2025', validTo: '2026-12-31', version: 2 });
    const late = await client.refused('PUT /api/organisations/:organisationId/documents/:documentId', {
      params,
      body,
    });
    expect(late.code).toBe('changed_elsewhere');
    expect(
      await client.call('DELETE /api/organisations/:organisationId/documents/:documentId', { params }),
    ).toEqual([]);
    const again = await client.raw('DELETE', `/api/organisations/${organisationId}/documents/${id}`);
    expect(await codeOf(again)).toBe('already_done');
  });

  it('are at most fifty, also when the last two come at once', async () => {
    await stage.test.sql.query(
      `WITH kept AS (
         INSERT INTO file (id, name, media_type, size, sha256, content, created_at)
         SELECT gen_random_uuid(), 'a.pdf', 'application/pdf', 1, repeat('0', 64), 'x', now()
           FROM generate_series(1, 49) RETURNING id)
       INSERT INTO organisation_document (id, organisation_id, kind, title, file_id, uploaded_by, uploaded_at, version)
       SELECT gen_random_uuid(), $1, 'other', 'a', kept.id, m.account_id, now(), 1
         FROM kept, organisation_member m WHERE m.organisation_id = $1`,
      [organisationId],
    );
    const answers = await Promise.all([1, 2].map(() => keep(PDF, { kind: 'other', title: 'Ostatni' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it.each([
    ['editor', 201],
    ['accountant', 201],
    ['reader', 403],
  ] as const)('are read by everybody in it; the %s adds one: %i', async (role, status) => {
    const other = await stage.person('Jan Wiśniewski');
    const { account } = (await other.call('GET /api/session')).session!;
    const own = (await client.call('GET /api/session')).session!.account;
    await new PeopleWorld(new World(stage.test.app)).colleague(
      own,
      organisationId,
      account,
      plainly(role),
      stage.test.clock.now(),
    );
    expect(await list(other)).toEqual([]);
    expect((await keep(PDF, { kind: 'statute', title: 'Statut' }, other)).status).toBe(status);
    const { client: stranger } = await stage.organisation();
    expect((await keep(PDF, { kind: 'statute' }, stranger)).status).toBe(404);
    expect((await stranger.raw('GET', `/api/organisations/${organisationId}/documents`)).status).toBe(404);
  });
});
