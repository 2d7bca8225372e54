import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { root } from '../../tools/lib/workspace.mjs';

// The offer as PDF against bare pdfkit, in one process. The limit draws every string of one such offer, in the same
// fonts and sizes, at the same places of as many pages, with fonts parsed once; it does not measure, break or align a
// line, and draws no rules and no tags. The product's offers are all different: it remembers the shapes of words, and
// the same offer again and again would flatter it.

const require = createRequire(import.meta.url);
const built = (file) => require(path.join(root, 'apps/api/dist/shores/documents', file));
const { create } = require('fontkit');
const PDFDocument = require('pdfkit');
const { offerPdf } = built('index.js');
const { offerContent, offerSample } = built('samples/index.js');

const FONTS = {
  regular: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  semibold: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
};
const COST_LINES = 12;

const OFFER = offerContent(COST_LINES);
/** What authors write freely. */
const WRITTEN = new Set(
  'title place description name targetGroup thirdPartyScope results target monitoring experience resources otherInformation'.split(
    ' ',
  ),
);
const LETTERS = 'aąbcćdeęfghijklłmnńoóprsśtuwyzźż';

const fonts = Object.fromEntries(
  Object.entries(FONTS).map(([name, file]) => [name, create(readFileSync(require.resolve(file)))]),
);
const pages = await stringsOf(() => offerPdf(offerSample(OFFER), 'pl'));
/** A new document of each side, ready to be drawn. */
const documents = {
  ours: () => {
    const data = offerSample(inOtherWords(OFFER));
    return () => offerPdf(data, 'pl');
  },
  limit: () => bare,
};

/** The same offer with every letter that its author wrote replaced by chance. */
function inOtherWords(value, key = '') {
  if (Array.isArray(value)) return value.map((item) => inOtherWords(item, key));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inOtherWords(part, name)]));
  }
  return typeof value === 'string' && WRITTEN.has(key) ? value.replace(/\p{L}/gu, anyLetter) : value;
}

const anyLetter = () => LETTERS[Math.floor(Math.random() * LETTERS.length)];

/** Every string that a document draws, by page, with the place and the look it is drawn with. */
async function stringsOf(draw) {
  const { addPage, text, font } = PDFDocument.prototype;
  const found = new Map();
  let face = '';
  Object.assign(PDFDocument.prototype, {
    addPage(options) {
      const result = addPage.call(this, options);
      found.set(this.page, { size: options.size, strings: [] });
      return result;
    },
    font(name, ...rest) {
      if (typeof name === 'string') face = name;
      return font.call(this, name, ...rest);
    },
    text(string, x, y, options) {
      found.get(this.page).strings.push({ string, x, y, options, face, size: this._fontSize });
      return text.call(this, string, x, y, options);
    },
  });
  await draw();
  Object.assign(PDFDocument.prototype, { addPage, text, font });
  return [...found.values()];
}

function bare() {
  const pdf = new PDFDocument({ autoFirstPage: false, font: null });
  for (const [name, font] of Object.entries(fonts)) pdf.registerFont(name, font);
  const chunks = [];
  const finished = new Promise((resolve, reject) => {
    pdf.on('data', (chunk) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  for (const { size, strings } of pages) {
    pdf.addPage({ size, margin: 0 });
    for (const { string, x, y, options, face, size: points } of strings) {
      pdf.font(face).fontSize(points).text(string, x, y, options);
    }
  }
  pdf.end();
  return finished;
}

process.on('message', async ({ id, side, ms }) => {
  try {
    let requests = 0;
    let spent = 0;
    for (; spent < ms; requests += 1) {
      const draw = documents[side]();
      const begin = performance.now();
      await draw();
      spent += performance.now() - begin;
    }
    process.send({ id, result: { requests, seconds: spent / 1000 } });
  } catch (error) {
    process.send({ id, error: error.stack });
  }
});
