import { localDate } from '@nurt/domain/calendar';
import { grosze, quantity } from '@nurt/domain/money';
import type { CostItem } from '@nurt/domain/offers';
import { EMPTY_REPORT } from '@nurt/domain/settlement';
import {
  documentSums,
  draftOf,
  lookAt,
  NO_COST,
  readReport,
  type ReportDraft,
  type ReportRules,
} from './draft';
import { partOf, partToBegin, stateOf } from './parts';

const cost = (id: string, name: string, unitCost: number): CostItem => ({
  id,
  group: 'realisation',
  activityId: null,
  name,
  unit: 'usługa',
  unitCostGrosze: grosze(unitCost),
  quantity: quantity(1000),
  years: [{ year: 2026, grosze: grosze(unitCost) }],
});

const offer: ReportRules['offer'] = {
  contact: { name: '', phone: '', email: '' },
  title: 'Festyn',
  taskFrom: localDate('2026-05-01'),
  taskTo: localDate('2026-06-30'),
  description: '',
  place: '',
  activities: [],
  results: '',
  resultRows: [],
  experience: '',
  resources: '',
  costs: [cost('stage', 'Scena', 500_000), cost('print', 'Druk', 100_000)],
  sources: {
    grantGrosze: grosze(500_000),
    ownFinancialGrosze: grosze(100_000),
    ownNonFinancialGrosze: grosze(0),
    recipientsGrosze: null,
  },
  performance: 'unpaid',
  otherInformation: '',
  declarations: {
    withinPublicBenefitActivity: true,
    feesWithinPaidActivity: false,
    taxes: 'notInArrears',
    socialInsurance: 'notInArrears',
    dataAgreeWithRegister: true,
    truthful: true,
    dataProtection: true,
  },
};
const rules: ReportRules = {
  offer,
  period: { from: '2026-05-01', to: '2026-06-30' },
  agreement: {
    id: 'agreement',
    number: '1/2026',
    title: 'Festyn',
    grantGrosze: grosze(500_000),
    paidGrosze: grosze(500_000),
    taskFrom: '2026-05-01',
    taskTo: '2026-06-30',
    signedOn: '2026-04-20',
  },
};
const document = (
  changes: Partial<ReportDraft['documents'][number]> = {},
): ReportDraft['documents'][number] => ({
  id: 'd1',
  number: 'FV/1/2026',
  issuer: 'Estrada',
  description: 'Scena',
  costId: 'stage',
  issuedOn: '2026-06-01',
  paidOn: '2026-06-10',
  amountGrosze: grosze(480_000),
  fromGrantGrosze: grosze(480_000),
  ...changes,
});
/** A report in which nothing is missing; 200,00 zł of the grant was not used. */
const whole = (changes: Partial<ReportDraft> = {}): ReportDraft => ({
  ...draftOf({ content: EMPTY_REPORT, offer }),
  results: 'Przyszło 300 osób.',
  activities: 'Zgodnie z planem.',
  costs: [
    { costId: 'stage', actualGrosze: grosze(480_000) },
    { costId: 'print', actualGrosze: grosze(100_000) },
  ],
  sources: { ...EMPTY_REPORT.sources, grantGrosze: grosze(480_000), ownFinancialGrosze: grosze(100_000) },
  documents: [document()],
  statements: { legalStatusUnchanged: true, truthful: true },
  ...changes,
});
const codesOf = (draft: ReportDraft) => lookAt(draft, rules).problems.map(({ code, path }) => [code, path]);

describe('the form of a report', () => {
  it('starts with a line for every cost of the offer', () => {
    const content = { ...EMPTY_REPORT, costs: [{ costId: 'print', actualGrosze: grosze(1) }] };
    expect(draftOf({ content, offer }).costs).toEqual([
      { costId: 'print', actualGrosze: grosze(1) },
      { costId: 'stage', actualGrosze: null },
    ]);
  });

  it('reads an amount that cannot be read as not written, never as zero', () => {
    const { costs } = readReport(whole({ costs: [{ costId: 'stage', actualGrosze: '12,345' }] }));
    expect(costs).toEqual([{ costId: 'stage', actualGrosze: null }]);
  });

  it('has nothing to say about a report that may be submitted', () => {
    expect(codesOf(whole())).toEqual([]);
  });

  it('names an unreadable amount once, at its field', () => {
    const costs = [
      { costId: 'stage', actualGrosze: 'dużo' },
      { costId: 'print', actualGrosze: grosze(100_000) },
    ];
    const atField = codesOf(whole({ costs })).filter(([, path]) => path === 'costs.0.actualGrosze');
    expect(atField).toHaveLength(1);
  });

  it('says that the cost of a document has not been chosen, not that the offer lacks it', () => {
    expect(codesOf(whole({ documents: [document({ costId: null })] }))).toEqual([
      ['report_document_incomplete', 'documents.0.costId'],
    ]);
    expect(readReport(whole({ documents: [document({ costId: null })] })).documents[0]?.costId).toBe(NO_COST);
  });

  it('finds a text longer than the server takes', () => {
    expect(codesOf(whole({ documents: [document({ number: 'x'.repeat(101) })] }))).toEqual([
      ['text_too_long', 'documents.0.number'],
    ]);
  });

  it('adds up the documents of one cost and of all', () => {
    const { documents } = readReport(
      whole({
        documents: [
          document(),
          document({ id: 'd2', costId: 'print', amountGrosze: grosze(100_000), fromGrantGrosze: grosze(0) }),
        ],
      }),
    );
    expect(documentSums(documents, 'print')).toEqual({
      count: 1,
      amountGrosze: grosze(100_000),
      fromGrantGrosze: grosze(0),
    });
    expect(documentSums(documents)).toEqual({
      count: 2,
      amountGrosze: grosze(580_000),
      fromGrantGrosze: grosze(480_000),
    });
  });
});

describe('the parts of a report', () => {
  const stateIn = (draft: ReportDraft) => {
    const { content, problems } = lookAt(draft, rules);
    return (part: Parameters<typeof stateOf>[0]) => stateOf(part, content, problems).state;
  };

  it('do not call documents done while it is not known what was used', () => {
    expect(stateIn(draftOf({ content: EMPTY_REPORT, offer }))('documents')).toBe('empty');
  });

  it('need no documents when nothing of the grant was used', () => {
    const sources = { ...EMPTY_REPORT.sources, grantGrosze: grosze(0), ownFinancialGrosze: grosze(580_000) };
    expect(stateIn(whole({ documents: [], sources }))('documents')).toBe('complete');
  });

  it('tell what is missing from what is wrong', () => {
    const state = stateIn(
      whole({
        documents: [document({ paidOn: '2026-07-01' })],
        statements: { legalStatusUnchanged: true, truthful: false },
      }),
    );
    expect(state('documents')).toBe('problem');
    expect(state('statements')).toBe('started');
  });

  it('begin at the first one that is not finished, past the one that need not be', () => {
    const begin = (draft: ReportDraft) => {
      const { content, problems } = lookAt(draft, rules);
      return partToBegin(content, problems);
    };
    expect(begin(whole({ activities: '' }))).toBe('activities');
    expect(begin(whole())).toBe('review');
  });

  it('are the home of every field', () => {
    expect(partOf('documents.3.paidOn')).toBe('documents');
    expect(partOf('additionalInformation')).toBe('additional');
    expect(partOf(undefined)).toBe('review');
  });
});
