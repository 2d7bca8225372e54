import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../../modules/authorities';
import { CallsModule } from '../../modules/calls';
import { BulletinBlocks } from './bulletin/bulletin-blocks';
import { BulletinController } from './bulletin/bulletin.controller';
import { FeedsController } from './feeds/feeds.controller';
import { PublicNotices } from './feeds/public-notices';
import { LinkedDataController } from './linked-data.controller';
import { PublicGrantList } from './public-grant-list';
import { PublicGrants } from './public-grants';
import { PublicationController } from './publication.controller';

@Module({
  imports: [AuthoritiesModule, CallsModule],
  controllers: [PublicationController, FeedsController, LinkedDataController, BulletinController],
  providers: [PublicGrantList, PublicGrants, PublicNotices, BulletinBlocks],
})
export class PublicationModule {}
