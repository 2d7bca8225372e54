import { grosze } from '@nurt/domain/money';
import { reportPdf } from '.';
import { CHECKSUM, reportSample } from './samples';
import { nodesOf, readPdf } from './samples/read-pdf';

describe('a report', () => {
  it('has the parts of Annex 5 and the register of documents after the signature', async () => {
    const { pages } = await readPdf(await reportPdf(reportSample(), 'pl'));
    const headings = pages.flatMap(({ structure }) => nodesOf(structure, 'H2')).map(({ text }) => text);
    expect(headings).toEqual([
      'Część I. Sprawozdanie merytoryczne',
      'Część II. Sprawozdanie z wykonania wydatków',
      'Część III. Dodatkowe informacje',
      'Oświadczenia',
      'Załącznik. Zestawienie dokumentów księgowych',
    ]);
    const last = pages.at(-1);
    expect(last?.width).toBeGreaterThan(last?.height ?? 0);
  });

  it('sets the planned beside the actual, by cost and by source', async () => {
    const { text } = await readPdf(await reportPdf(reportSample(), 'pl'));
    for (const row of [
      'I.2.1 Nagłośnienie i oświetlenie sceny 1 811,30 1 661,29',
      'Suma wszystkich kosztów realizacji zadania 10 985,64 10 835,63',
      '1 Dotacja 8 567,70 8 420,81',
      '1.1 Kwota dotacji 8 567,70 8 417,69',
      '1.2 Odsetki bankowe od dotacji — 3,12',
      '2.1 Środki finansowe własne 933,78 933,78',
      'Razem wszystkie źródła 10 985,64 10 838,75',
      'w całkowitych kosztach zadania publicznego 77,99 % 77,66 %',
      'Łączna kwota pobranych świadczeń pieniężnych: 263,66 zł.',
    ]) {
      expect(text).toContain(row);
    }
  });

  it('sets what each grantee of a joint offer spent beside its part, where they tell it', async () => {
    const sample = reportSample();
    const of = (id: string, name: string, amount: number) => ({
      id,
      name,
      work: '',
      years: [{ year: 2026, grosze: grosze(amount) }],
    });
    const offer = {
      ...sample.offer,
      joint: { representation: '', applicants: [of('a', 'Źródło', 800_000), of('b', 'Łąka', 298_564)] },
    };
    const plain = await readPdf(await reportPdf({ ...sample, offer }, 'pl'));
    expect(plain.text).toContain('Podział kosztów pomiędzy Zleceniobiorców zgodnie z umową');
    const partners = [
      { applicantId: 'a', actualGrosze: grosze(785_000) },
      { applicantId: 'b', actualGrosze: grosze(298_563) },
    ];
    const content = { ...sample.content, partners };
    const { text } = await readPdf(await reportPdf({ ...sample, offer, content }, 'pl'));
    for (const row of [
      'zgodnie z umową i faktycznie',
      'Źródło 8 000,00 7 850,00',
      'Łąka 2 985,64 2 985,63',
      'Suma 10 985,64 10 835,63',
    ]) {
      expect(text).toContain(row);
    }
  });

  it('refers each accounting document to the number of its cost and sums them', async () => {
    const { text } = await readPdf(await reportPdf(reportSample(), 'pl'));
    expect(text).toContain('Nagłośnienie i oświetlenie sceny I.2.1 04.05.2026 11.05.2026 1 811,30 1 661,29');
    expect(text).toContain('Razem 10 985,64 10 835,63');
  });

  it('carries its checksum on every page once submitted, and says it is a draft before', async () => {
    const submitted = await readPdf(await reportPdf(reportSample(60), 'pl'));
    expect(submitted.pages.length).toBeGreaterThan(5);
    for (const { text } of submitted.pages) expect(text.replace(/\s/g, '')).toContain(CHECKSUM);
    const draft = await readPdf(await reportPdf(reportSample(12, false), 'en'));
    for (const { text } of draft.pages) expect(text).toContain('DRAFT');
    expect(draft.text).toContain('[not declared yet]');
  });

  it('leaves the register out where there are no documents', async () => {
    const data = reportSample();
    const { text, pages } = await readPdf(
      await reportPdf({ ...data, content: { ...data.content, documents: [] } }, 'pl'),
    );
    expect(text).not.toContain('Zestawienie dokumentów');
    expect(pages.every(({ width, height }) => width < height)).toBe(true);
  });
});
