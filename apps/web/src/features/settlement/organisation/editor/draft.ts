import type { ReportView } from '@nurt/contracts/settlement';
import { isLocalDate, type LocalDate } from '@nurt/domain/calendar';
import { isGrosze, parseAmount, sumGrosze, ZERO, type Grosze } from '@nurt/domain/money';
import {
  comparedParts,
  reportComparison,
  reportProblems,
  type ComparedParts,
  type ExpenseDocument,
  type ReportComparison,
  type ReportContent,
} from '@nurt/domain/settlement';
import type { Draft } from '../../../../shared/api';
import type { DraftProblem } from '../../../../shared/drafts/field-errors';
import { tooLong } from './limits';

/** A report as its form holds it: a number may still be unreadable text. */
export type ReportDraft = Draft<ReportContent>;

/** What of the view a report being written is checked against. */
export type ReportRules = Pick<ReportView, 'offer' | 'agreement' | 'period'>;

/** The cost of a document for which none has been chosen yet: an id that no cost item has. */
export const NO_COST = '00000000-0000-0000-0000-000000000000';

/** The content as the form starts from it: every cost and applicant of the offer has its line. */
export function draftOf({ content, offer }: Pick<ReportView, 'content' | 'offer'>): ReportDraft {
  const held = structuredClone(content) as ReportDraft;
  const known = new Set(held.costs.map(({ costId }) => costId));
  const left = offer.costs.filter(({ id }) => !known.has(id));
  const told = new Map((held.partners ?? []).map((part) => [part.applicantId, part.actualGrosze]));
  const partners = offer.joint?.applicants.map(({ id }) => ({
    applicantId: id,
    actualGrosze: told.get(id) ?? null,
  }));
  const volunteers = held.volunteers ?? { count: null, hours: null };
  return {
    ...held,
    volunteers,
    ...(partners ? { partners } : {}),
    costs: [...held.costs, ...left.map(({ id }) => ({ costId: id, actualGrosze: null }))],
  };
}

/** What the form says, as the server takes it: what cannot be read yet counts as not written, never as zero. */
export function readReport(values: ReportDraft): ReportContent {
  const { sources, statements } = values;
  return {
    results: text(values.results),
    activities: text(values.activities),
    volunteers: { count: whole(values.volunteers?.count), hours: whole(values.volunteers?.hours) },
    costs: values.costs.map(({ costId, actualGrosze }) => ({
      costId: text(costId),
      actualGrosze: amount(actualGrosze),
    })),
    ...(values.partners
      ? {
          partners: values.partners.map(({ applicantId, actualGrosze }) => ({
            applicantId: text(applicantId),
            actualGrosze: amount(actualGrosze),
          })),
        }
      : {}),
    sources: {
      grantGrosze: amount(sources.grantGrosze),
      bankInterestGrosze: amount(sources.bankInterestGrosze),
      ownFinancialGrosze: amount(sources.ownFinancialGrosze),
      recipientsGrosze: amount(sources.recipientsGrosze),
      otherGrosze: amount(sources.otherGrosze),
      ownNonFinancialGrosze: amount(sources.ownNonFinancialGrosze),
    },
    documents: values.documents.map(readDocument),
    additionalInformation: text(values.additionalInformation),
    statements: {
      legalStatusUnchanged: statements.legalStatusUnchanged === true,
      truthful: statements.truthful === true,
    },
  };
}

const whole = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;

function readDocument(document: ReportDraft['documents'][number]): ExpenseDocument {
  return {
    id: text(document.id),
    number: text(document.number),
    issuer: text(document.issuer),
    description: text(document.description),
    costId: document.costId || NO_COST,
    issuedOn: day(document.issuedOn),
    paidOn: day(document.paidOn),
    amountGrosze: amount(document.amountGrosze),
    fromGrantGrosze: amount(document.fromGrantGrosze),
  };
}

/** Sums of the documents of one cost item, or of all. Grosze. */
export interface DocumentSums {
  readonly count: number;
  readonly amountGrosze: Grosze;
  readonly fromGrantGrosze: Grosze;
}

