import { localDate } from '@nurt/domain/calendar';
import { grosze } from '@nurt/domain/money';
import { splitBy, splitTable } from '@nurt/domain/offers';
import { formatAmount } from '@nurt/wording/format';
import { agreementPdf, statutoryTerms } from '.';
import { agreementSample, offerContent } from './samples';
import { ORGANISATION } from './samples/parties';
import { nodesOf, readPdf } from './samples/read-pdf';

describe('an agreement', () => {
  it('has nineteen clauses, parties, annexes and three places to sign', async () => {
    const { pages, text } = await readPdf(await agreementPdf(agreementSample, 'pl'));
    const clauses = pages.flatMap(({ structure }) => nodesOf(structure, 'H2')).map(({ text: name }) => name);
    expect(clauses).toHaveLength(20);
    expect(clauses[0]).toBe('§ 1. Przedmiot umowy');
    expect(clauses[9]).toBe('§ 10. Zwrot środków finansowych');
    expect(clauses[18]).toBe('§ 19. Egzemplarze umowy');
    expect(clauses[19]).toBe('Załączniki');
    for (const part of [
      'Umowa nr DOT.12/2026',
      'zawarta dnia 27 lutego 2026, Bochnia, między:',
      'Gmina Miasta Bochnia, dalej „Zleceniodawca”',
      'Stowarzyszenie „Źródło Życzliwości”, dalej „Zleceniobiorca”',
      'Kontrasygnata skarbnika',
      'Małgorzata Śliwińska – Skarbnik Miasta',
      'Wyciąg z Krajowego Rejestru Sądowego.',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('states amounts in figures and in words, the account, the instalments and the days', async () => {
    const { text } = await readPdf(await agreementPdf(agreementSample, 'pl'));
    for (const fact of [
      'w wysokości 22 022,02 zł (słownie: dwadzieścia dwa tysiące dwadzieścia dwa złote dwa grosze)',
      'nr 61 1090 1014 0000 0712 1981 2874',
      '1 13 marca 2026 15 000,00 piętnaście tysięcy złotych zero groszy',
      '2 14 sierpnia 2026 7 022,02 siedem tysięcy dwadzieścia dwa złote dwa grosze',
      'wynosi 27 522,02 zł',
      'wynosi 80,02 %',
      'w terminie 30 dni od dnia zakończenia realizacji zadania publicznego, to jest do dnia 14 stycznia 2027',
      'zwraca w terminie do dnia 30 grudnia 2026',
      'nie zwiększył się o więcej niż 20 %',
      'przez 5 lat, licząc od początku roku następującego',
    ]) {
      expect(text).toContain(fact);
    }
  });

  it('on a joint offer names all as parties, with what each does and bears, and all of them sign', async () => {
    const partner = { ...ORGANISATION, name: 'Fundacja „Łąka”', nip: '868-000-77-83' };
    const content = offerContent(3);
    const applicants = [
      { id: 'a', name: ORGANISATION.name, work: 'prowadzi koncerty', years: [] },
      { id: 'b', name: partner.name, work: 'prowadzi warsztaty', years: [] },
    ];
    const joint = splitBy(
      { ...content, joint: { representation: 'Lider podpisuje i rozlicza.', applicants } },
      [3, 1],
    );
    const split = splitTable({ ...content, joint });
    const data = {
      ...agreementSample,
      joint: {
        partners: [partner],
        parts: joint.applicants,
        representation: joint.representation,
        split,
      },
    };
    const { text, pages } = await readPdf(await agreementPdf(data, 'pl'));
    for (const part of [
      'Podmiot 1 (lider) Stowarzyszenie „Źródło Życzliwości”',
      'Podmiot 2 Fundacja „Łąka”',
      '868-000-77-83',
      'zwanymi dalej łącznie „Zleceniobiorca”.',
      '1) Stowarzyszenie „Źródło Życzliwości”: prowadzi koncerty;',
      '2) Fundacja „Łąka”: prowadzi warsztaty.',
      'odpowiadają solidarnie (art. 14 i art. 16 ust. 6 ustawy',
      'reprezentowane w następujący sposób: Lider podpisuje i rozlicza.',
      'na rachunek bankowy lidera (Stowarzyszenie „Źródło Życzliwości”)',
    ]) {
      expect(text).toContain(part);
    }
    for (const { grosze: amount } of [...split.rows, split.total]) {
      expect(text).toContain(formatAmount(amount, 'pl').replace(/\s/g, ' ').replace(' zł', ''));
    }
    expect(text.match(/data i podpis/g)).toHaveLength(4);
    expect(pages.every(({ untagged }) => untagged.trim() === '')).toBe(true);
    const english = await readPdf(await agreementPdf(data, 'en'));
    expect(english.text).toContain('jointly and severally liable');
    expect((await readPdf(await agreementPdf(agreementSample, 'pl'))).text).not.toContain('solidarnie');
  });

  it('refuses instalments that do not add up to the grant', async () => {
    const data = { ...agreementSample, grant: grosze(2_202_203) };
    await expect(async () => agreementPdf(data, 'pl')).rejects.toThrow('do not add up');
  });

  it('says that the task is financed wholly from the grant where nothing else is brought', async () => {
    const none = grosze(0);
    const data = {
      ...agreementSample,
      kind: 'entrustment' as const,
      otherFunds: { ownFinancial: none, ownNonFinancial: none, recipients: none },
      thirdParties: [],
      concludedOn: null,
      annexes: [],
    };
    const { text } = await readPdf(await agreementPdf(data, 'pl'));
    expect(text).toContain('Zadanie publiczne jest finansowane w całości z dotacji.');
    expect(text).toContain('umową o powierzenie realizacji zadania publicznego');
    expect(text).toContain('bez udziału podmiotów niebędących stroną umowy');
    expect(text).toContain('zawarta dnia .....');
    expect(text).not.toContain('Załączniki');
  });

  it('does not call a sports grant a task under the public benefit act', async () => {
    const { text } = await readPdf(
      await agreementPdf({ ...agreementSample, legalBasis: 'sports_act' }, 'pl'),
    );
    expect(text).toContain('zgodnie z przepisami ustawy z dnia 25 czerwca 2010 r. o sporcie');
    expect(text).toContain(
      'w rozumieniu art. 221 i art. 250 ustawy z dnia 27 sierpnia 2009 r. o finansach publicznych',
    );
    expect(text).not.toContain('o działalności pożytku publicznego');
  });

  it('says in English that the Polish text binds', async () => {
    const { text } = await readPdf(await agreementPdf(agreementSample, 'en'));
    expect(text).toContain('The Polish text of this document is the binding one.');
    expect(text).toContain('twenty-two thousand and twenty-two zloty and two grosz');
  });

  it('says that no item may grow where no tolerance is set', async () => {
    const { text } = await readPdf(await agreementPdf({ ...agreementSample, shiftTolerance: null }, 'pl'));
    expect(text).toContain('uznaje się go za zgodny z umową, gdy nie zwiększył się.');
  });

  it('takes its periods from the statute in force on the day', () => {
    expect(statutoryTerms(localDate('2026-02-27'))).toEqual({
      recordYears: 5,
      changeNoticeDays: 14,
      recommendationDays: 14,
      interimReportDays: 30,
      finalReportDays: 30,
      missingReportDays: 7,
      disposalYears: 5,
    });
  });
});
