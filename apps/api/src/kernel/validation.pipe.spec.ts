import 'reflect-metadata';
import { Amount, ListOfValues, Text, Whole } from '@nurt/contracts/validation';
import { Refusal } from './refusal';
import { RequestPipe } from './validation.pipe';

class Example {
  @Amount() grosze!: number;
  @Whole(1, 10) points!: number;
  @Text(5) name!: string;
  @ListOfValues(['a'], 1) list!: string[];
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
});
