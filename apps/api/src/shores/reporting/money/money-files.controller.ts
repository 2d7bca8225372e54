import { MoneyFileQuery } from '@nurt/contracts/programmes/requests';
import { money } from '@nurt/wording/programmes';
import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../../kernel';
import { MoneyQueries } from '../../../modules/programmes';
import { csvOf, type SheetTable } from './csv';
import { moneyTable } from './money-table';
import { xlsxOf } from './xlsx';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The money of a programme on a day, as files for a spreadsheet. */
@Controller()
export class MoneyFilesController {
  constructor(private readonly queries: MoneyQueries) {}

  @Requires('programme.read')
  @Get('office/programmes/:programmeId/money.csv')
  async csv(
    @CurrentCaller() caller: SignedInCaller,
    @Param('programmeId', IdPipe) id: string,
    @Query() query: MoneyFileQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { name, table } = await this.table(caller, id, query);
    return download(response, csvOf(table), 'text/csv; charset=utf-8', `${name}.csv`);
  }

  @Requires('programme.read')
  @Get('office/programmes/:programmeId/money.xlsx')
  async xlsx(
    @CurrentCaller() caller: SignedInCaller,
    @Param('programmeId', IdPipe) id: string,
    @Query() query: MoneyFileQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { name, table } = await this.table(caller, id, query);
    return download(response, await xlsxOf(table), XLSX, `${name}.xlsx`);
  }

  private async table(
    caller: SignedInCaller,
    id: string,
    { locale = 'pl', ...query }: MoneyFileQuery,
  ): Promise<{ name: string; table: SheetTable }> {
    const view = await this.queries.of(caller, id, query);
    return {
      name: `${money[locale].file}-${String(view.year)}-${view.by}-${view.on}`,
      table: moneyTable(view, locale),
    };
  }
}

/** Nothing between the server and the reader keeps a file of the office. */
function download(response: Response, bytes: Buffer, type: string, name: string): StreamableFile {
  response.setHeader('Cache-Control', 'private, no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  return new StreamableFile(bytes, {
    type,
    disposition: `attachment; filename="${name}"`,
    length: bytes.length,
  });
}
