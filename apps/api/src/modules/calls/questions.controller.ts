import type { OfficeQuestionView } from '@nurt/contracts/calls';
import { AnswerQuestionRequest, AskQuestionRequest } from '@nurt/contracts/calls/requests';
import { Body, Controller, Delete, Get, HttpCode, Ip, Param, Post, Put } from '@nestjs/common';
import {
  AnyCaller,
  CurrentCaller,
  IdPipe,
  Public,
  Requires,
  type Caller,
  type SignedInCaller,
} from '../../kernel';
import { QuestionBrake } from './question-brake';
import { QuestionsQueries } from './questions.queries';
import { AskQuestion } from './use-cases/ask-question';
import { DecideQuestion } from './use-cases/decide-question';

/** Questions about open calls: asked by anybody, answered by the office in public. */
@Controller()
export class QuestionsController {
  constructor(
    private readonly brake: QuestionBrake,
    private readonly queries: QuestionsQueries,
    private readonly askQuestion: AskQuestion,
    private readonly decideQuestion: DecideQuestion,
  ) {}

  @Public()
  @Post('public/calls/:callId/questions')
  @HttpCode(202)
  async ask(
    @AnyCaller() caller: Caller,
    @Ip() address: string,
    @Param('callId', IdPipe) callId: string,
    @Body() request: AskQuestionRequest,
  ): Promise<{ received: true }> {
    await this.brake.count(callId, address);
    await this.askQuestion.execute(caller, callId, request);
    return { received: true };
  }

  @Requires('call.write')
  @Get('office/calls/:callId/questions')
  list(
    @CurrentCaller() caller: SignedInCaller,
    @Param('callId', IdPipe) callId: string,
  ): Promise<OfficeQuestionView[]> {
    return this.queries.ofOffice(caller, callId);
  }

  @Requires('call.write')
  @Put('office/questions/:questionId/answer')
  async answer(
    @CurrentCaller() caller: SignedInCaller,
    @Param('questionId', IdPipe) id: string,
    @Body() request: AnswerQuestionRequest,
  ): Promise<OfficeQuestionView[]> {
    return this.queries.ofOffice(caller, await this.decideQuestion.answer(caller, id, request));
  }

  @Requires('call.write')
  @Delete('office/questions/:questionId')
  async dismiss(
    @CurrentCaller() caller: SignedInCaller,
    @Param('questionId', IdPipe) id: string,
  ): Promise<OfficeQuestionView[]> {
    return this.queries.ofOffice(caller, await this.decideQuestion.dismiss(caller, id));
  }
}
