import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { valueAt } from '@nurt/domain/drafts';
import { OFFER_SHAPE, type OfferContent } from '@nurt/domain/offers';
import type { ProblemDocument } from '@nurt/contracts';
import { readPdf } from '../../../apps/api/src/shores/documents/samples/read-pdf';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { fieldsOf, REFUSED, type Field } from '../../support/form-fields';
import { anyJson, HOSTILE_TEXTS, MEGABYTE } from '../../support/hostile';
import { DAYS, on, TestWorld } from '../../support/world';

let test: TestApp;
let world: TestWorld;
beforeAll(async () => {
  test = await startApp();
  world = await TestWorld.open(test);
}, 60_000);
afterAll(() => test.stop());

describe.each(['udpp', 'sport'] as const)('every field of the %s offer', (form) => {
  let client: Client;
  let offerId: string;
  let fields: Field[];
  beforeAll(async () => {
    const callId = form === 'udpp' ? await world.openCall() : await world.openCall({}, 'BL5');
    const member = form === 'udpp' ? 'melody' : 'sport';
    const organisationId = await world.join(member, form === 'udpp' ? 'melody' : 'judo');
    ({ id: offerId } = await world.wholeDraft(callId, organisationId, member));
    test.clock.set(on(DAYS.applied).toISOString());
    client = await world.member(member);
    fields = fieldsOf(OFFER_SHAPE, (await read()).content, '');
  }, 60_000);

  const read = () => client.call('GET /api/offers/:offerId', { params: { offerId } });
  const send = (version: number, changes: readonly { path: string; from: unknown; to: unknown }[]) =>
    client.raw('PATCH', `/api/offers/${offerId}`, { baseVersion: version, changes });
  const change = (content: OfferContent, path: string, to: unknown) => {
    const from = valueAt(content, path);
    return { path, from: typeof from === 'symbol' ? null : from, to };
  };

  it('is tried', () => {
    expect(fields.length).toBe(form === 'udpp' ? 40 : 56);
    expect(fields.some(({ path }) => path.startsWith('sport/'))).toBe(form === 'sport');
  });

  it('refuses what it cannot hold, all at once, with code and place, and keeps what it had', async () => {
    const before = await read();
    for (const kind of Object.keys(REFUSED)) {
      const those = fields.filter((field) => field.kind === kind);
      for (const wrong of REFUSED[kind]!) {
        const answer = await send(
          before.version,
          those.map(({ path }) => change(before.content, path, wrong)),
        );
        const { problems } = (await answer.json()) as ProblemDocument;
        const places = new Set((problems ?? []).map(({ path }) => path));
        const taken = those.filter((_, index) => !places.has(`changes.${String(index)}.to`));
        expect([answer.status, kind, wrong, taken.map(({ path }) => path)]).toEqual([400, kind, wrong, []]);
        expect(problems.every(({ code }) => /^[a-z_]+$/.test(code))).toBe(true);
      }
    }
    expect(await read()).toEqual({ ...before, serverTime: expect.any(String) as string });
  }, 120_000);

  it('keeps every text that it takes exactly as it was typed', async () => {
    const texts = fields.filter(({ kind }) => kind === 'text');
    for (const typed of HOSTILE_TEXTS) {
      const { version, content } = await read();
      const cut = ({ maximum }: Field) => (typed.length > maximum ? 'za długi' : typed);
      const changes = texts.map((field) => change(content, field.path, cut(field)));
      const answer = await send(version, changes);
      expect([typed, answer.status]).toEqual([typed, 200]);
      const after = (await read()).content;
      for (const field of texts)
        expect([field.path, valueAt(after, field.path)]).toEqual([field.path, cut(field)]);
    }
  }, 120_000);

  it('refuses one sign more than a field has, and a megabyte, and takes as much as it has', async () => {
    const texts = fields.filter(({ kind }) => kind === 'text');
    const { version, content } = await read();
    const filled = (value: (maximum: number) => string) =>
      texts.map(({ path, maximum }) => change(content, path, value(maximum)));
    const tooLong = await send(
      version,
      filled((maximum) => 'ą'.repeat(maximum + 1)),
    );
    expect(((await tooLong.json()) as ProblemDocument).problems).toMatchObject(
      texts.map((_, index) => ({ code: 'text_too_long', path: `changes.${String(index)}.to` })),
    );
    for (const { path } of texts) {
      const answer = await send(version, [change(content, path, MEGABYTE)]);
      expect([path, answer.status]).toEqual([path, 400]);
      expect(await answer.json()).toMatchObject({
        problems: [{ code: 'text_too_long', path: 'changes.0.to' }],
      });
    }
    const most = (maximum: number): string => `${'ą'.repeat(maximum - 2)}😀`;
    expect((await send(version, filled(most))).status).toBe(200);
    const after = (await read()).content;
    for (const { path, maximum } of texts)
      expect([path, valueAt(after, path)]).toEqual([path, most(maximum)]);
  }, 120_000);

  it('answers whatever comes, where a draft can be or not, and stores it whole or not at all', async () => {
    const paths = fc.oneof(
      { weight: 5, arbitrary: fc.nat().map((n) => fields[n % fields.length]!.path) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 220 }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '__proto__',
          'constructor/prototype',
          'contact/__proto__',
          'costs/order',
          'costs',
          `costs/${randomUUID()}`,
          'form',
          'attachments',
          'joint/representation',
          'sources/grantGrosze/x',
          '/',
          '',
        ),
      },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ path: paths, to: anyJson, from: fc.option(anyJson) }), {
          minLength: 1,
          maxLength: 5,
        }),
        async (wanted) => {
          const before = await read();
          const changes = wanted.map(({ path, to, from }) => ({
            path,
            from: from ?? (change(before.content, path, to).from as unknown),
            to,
          }));
          const answer = await send(before.version, changes);
          expect([200, 400, 422]).toContain(answer.status);
          const after = await read();
          if (answer.status !== 200) {
            const { problems } = (await answer.json()) as ProblemDocument;
            expect(problems.length).toBeGreaterThan(0);
            for (const { code, path } of problems)
              expect([typeof code, typeof path]).toEqual(['string', 'string']);
            expect([after.version, after.content]).toEqual([before.version, before.content]);
            return;
          }
          const untouched = fields.filter(
            ({ path }) => !changes.some((one) => path.startsWith(one.path) || one.path.startsWith(path)),
          );
          for (const { path } of untouched) {
            expect([path, valueAt(after.content, path)]).toEqual([path, valueAt(before.content, path)]);
          }
        },
      ),
      { numRuns: 30 },
    );
  }, 180_000);

  it('is printed with whatever was typed into it, as text', async () => {
    const { version, content } = await read();
    const typed = HOSTILE_TEXTS.filter((text) => text.length < 60).join(' ');
    const changes = fields
      .filter(({ kind, maximum }) => kind === 'text' && maximum >= typed.length)
      .map(({ path }) => change(content, path, typed));
    expect((await send(version, changes)).status).toBe(200);
    for (const locale of ['pl', 'en']) {
      const answer = await client.raw('GET', `/api/offers/${offerId}/offer.pdf?locale=${locale}`);
      expect(answer.status).toBe(200);
      const { text } = await readPdf(Buffer.from(await answer.arrayBuffer()));
      const flat = text.replace(/\s+/g, '');
      for (const words of [
        '<script>alert(1)</script>',
        '=HYPERLINK("http://zlo.example";"Kliknij")',
        'DROPTABLEoffer',
      ]) {
        expect(flat).toContain(words);
      }
      expect(flat).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }
  }, 60_000);
});
