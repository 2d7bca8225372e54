import { refuse, type Refusal } from './refusal';
import { isId } from './id.pipe';

/** A column that a list is ordered by, as PostgreSQL compares it. Null values have no place in an order. */
export interface OrderKey {
  readonly column: string;
  readonly type: 'bigint' | 'text';
}

export type Direction = 'ascending' | 'descending';

/** What a page's query needs: the condition of what comes after the last page, with its parameters. */
export interface After {
  readonly condition: string;
  readonly params: readonly unknown[];
}

// PostgreSQL stores no NUL and no half of a surrogate pair, and would fail on them instead of finding nothing.
const UNSTORABLE = /[\u0000\p{Cs}]/u;
const WHOLE = /^-?\d{1,18}$/;

/**
 * One order of a list that is read page by page. A page begins after the last row of the one before it, not at a
 * number of rows: what is added or removed meanwhile moves no other row into or out of the next page. The id of the
 * row settles ties, so that no two rows share a place.
 */
export class Keyset {
  /**
   * @param name of the order, written into its cursors: a cursor of another order is malformed here
   * @param keys what rows are compared by, the first first
   */
  constructor(
    private readonly name: string,
    private readonly keys: readonly OrderKey[],
    private readonly direction: Direction,
  ) {}

  /** The list after `ORDER BY`. */
  get orderBy(): string {
    const suffix = this.direction === 'ascending' ? 'ASC' : 'DESC';
    return [...this.keys.map(({ column }) => column), 'id'].map((column) => `${column} ${suffix}`).join(', ');
  }

  /** Where the row stands, as an opaque text: the next page begins after it. */
  cursorOf(row: Readonly<Record<string, unknown>> & { readonly id: string }): string {
    const values = this.keys.map(({ column }) => String(row[column]));
    return Buffer.from(JSON.stringify([this.name, ...values, row.id]), 'utf8').toString('base64url');
  }

  /**
   * The condition of the rows after the cursor; every row without one.
   *
   * @param used number of the parameters that the query has already
   * @throws Refusal malformed, `invalid_cursor`
   */
  after(cursor: string | undefined, used: number): After {
    if (cursor === undefined) return { condition: 'true', params: [] };
    const params = this.read(cursor);
    const columns = [...this.keys.map(({ column }) => column), 'id'].join(', ');
    const types = [...this.keys.map(({ type }) => type), 'uuid'];
    const places = types.map((type, index) => `$${String(used + index + 1)}::${type}`).join(', ');
    const sign = this.direction === 'ascending' ? '>' : '<';
    return { condition: `(${columns}) ${sign} (${places})`, params };
  }

  private read(cursor: string): readonly string[] {
    const [name, ...values] = partsOf(cursor);
    const id = values.pop();
    const fits =
      name === this.name &&
      isId(id) &&
      values.length === this.keys.length &&
      values.every((value, index) => isValue(value, this.keys[index]?.type));
    if (!fits) throw malformed();
    return [...(values as string[]), id];
  }
}

const isValue = (value: unknown, type: OrderKey['type'] | undefined): boolean =>
  typeof value === 'string' && (type === 'bigint' ? WHOLE.test(value) : !UNSTORABLE.test(value));

function partsOf(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? (parts as unknown[]) : [];
  } catch {
    return [];
  }
}

const malformed = (): Refusal => refuse.malformed([{ code: 'invalid_cursor', path: 'cursor' }]);
