import { yearlyReportPdf } from '.';
import { CHECKSUM, yearlyReportSample } from './samples';
import { nodesOf, readPdf } from './samples/read-pdf';

describe('a yearly report', () => {
  it('has every part of the report, its figures beside those of the year before, and its checksum', async () => {
    const { pages, text } = await readPdf(await yearlyReportPdf(yearlyReportSample, 'pl'));
    expect(pages.flatMap(({ structure }) => nodesOf(structure, 'H2')).map((node) => node.text)).toEqual([
      'Nabory',
      'Oferty i umowy',
      'Organizacje',
      'Małe granty (art. 19a)',
      'Pieniądze',
      'Wkład własny organizacji',
      'Zwroty dotacji',
      'Według pozycji budżetu',
    ]);
    for (const fact of [
      'nr XLI/412/2025 z 20 listopada 2025',
      'art. 5a ust. 3 ustawy',
      'Rok 2026 Rok 2025',
      'Nabory ogłoszone 21 100',
      'Dotacje wypłacone 25 925,76 zł 1,00 zł',
    ]) {
      expect(text).toContain(fact);
    }
    expect(text.replace(/\s/g, '')).toContain(CHECKSUM);
  });

  it('shows lines that do not fit beside each other in a further table', async () => {
    const { text } = await readPdf(await yearlyReportPdf(yearlyReportSample, 'pl'));
    expect(text).toContain('Wskaźnik BL1 BL2 BL3 BL4 BL5 Nabory ogłoszone 0 1 2 3 4');
    expect(text).toContain('Wskaźnik BL6 BL7 Nabory ogłoszone 5 6');
  });

  it('leaves out the year before where there was no programme', async () => {
    const { report } = yearlyReportSample;
    const figures = report.figures.map((figure) => ({ ...figure, previous: null }));
    const first = { ...yearlyReportSample, report: { ...report, previousYear: null, figures } };
    const { text } = await readPdf(await yearlyReportPdf(first, 'en'));
    expect(text).toContain('Calls announced 21 Calls resolved');
    expect(text).not.toContain('Year 2025');
  });
});
