import { consultationPdf } from '.';
import { consultationSample } from './samples/consultation';
import { nodesOf, readPdf } from './samples/read-pdf';

describe('the report of a consultation', () => {
  it('says who was asked, when and how, and what became of every remark', async () => {
    const { text, tagged, language, title, pages } = await readPdf(
      await consultationPdf(consultationSample, 'pl'),
    );
    expect({ tagged, language }).toEqual({ tagged: true, language: 'pl-PL' });
    expect(title).toContain('Sprawozdanie z konsultacji: Program współpracy Gminy Miasta Bochnia');
    for (const page of pages) expect(page.untagged).toBe('');
    const headings = pages.flatMap(({ structure }) => nodesOf(structure, 'H2')).map((node) => node.text);
    expect(headings).toEqual([
      '1. Przebieg konsultacji',
      '2. Zgłoszone uwagi i stanowisko organu',
      '3. Opinia rady działalności pożytku publicznego',
    ]);
    for (const fact of [
      'od 12 października 2026 do 25 października 2026',
      'pierwotnie miały trwać do 18 października 2026',
      'Uchwała nr XLVIII/415/10',
      'formularz w serwisie, poczta elektroniczna, spotkanie',
      'Stowarzyszenie „Źródło Życzliwości”',
      'święto Soli i Źródeł rośnie co roku',
      'Uwzględniona częściowo Pozycję zwiększono o 5 000 zł',
      'mieszkaniec',
      'Najlepiej w każdej dzielnicy',
      'bez potwierdzenia kontem organizacji',
      'Nieuwzględniona Uchwała budżetowa nie przewiduje pożyczek',
      'Uwzględnione: 1, uwzględnione częściowo: 1, nieuwzględnione: 1.',
      '(liczba: 1)',
      'UDPP art. 41i ust. 2',
      'pozytywna z uwagami',
      'szkoleń dla nowych organizacji',
    ]) {
      expect(text.replaceAll('\u00a0', ' ')).toContain(fact);
    }
    expect(text).not.toContain('SZKIC');
  });

  it('says that the council was silent, and what that means', async () => {
    const council = { ...consultationSample.council, state: 'waived' as const, verdict: null, text: '' };
    const { text } = await readPdf(await consultationPdf({ ...consultationSample, council }, 'pl'));
    expect(text).toContain('co oznacza rezygnację z prawa do jej wyrażenia');
    expect(text).not.toContain('pozytywna');
  });

  it('is a draft on every page until it is published, and says that nobody remarked', async () => {
    const { pages, text } = await readPdf(
      await consultationPdf({ ...consultationSample, remarks: [], published: false }, 'en'),
    );
    for (const page of pages) expect(page.text).toContain('DRAFT');
    expect(text).toContain('No remarks were made during the consultation.');
  });
});
