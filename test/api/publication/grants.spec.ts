import type { PublicGrantRowView, PublicGrantsView } from '@nurt/contracts/publication';
import type { GrantOrder } from '@nurt/contracts/publication/requests';
import { MEMBERS } from '../../../apps/api/src/demo/data/people';
import { startApp, type TestApp } from '../../support/app';
import { DAYS, GRANT, on, TestWorld } from '../../support/world';

/** Titles and awards in grosze; two awards are the same, so that only the id tells them apart. */
const GRANTED = [
  ['Żółwi maraton', 900_000],
  ['Łódź i kajak', 700_000],
  ['Biegi przełajowe', 700_000],
  ['Zimowe ferie na lodzie', 500_000],
  ['Altana muzyczna', 300_000],
] as const;

describe('the public list of grants', () => {
  let test: TestApp;
  let world: TestWorld;
  let organisationId: string;
  let paid: string;
  let orders = 0;

  /** A grant in a call of its own on the largest line under UDPP. */
  const grant = async (title: string, awardedGrosze: number): Promise<string> => {
    const callId = await world.openCall({ poolGrosze: GRANT }, 'BL2');
    const offerId = await world.offer(
      MEMBERS.melody,
      { callId, organisationId },
      world.content({ title }),
      on(DAYS.applied),
    );
    orders += 1;
    await world.awarded(callId, [offerId], awardedGrosze, `${String(orders)}/2026`);
    return offerId;
  };

  beforeAll(async () => {
    test = await startApp();
    world = await TestWorld.open(test);
    organisationId = await world.join('melody', 'melody');
    for (const [title, awarded] of GRANTED) await grant(title, awarded);
    const callId = await world.openCall({ poolGrosze: GRANT }, 'BL2');
    paid = await world.submittedOffer(callId, organisationId);
    await world.awarded(callId, [paid], GRANT, 'W/2026');
    await world.paidAgreement(paid);
  }, 60_000);
  afterAll(() => test.stop());

  const read = (query: Record<string, string | number> = {}): Promise<PublicGrantsView> =>
    test.client().call('GET /api/public/grants', { query });
  const titles = (rows: readonly PublicGrantRowView[]) => rows.map(({ title }) => title);
  const ids = (rows: readonly PublicGrantRowView[]) => rows.map(({ id }) => id);

  /** Every page of the order, read to the end; `between` happens after the first. */
  const leafThrough = async (
    query: { sort?: GrantOrder; limit: number },
    between = () => Promise.resolve(),
  ) => {
    const pages = [await read(query)];
    await between();
    for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) {
      pages.push(await read({ ...query, cursor: next }));
    }
    return pages;
  };

  it('comes whole in one page while there are at most fifty, the largest award of the year first', async () => {
    const view = await read();
    expect(view).toMatchObject({ total: 6, next: null });
    expect(view.items.map(({ awardedGrosze }) => awardedGrosze)).toEqual([
      1_000_000, 900_000, 700_000, 700_000, 500_000, 300_000,
    ]);
  });

  it('says the sums and the count of all that were found on every page', async () => {
    const pages = await leafThrough({ limit: 4 });
    expect(pages.map(({ items }) => items.length)).toEqual([4, 2]);
    for (const { total, sums, choices } of pages) {
      expect(total).toBe(6);
      expect(sums).toEqual({
        awardedGrosze: 4_100_000,
        committedGrosze: 1_000_000,
        paidGrosze: 1_000_000,
        settledGrosze: 0,
        returnedGrosze: 0,
      });
      expect(choices).toEqual({
        years: [2026],
        authorities: [{ id: world.authorityId, name: 'Gmina Miasta Bochnia' }],
      });
    }
  });

  it.each<GrantOrder>(['-year', 'year', 'title', '-title', 'awarded', '-awarded', '-paid', 'settled'])(
    'has the same rows in the same order in pages of one, of two and in one page, by %s',
    async (sort) => {
      const whole = ids((await read({ sort })).items);
      expect(new Set(whole).size).toBe(6);
      for (const limit of [1, 2, 3, 6]) {
        const pages = await leafThrough({ sort, limit });
        expect(pages.flatMap(({ items }) => ids(items))).toEqual(whole);
        expect(pages).toHaveLength(6 / limit);
      }
    },
  );

  it('is ordered by the Polish alphabet', async () => {
    expect(titles((await read({ sort: 'title' })).items)).toEqual([
      'Altana muzyczna',
      'Biegi przełajowe',
      'Łódź i kajak',
      'Muzyczna Altana',
      'Zimowe ferie na lodzie',
      'Żółwi maraton',
    ]);
  });

  describe('narrowed by the server', () => {
    it.each([
      ['LODZ', ['Łódź i kajak', 'Zimowe ferie na lodzie']],
      ['Łódź KAJAK', ['Łódź i kajak']],
      ['zolwi', ['Żółwi maraton']],
      ['altana muzyczna', ['Muzyczna Altana', 'Altana muzyczna']],
      ['100%', []],
    ])('to what has every word of %p', async (q, found) => {
      const view = await read({ q });
      expect(titles(view.items)).toEqual(found);
      expect(view.total).toBe(found.length);
    });

    it('to the organisation, the year, the authority and the call', async () => {
      const [first] = (await read()).items;
      expect((await read({ q: first!.organisation })).total).toBe(6);
      expect((await read({ year: 2026, authority: world.authorityId })).total).toBe(6);
      expect((await read({ authority: organisationId })).items).toEqual([]);
      expect(ids((await read({ call: first!.call!.id })).items)).toEqual([first!.id]);
    });

    it('with sums of what is left, and choices of everything', async () => {
      expect(await read({ year: 2027 })).toEqual({
        items: [],
        total: 0,
        next: null,
        sums: {
          awardedGrosze: 0,
          committedGrosze: 0,
          paidGrosze: 0,
          settledGrosze: 0,
          returnedGrosze: 0,
        },
        choices: expect.objectContaining({ years: [2026] }) as unknown,
      });
      expect((await read({ q: 'kajak' })).sums.awardedGrosze).toBe(700_000);
    });
  });

  describe('refuses', () => {
    it.each([
      ['limit=0', 'number_too_small', 'limit'],
      ['limit=201', 'number_too_large', 'limit'],
      ['limit=2.5', 'invalid_number', 'limit'],
      ['limit=', 'invalid_number', 'limit'],
      ['year=soon', 'invalid_number', 'year'],
      ['authority=mine', 'invalid_id', 'authority'],
      ['q=a%00b', 'invalid_text', 'q'],
      ['sort=password', 'invalid_choice', 'sort'],
      ['cursor=nonsense', 'invalid_cursor', 'cursor'],
      ['cursor=', 'invalid_cursor', 'cursor'],
      ['page=2', 'unknown_field', 'page'],
    ])('%s with %s', async (query, code, path) => {
      const answer = await test.client().raw('GET', `/api/public/grants?${query}`);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ problems: [{ code, path }] });
    });

    it('a cursor of another order, and a cut one', async () => {
      const { next } = await read({ limit: 2 });
      for (const query of [{ sort: 'title' as const, cursor: next! }, { cursor: next!.slice(0, -4) }]) {
        const problem = await test.client().refused('GET /api/public/grants', { query });
        expect(problem).toMatchObject({ status: 400, problems: [{ code: 'invalid_cursor' }] });
      }
    });
  });

  // The last ones, for they add grants.
  it('shows no row twice and loses none when a grant is awarded between two pages, before or after the place', async () => {
    const before = ids((await read()).items);
    const added: string[] = [];
    const pages = await leafThrough({ limit: 3 }, async () => {
      added.push(await grant('Nowa, większa', 950_000), await grant('Nowa, mniejsza', 400_000));
    });
    const seen = pages.flatMap(({ items }) => ids(items));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((id) => before.includes(id))).toEqual(before);
    // What came before the place that was reached is seen at the next visit, what came after it in this one.
    expect(seen).not.toContain(added[0]);
    expect(seen).toContain(added[1]);
    expect(pages.at(-1)?.total).toBe(8);
  });

  it('gives at most two hundred rows, and reads on past five hundred', async () => {
    const copied = await copies(test, paid, 500);
    const pages = await leafThrough({ limit: 200 });
    expect(pages.map(({ items }) => items.length)).toEqual([200, 200, 8 + copied - 400]);
    expect(new Set(pages.flatMap(({ items }) => ids(items))).size).toBe(8 + copied);
    expect((await read()).items).toHaveLength(50);
  });
});

/** Awarded offers by the hundred, past the application: the same offer under new ids, all with the same award. */
async function copies({ sql }: TestApp, offerId: string, count: number): Promise<number> {
  const { rows } = await sql.query<{ column_name: string }>(
    `SELECT column_name FROM information_schema.columns WHERE table_name = 'offer'`,
  );
  const names = rows.map(({ column_name }) => `"${column_name}"`);
  const fresh: Readonly<Record<string, string>> = {
    '"id"': 'gen_random_uuid()',
    '"number"': `number || '-' || copy`,
  };
  const { rowCount } = await sql.query(
    `INSERT INTO offer (${names.join(', ')})
     SELECT ${names.map((name) => fresh[name] ?? name).join(', ')}
       FROM offer, generate_series(1, $2) copy WHERE id = $1`,
    [offerId, count],
  );
  return rowCount ?? 0;
}
