import fc from 'fast-check';
import type { ProblemDocument } from '@nurt/contracts';
import type { SmallGrantPartsRequest } from '@nurt/contracts/small-grants/requests';
import { MEMBERS } from '../../../apps/api/src/demo/data/people';
import { readPdf } from '../../../apps/api/src/shores/documents/samples/read-pdf';
import type { Client } from '../../support/client';
import {
  anyJson,
  HOSTILE_TEXTS,
  MEGABYTE,
  UNKEPT_TEXTS,
  WRONG_DAYS,
  WRONG_NUMBERS,
  WRONG_VALUES,
} from '../../support/hostile';
import { Stage, WHEN } from './stage';

type Kind = 'text' | 'day' | 'amount' | 'flag' | 'choice';

/** A field of the simplified offer: the steps to it through its parts, the first row of each list. */
interface Field {
  readonly path: string;
  readonly kind: Kind;
  /** Signs of a text; 0 for what is none. */
  readonly maximum: number;
}

const field = (path: string, kind: Kind, maximum = 0): Field => ({ path, kind, maximum });

const FIELDS: readonly Field[] = [
  field('contact.name', 'text', 200),
  field('contact.phone', 'text', 30),
  field('contact.email', 'text', 200),
  field('kind', 'choice'),
  field('sphere', 'choice'),
  field('title', 'text', 300),
  field('taskFrom', 'day'),
  field('taskTo', 'day'),
  field('place', 'text', 1000),
  field('description', 'text', 10_000),
  field('results.0.name', 'text', 500),
  field('results.0.target', 'text', 500),
  field('results.0.monitoring', 'text', 1000),
  field('characteristics', 'text', 10_000),
  field('costs.0.name', 'text', 300),
  field('costs.0.grantGrosze', 'amount'),
  field('costs.0.otherGrosze', 'amount'),
  field('declarations.withinPublicBenefitActivity', 'flag'),
  field('declarations.feesWithinPaidActivity', 'flag'),
  field('declarations.taxes', 'choice'),
  field('declarations.socialInsurance', 'choice'),
  field('declarations.dataAgreeWithRegister', 'flag'),
  field('declarations.truthful', 'flag'),
  field('declarations.dataProtection', 'flag'),
];

const REFUSED: Readonly<Record<Kind, readonly unknown[]>> = {
  text: [...WRONG_VALUES, ...UNKEPT_TEXTS, null, true, 7],
  day: [...WRONG_VALUES, ...WRONG_DAYS, ...HOSTILE_TEXTS, true, 7],
  amount: [...WRONG_VALUES, ...WRONG_NUMBERS, ...HOSTILE_TEXTS, true],
  flag: [...WRONG_VALUES, ...HOSTILE_TEXTS, 'true', 0, 1, null],
  choice: [...WRONG_VALUES, ...HOSTILE_TEXTS, ...UNKEPT_TEXTS, true, 7],
};

