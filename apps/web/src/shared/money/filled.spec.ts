import { filled } from '.';

describe('the parts of a bar', () => {
  it.each([
    [
      [400, 0, 600, 0],
      [400, 600],
    ],
    [
      [0, 0, 0],
      [0, 0, 0],
    ],
    [[1000], [1000]],
  ])('of %j are named where they hold something, all of them where none does: %j', (values, expected) => {
    expect(filled(values.map((value) => ({ value }))).map(({ value }) => value)).toEqual(expected);
  });
});
