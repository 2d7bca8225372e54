import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';

/** The two weights that every document uses. */
export type FaceName = 'regular' | 'semibold';

/** One parsed font, shared by all documents of the process. */
export interface Face {
  readonly font: Font;
  /** Width of a text at one point of size, kerning included. */
  widthOf(text: string): number;
  /** The text with what the font cannot draw replaced, so that no empty glyph reaches the page. */
  drawable(text: string): string;
}

const FILES: Readonly<Record<FaceName, string>> = {
  regular: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  semibold: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
};

/** Words kept by each cache; text of people is endless, memory is not. */
const CACHE_LIMIT = 20_000;

/** Stands for a character that the font lacks, such as an emoji. */
const REPLACEMENT = '\u25a1';

const faces = new Map<FaceName, Face>();

/** The face by name, parsed at its first use in the process: parsing takes longer than drawing a document. */
export function face(name: FaceName): Face {
  const known = faces.get(name);
  if (known) return known;
  const opened = openFace(FILES[name]);
  faces.set(name, opened);
  return opened;
}

function openFace(file: string): Face {
  const font = create(readFileSync(require.resolve(file)));
  if (!('layout' in font)) throw new Error(`${file} is a collection of fonts, not one font`);
  nameGlyphs(font);
  rememberLayouts(font);
  const widthOf = remember((text: string) => font.layout(text).advanceWidth / font.unitsPerEm);
  const drawable = remember((text: string) =>
    Array.from(text, (character) =>
      font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) ? character : REPLACEMENT,
    ).join(''),
  );
  return { font, widthOf, drawable };
}

/**
 * fontkit keeps each glyph for the life of the font, with the letters that first led to it. A glyph first met as a
 * part of another (the S of a Ś) is kept with none, and from then on every document of the process would draw an S
 * that nobody can search, copy or hear. So each glyph is met by its own letter first; ligatures by their letters.
 */
function nameGlyphs(font: Font): void {
  for (const codePoint of font.characterSet) {
    if (!LIGATURES.includes(codePoint)) font.glyphForCodePoint(codePoint);
  }
  for (const letters of ['ff', 'fi', 'fl', 'ffi', 'ffl', 'ft', 'tt']) font.layout(letters);
}

/** Code points of ready-made ligatures, which nobody types: U+FB00 to U+FB06. */
const LIGATURES: readonly number[] = [0xfb00, 0xfb01, 0xfb02, 0xfb03, 0xfb04, 0xfb05, 0xfb06];

/**
 * Shaping a word costs more than writing it, and documents of one form repeat their words: shape each once for the
 * process. pdfkit multiplies the positions it gets by 1000 / unitsPerEm in place, so a run may be shared only where
 * that factor is 1.
 */
function rememberLayouts(font: Font): void {
  if (font.unitsPerEm !== 1000) return;
  const shape = font.layout.bind(font);
  const cached = remember((text: string) => shape(text));
  font.layout = (text, features, ...rest) => (features ? shape(text, features, ...rest) : cached(text));
}

function remember<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= CACHE_LIMIT) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
