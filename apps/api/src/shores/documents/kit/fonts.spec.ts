import { face } from './fonts';

describe('a face', () => {
  it('is parsed once for the process', () => {
    expect(face('regular')).toBe(face('regular'));
    expect(face('regular')).not.toBe(face('semibold'));
  });

  it.each(['regular', 'semibold'] as const)(
    'keeps the letter of every glyph, also of parts of others (%s)',
    (name) => {
      const { font } = face(name);
      // Writing a composite glyph into a subset loads its parts without their letters.
      const subset = font.createSubset();
      for (const glyph of font.layout('ŚĆŹŻĄĘŃÓ').glyphs) subset.includeGlyph(glyph);
      subset.encode();
      for (const letter of 'SCZAENOscz ') {
        expect(font.layout(letter).glyphs.map(({ codePoints }) => codePoints)).toEqual([
          [letter.codePointAt(0)],
        ]);
      }
      expect(font.layout('fi').glyphs.flatMap(({ codePoints }) => codePoints)).toEqual([0x66, 0x69]);
    },
  );
});
