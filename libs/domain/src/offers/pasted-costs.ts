import { cleanPastedLine } from '../text';

/** The columns of a cost that people write; the value is reckoned. */
export const COST_COLUMNS = ['name', 'unit', 'unitCostGrosze', 'quantity'] as const;
export type CostColumn = (typeof COST_COLUMNS)[number];

/** One pasted line, its cells as text: numbers are read by whoever takes them, so that rubbish stays visible. */
export type PastedCost = Partial<Readonly<Record<CostColumn, string>>>;

const NUMBERING = /^(?:(?:[IVX]+|\d+)(?:\.\d+)*\.?)?$/i;
const NUMBER = /^[\d\s\u00a0\u202f.,]+(?:zł|pln)?\.?$/i;
/** Sums are reckoned by the form itself. */
const SUM = /^(?:suma|razem|ogółem|łącznie|sum|total)\b/i;

/**
 * Lines of a cost estimate copied from a spreadsheet: cells apart by tabs, texts with line breaks or tabs in quotation
 * marks. A column of numbers before the names, a heading, empty lines and sums are left out; columns after the quantity
 * (the value, the years) as well.
 *
 * @param at the column in which the first cell belongs
 */
export function pastedCosts(text: string, at: CostColumn): PastedCost[] {
  const table = withoutNumbering(
    cellsOf(text).filter((row) => row.some((cell) => cell !== '')),
    at,
  );
  const columns = COST_COLUMNS.slice(COST_COLUMNS.indexOf(at));
  const lines = table.map((row) =>
    Object.fromEntries(
      columns.flatMap((column, place) => (place < row.length ? [[column, row[place] ?? '']] : [])),
    ),
  ) as PastedCost[];
  const isSum = ({ name = '', quantity = '' }: PastedCost) => SUM.test(name) && quantity === '';
  return withoutHeading(lines).filter((line) => !isSum(line));
}

/** A first line without a number where all others that have anything there have one: it names the columns. */
function withoutHeading(lines: readonly PastedCost[]): readonly PastedCost[] {
  const [first, ...others] = lines;
  if (first === undefined || others.length === 0) return lines;
  const isHeading = (['unitCostGrosze', 'quantity'] as const).some((column) => {
    const below = others.flatMap((line) => line[column] || []);
    const head = first[column] ?? '';
    return head !== '' && !/\d/.test(head) && below.length > 0 && below.every((cell) => NUMBER.test(cell));
  });
  return isHeading ? others : lines;
}

function withoutNumbering(table: readonly string[][], at: CostColumn): readonly string[][] {
  if (at !== 'name' || table.some((row) => row.length < 3)) return table;
  const [heading, ...lines] = table.map(([first = '']) => first);
  const numbered = lines.length > 0 ? lines : [heading ?? ''];
  const isNumbering = numbered.every((cell) => NUMBERING.test(cell)) && numbered.some((cell) => cell !== '');
  return isNumbering ? table.map(([, ...cells]) => cells) : table;
}

/** The cells of a table as a spreadsheet puts it into the clipboard, each in one clean line. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cleanPastedLine(cell).trim());
    cell = '';
  };
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let place = 0; place < source.length; place += 1) {
    const sign = source.charAt(place);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (source.charAt(place + 1) === '"') {
        cell += '"';
        place += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '' && closes(source, place)) quoted = true;
    else if (sign === '\t') endCell();
    else if (sign === '\n') {
      endCell();
      rows.push([]);
    } else cell += sign;
  }
  endCell();
  return rows;
}

/** Does a quotation mark end the cell that begins with one here? Inches and nicknames need not be in pairs. */
function closes(source: string, from: number): boolean {
  return /^"(?:[^"]|"")*"(?:\t|\n|$)/.test(source.slice(from));
}
