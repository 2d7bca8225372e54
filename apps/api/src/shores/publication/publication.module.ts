import { Module } from '@nestjs/common';
import { PublicGrants } from './public-grants';
import { PublicationController } from './publication.controller';

@Module({ controllers: [PublicationController], providers: [PublicGrants] })
export class PublicationModule {}
