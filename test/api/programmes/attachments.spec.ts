import { ProgrammeStage } from './stage';

const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n';
const BYTES = { 'Content-Type': 'application/octet-stream' };

describe('files of a programme', () => {
  let stage: ProgrammeStage;
  let draft: string;
  beforeAll(async () => {
    stage = await ProgrammeStage.open();
    draft = (await stage.draft(2027)).id;
  }, 120_000);
  afterAll(() => stage.test.stop());

  const send = (content: string, name = 'Uchwała nr 1.pdf', headers = BYTES) =>
    stage.officer.raw(
      'POST',
      `/api/office/programmes/${draft}/attachments?name=${encodeURIComponent(name)}`,
      content,
      headers,
    );
  const codeOf = async (answer: Response) => ((await answer.json()) as { code: string }).code;
  const list = () =>
    stage.officer.call('GET /api/office/programmes/:programmeId/attachments', {
      params: { programmeId: draft },
    });

  it('are kept as they came, under a clean name, and given back to be saved', async () => {
    const answer = await send(PDF, '../Uchwała "nr 1".exe');
    expect(answer.status).toBe(201);
    const [file] = await list();
    expect(file).toMatchObject({ name: 'Uchwała nr 1.pdf', mediaType: 'application/pdf', size: PDF.length });
    const given = await stage.officer.raw('GET', `/api/office/programme-attachments/${file!.id}/file`);
    expect(await given.text()).toBe(PDF);
    expect(given.headers.get('content-disposition')).toBe(
      `attachment; filename="Uchwa_a nr 1.pdf"; filename*=UTF-8''Uchwa%C5%82a%20nr%201.pdf`,
    );
    expect(given.headers.get('x-content-type-options')).toBe('nosniff');
    expect(given.headers.get('content-type')).toBe('application/pdf');
  });

  it('are refused when empty, of another kind, too large, or sent as something else', async () => {
    expect(await codeOf(await send('<html><script>alert(1)</script>', 'a.pdf'))).toBe('file_kind_unknown');
    const empty = await send('');
    expect(empty.status).toBe(400);
    expect(await empty.json()).toMatchObject({
      code: 'malformed_request',
      problems: [{ code: 'file_required', path: 'file' }],
    });
    const large = await send(PDF + 'x'.repeat(10 * 1024 * 1024));
    expect([large.status, await codeOf(large)]).toEqual([413, 'body_too_large']);
    expect((await send(PDF, 'a.pdf', { 'Content-Type': 'text/plain' })).status).toBe(415);
    expect(await list()).toHaveLength(1);
  });

  it('are hidden from the public and from strangers until the council adopts the programme, and then stay', async () => {
    const [file] = await list();
    const citizen = stage.test.client();
    const address = `/api/public/programme-attachments/${file!.id}/file`;
    expect((await citizen.raw('GET', address)).status).toBe(404);
    expect((await citizen.raw('GET', `/api/office/programme-attachments/${file!.id}/file`)).status).toBe(401);
    await stage.executive.call('POST /api/office/programmes/:programmeId/adoption', {
      params: { programmeId: draft },
      body: { resolutionNumber: 'L/1/2026', resolutionDate: '2026-03-02' },
    });
    expect((await citizen.raw('GET', address)).status).toBe(200);
    const removed = await stage.officer.refused('DELETE /api/office/programme-attachments/:attachmentId', {
      params: { attachmentId: file!.id },
    });
    expect(removed.code).toBe('not_now');
    expect((await send(PDF)).status).toBe(409);
  });

  it('are a part of each version: an amendment brings and drops them, and earlier versions keep theirs', async () => {
    const [old] = await list();
    const begin = () =>
      stage.officer.call('POST /api/office/programmes/:programmeId/amendments', {
        params: { programmeId: draft },
      });
    const bring = (amendmentId: string, content: string) =>
      stage.officer.raw(
        'POST',
        `/api/office/programme-amendments/${amendmentId}/attachments?name=nowy.pdf`,
        content,
        BYTES,
      );
    const address = (id: string) => `/api/public/programme-attachments/${id}/file`;
    const citizen = stage.test.client();

    // Given up: nothing is left of it.
    const first = await begin();
    await bring(first.id, PDF);
    const params = { amendmentId: first.id, attachmentId: old!.id };
    const prepared = await stage.officer.call(
      'PUT /api/office/programme-amendments/:amendmentId/dropped-attachments/:attachmentId',
      { params },
    );
    const state = new Map(prepared.files.map(({ id, brought, dropped }) => [id, { brought, dropped }]));
    const brought = prepared.files.find((file) => file.brought)!;
    expect(state.get(old!.id)).toEqual({ brought: false, dropped: true });
    expect(state.get(brought.id)).toEqual({ brought: true, dropped: false });
    expect(prepared.problems.map(({ code }) => code)).toEqual(['required']);
    expect((await citizen.raw('GET', address(brought.id))).status).toBe(404);
    await stage.discard(first);
    expect((await list()).map(({ id }) => id)).toEqual([old!.id]);

    const second = await begin();
    const { files } = (await (await bring(second.id, `${PDF} `)).json()) as typeof second;
    const added = files.find(({ brought }) => brought)!;
    await stage.officer.call(
      'PUT /api/office/programme-amendments/:amendmentId/dropped-attachments/:attachmentId',
      { params: { amendmentId: second.id, attachmentId: old!.id } },
    );
    const saved = await stage.officer.call('PUT /api/office/programme-amendments/:amendmentId', {
      params: { amendmentId: second.id },
      body: {
        version: second.version,
        justification: 'Nowy załącznik.',
        changes: [],
        newLines: [],
        sections: {},
      },
    });
    await stage.adopt(saved, 'L/2/2026');
    expect((await list()).map(({ id }) => id)).toEqual([added.id]);
    const versions = await citizen.call('GET /api/public/programmes/:programmeId/versions', {
      params: { programmeId: draft },
    });
    const filesOf = async (versionId: string) => {
      const { content } = await citizen.call('GET /api/public/programme-versions/:versionId', {
        params: { versionId },
      });
      return content.attachments?.map(({ id, sha256 }) => [id, sha256]);
    };
    expect(await filesOf(versions[0]!.id)).toEqual([[added.id, added.sha256]]);
    expect(await filesOf(versions[1]!.id)).toEqual([[old!.id, old!.sha256]]);
    for (const { id } of [old!, added]) expect((await citizen.raw('GET', address(id))).status).toBe(200);
    expect((await bring(second.id, PDF)).status).toBe(409);
  });

  it('are at most twenty, and a draft gives them back', async () => {
    draft = (await stage.draft(2028)).id;
    for (let count = 0; count < 20; count += 1) expect((await send(PDF)).status).toBe(201);
    expect(await codeOf(await send(PDF))).toBe('attachments_too_many');
    const [first] = await list();
    await stage.officer.call('DELETE /api/office/programme-attachments/:attachmentId', {
      params: { attachmentId: first!.id },
    });
    expect(await list()).toHaveLength(19);
    const { rows } = await stage.test.sql.query('SELECT 1 FROM file WHERE id = $1', [first!.id]);
    expect(rows).toEqual([]);
  });
});
