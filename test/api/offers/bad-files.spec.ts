import { randomUUID } from 'node:crypto';
import { LARGEST_CHUNK } from '@nurt/domain/files';
import type { Client } from '../../support/client';
import { bomb, docx, encrypted, largePdf, lyingBomb, overlapping, pdf } from '../../support/sample-files';
import { attach, described, refusalOf, sendPiece, sendRest } from '../../support/uploads';
import { Stage } from './stage';

const MIB = 1024 * 1024;

describe('files that are not what they should be', () => {
  let stage: Stage;
  let client: Client;
  let offerId: string;
  beforeAll(async () => {
    stage = await Stage.open();
    const callId = await stage.openCall(await stage.office());
    const { client: author, organisationId } = await stage.organisation();
    client = author;
    stage.test.clock.set('2026-02-01T09:00:00Z');
    offerId = (await stage.completeDraft(client, organisationId, callId)).id;
  });
  afterEach(async () => {
    // Whatever was refused, nothing of it stays.
    for (const { id } of await list()) {
      await client.raw('DELETE', `/api/offers/${offerId}/attachments/${id}`);
    }
    const { rows } = await stage.test.sql.query<{ n: number }>(
      `SELECT (SELECT count(*) FROM file) + (SELECT count(*) FROM file_chunk) + (SELECT count(*) FROM upload) AS n`,
    );
    expect(Number(rows[0]?.n)).toBe(0);
  });
  afterAll(() => stage.close());

  const list = async () =>
    (await client.call('GET /api/offers/:offerId/attachments', { params: { offerId } })).attachments;
  const address = (id: string) => `/api/offers/${offerId}/attachments/${id}`;
  const request = (body: object) =>
    client.raw('POST', `/api/offers/${offerId}/attachments`, {
      requirementId: null,
      replaces: null,
      ...body,
    });
  const start = async (name: string, content: Buffer) => {
    const answer = await request(described({ name, content }));
    if (!answer.ok) return { answer };
    const { id, upload } = (await answer.json()) as {
      id: string;
      upload: { received: number; lease: string };
    };
    return { id, upload };
  };
  /** What the whole of a file is answered with. */
  const send = async (name: string, content: Buffer): Promise<Response> => {
    const { answer, id, upload } = await start(name, content);
    return answer ?? sendRest(client, address(id), content, upload);
  };

  it.each<[string, string, Buffer, string]>([
    [
      'HTML that calls itself a PDF',
      'a.pdf',
      Buffer.from('<html><script>alert(1)</script>'),
      'file_kind_unknown',
    ],
    ['a program that calls itself a picture', 'a.png', Buffer.from('MZ\u0090\u0000'), 'file_kind_unknown'],
    ['a program by its name', 'a.exe', pdf(), 'file_kind_unknown'],
    ['a program behind a mark that turns the name', 'Statut\u202efdp.exe', pdf(), 'file_kind_unknown'],
    ['a name without an ending', 'statut', pdf(), 'file_kind_unknown'],
    ['a PDF that calls itself a picture', 'a.png', pdf(), 'file_extension_disagrees'],
    ['a document that calls itself a sheet', 'a.xlsx', docx(), 'file_extension_disagrees'],
    ['a document with macros', 'a.docx', docx({ 'word/vbaProject.bin': 'x' }), 'file_kind_unknown'],
    ['a document behind a password', 'a.docx', encrypted(), 'file_encrypted'],
    ['half a document', 'a.docx', docx().subarray(0, 100), 'file_archive_damaged'],
    ['a bomb', 'a.docx', bomb(40 * MIB), 'file_archive_unsafe'],
    ['a bomb that lies about itself', 'a.docx', lyingBomb(40 * MIB), 'file_archive_damaged'],
    ['entries that overlap', 'a.docx', overlapping(), 'file_archive_unsafe'],
  ])('are refused, and nothing of them stays: %s', async (_what, name, content, code) => {
    expect(await refusalOf(await send(name, content))).toMatchObject({ status: 422, code, path: 'file' });
    expect(await list()).toEqual([]);
  });

  it.each([
    ['../../../etc/cron.d/statut.pdf', 'statut.pdf'],
    ['C:\\Users\\Anna\\statut.pdf', 'statut.pdf'],
    ['\u2067Statut\u2069 \u200bzwykły.pdf', 'Statut zwykły.pdf'],
    ['<img src=x onerror=alert(1)>.pdf', 'img src=x onerror=alert(1).pdf'],
    ['=HYPERLINK("http://x").pdf', 'x ).pdf'],
    ['CON.pdf', 'CON.pdf'],
    [`${'ż'.repeat(900)}.pdf`, `${'ż'.repeat(120)}.pdf`],
  ])('have names that harm nobody: %j', async (name, cleaned) => {
    await attach(client, offerId, { name, content: pdf() });
    const [file] = await list();
    expect(file?.name).toBe(cleaned);
    const given = await client.raw('GET', `${address(file!.id)}/file`);
    expect(given.headers.get('content-disposition')).toContain(encodeURIComponent(cleaned));
  });

  it('are refused when their description is none', async () => {
    const whole = described({ name: 'a.pdf', content: pdf() });
    for (const [body, path] of [
      [{ ...whole, name: `${'x'.repeat(1000)}.pdf` }, 'name'],
      [{ ...whole, name: 'a\u0000.pdf' }, 'name'],
      [{ ...whole, name: ' ' }, 'name'],
      [{ ...whole, size: 0 }, 'size'],
      [{ ...whole, size: -5 }, 'size'],
      [{ ...whole, size: 1.5 }, 'size'],
      [{ ...whole, modifiedAt: -1 }, 'modifiedAt'],
      [{ ...whole, requirementId: 'Statut' }, 'requirementId'],
      [{ ...whole, state: 'clean' }, 'state'],
    ] as const) {
      expect(await refusalOf(await request(body))).toMatchObject({ status: 400, path });
    }
    expect(await refusalOf(await request({ ...whole, size: 10 * MIB + 1 }))).toMatchObject({
      status: 422,
      code: 'file_too_large',
      params: { maximum: 10 * MIB },
    });
    expect((await request({ ...whole, replaces: randomUUID() })).status).toBe(404);
  });

  it('come in pieces that are in order, full, and no more than was said', async () => {
    const content = largePdf(2 * LARGEST_CHUNK + 10);
    const { id, upload } = await start('a.pdf', content);
    const send = (offset: number, piece: Buffer, lease = upload!.lease) =>
      sendPiece(client, address(id!), { offset, lease }, piece);
    const first = content.subarray(0, LARGEST_CHUNK);
    expect(await refusalOf(await send(LARGEST_CHUNK, first))).toMatchObject({
      status: 409,
      code: 'upload_offset_differs',
      params: { received: 0 },
    });
    expect(await refusalOf(await send(0, first.subarray(1)))).toMatchObject({ code: 'upload_piece_short' });
    expect(await refusalOf(await send(0, Buffer.alloc(0)))).toMatchObject({ code: 'file_required' });
    expect((await send(0, Buffer.alloc(LARGEST_CHUNK + 1))).status).toBe(413);
    expect((await send(0, first)).status).toBe(200);
    expect(await refusalOf(await send(0, first))).toMatchObject({
      code: 'upload_offset_differs',
      params: { received: LARGEST_CHUNK },
    });
    expect((await send(LARGEST_CHUNK, first)).status).toBe(200);
    expect(await refusalOf(await send(2 * LARGEST_CHUNK, first.subarray(0, 11)))).toMatchObject({
      status: 422,
      code: 'upload_beyond_size',
    });
    expect(await refusalOf(await send(0, first, randomUUID()))).toMatchObject({
      code: 'upload_continued_elsewhere',
    });
    expect((await client.raw('PUT', `${address(id!)}/content?offset=-1&lease=1`, 'x')).status).toBe(400);
    expect(await list()).toMatchObject([{ state: 'uploading', received: 2 * LARGEST_CHUNK }]);
  });

  it('are one file, whatever two tabs do with it at once', async () => {
    const content = largePdf(6 * LARGEST_CHUNK + 3);
    const file = { name: 'a.pdf', content };
    const { id, upload } = await start(file.name, content);
    const resume = async () =>
      (await (
        await client.raw('POST', `${address(id!)}/resumption`, described(file))
      ).json()) as typeof upload;
    // The same piece ten times at once is taken once.
    const first = content.subarray(0, LARGEST_CHUNK);
    const ten = await Promise.all(
      Array.from({ length: 10 }, () => sendPiece(client, address(id!), { offset: 0, ...upload! }, first)),
    );
    expect(ten.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(409)]);

    const other = await resume();
    const [stopped, done] = await Promise.all([
      sendRest(client, address(id!), content, { ...upload!, received: LARGEST_CHUNK }),
      sendRest(client, address(id!), content, other!),
    ]);
    expect(await refusalOf(stopped)).toMatchObject({ status: 409, code: 'upload_continued_elsewhere' });
    expect(await done.json()).toMatchObject({ complete: true });
    const given = await client.raw('GET', `${address(id!)}/file`);
    expect(Buffer.from(await given.arrayBuffer()).equals(content)).toBe(true);
    const late = await sendPiece(client, address(id!), { offset: 0, ...other! }, first);
    expect(await refusalOf(late)).toMatchObject({ status: 409, code: 'already_done' });
  });

  it('are at most twenty and fifty megabytes in one offer, however many people send at once', async () => {
    const large = { name: 'a.pdf', size: 10 * MIB, modifiedAt: 1 };
    const answers = await Promise.all(Array.from({ length: 7 }, () => request(large)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 201, 201, 409, 409]);
    for (const { id } of await list()) await client.raw('DELETE', address(id));
    const small = { name: 'a.pdf', size: 1, modifiedAt: 1 };
    const many = await Promise.all(Array.from({ length: 23 }, () => request(small)));
    expect(many.filter(({ status }) => status === 201)).toHaveLength(20);
    expect(await refusalOf(many.find(({ status }) => status === 409)!)).toMatchObject({
      code: 'files_too_many',
      params: { maximum: 20 },
    });
  });
});
