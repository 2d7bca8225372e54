import 'reflect-metadata';
import { Amount, Email, ListOf, ListOfValues, Optional, Text, Whole } from '@nurt/contracts/validation';
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
});
