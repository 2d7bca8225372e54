import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { ProblemDocument } from '@nurt/contracts';
import { valueAt } from '@nurt/domain/drafts';
import { SMALL_GRANT_SHAPE, type SmallGrantContent } from '@nurt/domain/small-grants';
import { MEMBERS } from '../../../apps/api/src/demo/data/people';
import { readPdf } from '../../../apps/api/src/shores/documents/samples/read-pdf';
import type { Client } from '../../support/client';
import { fieldsOf, REFUSED, type Field } from '../../support/form-fields';
import { anyJson, HOSTILE_TEXTS, MEGABYTE } from '../../support/hostile';
import { Stage, WHEN } from './stage';

describe('every field of the simplified offer', () => {
  let stage: Stage;
  let client: Client;
  let id: string;
  let fields: Field[];
  beforeAll(async () => {
    stage = await Stage.open();
    const organisationId = await stage.world.join('melody', 'melody');
    const ids = { authorityId: stage.world.authorityId, organisationId };
    ({ id } = await stage.grants.draft(MEMBERS.melody, ids, stage.content(), WHEN.offered));
    client = await stage.member('melody', WHEN.offered);
    fields = fieldsOf(SMALL_GRANT_SHAPE, (await read()).content, '');
  }, 60_000);
  afterAll(() => stage.app.stop());

  const read = () => client.call('GET /api/small-grants/:smallGrantId', { params: { smallGrantId: id } });
  const send = (version: number, changes: readonly { path: string; from: unknown; to: unknown }[]) =>
    client.raw('PATCH', `/api/small-grants/${id}`, { baseVersion: version, changes });
  const change = (content: SmallGrantContent, path: string, to: unknown) => {
    const from = valueAt(content, path);
    return { path, from: typeof from === 'symbol' ? null : from, to };
  };
  const texts = () => fields.filter(({ kind }) => kind === 'text');

  it('is tried', () => {
    expect(fields).toHaveLength(24);
  });

  it('refuses what it cannot hold, all at once, with code and place, and keeps what it had', async () => {
    const before = await read();
    for (const kind of Object.keys(REFUSED)) {
      const those = fields.filter((field) => field.kind === kind);
      for (const wrong of those.length === 0 ? [] : REFUSED[kind]!) {
        const answer = await send(
          before.version,
          those.map(({ path }) => change(before.content, path, wrong)),
        );
        const { problems } = (await answer.json()) as ProblemDocument;
        const places = new Set((problems ?? []).map(({ path }) => path));
        const taken = those.filter((_, index) => !places.has(`changes.${String(index)}.to`));
        // No sphere is chosen yet: the one choice that is empty.
        const allowed = kind === 'choice' && wrong === '' ? ['sphere'] : [];
        expect([answer.status, kind, wrong, taken.map(({ path }) => path)]).toEqual([
          400,
          kind,
          wrong,
          allowed,
        ]);
      }
    }
    expect(await read()).toEqual({ ...before, serverTime: expect.any(String) as string });
  }, 60_000);

  it('keeps every text that it takes as it was typed, and as much as there is room for', async () => {
    for (const typed of [...HOSTILE_TEXTS, 'most']) {
      const { version, content } = await read();
      const fitting = ({ maximum }: Field): string => {
        if (typed === 'most') return `${'ą'.repeat(maximum - 2)}😀`;
        return typed.length > maximum ? 'za długi' : typed;
      };
      const changes = texts().map((field) => change(content, field.path, fitting(field)));
      expect([typed, (await send(version, changes)).status]).toEqual([typed, 200]);
      const after = (await read()).content;
      for (const field of texts())
        expect([field.path, valueAt(after, field.path)]).toEqual([field.path, fitting(field)]);
    }
  }, 60_000);

  it('refuses one sign more than a field has, and a megabyte', async () => {
    const { version, content } = await read();
    for (const { path, maximum } of texts()) {
      for (const tooMuch of ['ą'.repeat(maximum + 1), MEGABYTE]) {
        const answer = await send(version, [change(content, path, tooMuch)]);
        expect([path, answer.status]).toEqual([path, 400]);
        expect(await answer.json()).toMatchObject({
          problems: [{ code: 'text_too_long', path: 'changes.0.to' }],
        });
      }
    }
  }, 60_000);

  it('answers whatever comes, and stores it whole or not at all', async () => {
    const paths = fc.oneof(
      { weight: 4, arbitrary: fc.nat().map((n) => fields[n % fields.length]!.path) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          'costs',
          `costs/${randomUUID()}`,
          'results/order',
          'contact/__proto__',
          'declarations',
          '__proto__',
          'attachments',
          'number',
          '',
        ),
      },
    );
    await fc.assert(
      fc.asyncProperty(paths, anyJson, async (path, to) => {
        const before = await read();
        const answer = await send(before.version, [change(before.content, path, to)]);
        expect([200, 400, 422]).toContain(answer.status);
        if (answer.status === 200) return;
        const { problems } = (await answer.json()) as ProblemDocument;
        expect(problems.length).toBeGreaterThan(0);
        for (const problem of problems) expect(problem).toMatchObject({ code: expect.any(String) as string });
        const after = await read();
        expect([after.version, after.content]).toEqual([before.version, before.content]);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('is printed with whatever was typed into it, as text', async () => {
    const { version, content } = await read();
    const typed = HOSTILE_TEXTS.filter((text) => text.length < 60).join(' ');
    const answer = await send(version, [
      change(content, 'description', typed),
      change(content, 'characteristics', typed),
      change(content, 'title', HOSTILE_TEXTS[0]),
    ]);
    expect(answer.status).toBe(200);
    const printed = await client.raw('GET', `/api/small-grants/${id}/offer.pdf`);
    expect(printed.status).toBe(200);
    const { text } = await readPdf(Buffer.from(await printed.arrayBuffer()));
    const flat = text.replace(/\s+/g, '');
    expect(flat).toContain('<script>alert(1)</script>');
    expect(flat).toContain('=HYPERLINK("http://zlo.example";"Kliknij")');
    expect(flat).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  }, 60_000);
});
