import { Keyset } from './keyset';
import { Refusal } from './refusal';

const ID = '0198a1b2-0000-7000-8000-000000000001';
const byAmount = new Keyset(
  '-amount',
  [
    { column: 'year', type: 'bigint' },
    { column: 'amount', type: 'bigint' },
  ],
  'descending',
);
const byTitle = new Keyset('title', [{ column: 'title', type: 'text' }], 'ascending');
const cursor = (...parts: readonly unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');

const problemsOf = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    if (error instanceof Refusal) return { kind: error.kind, problems: error.problems };
    throw error;
  }
  return undefined;
};

describe('a list in an order', () => {
  it('is ordered in one direction, by the id last', () => {
    expect(byAmount.orderBy).toBe('year DESC, amount DESC, id DESC');
    expect(byTitle.orderBy).toBe('title ASC, id ASC');
  });

  it('begins at its beginning without a cursor', () => {
    expect(byTitle.after(undefined, 3)).toEqual({ condition: 'true', params: [] });
  });

  it('goes on after the row that the cursor names, past the parameters in use', () => {
    const after = byAmount.after(byAmount.cursorOf({ id: ID, year: 2026, amount: '950000' }), 2);
    expect(after).toEqual({
      condition: '(year, amount, id) < ($3::bigint, $4::bigint, $5::uuid)',
      params: ['2026', '950000', ID],
    });
  });

  it('keeps every letter of a text', () => {
    const title = 'Zażółć „gęślą” jaźń 🎻 \\ "x"';
    expect(byTitle.after(byTitle.cursorOf({ id: ID, title }), 0)).toEqual({
      condition: '(title, id) > ($1::text, $2::uuid)',
      params: [title, ID],
    });
  });
});

describe('a cursor is refused', () => {
  it.each([
    ['empty', byTitle, ''],
    ['no base64 of a list', byTitle, 'nonsense'],
    ['no list', byTitle, Buffer.from('{"title":1}').toString('base64url')],
    ['without an id', byTitle, cursor('title', 'Bieg', 'first')],
    ['too short', byAmount, cursor('-amount', '2026', ID)],
    ['too long', byTitle, cursor('title', 'Bieg', 'Bieg', ID)],
    ['of another order', byTitle, cursor('-title', 'Bieg', ID)],
    ['with words for an amount', byAmount, cursor('-amount', '2026', 'much', ID)],
    ['with more than a bigint', byAmount, cursor('-amount', '2026', '9'.repeat(19), ID)],
    ['with a number for a text', byTitle, cursor('title', 7, ID)],
    ['with what PostgreSQL cannot store', byTitle, cursor('title', 'a\u0000b', ID)],
    ['with half a letter', byTitle, Buffer.from(`["title","\\ud800","${ID}"]`).toString('base64url')],
  ])('when it is %s', (_what, order, text) => {
    expect(problemsOf(() => order.after(text, 0))).toEqual({
      kind: 'malformed',
      problems: [{ code: 'invalid_cursor', path: 'cursor' }],
    });
  });
});
