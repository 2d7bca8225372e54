import { Module } from '@nestjs/common';
import { PublicGrantList } from './public-grant-list';
import { PublicGrants } from './public-grants';
import { PublicationController } from './publication.controller';

@Module({ controllers: [PublicationController], providers: [PublicGrantList, PublicGrants] })
export class PublicationModule {}
