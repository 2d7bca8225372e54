import { localDate } from '../calendar';
import { grosze, quantity } from '../money';
import { EMPTY_OFFER, type OfferContent } from '../offers';
import {
  EMPTY_REPORT,
  isReportDue,
  reportProblems,
  type ExpenseDocument,
  type ReportContent,
  type ReportContext,
} from '.';

const cost = (id: string, name: string, unitCostGrosze: number): OfferContent['costs'][number] => ({
  id,
  group: 'realisation',
  activityId: null,
  name,
  unit: 'szt.',
  unitCostGrosze: grosze(unitCostGrosze),
  quantity: quantity(1000),
  years: [],
});
const context: ReportContext = {
  offer: { ...EMPTY_OFFER, costs: [cost('stage', 'Scena', 600_000), cost('sound', 'Nagłośnienie', 400_000)] },
  agreement: { taskFrom: localDate('2026-05-01'), taskTo: localDate('2026-08-31') },
  paidGrosze: grosze(800_000),
};
const invoice: ExpenseDocument = {
  id: 'd1',
  number: 'FV 12/2026',
  issuer: 'Estrada sp. z o.o.',
  description: 'wynajem sceny',
  costId: 'stage',
  issuedOn: localDate('2026-05-01'),
  paidOn: localDate('2026-08-31'),
  amountGrosze: grosze(600_000),
  fromGrantGrosze: grosze(500_000),
};
const bill: ExpenseDocument = {
  ...invoice,
  id: 'd2',
  number: 'R 7',
  issuer: 'Jan Nowak',
  costId: 'sound',
  amountGrosze: grosze(350_000),
  fromGrantGrosze: grosze(250_000),
};
const report: ReportContent = {
  ...EMPTY_REPORT,
  results: 'Koncert, 400 widzów.',
  activities: 'Scena i nagłośnienie.',
  costs: [
    { costId: 'stage', actualGrosze: grosze(600_000) },
    { costId: 'sound', actualGrosze: grosze(350_000) },
  ],
  sources: {
    grantGrosze: grosze(750_000),
    bankInterestGrosze: null,
    ownFinancialGrosze: grosze(150_000),
    recipientsGrosze: null,
    otherGrosze: grosze(0),
    ownNonFinancialGrosze: grosze(50_000),
  },
  documents: [invoice, bill],
  statements: { legalStatusUnchanged: true, truthful: true },
};
const problemsOf = (changes: Partial<ReportContent>) =>
  reportProblems({ ...report, ...changes }, context).map(({ code, path }) => `${code} ${path ?? ''}`);
const withInvoice = (changes: Partial<ExpenseDocument>) =>
  problemsOf({ documents: [{ ...invoice, ...changes }, bill] });

