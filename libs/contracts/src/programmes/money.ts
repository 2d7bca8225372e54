import type { BudgetExecution, LineBalance, MoneyGrouping } from '@nurt/domain/programmes';
import type { MoneyFileQuery, MoneyQuery } from './money-requests';

/** The same money twice: in the columns of Rb-28S, and by the place where it lies. */
export interface MoneyFiguresView {
  readonly execution: BudgetExecution;
  readonly balance: LineBalance;
}

export interface MoneyGroupView extends MoneyFiguresView {
  /** Id of the line; key of the sphere, `several` or `none`; `926/92605/2360`; the legal basis. */
  readonly key: string;
  readonly lines: readonly { readonly id: string; readonly code: string; readonly name: string }[];
}

/** Where the money of a programme stood at the end of a day in the books. */
export interface ProgrammeMoneyView {
  readonly programmeId: string;
  readonly title: string;
  readonly year: number;
  readonly on: string;
  readonly today: string;
  /** The first day with anything in the books; null before the adoption. */
  readonly firstDay: string | null;
  readonly by: MoneyGrouping;
  readonly total: MoneyFiguresView;
  /** Every line in exactly one of them: they sum to the total. */
  readonly groups: readonly MoneyGroupView[];
}

/** Comma-separated values for people: UTF-8 with a mark, semicolons, decimal commas. */
export interface Csv {
  readonly mediaType: 'text/csv';
}

/** A workbook of Office Open XML, with numbers as numbers. */
export interface Xlsx {
  readonly mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
}

export interface MoneyApi {
  'GET /api/office/programmes/:programmeId/money': { query: MoneyQuery; view: ProgrammeMoneyView };
  'GET /api/office/programmes/:programmeId/money.csv': { query: MoneyFileQuery; view: Csv };
  'GET /api/office/programmes/:programmeId/money.xlsx': { query: MoneyFileQuery; view: Xlsx };
}
