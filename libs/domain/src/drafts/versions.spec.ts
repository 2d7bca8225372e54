import { endsVersion } from './versions';

const at = (time: string) => new Date(`2026-02-19T${time}Z`);
const writing = { by: 'anna', since: at('20:00:00') };

describe('a version of a draft', () => {
  it('goes on while one author writes for a few minutes', () => {
    expect(endsVersion(writing, 'anna', at('20:00:03'))).toBe(false);
    expect(endsVersion(writing, 'anna', at('20:09:59'))).toBe(false);
  });

  it('ends ten minutes after it began', () => {
    expect(endsVersion(writing, 'anna', at('20:10:00'))).toBe(true);
  });

  it('ends when somebody else begins to write', () => {
    expect(endsVersion(writing, 'piotr', at('20:00:03'))).toBe(true);
  });

  it('cannot end where none was begun', () => {
    expect(endsVersion(null, 'piotr', at('20:00:03'))).toBe(false);
  });
});