describe('a final report', () => {
  it('may be submitted when everything is accounted for', () => {
    expect(reportProblems(report, context)).toEqual([]);
  });

  it('says everything that an empty one lacks, at once', () => {
    expect(problemsOf({ ...EMPTY_REPORT })).toEqual([
      'report_results_required results',
      'report_activities_required activities',
      'report_cost_incomplete costs',
      'report_cost_incomplete costs',
      'report_grant_required sources.grantGrosze',
      'report_statement_required statements.legalStatusUnchanged',
      'report_statement_required statements.truthful',
    ]);
  });

  it('tells volunteers with their hours, or neither', () => {
    const told = (count: number | null, hours: number | null) => problemsOf({ volunteers: { count, hours } });
    expect(told(null, null)).toEqual([]);
    expect(told(0, 0)).toEqual([]);
    expect(told(12, 240)).toEqual([]);
    expect(told(12, null)).toEqual(['report_volunteers_incomplete volunteers.hours']);
    expect(told(0, 240)).toEqual(['report_volunteers_incomplete volunteers.count']);
  });

  it('accounts for every cost item of the offer, once, and for no other', () => {
    const [stage, sound] = report.costs;
    if (!stage || !sound) throw new Error('two costs are needed');
    expect(problemsOf({ costs: [stage, { ...sound, actualGrosze: null }] })).toContain(
      'report_cost_incomplete costs.1.actualGrosze',
    );
    expect(problemsOf({ costs: [stage, sound, { ...sound, actualGrosze: grosze(0) }] })).toEqual([
      'duplicate_id costs.2.costId',
      'report_documents_above_cost costs.2.actualGrosze',
    ]);
    expect(problemsOf({ costs: [stage, sound, { costId: 'other', actualGrosze: grosze(0) }] })).toEqual([
      'report_cost_unknown costs.2.costId',
    ]);
  });

  it('takes a cost item that took nothing', () => {
    const costs = [...report.costs].map((row) =>
      row.costId === 'sound' ? { ...row, actualGrosze: grosze(0) } : row,
    );
    const sources = { ...report.sources, grantGrosze: grosze(500_000), ownFinancialGrosze: grosze(50_000) };
    expect(problemsOf({ costs, sources, documents: [invoice] })).toEqual([]);
  });

  it('has sources that cover the costs to the grosz, bank interest of the grant among them', () => {
    const sources = { ...report.sources, ownFinancialGrosze: grosze(149_999) };
    expect(problemsOf({ sources })).toEqual(['report_sources_do_not_sum sources']);
    expect(problemsOf({ sources: { ...sources, bankInterestGrosze: grosze(1) } })).toEqual([]);
  });

  it('uses no more of the grant than was paid', () => {
    const paid = { ...context, paidGrosze: grosze(749_999) };
    expect(reportProblems(report, paid)).toEqual([
      {
        code: 'report_grant_above_paid',
        path: 'sources.grantGrosze',
        params: { used: 750_000, paid: 749_999 },
      },
    ]);
  });

  it('proves every grosz of the grant by documents', () => {
    expect(reportProblems({ ...report, documents: [invoice] }, context)).toEqual([
      {
        code: 'report_spending_above_documents',
        path: 'documents',
        params: { used: 750_000, documents: 500_000, difference: 250_000 },
      },
    ]);
  });

  it('needs every field of a document', () => {
    const empty = {
      number: ' ',
      issuer: '',
      description: '',
      issuedOn: null,
      paidOn: null,
      amountGrosze: null,
    };
    expect(withInvoice(empty)).toEqual([
      'report_document_incomplete documents.0.number',
      'report_document_incomplete documents.0.issuer',
      'report_document_incomplete documents.0.description',
      'report_document_incomplete documents.0.issuedOn',
      'report_document_incomplete documents.0.paidOn',
      'report_document_incomplete documents.0.amountGrosze',
    ]);
    expect(withInvoice({ costId: 'other' })).toEqual(['report_cost_unknown documents.0.costId']);
  });

  it('takes no more from the grant than a document or a cost item amounts to', () => {
    expect(withInvoice({ amountGrosze: grosze(499_999) })).toEqual([
      'report_document_grant_above_amount documents.0.fromGrantGrosze',
    ]);
    expect(withInvoice({ costId: 'sound' })).toEqual(['report_documents_above_cost costs.1.actualGrosze']);
  });

  it.each([
    ['issuedOn', '2026-04-30'],
    ['issuedOn', '2026-09-01'],
    ['paidOn', '2026-04-30'],
    ['paidOn', '2026-09-01'],
  ] as const)('refuses a document with %s %s, outside the term of the task', (field, day) => {
    expect(withInvoice({ [field]: localDate(day) })).toEqual([
      `report_document_outside_term documents.0.${field}`,
    ]);
  });

  it('recognises a document entered twice however it is typed, and not the same number of another issuer', () => {
    const again = {
      ...bill,
      id: 'd3',
      number: ' r  7'.trim(),
      issuer: 'JAN  NOWAK ',
      fromGrantGrosze: grosze(0),
    };
    expect(problemsOf({ documents: [invoice, bill, again] })).toEqual([
      'report_document_repeated documents.2.number',
    ]);
    expect(problemsOf({ documents: [invoice, bill, { ...again, number: 'R7' }] })).toEqual([]);
    expect(problemsOf({ documents: [invoice, bill, { ...again, issuer: 'Jan Nowacki' }] })).toEqual([]);
    expect(problemsOf({ documents: [invoice, bill, { ...again, id: 'd1', number: '8' }] })).toEqual([
      'duplicate_id documents.2.id',
    ]);
  });

  it('needs both statements', () => {
    expect(problemsOf({ statements: { legalStatusUnchanged: true, truthful: false } })).toEqual([
      'report_statement_required statements.truthful',
    ]);
  });

  it('is due from the day after the task', () => {
    expect(isReportDue(localDate('2026-08-31'), localDate('2026-08-31'))).toBe(false);
    expect(isReportDue(localDate('2026-08-31'), localDate('2026-09-01'))).toBe(true);
  });
});
