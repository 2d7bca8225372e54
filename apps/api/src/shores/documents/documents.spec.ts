import type { Locale } from '@nurt/wording/format';
import { agreementPdf, announcementPdf, offerPdf, receiptPdf, reportPdf, yearlyReportPdf } from '.';
import {
  agreementSample,
  announcementSample,
  offerContent,
  offerSample,
  receiptSample,
  reportSample,
  yearlyReportSample,
} from './samples';
import { nodesOf, readPdf } from './samples/read-pdf';

const DOCUMENTS: Readonly<Record<string, (locale: Locale) => Promise<Buffer>>> = {
  announcement: (locale) => announcementPdf(announcementSample, locale),
  offer: (locale) => offerPdf(offerSample(offerContent()), locale),
  receipt: (locale) => receiptPdf(receiptSample, locale),
  agreement: (locale) => agreementPdf(agreementSample, locale),
  report: (locale) => reportPdf(reportSample(), locale),
  'yearly report': (locale) => yearlyReportPdf(yearlyReportSample, locale),
};
const CASES = Object.keys(DOCUMENTS).flatMap((name) =>
  (['pl', 'en'] as const).map((locale) => [name, locale] as const),
);

const draw = (name: string, locale: Locale): Promise<Buffer> => {
  const make = DOCUMENTS[name];
  if (!make) throw new Error(name);
  return make(locale);
};

describe.each(CASES)('the %s in %s', (name, locale) => {
  it('is a tagged PDF 1.7 that names its language and title', async () => {
    const bytes = await draw(name, locale);
    const read = await readPdf(bytes);
    expect(read.version).toBe('1.7');
    expect(read.tagged).toBe(true);
    expect(read.language).toBe(locale === 'pl' ? 'pl-PL' : 'en-GB');
    expect(read.title).not.toBe('');
    expect(bytes.toString('latin1')).toContain('/DisplayDocTitle true');
    expect(read.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(read.xmp).toContain('<dc:title>');
    expect(bytes.toString('latin1')).toContain('/StructTreeRoot');
  });

  it('leaves no text outside the structure tree and opens with one title', async () => {
    const { pages } = await readPdf(await draw(name, locale));
    expect(pages.map(({ untagged }) => untagged)).toEqual(pages.map(() => ''));
    expect(pages.flatMap(({ structure }) => nodesOf(structure, 'H1'))).toHaveLength(1);
    expect(
      nodesOf(pages[0]?.structure ?? { role: '', text: '', alt: '', children: [] }, 'Document'),
    ).toHaveLength(1);
  });

  it('numbers every page and names the authority on it', async () => {
    const { pages } = await readPdf(await draw(name, locale));
    pages.forEach(({ text }, index) => {
      expect(text).toContain(
        locale === 'pl' ? `Strona ${index + 1} z ${pages.length}` : `Page ${index + 1} of ${pages.length}`,
      );
      expect(text).toContain('Gmina Miasta Bochnia');
    });
  });

  it('gives the same bytes for the same data', async () => {
    expect((await draw(name, locale)).equals(await draw(name, locale))).toBe(true);
  });

  it('keeps a copy of each font inside and uses no other', async () => {
    const raw = (await draw(name, locale)).toString('latin1');
    const names = new Set([...raw.matchAll(/\/BaseFont \/([^\s/]+)/g)].map(([, font]) => font?.slice(7)));
    expect([...names].sort()).toEqual(['SourceSans3-Regular', 'SourceSans3-SemiBold']);
    expect(raw.match(/\/FontFile2 /g)).toHaveLength(2);
  });
});
