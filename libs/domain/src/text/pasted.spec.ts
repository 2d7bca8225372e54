import fc from 'fast-check';
import { cleanPasted, cleanPastedLine, isPrintable } from './index';

describe('text pasted from a word processor', () => {
  it('keeps Polish quotation marks, dashes, letters and lines', () => {
    const text = '„Noc Świętojańska” – program:\n\n1. Wianki\n2. Ognisko…';
    expect(cleanPasted(text)).toBe(text);
  });

  it('loses soft hyphens, zero-width spaces and marks of direction', () => {
    expect(cleanPasted('wolonta\u00adriusze\u200b i \u202ebok\u202c\ufeff')).toBe('wolontariusze i bok');
  });

  it('gets plain spaces and line ends', () => {
    expect(cleanPasted('12\u00a0000\u202fzł\r\nrazem\u000bi osobno\u2028koniec  \r')).toBe(
      '12 000 zł\nrazem\ni osobno\nkoniec\n',
    );
  });

  it('shows the bullets of Symbol and Wingdings as dashes', () => {
    expect(cleanPasted('\uf0b7\tscena\n  \uf0a7 światło\n•\tdźwięk')).toBe('– scena\n  – światło\n– dźwięk');
  });

  it('composes letters, so that each counts once', () => {
    expect(cleanPasted('zo\u0301łw')).toBe('zółw');
    expect(cleanPasted('zo\u0301łw')).toHaveLength(4);
  });

  it('leaves one empty line of many', () => {
    expect(cleanPasted('a\n\n\n\n\nb')).toBe('a\n\nb');
  });

  it('is one line for a field of one line', () => {
    expect(cleanPastedLine('Koncert\r\nna\tRynku')).toBe('Koncert na Rynku');
  });

  it('can always be stored, and is clean once it was cleaned', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanPasted(text);
        expect(isPrintable(clean)).toBe(true);
        expect(cleanPasted(clean)).toBe(clean);
      }),
    );
  });
});
