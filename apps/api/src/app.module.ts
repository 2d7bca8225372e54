import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { dataSourceOptions } from './database/data-source';
import { DemoModule } from './demo';
import { DocsController } from './docs/docs.controller';
import { HealthController } from './health.controller';
import { KernelModule } from './kernel';
import { AgreementsModule } from './modules/agreements';
import { AuthoritiesModule } from './modules/authorities';
import { CallsModule } from './modules/calls';
import { EvaluationModule } from './modules/evaluation';
import { IdentityModule } from './modules/identity';
import { LedgerModule } from './modules/ledger';
import { OffersModule } from './modules/offers';
import { OrganisationsModule } from './modules/organisations';
import { PaymentsModule } from './modules/payments';
import { ProgrammesModule } from './modules/programmes';
import { SettlementModule } from './modules/settlement';
import { SmallGrantsModule } from './modules/small-grants';
import { SettingsModule, type Settings } from './settings';
import { DocumentsModule } from './shores/documents/documents.module';
import { NotificationsModule } from './shores/notifications/notifications.module';
import { PublicationModule } from './shores/publication/publication.module';
import { ReportingModule } from './shores/reporting/reporting.module';

/** The modules in the order of the river, then the shores. */
@Module({})
export class AppModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: AppModule,
      controllers: [HealthController, DocsController],
      imports: [
        SettingsModule.with(settings),
        TypeOrmModule.forRoot({
          ...dataSourceOptions(settings.databaseUrl, settings.databasePool),
          autoLoadEntities: true,
        }),
        KernelModule,
        IdentityModule,
        AuthoritiesModule,
        OrganisationsModule,
        LedgerModule,
        ProgrammesModule,
        CallsModule,
        OffersModule,
        EvaluationModule,
        SmallGrantsModule,
        AgreementsModule,
        PaymentsModule,
        SettlementModule,
        NotificationsModule,
        DocumentsModule,
        PublicationModule,
        ReportingModule,
        ...(settings.demo ? [DemoModule] : []),
      ],
    };
  }
}