/** What the documents come to; what has not been entered counts as nothing. */
export function documentSums(documents: readonly ExpenseDocument[], costId?: string): DocumentSums {
  const own = costId === undefined ? documents : documents.filter((document) => document.costId === costId);
  return {
    count: own.length,
    amountGrosze: sumGrosze(own.map(({ amountGrosze }) => amountGrosze ?? ZERO)),
    fromGrantGrosze: sumGrosze(own.map(({ fromGrantGrosze }) => fromGrantGrosze ?? ZERO)),
  };
}

/** Everything that the screen says about a report being written. */
export interface WrittenReport {
  readonly content: ReportContent;
  readonly comparison: ReportComparison;
  /** What each applicant of a joint offer spent, beside what was planned. */
  readonly parts: ComparedParts;
  /** All the documents together. */
  readonly documents: DocumentSums;
  /** Everything that still keeps it from being submitted, in the order of the form. */
  readonly problems: readonly DraftProblem[];
}

/** Reads the form and checks it by the rules that the server will apply. */
export function lookAt(values: ReportDraft, { offer, agreement, period }: ReportRules): WrittenReport {
  const content = readReport(values);
  const unread = unreadable(values);
  const paths = new Set(unread.map(({ path }) => path));
  const context = {
    offer,
    agreement: asTerm(agreement),
    period: asPeriod(period),
    paidGrosze: asGrosze(agreement.paidGrosze),
  };
  return {
    content,
    comparison: reportComparison(offer, content, asGrosze(agreement.grantGrosze)),
    parts: comparedParts(offer, content),
    documents: documentSums(content.documents),
    problems: [
      ...unread,
      // A number that cannot be read is one thing to correct, not one that cannot be read and one that is missing.
      ...reportProblems(content, context)
        .filter(({ path }) => !paths.has(path))
        .map((problem) => notChosen(problem, content)),
      ...tooLong(content),
    ],
  };
}

/** A cost that nobody has chosen yet is missing rather than unknown. */
function notChosen(problem: DraftProblem, { documents }: ReportContent): DraftProblem {
  if (problem.code !== 'report_cost_unknown') return problem;
  const index = documents.findIndex((_document, at) => problem.path === `documents.${at}.costId`);
  if (documents[index]?.costId !== NO_COST) return problem;
  return { ...problem, code: 'report_document_incomplete', params: { field: 'costId' } };
}

/** Amounts that were typed but cannot be read. */
export function unreadable(values: ReportDraft): DraftProblem[] {
  const check = (path: string, held: unknown): DraftProblem[] => {
    if (typeof held !== 'string' || held.trim() === '') return [];
    const read = parseAmount(held);
    return read.ok ? [] : [{ code: read.code, path }];
  };
  return [
    ...values.costs.flatMap(({ actualGrosze }, index) => check(`costs.${index}.actualGrosze`, actualGrosze)),
    ...(values.partners ?? []).flatMap(({ actualGrosze }, index) =>
      check(`partners.${index}.actualGrosze`, actualGrosze),
    ),
    ...Object.entries(values.sources).flatMap(([key, held]) => check(`sources.${key}`, held)),
    ...values.documents.flatMap(({ amountGrosze, fromGrantGrosze }, index) => [
      ...check(`documents.${index}.amountGrosze`, amountGrosze),
      ...check(`documents.${index}.fromGrantGrosze`, fromGrantGrosze),
    ]),
  ];
}

const text = (held: string | null): string => held ?? '';
const day = (held: unknown): LocalDate | null => (isLocalDate(held) ? held : null);
const amount = (held: unknown): Grosze | null => (isGrosze(held) && held >= 0 ? held : null);

// What the server sends is whole grosze and real days by the contract; the brand is lost on the wire.
const asGrosze = (held: number): Grosze => (isGrosze(held) ? held : ZERO);
const asPeriod = ({ from, to }: ReportView['period']) => ({ from: from as LocalDate, to: to as LocalDate });

const asTerm = ({ taskFrom, taskTo }: ReportView['agreement']) => ({
  taskFrom: taskFrom as LocalDate,
  taskTo: taskTo as LocalDate,
});
