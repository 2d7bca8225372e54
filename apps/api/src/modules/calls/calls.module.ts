import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '../identity';
import { LedgerModule } from '../ledger';
import { ProgrammesModule } from '../programmes';
import { CallAuthoringController } from './call-authoring.controller';
import { CallCorrection } from './call-correction.entity';
import { CallCorrectionsController } from './call-corrections.controller';
import { CallQuestion } from './call-question.entity';
import { CallPublication } from './call-publication.entity';
import { CallPublicationsController } from './call-publications.controller';
import { Call } from './call.entity';
import { CallApprovalController } from './call-approval.controller';
import { CallsController } from './calls.controller';
import { CallsFacade } from './calls.facade';
import { CallsQueries } from './calls.queries';
import { PublicCallsController } from './public-calls.controller';
import { PublicCallsQueries } from './public-calls.queries';
import { AnnounceCall } from './use-cases/announce-call';
import { AnnulCall } from './use-cases/annul-call';
import { ApproveCall } from './use-cases/approve-call';
import { SameKindQueries } from './same-kind.queries';
import { QuestionBrake } from './question-brake';
import { QuestionsController } from './questions.controller';
import { QuestionsQueries } from './questions.queries';
import { AskQuestion } from './use-cases/ask-question';
import { DecideQuestion } from './use-cases/decide-question';
import { CopyCall } from './use-cases/copy-call';
import { CorrectCall } from './use-cases/correct-call';
import { CorrectPublication } from './use-cases/correct-publication';
import { CreateCall } from './use-cases/create-call';
import { ProposeCall } from './use-cases/propose-call';
import { RecordPublication } from './use-cases/record-publication';
import { SendBackCall } from './use-cases/send-back-call';
import { TakeBackCall } from './use-cases/take-back-call';
import { UpdateCall } from './use-cases/update-call';

const USE_CASES = [
  CopyCall,
  AskQuestion,
  DecideQuestion,
  CreateCall,
  UpdateCall,
  ProposeCall,
  TakeBackCall,
  SendBackCall,
  ApproveCall,
  AnnounceCall,
  RecordPublication,
  CorrectPublication,
  CorrectCall,
  AnnulCall,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([Call, CallPublication, CallCorrection, CallQuestion]),
    IdentityModule,
    LedgerModule,
    ProgrammesModule,
  ],
  controllers: [
    CallsController,
    CallApprovalController,
    CallPublicationsController,
    CallCorrectionsController,
    CallAuthoringController,
    QuestionsController,
    PublicCallsController,
  ],
  providers: [
    CallsFacade,
    CallsQueries,
    PublicCallsQueries,
    SameKindQueries,
    QuestionsQueries,
    QuestionBrake,
    ...USE_CASES,
  ],
  exports: [CallsFacade, CallsQueries, PublicCallsQueries, ...USE_CASES],
})
export class CallsModule {}
