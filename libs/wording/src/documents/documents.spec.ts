import { documentWording } from '.';
import type { AgreementFacts } from './rich';

const FACTS: AgreementFacts = {
  taskTitle: 'Tytuł',
  offerNumber: '1/2026',
  offerSubmittedOn: '29 stycznia 2026',
  support: true,
  udpp: true,
  act: 'ustawy',
  authorityContact: 'A',
  granteeContact: 'B',
  taskFrom: '1 marca 2026',
  taskTo: '15 grudnia 2026',
  grantSpentFrom: '1 marca 2026',
  grantSpentTo: '15 grudnia 2026',
  otherSpentFrom: '1 marca 2026',
  otherSpentTo: '29 grudnia 2026',
  grant: '100,00 zł',
  grantInWords: 'sto złotych zero groszy',
  account: '61 1090',
  ownFinancial: '5,00 zł',
  ownNonFinancial: null,
  recipients: '1,00 zł',
  totalCost: '106,00 zł',
  totalCostInWords: 'sto sześć złotych zero groszy',
  grantShare: '94,34 %',
  joint: null,
  thirdParties: [],
  shiftTolerance: '20 %',
  recordYears: 5,
  changeNoticeDays: 14,
  recommendationDays: 14,
  interimReportDays: 30,
  finalReportDays: 30,
  finalReportDue: '14 stycznia 2027',
  interimReports: [],
  awaitsReports: false,
  missingReportDays: 7,
  returnDue: '30 grudnia 2026',
  returnAccount: '62 1090',
  interestAccount: '63 1090',
  disposalYears: 5,
  copies: { all: 3, authority: 2, grantee: 1 },
};

const VARIANTS: readonly AgreementFacts[] = [
  FACTS,
  { ...FACTS, udpp: false },
  { ...FACTS, support: false, ownFinancial: null, recipients: null },
  { ...FACTS, thirdParties: ['scena.', 'ochrona.'] },
];

/** Paths of all texts; functions count as texts. */
function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

describe('the wording of documents', () => {
  it('has the same texts in both languages, none of them empty', () => {
    const [polish, english] = [leaves(documentWording.pl), leaves(documentWording.en)];
    expect(english.map(([path]) => path)).toEqual(polish.map(([path]) => path));
    for (const [path, text] of [...polish, ...english]) {
      if (path !== '.common.translationNotice') expect({ path, text }).not.toEqual({ path, text: '' });
    }
  });

  it('leaves no text untranslated', () => {
    const english = new Map(leaves(documentWording.en));
    const same = leaves(documentWording.pl)
      .filter(([path, text]) => typeof text === 'string' && english.get(path) === text)
      .map(([path]) => path);
    expect(same).toEqual([
      '.common.missing',
      '.common.costGroups.realisation.number',
      '.common.costGroups.administrative.number',
      '.offer.fields.nip',
      '.offer.fields.regon',
      '.agreement.fields.nip',
      '.agreement.fields.regon',
    ]);
  });

  it.each(VARIANTS.map((facts, index) => [index, facts] as const))(
    'has nineteen clauses with the same points in both languages (variant %i)',
    (_, facts) => {
      const shape = (locale: 'pl' | 'en') =>
        documentWording[locale]
          .clauses(facts)
          .map(({ points }) =>
            points.map(({ items, table, text }) => [items?.length ?? 0, table ?? null, text !== '']),
          );
      expect(shape('pl')).toHaveLength(19);
      expect(shape('en')).toEqual(shape('pl'));
    },
  );

  it('points from the clauses to places that exist', () => {
    const clauses = documentWording.pl.clauses(FACTS);
    const said = JSON.stringify(clauses);
    for (const [, clause, paragraph] of said.matchAll(/§ (\d+) ust\. (\d+)/g)) {
      expect(clauses[Number(clause) - 1]?.points.length).toBeGreaterThanOrEqual(Number(paragraph));
    }
    expect(said).toContain('§ 9 ust. 3');
    expect(clauses[8]?.points[2]?.text).toContain('sprawozdanie końcowe');
    expect(clauses[2]?.points[4]?.items).toEqual([
      'środków finansowych własnych w wysokości 5,00 zł;',
      'świadczeń pieniężnych od odbiorców zadania publicznego w wysokości 1,00 zł.',
    ]);
  });

  it('names the interim reports of an agreement of several years, and the instalments that wait for them', () => {
    const interimReports = [{ year: 2026, due: '30 stycznia 2027 r.' }];
    const reports = (facts: Partial<AgreementFacts>) =>
      String(documentWording.pl.clauses({ ...FACTS, ...facts })[8]?.points[2]?.text);
    expect(reports({})).not.toContain('częściowe');
    expect(reports({ interimReports })).toContain('za rok budżetowy 2026 do dnia 30 stycznia 2027 r.');
    expect(reports({ interimReports })).not.toContain('Transze');
    expect(reports({ interimReports, awaitsReports: true })).toContain('Transze należne w kolejnym roku');
  });

  it('bends years and days in Polish', () => {
    const said = (facts: Partial<AgreementFacts>) =>
      JSON.stringify(documentWording.pl.clauses({ ...FACTS, ...facts }));
    expect(said({ recordYears: 1 })).toContain('przez 1 rok');
    expect(said({ recordYears: 2 })).toContain('przez 2 lata');
    expect(said({ recordYears: 5 })).toContain('przez 5 lat');
    expect(said({ changeNoticeDays: 1 })).toContain('w terminie 1 dnia');
  });
});
