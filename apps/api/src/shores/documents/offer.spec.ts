import { offerPdf } from '.';
import { CHECKSUM, offerContent, offerSample } from './samples';
import { drawnPages, readCode } from './samples/draw-pdf';
import { nodesOf, readPdf } from './samples/read-pdf';

const GROUPED = 'a3bf 4f1b 2b0b 822c d15d 6c15 b0f0 0a08';

describe('a submitted offer', () => {
  it('carries its number and the whole checksum on every page', async () => {
    const { pages } = await readPdf(await offerPdf(offerSample(offerContent(200)), 'pl'));
    expect(pages.length).toBeGreaterThan(8);
    for (const { text } of pages) {
      expect(text.replace(/\s/g, '')).toContain(CHECKSUM);
      expect(text).toContain(GROUPED);
      expect(text).toContain('KO.1/2026/17');
      expect(text).not.toContain('SZKIC');
    }
  });

  it('leads a camera from its first page to where its number and checksum are verified', async () => {
    const [first, second] = await drawnPages(await offerPdf(offerSample(offerContent()), 'pl'));
    expect(readCode(first!)).toBe(
      `https://nurt.bochnia.example/verify?number=KO.1/2026/17&checksum=${CHECKSUM}`,
    );
    expect(readCode(second!)).toBeNull();
    const { pages } = await readPdf(await offerPdf(offerSample(offerContent()), 'en'));
    const figures = pages.flatMap(({ structure }) => nodesOf(structure, 'Figure'));
    expect(figures.map(({ alt }) => alt)).toEqual([
      'QR code leading to the page on which the number and the checksum of the offer are verified',
    ]);
  });

  it('has the parts of the form in their order and numbering', async () => {
    const { pages } = await readPdf(await offerPdf(offerSample(offerContent()), 'pl'));
    const parts = pages
      .flatMap(({ structure }) => nodesOf(structure, 'H2'))
      .map(({ text }) => text.split(' ')[0]);
    expect(parts).toEqual(['I.', 'II.', 'III.', 'IV.', 'V.', 'VI.', 'VII.']);
    const sections = pages.flatMap(({ structure }) => nodesOf(structure, 'H3')).map(({ text }) => text);
    expect(sections.map((text) => text.split(' ')[0])).toEqual([
      ...['1.', '2.'],
      ...['1.', '2.', '3.', '4.', '5.', '6.'],
      ...['1.', '2.'],
      ...['V.A', 'V.B', 'V.C'],
      ...['1.', '2.', '3.'],
    ]);
  });

  it('ends with its files and their checksums, where it has any', async () => {
    const file = { requirementId: null, name: 'Statut – tekst jednolity.pdf', size: 1_468_006 };
    const content = { ...offerContent(), attachments: [{ ...file, sha256: CHECKSUM }] };
    const { pages } = await readPdf(await offerPdf(offerSample(content), 'pl'));
    const cells = pages.flatMap(({ structure }) => nodesOf(structure, 'TD')).map(({ text }) => text);
    const at = cells.indexOf('Statut – tekst jednolity.pdf');
    expect(cells.slice(at + 1).map((text) => text.replace(/\s/gu, ''))).toEqual(['1,4MB', CHECKSUM]);
  });

  it('keeps all Polish letters and quotation marks', async () => {
    const letters = 'Zażółć gęślą jaźń, ŁĄKA ŹDŹBEŁ ĆMY, „Święto” – 2026';
    const { text } = await readPdf(
      await offerPdf(offerSample({ ...offerContent(), description: letters }), 'pl'),
    );
    expect(text).toContain(letters);
  });

  it('prints the costs with numbers, years and sums, and the sources with shares of two decimals', async () => {
    const { text } = await readPdf(await offerPdf(offerSample(offerContent(12, [2026, 2027])), 'pl'));
    expect(text).toContain('I.1.1 Wynagrodzenie prowadzącej warsztaty godz. 45,50 1 45,50 31,85 13,65');
    expect(text).toContain('Rok 1 (2026) Rok 2 (2027)');
    expect(text).toContain('II.1 Obsługa: Materiały');
    expect(text).toContain('Suma wszystkich kosztów realizacji zadania 10 985,64');
    expect(text).toContain('1 Suma wszystkich kosztów realizacji zadania 10 985,64 100,00');
    expect(text).toContain('2 Planowana dotacja w ramach niniejszej oferty 8 567,70 77,99');
    expect(text).toContain('3 Wkład własny (suma 3.1 i 3.2) 2 154,28 19,61');
    expect(text).toContain('4 Świadczenia pieniężne od odbiorców zadania 263,66 2,40');
  });

  it('repeats the headings of the cost table on each page but tags them once', async () => {
    const { pages } = await readPdf(await offerPdf(offerSample(offerContent(200)), 'pl'));
    const withCosts = pages.filter(({ text }) => /I\.\d\.\d+ /.test(text));
    expect(withCosts.length).toBeGreaterThan(4);
    for (const { text } of withCosts) expect(text).toContain('Koszt jednostkowy [PLN]');
    const headings = pages
      .flatMap(({ structure }) => nodesOf(structure, 'TH'))
      .filter(({ text }) => text.startsWith('Koszt jednostkowy'));
    expect(headings).toHaveLength(1);
  });

  it('loses no row and no cell of a long table', async () => {
    const content = offerContent(200);
    const { pages } = await readPdf(await offerPdf(offerSample(content), 'pl'));
    const cells = pages.flatMap(({ structure }) => nodesOf(structure, 'TD')).map(({ text }) => text);
    const numbers = cells.filter((text) => /^(I\.\d+\.\d+|II\.\d+)$/.test(text));
    expect(numbers).toHaveLength(200);
    expect(new Set(numbers).size).toBe(200);
    for (const { name } of content.costs.slice(0, 10)) expect(cells).toContain(name);
  });

  it('lays a table of several years on landscape pages and goes on upright', async () => {
    const { pages } = await readPdf(await offerPdf(offerSample(offerContent(6, [2026, 2027, 2028])), 'pl'));
    const lying = pages.map(({ width, height }) => width > height);
    expect(lying.filter(Boolean)).toHaveLength(1);
    expect(pages[lying.indexOf(true)]?.text).toContain('V.A Zestawienie kosztów');
    expect(lying.at(-1)).toBe(false);
  });

  it('says which declarations were chosen', async () => {
    const content = offerContent();
    const declarations = { ...content.declarations, taxes: 'inArrears' as const };
    const { text } = await readPdf(await offerPdf(offerSample({ ...content, declarations }), 'pl'));
    expect(text).toContain('ofertę zalega(-ją) z opłacaniem należności z tytułu zobowiązań podatkowych');
    expect(text).toContain('ofertę nie zalega(-ją) z opłacaniem należności z tytułu składek');
  });

  it('refuses a checksum that is not a SHA-256', async () => {
    const data = offerSample(offerContent());
    const submission = data.submission && { ...data.submission, checksum: 'abc' };
    await expect(async () => offerPdf({ ...data, submission }, 'pl')).rejects.toThrow(RangeError);
  });
});