const at = (value: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>(
    (inner, step) => (inner as Record<string, unknown> | null | undefined)?.[step],
    value,
  );

/** The parts with the value in the places of these fields. */
function withValue<Parts>(parts: Parts, fields: readonly Field[], valueOf: (field: Field) => unknown): Parts {
  const copy = structuredClone(parts);
  for (const one of fields) {
    const steps = one.path.split('.');
    const last = steps.pop()!;
    const holder = at(copy, steps) as Record<string, unknown> | null | undefined;
    // What came before may have left no such place.
    if (typeof holder === 'object' && holder !== null) holder[last] = valueOf(one);
  }
  return copy;
}

describe('every field of the simplified offer', () => {
  let stage: Stage;
  let client: Client;
  let id: string;
  beforeAll(async () => {
    stage = await Stage.open();
    const organisationId = await stage.world.join('melody', 'melody');
    const ids = { authorityId: stage.world.authorityId, organisationId };
    ({ id } = await stage.grants.draft(MEMBERS.melody, ids, stage.content(), WHEN.offered));
    client = await stage.member('melody', WHEN.offered);
  }, 60_000);
  afterAll(() => stage.app.stop());

  const read = () => client.call('GET /api/small-grants/:smallGrantId', { params: { smallGrantId: id } });
  const save = (version: unknown, parts: unknown) =>
    client.raw('PATCH', `/api/small-grants/${id}`, { version, parts });
  const partsOf = async () => {
    const { version, content } = await read();
    return { version, parts: structuredClone(content) as unknown as SmallGrantPartsRequest };
  };

  it('is tried', async () => {
    const leaves = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? Object.entries(Array.isArray(value) ? { 0: (value as unknown[])[0] } : value)
            .filter(([key]) => key !== 'id')
            .reduce((sum, [, inner]) => sum + leaves(inner), 0)
        : 1;
    expect(FIELDS).toHaveLength(leaves((await read()).content));
  });

  it('refuses what it cannot hold, all at once, with code and place, and keeps what it had', async () => {
    const before = await partsOf();
    for (const kind of Object.keys(REFUSED) as Kind[]) {
      const those = FIELDS.filter((one) => one.kind === kind);
      for (const wrong of REFUSED[kind]) {
        const answer = await save(
          before.version,
          withValue(before.parts, those, () => wrong),
        );
        expect([kind, wrong, answer.status]).toEqual([kind, wrong, 400]);
        const { problems } = (await answer.json()) as ProblemDocument;
        const places = problems.map(({ path }) => path ?? '');
        const taken = those.filter(({ path }) => !places.some((place) => place.startsWith(`parts.${path}`)));
        expect([kind, wrong, taken]).toEqual([kind, wrong, []]);
      }
    }
    expect(await partsOf()).toEqual(before);
  }, 60_000);

  it('keeps every text that it takes as it was typed, and as much as there is room for', async () => {
    const texts = FIELDS.filter(({ kind }) => kind === 'text');
    for (const typed of [...HOSTILE_TEXTS, 'most']) {
      const { version, parts } = await partsOf();
      const fitting = ({ maximum }: Field): string => {
        if (typed === 'most') return `${'ą'.repeat(maximum - 2)}😀`;
        return typed.length > maximum ? 'za długi' : typed;
      };
      const answer = await save(version, withValue(parts, texts, fitting));
      expect([typed, answer.status]).toEqual([typed, 200]);
      const { content } = await read();
      for (const one of texts)
        expect([one.path, at(content, one.path.split('.'))]).toEqual([one.path, fitting(one)]);
    }
  }, 60_000);

  it('refuses one sign more than a field has, and a megabyte', async () => {
    const { version, parts } = await partsOf();
    for (const one of FIELDS.filter(({ kind }) => kind === 'text')) {
      for (const tooMuch of ['ą'.repeat(one.maximum + 1), MEGABYTE]) {
        const answer = await save(
          version,
          withValue(parts, [one], () => tooMuch),
        );
        expect([one.path, answer.status]).toEqual([one.path, 400]);
        expect(await answer.json()).toMatchObject({
          problems: [{ code: 'text_too_long', path: `parts.${one.path}` }],
        });
      }
    }
  }, 60_000);

  it('answers whatever comes, and stores it whole or not at all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.constantFrom(...FIELDS),
          fc.constantFrom(
            'costs',
            'results',
            'contact',
            'declarations',
            '__proto__',
            'attachments',
            'number',
          ),
        ),
        anyJson,
        async (place, value) => {
          const before = await partsOf();
          const parts =
            typeof place === 'string'
              ? (JSON.parse(`{${JSON.stringify(place)}:${JSON.stringify(value)}}`) as unknown)
              : withValue(before.parts, [place], () => value);
          const answer = await save(before.version, parts);
          expect([200, 400, 422]).toContain(answer.status);
          const after = await partsOf();
          if (answer.status === 200) return;
          const { problems } = (await answer.json()) as ProblemDocument;
          expect(problems.length).toBeGreaterThan(0);
          for (const problem of problems)
            expect(problem).toMatchObject({ code: expect.any(String) as string });
          expect(after).toEqual(before);
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);

  it('is printed with whatever was typed into it, as text', async () => {
    const { version } = await partsOf();
    const typed = HOSTILE_TEXTS.filter((text) => text.length < 60).join(' ');
    const answer = await save(version, {
      description: typed,
      characteristics: typed,
      title: HOSTILE_TEXTS[0],
    });
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
