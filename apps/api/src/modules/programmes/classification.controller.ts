import type { ClassificationEntryView } from '@nurt/contracts/programmes';
import { ClassificationEntryRequest } from '@nurt/contracts/programmes/requests';
import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../kernel';
import { ProgrammeContentQueries } from './programme-content.queries';
import { AddClassificationEntry } from './use-cases/add-classification-entry';
import { RemoveClassificationEntry } from './use-cases/remove-classification-entry';

/** The authority's own codes of the budget classification, by year. */
@Controller('office/classification-entries')
export class ClassificationController {
  constructor(
    private readonly queries: ProgrammeContentQueries,
    private readonly addEntry: AddClassificationEntry,
    private readonly removeEntry: RemoveClassificationEntry,
  ) {}

  @Requires('programme.read')
  @Get()
  list(@CurrentCaller() caller: SignedInCaller): Promise<ClassificationEntryView[]> {
    return this.queries.classification(caller);
  }

  @Requires('programme.write')
  @Post()
  async add(
    @CurrentCaller() caller: SignedInCaller,
    @Body() request: ClassificationEntryRequest,
  ): Promise<ClassificationEntryView> {
    const id = await this.addEntry.execute(caller, request);
    const { year, kind, code } = request;
    return { id, year, kind, code, name: request.name.trim() };
  }

  @Requires('programme.write')
  @Delete(':entryId')
  remove(
    @CurrentCaller() caller: SignedInCaller,
    @Param('entryId', IdPipe) id: string,
  ): Promise<ClassificationEntryView> {
    return this.removeEntry.execute(caller, id);
  }
}