describe('a draft offer', () => {
  it('says on every page that it is a draft, in the language of the document', async () => {
    const polish = await readPdf(await offerPdf(offerSample(offerContent(), false), 'pl'));
    for (const { text } of polish.pages) expect(text).toContain('SZKIC');
    const english = await readPdf(await offerPdf(offerSample(offerContent(), false), 'en'));
    for (const { text } of english.pages) expect(text).toContain('DRAFT');
    expect(polish.text).not.toContain('Suma kontrolna SHA-256');
    expect(polish.text).not.toContain('Sprawdź, czy dokument jest prawdziwy');
  });

  it('prints what is missing as missing instead of failing', async () => {
    const content = offerContent(1);
    const { text } = await readPdf(
      await offerPdf(
        offerSample(
          {
            ...content,
            title: '',
            taskFrom: null,
            taskTo: null,
            activities: [],
            resultRows: [],
            performance: null,
            costs: content.costs.map((item) => ({
              ...item,
              unitCostGrosze: null,
              quantity: null,
              years: [],
            })),
            sources: {
              grantGrosze: null,
              ownFinancialGrosze: null,
              ownNonFinancialGrosze: null,
              recipientsGrosze: null,
            },
            declarations: { ...content.declarations, taxes: null, truthful: false },
          },
          false,
        ),
        'pl',
      ),
    );
    expect(text).toContain('Nie wypełniono.');
    expect(text).toContain('nie zalega(-ją) / zalega(-ją)');
    expect(text).toContain('[oświadczenia jeszcze nie złożono]');
    expect(text).toContain('Suma wszystkich kosztów realizacji zadania 0,00 0,00');
  });

  it('shows shares as they are while the sources do not pay for the costs', async () => {
    const content = offerContent();
    const sources = { ...content.sources, recipientsGrosze: null };
    const { text } = await readPdf(await offerPdf(offerSample({ ...content, sources }, false), 'pl'));
    expect(text).toContain('2 Planowana dotacja w ramach niniejszej oferty 8 567,70 77,99');
    expect(text).toContain('4 Świadczenia pieniężne od odbiorców zadania — 0,00');
  });
});

describe('text that people paste', () => {
  it('survives emoji, tabs, control characters, endless words and combining accents', async () => {
    const pasted = `Zażo\u0301łć\tgęślą\u0000\u200b ${'https://example.org/'.repeat(20)} 🎉 koniec`;
    const { text, pages } = await readPdf(
      await offerPdf(offerSample({ ...offerContent(), description: pasted, title: pasted }), 'pl'),
    );
    expect(text).toContain('Zażółć gęślą');
    expect(text).toContain('□ koniec');
    expect(pages.every(({ untagged }) => untagged === '')).toBe(true);
  });

  it('breaks a description longer than a page between pages without losing a word', async () => {
    const words = Array.from({ length: 3_000 }, (_, index) => `słowo${index}`);
    const content = offerContent();
    const [first, ...others] = content.activities;
    if (!first) throw new Error('The sample has activities');
    const activities = [{ ...first, description: words.join(' ') }, ...others];
    const { text } = await readPdf(
      await offerPdf(offerSample({ ...content, activities, description: words.join(' ') }), 'pl'),
    );
    const found = text.match(/słowo\d+/g) ?? [];
    expect(found).toHaveLength(6_000);
    expect(new Set(found).size).toBe(3_000);
  });
});
