import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthoritiesModule } from '../authorities';
import { LedgerModule } from '../ledger';
import { OffersModule } from '../offers';
import { OrganisationsModule, OwnedRecords } from '../organisations';
import { ProgrammesModule } from '../programmes';
import { CommentBrake } from './comment-brake';
import { EarlierSmallGrants } from './earlier-small-grants';
import { OfficeSmallGrantsController } from './office-small-grants.controller';
import { PublicSmallGrantsController } from './public-small-grants.controller';
import { PublicSmallGrantsQueries } from './public-small-grants.queries';
import { SmallGrant, SmallGrantComment } from './small-grant.entity';
import { SmallGrantFiles } from './small-grant-files';
import { SmallGrantFilesController } from './small-grant-files.controller';
import { SmallGrantLimits } from './small-grant-limits';
import { SmallGrantVersionsController } from './small-grant-versions.controller';
import { SmallGrantsController } from './small-grants.controller';
import { SmallGrantsFacade } from './small-grants.facade';
import { SmallGrantsQueries } from './small-grants.queries';
import { CommentSmallGrant } from './use-cases/comment-small-grant';
import { DecideSmallGrant } from './use-cases/decide-small-grant';
import { DiscardSmallGrant } from './use-cases/discard-small-grant';
import { ModerateComment } from './use-cases/moderate-comment';
import { PublishSmallGrant } from './use-cases/publish-small-grant';
import { RestoreSmallGrant } from './use-cases/restore-small-grant';
import { SaveSmallGrant } from './use-cases/save-small-grant';
import { SetPoolBase } from './use-cases/set-pool-base';
import { StartSmallGrant } from './use-cases/start-small-grant';
import { SubmitSmallGrant } from './use-cases/submit-small-grant';
import { WithdrawSmallGrant } from './use-cases/withdraw-small-grant';

const USE_CASES = [
  StartSmallGrant,
  SaveSmallGrant,
  RestoreSmallGrant,
  DiscardSmallGrant,
  SubmitSmallGrant,
  WithdrawSmallGrant,
  PublishSmallGrant,
  CommentSmallGrant,
  ModerateComment,
  DecideSmallGrant,
  SetPoolBase,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([SmallGrant, SmallGrantComment]),
    AuthoritiesModule,
    OrganisationsModule,
    LedgerModule,
    ProgrammesModule,
    OffersModule,
  ],
  controllers: [
    SmallGrantsController,
    SmallGrantVersionsController,
    SmallGrantFilesController,
    OfficeSmallGrantsController,
    PublicSmallGrantsController,
  ],
  providers: [
    SmallGrantLimits,
    SmallGrantFiles,
    EarlierSmallGrants,
    SmallGrantsFacade,
    SmallGrantsQueries,
    PublicSmallGrantsQueries,
    CommentBrake,
    ...USE_CASES,
  ],
  exports: [SmallGrantLimits, SmallGrantsFacade, SmallGrantsQueries, PublicSmallGrantsQueries, ...USE_CASES],
})
export class SmallGrantsModule implements OnModuleInit {
  constructor(private readonly owned: OwnedRecords) {}

  onModuleInit(): void {
    this.owned.tell('small_grant');
  }
}
