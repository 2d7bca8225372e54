import { spreadsheetAmount } from '@nurt/domain/money';
import writeXlsxFile from 'write-excel-file/node';
import type { SheetTable } from './csv';

/** The longest name that a sheet may have, and what may not be in it. */
const NAME_LENGTH = 31;
const FORBIDDEN = /[[\]:*?/\\]/gu;

/** The table as a workbook of one sheet: headings stay in sight, amounts are numbers. Texts are texts, also `=1+1`. */
export function xlsxOf({ name, header, rows }: SheetTable): Promise<Buffer> {
  return writeXlsxFile(
    [
      header.map((value, index) => ({
        value,
        fontWeight: 'bold' as const,
        wrap: true,
        align: typeof rows[0]?.[index] === 'object' ? ('right' as const) : ('left' as const),
      })),
      ...rows.map((row) =>
        row.map((cell) =>
          typeof cell === 'string'
            ? { value: cell, type: String }
            : { value: spreadsheetAmount(cell.grosze), type: Number, format: '#,##0.00' },
        ),
      ),
    ],
    {
      sheet: name.replace(FORBIDDEN, ' ').slice(0, NAME_LENGTH),
      stickyRowsCount: 1,
      columns: header.map((_, index) => ({ width: index === 0 ? 48 : 18 })),
    },
  ).toBuffer();
}
