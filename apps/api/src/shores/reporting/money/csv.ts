import { formatPlainAmount, type Grosze } from '@nurt/domain/money';

/** A cell of an exported table: text, or an amount in grosze. */
export type SheetCell = string | { readonly grosze: Grosze };

export interface SheetTable {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

const MARK = '\uFEFF';
/** A spreadsheet takes a text that begins so for a formula and runs it. */
const FORMULA = /^[=+\-@\t\r]/u;

/** The table as Polish spreadsheets open it: UTF-8 with its mark, semicolons, decimal commas. */
export function csvOf({ header, rows }: SheetTable): Buffer {
  const lines = [header, ...rows].map((row) => row.map(written).join(';'));
  return Buffer.from(`${MARK}${lines.join('\r\n')}\r\n`, 'utf8');
}

function written(cell: SheetCell): string {
  return typeof cell === 'string' ? quoted(defused(cell)) : formatPlainAmount(cell.grosze);
}

/** An apostrophe before it makes a formula the text that its author typed. */
export function defused(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[";\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
