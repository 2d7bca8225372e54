import { grosze } from '@nurt/domain/money';
import { csvOf, defused } from './csv';

describe('a table as CSV', () => {
  it('has its mark, semicolons, decimal commas, and quotes where they are needed', () => {
    const bytes = csvOf({
      name: 'x',
      header: ['Pozycja', 'Plan'],
      rows: [
        ['Sport; „rekreacja"', { grosze: grosze(5_900_000) }],
        ['dwa\nwiersze', { grosze: grosze(-5) }],
      ],
    });
    expect(bytes.toString('utf8')).toBe(
      '\uFEFFPozycja;Plan\r\n"Sport; „rekreacja""";59000,00\r\n"dwa\nwiersze";-0,05\r\n',
    );
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it.each(['=1+1', '+48123', '-5', '@SUM(A1)', '\tx', '\rx'])('takes the fuse out of %j', (text) => {
    expect(defused(text)).toBe(`'${text}`);
  });

  it.each(['', 'Sport', '2 = 2', "'=1"])('leaves %j as it is', (text) => {
    expect(defused(text)).toBe(text);
  });
});
