import 'reflect-metadata';
import {
  Amount,
  Day,
  Email,
  ListOf,
  ListOfValues,
  Moment,
  Optional,
  Text,
  Whole,
} from '@nurt/contracts/validation';
import { Refusal } from './refusal';
import { RequestPipe } from './validation.pipe';

class Row {
  @Text(5) name!: string;
}

class Example {
  @Amount() grosze!: number;
  @Whole(1, 10) points!: number;
  @Text(5) name!: string;
  @ListOfValues(['a'], 1) list!: string[];
  @Optional() @Email() email?: string;
  @Optional() @ListOf(() => Row, 3) rows?: Row[];
  @Optional() @Day() day?: string;
  @Optional() @Moment() moment?: string;
}

const problemsOf = (body: object): string[] => {
  try {
    new RequestPipe().transform(body, { type: 'body', metatype: Example });
  } catch (error) {
    if (error instanceof Refusal) return error.problems.map(({ code, path }) => `${path ?? ''}: ${code}`);
    throw error;
  }
  return [];
};

describe('a malformed field', () => {
  it('is told once what is wrong when its value is not of its kind', () => {
    expect(problemsOf({ grosze: null, points: 'siedem', name: 7, list: 'a' })).toEqual([
      'grosze: invalid_amount',
      'points: invalid_number',
      'name: invalid_text',
      'list: invalid_list',
    ]);
  });

  it('is told its limits when the value is of its kind', () => {
    expect(problemsOf({ grosze: -1, points: 11, name: 'za długo', list: ['a', 'a'] })).toEqual([
      'grosze: amount_negative',
      'points: number_too_large',
      'name: text_too_long',
      'list: list_too_long',
    ]);
  });

  it('is no address and no row, whatever the libraries below make of it', () => {
    const whole = { grosze: 1, points: 1, name: 'a', list: [] };
    for (const email of ['pół \ud83d', '\udc00', 'a\u0000@b.example', 7, {}, []]) {
      expect(problemsOf({ ...whole, email })).toEqual(['email: invalid_email']);
    }
    expect(problemsOf({ ...whole, email: 'anna@nurt.example', rows: [{ name: 'a' }] })).toEqual([]);
    for (const rows of [[[]], [[{ name: 'a' }]], [{ name: 'a' }, []]]) {
      expect(problemsOf({ ...whole, rows })).toContain('rows: invalid_object');
    }
    expect(problemsOf({ ...whole, rows: [null] })).toEqual(['rows.0: invalid_object']);
  });

  it('is refused before the libraries below take its word for what it is, or run out of stack', () => {
    const whole = { grosze: 1, points: 1, name: 'a', list: [] };
    const read = (text: string) => problemsOf({ ...whole, ...(JSON.parse(text) as object) });
    for (const inside of ['{"constructor":{"prototype":{}}}', '{"constructor":null}', '{"__proto__":{}}']) {
      const key = inside.includes('__proto__') ? '__proto__' : 'constructor';
      expect(read(`{"name":${inside}}`)).toEqual([`name.${key}: unknown_field`]);
      expect(read(`{"rows":[{"name":"a"},${inside}]}`)).toEqual([`rows.1.${key}: unknown_field`]);
      expect(read(inside)).toEqual([`${key}: unknown_field`]);
    }
    expect(read(`{"rows":${'['.repeat(20_000)}${']'.repeat(20_000)}}`)).toEqual([': malformed_request']);
    expect(read(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`)).toEqual([': malformed_request']);
  });

  it('is refused when there are more than any form has, which would take a minute to compare', () => {
    const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, 1]));
    expect(problemsOf(many(150_000))).toEqual([': malformed_request']);
    expect(problemsOf({ rows: [many(201)] })).toEqual([': malformed_request']);
    expect(problemsOf(many(200))).toContain('k199: unknown_field');
    const rows = (count: number, row: unknown) => Array.from({ length: count }, () => row);
    expect(problemsOf({ rows: rows(2501, {}) })).toEqual(['rows: list_too_long']);
    expect(problemsOf({ rows: rows(50, rows(2500, 1)) })).toEqual([': malformed_request']);
    expect(problemsOf({ rows: rows(4, 1) })).toContain('rows: list_too_long');
  });

  it('is no day and no moment that no calendar of an office has, or that cannot be reckoned with', () => {
    const whole = { grosze: 1, points: 1, name: 'a', list: [] };
    for (const day of ['0001-01-01', '1899-12-31', '2200-01-01', '9999-12-31', '2026-02-29', '2026-1-1']) {
      expect(problemsOf({ ...whole, day })).toEqual(['day: invalid_date']);
      expect(problemsOf({ ...whole, moment: `${day}T10:00:00Z` })).toEqual(['moment: invalid_instant']);
    }
    for (const moment of [
      '9999-12-31T23:59:59.999Z',
      '+275760-09-13T00:00:00.000Z',
      '2026-335T10:00:00Z',
      '2026-W49-1T10:00:00Z',
      '2026-12-31T23:59:60Z',
      '2026-12-01T10:00:00',
      '2026-12-01T25:00:00Z',
      '2026-12-01',
      1_764_583_200_000,
    ]) {
      expect(problemsOf({ ...whole, moment })).toEqual(['moment: invalid_instant']);
    }
    expect(problemsOf({ ...whole, day: '1900-01-01', moment: '2199-12-31T23:59:59.999+01:00' })).toEqual([]);
    expect(problemsOf({ ...whole, day: '2199-12-31', moment: '2026-12-01T10:00Z' })).toEqual([]);
  });
});
