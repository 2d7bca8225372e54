import fc from 'fast-check';

/**
 * Texts that people and programs send to break something: markup, formulas, signs of other planes, marks that turn
 * the line around, patterns for databases, templates, logs and paths. All of them may be typed, so all may be stored.
 */
export const HOSTILE_TEXTS: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</textarea><svg/onload=alert(1)>',
  'javascript:alert(1)',
  '&lt;b&gt; &amp; &#0; <!-- --> ]]>',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://zlo.example";"Kliknij")',
  '+48 14 611 00 00',
  '-2+3',
  '@SUM(A1:A9)',
  '👩‍👩‍👧‍👦 🏳️‍🌈 𝕿𝖊𝖘𝖙',
  '\u202eftw\u202c \u2067obrót\u2069 \u200f',
  'שלום عليكم 漢字',
  'z\u0335\u0322a\u0336l\u0337g\u0338o'.repeat(20),
  '\ufeffznacznik \u200bzero \u00adłącznik',
  "Robert'); DROP TABLE offer;--",
  '${7*7} {{7*7}} %s %n %00 \\u0000 \\',
  '../../../../etc/passwd',
  '__proto__',
  'null',
  'NaN',
  ' spacja na końcu ',
  '\t\n\nwiersze\r\n',
];

/** What no form keeps: the database has no place for it, or no printer a sign. */
export const UNKEPT_TEXTS: readonly string[] = [
  'a\u0000b',
  'pół znaku \ud83d',
  '\udc00',
  'dzwonek \u0007',
  '\u001b[31m',
];

/** Of no type that any field has. */
export const WRONG_VALUES: readonly unknown[] = [
  {},
  [],
  [[]],
  ['text'],
  { toString: 'x' },
  { $gt: '' },
  { length: 3 },
  { value: 'text', toJSON: 1 },
];

/** Numbers that no amount, count or year is. */
export const WRONG_NUMBERS: readonly unknown[] = [
  -1,
  -0.01,
  0.5,
  10.1,
  1e15,
  1e21,
  1e308,
  2 ** 53,
  -(2 ** 63),
  '100',
  '1e3',
];

/** Days that there are not. */
export const WRONG_DAYS: readonly unknown[] = [
  '2026-02-30',
  '2025-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-1-1',
  '26-01-01',
  '2026-01-01T00:00:00Z',
  '01.01.2026',
  '+010000-01-01',
  '0000-00-00',
  'jutro',
  '',
  20260101,
];

export const MEGABYTE = 'Ż'.repeat(1024 * 512);

/** Any value that JSON can carry, hostile texts among them. */
export const anyJson = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<unknown>(...HOSTILE_TEXTS, ...UNKEPT_TEXTS) },
  { weight: 2, arbitrary: fc.constantFrom(...WRONG_VALUES, ...WRONG_NUMBERS, ...WRONG_DAYS) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, true, false, 0, 1, 12_345) },
);
