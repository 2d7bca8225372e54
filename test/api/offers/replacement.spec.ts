import { STAFF, type StaffKey } from '../../../apps/api/src/demo/data/people';
import { routeTable } from '../../../apps/api/src/kernel';
import { grosze } from '@nurt/domain/money';
import { changesBetween } from '@nurt/domain/offers';
import { FIGURE_KEYS } from '@nurt/domain/programmes';
import { readPdf } from '../../../apps/api/src/shores/documents/samples/read-pdf';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { readXlsx } from '../../support/xlsx';
import { DAYS, on, TestWorld } from '../../support/world';

/** Open until 27 March 2026, 15:30 in Poland. */
const BEFORE = '2026-03-27T14:29:59.999Z';
const CLOSES = '2026-03-27T14:30:00Z';
/** What only these offers say; the amount is asked for nowhere else. */
const EARLIER = 'Kanarek pierwszy';
const LATER = 'Kanarek drugi';
const AMOUNTS = ['777777', '888888'];
const STAFF_KEYS = Object.keys(STAFF) as StaffKey[];

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 2).toString('latin1') === 'PK';
const cellsOf = (workbook: Buffer): string => JSON.stringify(readXlsx(workbook));

describe('replacing a submitted offer', () => {
  let test: TestApp;
  let world: TestWorld;
  let organisationId: string;
  let author: Client;
  let officer: Client;
  let sharedCall: string;
  beforeAll(async () => {
    test = await startApp();
    world = await TestWorld.open(test);
    organisationId = await world.join('melody', 'melody');
    author = await world.member('melody');
    officer = await world.office('officer');
    sharedCall = await world.openCall({ offersPerOrganisation: 20 });
  });
  beforeEach(() => test.clock.set(on(DAYS.applied, '12:00').toISOString()));
  afterAll(() => test.stop());

  const ownCall = () => world.openCall({ poolGrosze: 1_000_000 });
  const submitted = async (title: string, grantGrosze: number, call?: string) => {
    const callId = call ?? sharedCall;
    const draft = await world.wholeDraft(callId, organisationId);
    return { callId, id: await submit(await rewrite(draft, title, grantGrosze)) };
  };
  /** Another title, description and amount, so that each version can be told from the other. */
  const rewrite = async ({ id }: { id: string }, title: string, grantGrosze: number): Promise<string> => {
    const params = { offerId: id };
    const { version, content } = await author.call('GET /api/offers/:offerId', { params });
    const own = content.sources.ownFinancialGrosze! + content.sources.grantGrosze! - grantGrosze;
    await author.call('PATCH /api/offers/:offerId', {
      params,
      body: {
        baseVersion: version,
        changes: changesBetween(content, {
          ...content,
          title,
          description: `${title}: opis zadania.`,
          sources: { ...content.sources, grantGrosze: grosze(grantGrosze), ownFinancialGrosze: grosze(own) },
        }),
      },
    });
    return id;
  };
  const submit = async (id: string): Promise<string> => {
    const params = { offerId: id };
    const { version } = await author.call('GET /api/offers/:offerId', { params });
    await author.call('POST /api/offers/:offerId/submission', { params, body: { version } });
    return id;
  };
  const read = (offerId: string) => author.call('GET /api/offers/:offerId', { params: { offerId } });
  const replace = (offerId: string) =>
    author.call('POST /api/offers/:offerId/replacement', { params: { offerId } });
  const pdfText = async (client: Client, path: string): Promise<string> => {
    const response = await client.raw('GET', path);
    expect([path, response.status]).toEqual([path, 200]);
    return (await readPdf(Buffer.from(await response.arrayBuffer()))).text;
  };

  it('begins with what was submitted, which stays in force until the replacement is submitted', async () => {
    const { id } = await submitted(EARLIER, 777_777);
    const before = await read(id);
    const draft = await replace(id);

    expect(draft).toMatchObject({
      status: 'draft',
      content: before.content,
      replaces: { id, number: before.number },
      replacedBy: null,
      missing: [],
    });
    expect(await read(id)).toMatchObject({ status: 'submitted', replacedBy: null });

    await submit(await rewrite(draft, LATER, 888_888));
    const [earlier, later] = [await read(id), await read(draft.id)];
    expect(later).toMatchObject({ status: 'submitted', replaces: { id, number: before.number } });
    expect(earlier).toMatchObject({
      status: 'withdrawn',
      number: before.number,
      content: before.content,
      receipt: before.receipt,
      replacedBy: { id: draft.id, number: later.number },
      moves: [],
    });
    expect(later.number).not.toBe(before.number);
    expect(earlier.timeline.map(({ type }) => type)).toEqual([
      'offer.started',
      'offer.submitted',
      'offer.replaced',
    ]);
    // Receipt and document of either can still be downloaded and verified.
    for (const [offer, says] of [
      [earlier, EARLIER],
      [later, LATER],
    ] as const) {
      expect(await pdfText(author, `/api/offers/${offer.id}/offer.pdf`)).toContain(says);
      const receipt = await (await author.raw('GET', `/api/offers/${offer.id}/receipt.json`)).text();
      const body = { receipt };
      expect(await author.call('POST /api/public/receipt-verification', { body })).toMatchObject({
        verdict: 'genuine',
        receipt: { number: offer.number },
      });
    }
  });

  it('is one draft, also for two colleagues at once, and one submission', async () => {
    const { id } = await submitted(EARLIER, 777_777);
    const drafts = await Promise.all([replace(id), replace(id), replace(id)]);
    expect(new Set(drafts.map((draft) => draft.id)).size).toBe(1);
    const draft = drafts[0]!;
    const attempts = await Promise.all(
      [1, 2].map(() => author.raw('POST', `/api/offers/${draft.id}/submission`, { version: draft.version })),
    );
    expect(attempts.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('collides with a withdrawal without losing either: one offer is left, or none', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { id } = await submitted(EARLIER, 777_777);
      const draft = await replace(id);
      const [submission, withdrawal] = await Promise.all([
        author.raw('POST', `/api/offers/${draft.id}/submission`, { version: draft.version }),
        author.raw('POST', `/api/offers/${id}/withdrawal`),
      ]);
      expect(submission.status).toBe(200);
      expect([200, 409]).toContain(withdrawal.status);
      expect((await read(id)).status).toBe('withdrawn');
      expect((await read(draft.id)).status).toBe('submitted');
    }
  });

  it('is over at the closing instant, and the submitted offer is not touched', async () => {
    const { id } = await submitted(EARLIER, 777_777);
    const draft = await replace(id);
    test.clock.set(CLOSES);
    const refused = await author.raw('POST', `/api/offers/${draft.id}/submission`, {
      version: draft.version,
    });
    expect(refused.status).toBe(409);
    expect(await read(id)).toMatchObject({ status: 'submitted', replacedBy: null });
    expect(
      await author.refused('POST /api/offers/:offerId/replacement', { params: { offerId: id } }),
    ).toMatchObject({ status: 409, code: 'offer_window_closed' });
  });

  it('is not for a draft nor for a withdrawn offer, and not for others', async () => {
    const { callId, id } = await submitted(EARLIER, 777_777, await ownCall());
    const { id: draft } = await world.wholeDraft(sharedCall, organisationId);
    const refusal = (client: Client, offerId: string) =>
      client.refused('POST /api/offers/:offerId/replacement', { params: { offerId } });
    expect(await refusal(author, draft)).toMatchObject({ status: 409, code: 'not_now' });
    await author.call('POST /api/offers/:offerId/withdrawal', { params: { offerId: id } });
    expect(await refusal(author, id)).toMatchObject({ status: 409, code: 'not_now' });
    expect((await refusal(officer, id)).status).toBe(403);
    // Withdrawn and not replaced: closed to the office for good.
    test.clock.set(CLOSES);
    expect(
      await officer.refused('GET /api/office/offers/:offerId', { params: { offerId: id } }),
    ).toMatchObject({ status: 409 });
    const rows = await officer.call('GET /api/office/offers', { query: { callId } });
    expect(rows).toEqual([expect.objectContaining({ id, title: '', replacedBy: null })]);
  });

  it('stays closed as a whole when the replacement is taken back as well', async () => {
    const { id } = await submitted(EARLIER, 777_777);
    const draft = await replace(id);
    await submit(draft.id);
    await author.call('POST /api/offers/:offerId/withdrawal', { params: { offerId: draft.id } });
    test.clock.set(CLOSES);
    for (const offerId of [id, draft.id]) {
      expect(await officer.refused('GET /api/office/offers/:offerId', { params: { offerId } })).toMatchObject(
        { status: 409 },
      );
    }
  });

  it('cannot be turned to another offer, not even by SQL', async () => {
    const { id } = await submitted(EARLIER, 777_777);
    const draft = await replace(id);
    const change = test.sql.query('UPDATE offer SET replaces = NULL WHERE id = $1', [draft.id]);
    await expect(change).rejects.toThrow('never changed');
  });

  describe('in the eyes of the office', () => {
    let callId: string;
    let earlier: string;
    let later: string;
    let programmeId: string;
    let readers: Client[];
    beforeAll(async () => {
      test.clock.set(on(DAYS.applied, '12:00').toISOString());
      ({ callId, id: earlier } = await submitted(EARLIER, 777_777, await ownCall()));
      later = await submit(await rewrite(await replace(earlier), LATER, 888_888));
      const [programme] = (await test.sql.query<{ id: string }>('SELECT id FROM programme')).rows;
      programmeId = programme!.id;
      readers = await Promise.all(STAFF_KEYS.map((key) => world.office(key)));
    });

    /** Every GET route there is, about this call, its programme and each of its offers. */
    const everyPage = (): string[] => [
      ...routeTable(test.app)
        .filter(({ endpoint }) => endpoint.startsWith('GET '))
        .flatMap(({ endpoint }) =>
          (endpoint.includes(':figureKey') ? FIGURE_KEYS : [earlier, later]).map((one) =>
            endpoint
              .replace('GET ', '')
              .replace(':callId', callId)
              .replace(/:(offerId|grantId|figureKey)/u, one)
              .replace(':organisationId', organisationId)
              .replace(':programmeId', programmeId)
              .replace(/:\w+/gu, '00000000-0000-4000-8000-000000000000'),
          ),
        ),
      `/api/office/offers?callId=${callId}`,
      '/api/office/offers?year=2026',
    ];
    const told = async (client: Client, path: string): Promise<boolean> => {
      const response = await client.raw('GET', path);
      const bytes = Buffer.from(await response.arrayBuffer());
      const isPdf = bytes.subarray(0, 5).toString('latin1') === '%PDF-';
      const text = isPdf
        ? (await readPdf(bytes)).text
        : isZip(bytes)
          ? cellsOf(bytes)
          : bytes.toString('utf8');
      const words = isPdf ? ['7 777,77', '8 888,88'] : AMOUNTS;
      return [EARLIER, LATER, ...words].some((secret) => text.includes(secret));
    };

    it('says nothing before the window closes, by any route, to anybody who works there', async () => {
      test.clock.set(BEFORE);
      const telling = new Set<string>();
      const pages = [...new Set(everyPage())];
      expect(pages.length).toBeGreaterThan(80);
      const everybody = [...readers, test.client()];
      for (const path of pages) {
        const answers = await Promise.all(everybody.map((client) => told(client, path)));
        if (answers.includes(true)) telling.add(path);
      }
      expect([...telling]).toEqual([]);
      // The same question finds both offers for their authors, so it can fail.
      for (const id of [earlier, later]) {
        expect(await told(author, `/api/offers/${id}`)).toBe(true);
        expect(await told(author, `/api/offers/${id}/offer.pdf`)).toBe(true);
      }
      const events = await test.sql.query<{ text: string }>(
        'SELECT data::text AS text FROM event WHERE subject_id = ANY ($1)',
        [[earlier, later]],
      );
      expect(events.rows.length).toBeGreaterThan(4);
      for (const { text } of events.rows) {
        for (const secret of [EARLIER, LATER, ...AMOUNTS]) expect(text).not.toContain(secret);
      }
    });

    it('opens with the others, both versions, the earlier one marked as replaced and judged no more', async () => {
      test.clock.set(CLOSES);
      const office = (offerId: string) =>
        officer.call('GET /api/office/offers/:offerId', { params: { offerId } });
      const [first, second] = [await office(earlier), await office(later)];
      expect(first).toMatchObject({
        status: 'withdrawn',
        content: { title: EARLIER },
        replacedBy: { id: later, number: second.number },
        moves: [],
      });
      expect(second).toMatchObject({
        status: 'submitted',
        content: { title: LATER },
        replaces: { id: earlier, number: first.number },
        replacedBy: null,
      });
      const rows = await officer.call('GET /api/office/offers', { query: { callId } });
      expect(rows.map(({ id, title, replacedBy }) => ({ id, title, replacedBy }))).toEqual(
        expect.arrayContaining([
          { id: earlier, title: EARLIER, replacedBy: second.number },
          { id: later, title: LATER, replacedBy: null },
        ]),
      );
      expect(await pdfText(officer, `/api/offers/${earlier}/offer.pdf`)).toContain(EARLIER);
      expect(await pdfText(officer, `/api/offers/${earlier}/receipt.pdf`)).toContain(first.number);
      const judged = await officer.raw('PUT', `/api/office/offers/${earlier}/formal-check`, {
        answers: [],
        outcome: 'admitted',
      });
      expect([409, 422]).toContain(judged.status);
      const call = await officer.call('GET /api/office/calls/:callId/evaluation', { params: { callId } });
      expect(JSON.stringify(call)).not.toContain(earlier);
    });
  });
});
