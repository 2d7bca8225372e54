import { printable, strong, textWidth, wrap, type Line } from './text';
import { STYLE } from './theme';

const shown = (lines: readonly Line[]): string[] =>
  lines.map(({ segments }) => segments.map(({ text }) => text).join(''));

describe('wrapping', () => {
  const text =
    'Zadanie publiczne realizowane w mieście i w gminie, z udziałem seniorów, o których mowa w art. 4 ust. 1 pkt 10.';

  it.each([60, 90, 140, 220])('keeps every line within %i points and loses no word', (width) => {
    const lines = wrap(text, STYLE.body, width);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.001);
    expect(shown(lines).join(' ')).toBe(text);
  });

  it('never ends a line with a one-letter word or with an abbreviation before its number', () => {
    for (let width = 80; width < 300; width += 7) {
      for (const line of shown(wrap(text, STYLE.body, width)).slice(0, -1)) {
        expect(line).not.toMatch(/(^|\s)([aiouwz]|art\.|ust\.|pkt)$/i);
      }
    }
  });

  it('breaks a word wider than its column at a seam where there is one', () => {
    const lines = wrap('https://example.org/bardzo/dluga/sciezka/do/dokumentu', STYLE.cell, 80);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(80);
    expect(shown(lines).join('')).toBe('https://example.org/bardzo/dluga/sciezka/do/dokumentu');
    expect(shown(lines)[0]).toMatch(/[/.]$/);
  });

  it('keeps line feeds and empty lines', () => {
    expect(shown(wrap('a\n\nb\r\nc', STYLE.body, 100))).toEqual(['a', '', 'b', 'c']);
    expect(shown(wrap('', STYLE.body, 100))).toEqual(['']);
  });

  it('sets strong stretches in the heavier face, glued to the comma that follows', () => {
    const [line] = wrap(['przed ', strong('ważne'), ', po'], STYLE.body, 500);
    expect(line?.segments.map(({ text: part, face }) => [part, face])).toEqual([
      ['przed ', 'regular'],
      ['ważne', 'semibold'],
      [', po', 'regular'],
    ]);
  });

  it('gives figures one width, so that amounts stand under each other', () => {
    const widths = new Set([...'0123456789'].map((digit) => textWidth(digit, STYLE.cell)));
    expect(widths.size).toBe(1);
  });
});

describe('printable text', () => {
  it('has every Polish letter and mark in both faces', () => {
    const letters = 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”–—…§−·%';
    expect(printable(letters, 'regular')).toBe(letters);
    expect(printable(letters, 'semibold')).toBe(letters);
  });

  it('composes accents, drops what is invisible and replaces what the font lacks', () => {
    expect(printable('z\u0307o\u0301\u0142ty\u200b\u0007 \u{1f389}', 'regular')).toBe('żółty □');
    expect(printable('99\u00a0000,00', 'regular')).toBe('99 000,00');
  });
});
