import { face, type FaceName } from './fonts';
import type { TextStyle } from './theme';

/** A stretch of text that stands out by weight. */
export interface Strong {
  readonly strong: string;
}

/** What a paragraph or a cell holds: plain text, or text with strong stretches. A line feed starts a new line. */
export type Inline = string | readonly (string | Strong)[];

/** A stretch of one line in one face, ready to draw. */
export interface Segment {
  readonly text: string;
  readonly face: FaceName;
  readonly width: number;
}

/** One line of wrapped text; an empty one has no segments. */
export interface Line {
  readonly segments: readonly Segment[];
  readonly width: number;
}

/** Marks a stretch as strong. */
export const strong = (text: string): Strong => ({ strong: text });

const NBSP = '\u00a0';
/** Where a word too long for its column may break without looking broken. */
const SEAM = /[/@._\-–?&=]/;
/** Control and invisible characters that pasted text brings along; none of them has a place on paper. */
const INVISIBLE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;
/** A one-letter Polish word, or an abbreviation before its number, may not end a line: it is tied to its follower. */
const LONELY = /(?<=^|[\s(„\u00a0])([aiouwz]|nr|art\.|ust\.|pkt|poz\.|ul\.|tel\.|§) (?=\S)/gi;
/** The short word of a year or an amount is tied to its number. */
const UNIT = /(?<=\d) (r\.|zł|dni|lat|osób)(?=[\s,.;:)]|$)/g;

/** A run of pieces that must stay on one line. */
type Cluster = Segment[];

/**
 * Breaks text into lines no wider than `width` points. Words longer than the line break at a seam or, failing that,
 * anywhere. Always returns at least one line.
 */
export function wrap(content: Inline, style: TextStyle, width: number): Line[] {
  const lines: Line[] = [];
  for (const clusters of hardLines(content, style)) {
    fill(clusters, style, width, lines);
  }
  return lines;
}

/** The text of an `Inline` without its weights. */
export function plainText(content: Inline): string {
  return typeof content === 'string'
    ? content
    : content.map((part) => (typeof part === 'string' ? part : part.strong)).join('');
}

/** Width in points of a text set on one line. */
export function textWidth(text: string, style: TextStyle): number {
  return face(style.face).widthOf(printable(text, style.face)) * style.size;
}

/** The text as it goes to the page: composed letters, nothing invisible, nothing that the font lacks. */
export function printable(text: string, name: FaceName): string {
  const clean = text.normalize('NFC').replace(/\t/g, ' ').replace(INVISIBLE, '').replaceAll(NBSP, ' ');
  return face(name).drawable(clean);
}

function hardLines(content: Inline, style: TextStyle): Cluster[][] {
  const parts = typeof content === 'string' ? [content] : content;
  const lines: Cluster[][] = [];
  let line: Cluster[] = [];
  let cluster: Cluster = [];
  const endCluster = (): void => {
    if (cluster.length > 0) line.push(cluster);
    cluster = [];
  };
  for (const part of parts) {
    const name = typeof part === 'string' ? style.face : 'semibold';
    const text = (typeof part === 'string' ? part : part.strong).replace(/\r\n?/g, '\n').replace(/\t/g, ' ');
    text.split('\n').forEach((row, index) => {
      if (index > 0) {
        endCluster();
        lines.push(line);
        line = [];
      }
      row
        .replace(LONELY, `$1${NBSP}`)
        .replace(UNIT, `${NBSP}$1`)
        .split(' ')
        .forEach((word, position) => {
          if (position > 0) endCluster();
          const piece = printable(word, name);
          if (piece !== '') cluster.push(segment(piece, name, style.size));
        });
    });
  }
  endCluster();
  lines.push(line);
  return lines;
}

function fill(clusters: readonly Cluster[], style: TextStyle, width: number, lines: Line[]): void {
  const space = face(style.face).widthOf(' ') * style.size;
  let current: Segment[] = [];
  let used = 0;
  const flush = (): void => {
    lines.push(joined(current, style.size));
    current = [];
    used = 0;
  };
  for (const cluster of clusters) {
    fitting(cluster, style.size, width).forEach((part, index) => {
      const wide = part.reduce((sum, piece) => sum + piece.width, 0);
      const continuesWord = index > 0;
      if (used > 0 && (continuesWord || used + space + wide > width)) flush();
      if (used > 0) {
        current.push({ text: ' ', face: style.face, width: space });
        used += space;
      }
      current.push(...part);
      used += wide;
    });
  }
  flush();
}

/** The cluster itself, or its parts when it is wider than the line. */
function fitting(cluster: Cluster, size: number, width: number): Cluster[] {
  if (cluster.reduce((sum, piece) => sum + piece.width, 0) <= width) return [cluster];
  return cluster.flatMap((piece) => broken(piece, size, width).map((part) => [part]));
}

function broken(piece: Segment, size: number, width: number): Segment[] {
  const parts: Segment[] = [];
  let rest = Array.from(piece.text);
  while (rest.length > 0) {
    let count = rest.length;
    while (count > 1 && segment(rest.slice(0, count).join(''), piece.face, size).width > width) count -= 1;
    if (count < rest.length) count = seamBefore(rest, count);
    parts.push(segment(rest.slice(0, count).join(''), piece.face, size));
    rest = rest.slice(count);
  }
  return parts;
}

function seamBefore(characters: readonly string[], count: number): number {
  for (let at = count; at > count / 2; at -= 1) {
    if (SEAM.test(characters[at - 1] ?? '')) return at;
  }
  return count;
}

/** Neighbouring segments of one face become one, so that a line is drawn with as few operators as possible. */
function joined(segments: readonly Segment[], size: number): Line {
  const merged: Segment[] = [];
  for (const piece of segments) {
    const last = merged.at(-1);
    if (last && (last.face === piece.face || piece.text === ' ')) {
      merged[merged.length - 1] = segment(last.text + piece.text, last.face, size, last.width + piece.width);
    } else {
      merged.push(piece);
    }
  }
  return { segments: merged, width: merged.reduce((sum, piece) => sum + piece.width, 0) };
}

function segment(
  text: string,
  name: FaceName,
  size: number,
  width = face(name).widthOf(text) * size,
): Segment {
  return { text, face: name, width };
}
