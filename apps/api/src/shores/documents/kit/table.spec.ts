import { nodesOf, readPdf, type ReadPdf } from '../samples/read-pdf';
import { heading, paragraph, render, table, type Row, type Sheet } from '.';

const COLUMNS = [
  { heading: 'Lp.', width: 40 },
  { heading: 'Nazwa', width: { part: 1 } },
  { heading: 'Kwota', width: 80, align: 'right' as const },
];

async function read(draw: (sheet: Sheet) => void): Promise<ReadPdf> {
  const bytes = await render(
    {
      language: 'pl-PL',
      title: 'Próba',
      subject: '',
      author: '',
      createdAt: new Date('2026-01-01T00:00:00Z'),
    },
    {
      authority: 'Urząd',
      documentName: 'Próba',
      reference: '',
      page: (page, pages) => `${page}/${pages}`,
      checksum: null,
      watermark: null,
    },
    draw,
  );
  return readPdf(bytes);
}

const lines = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({ cells: [`n${index + 1}.`, 'koszt', '1,00'] }));

describe('a table', () => {
  it('never leaves a sum on a page without the row that it closes', async () => {
    for (let count = 24; count <= 44; count += 1) {
      const { pages } = await read((sheet) =>
        table(sheet, COLUMNS, [...lines(count), { kind: 'sum', cells: ['', 'Suma', '9'] }]),
      );
      const last = pages.find(({ text }) => text.includes('Suma'));
      expect(last?.text).toContain(`n${count}.`);
    }
  });

  it('never leaves a heading or the opening of a group alone at the foot of a page', async () => {
    for (let filler = 30; filler <= 44; filler += 1) {
      const { pages } = await read((sheet) => {
        for (let index = 0; index < filler; index += 1) paragraph(sheet, 'akapit');
        heading(sheet, 'Tytuł');
        table(sheet, COLUMNS, [{ kind: 'group', cells: ['I', 'Grupa', null] }, ...lines(40)]);
      });
      const page = pages.find(({ text }) => text.includes('Tytuł'));
      expect(page?.text).toContain('Grupa');
      expect(page?.text).toContain('n1.');
    }
  });

  it('splits a row taller than a page and goes on under repeated headings', async () => {
    const words = Array.from({ length: 2_500 }, (_, index) => `w${index}x`).join(' ');
    const { pages, text } = await read((sheet) =>
      table(sheet, COLUMNS, [{ cells: ['1', words, '5,00'] }, ...lines(2)]),
    );
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page.text).toContain('Nazwa');
    expect(new Set(text.match(/w\d+x/g)).size).toBe(2_500);
    const tagged = pages.flatMap(({ structure }) => nodesOf(structure, 'TH')).map(({ text: name }) => name);
    expect(tagged.filter((name) => name !== '')).toEqual(['Lp.', 'Nazwa', 'Kwota']);
  });

  it('keeps a small table whole', async () => {
    for (let filler = 25; filler <= 40; filler += 1) {
      const { pages } = await read((sheet) => {
        for (let index = 0; index < filler; index += 1) paragraph(sheet, 'akapit');
        table(sheet, COLUMNS, lines(6));
      });
      expect(pages.filter(({ text }) => text.includes('koszt'))).toHaveLength(1);
    }
  });

  it('refuses rows with too few cells and columns wider than the page', async () => {
    await expect(read((sheet) => table(sheet, COLUMNS, [{ cells: ['1'] }]))).rejects.toThrow(RangeError);
    const wide = [{ heading: 'A', width: 900 }];
    await expect(read((sheet) => table(sheet, wide, [{ cells: ['1'] }]))).rejects.toThrow(RangeError);
  });
});
