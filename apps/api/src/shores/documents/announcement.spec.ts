import { announcementPdf } from '.';
import { announcementSample } from './samples';
import { nodesOf, readPdf } from './samples/read-pdf';

describe('an announcement', () => {
  it('has the seven items of art. 13 ust. 2 in their order', async () => {
    const { pages } = await readPdf(await announcementPdf(announcementSample, 'pl'));
    const headings = pages.flatMap(({ structure }) => nodesOf(structure, 'H2')).map(({ text }) => text);
    expect(headings).toEqual([
      '1. Rodzaj zadania publicznego',
      '2. Wysokość środków publicznych przeznaczonych na realizację zadania',
      '3. Zasady przyznawania dotacji',
      '4. Terminy i warunki realizacji zadania',
      '5. Termin i miejsce składania ofert',
      '6. Tryb i kryteria wyboru ofert oraz termin dokonania wyboru',
      '7. Zrealizowane zadania publiczne tego samego rodzaju i związane z nimi koszty',
      'Publikacja ogłoszenia',
    ]);
  });

  it('states pool, deadline, limits, criteria, conditions, costs of two years and the three publications', async () => {
    const { text } = await readPdf(await announcementPdf(announcementSample, 'pl'));
    for (const fact of [
      '99 000,00 zł (słownie: dziewięćdziesiąt dziewięć tysięcy złotych zero groszy)',
      'do: 29 stycznia 2026, 15:00',
      'Najwyższy udział dotacji w kosztach zadania 85 %',
      'Jakość wykonania i kwalifikacje osób program, wykonawcy, dostępność 30 % 30',
      'Razem 100',
      'co najmniej 60 % maksymalnej oceny ważonej',
      '5) Wysokość dotacji mieści się w limitach ogłoszenia.',
      '92 000,00 143 100,50',
      'Tablica ogłoszeń w siedzibie organu 7 stycznia 2026',
      'Strona internetowa organu 8 stycznia 2026',
      'art. 13 ustawy z dnia 24 kwietnia 2003 r.',
    ]) {
      expect(text).toContain(fact);
    }
    expect(text).not.toContain('SZKIC');
  });

  it('cites the sports act where the line rests on it', async () => {
    const { text } = await readPdf(
      await announcementPdf({ ...announcementSample, legalBasis: 'sports_act' }, 'pl'),
    );
    expect(text).toContain('art. 28 ustawy z dnia 25 czerwca 2010 r. o sporcie');
    expect(text).not.toContain('art. 13');
  });

  it('is a draft on every page until it is published', async () => {
    const terms = {
      ...announcementSample.terms,
      poolGrosze: null,
      closesAt: null,
      criteria: [],
      checklist: [],
    };
    const { pages, text } = await readPdf(
      await announcementPdf({ ...announcementSample, number: '', publications: null, terms }, 'pl'),
    );
    for (const page of pages) expect(page.text).toContain('SZKIC');
    expect(text).toContain('Ogłoszenie nie zostało jeszcze opublikowane.');
  });

  it('says that no limits are set and that there were no tasks of the kind', async () => {
    const terms = { ...announcementSample.terms, maximumGrantGrosze: null, sameKindTasks: [] };
    const { text } = await readPdf(await announcementPdf({ ...announcementSample, terms }, 'en'));
    expect(text).toContain('Largest grant for one offer no limit');
    expect(text).toContain('No public tasks of the same kind');
  });
});
