import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import type { Logger } from 'pino';
import { SETTINGS, type Settings } from '../settings';
import { AccessGuard } from './access';
import { Clock } from './clock';
import { DraftPresence, DraftVersions, SaveDraft } from './drafts';
import { Delivery, Subscriptions } from './events';
import { FileOwners, Files, Scanning, Uploads } from './files';
import { Connections } from './http/connections';
import { SessionStore } from './http/sessions';
import { Jobs } from './jobs';
import { createLog, LOG } from './log';
import { Examiner } from './pades';
import { ProblemFilter } from './problem.filter';
import { Signing } from './signing';
import { UnitOfWork } from './unit-of-work';
import { RequestPipe } from './validation.pipe';

const DRAFTS = [SaveDraft, DraftPresence, DraftVersions];

/** The floor that every module stands on. It knows no business word. */
@Global()
@Module({
  providers: [
    Clock,
    UnitOfWork,
    Subscriptions,
    Jobs,
    Delivery,
    Files,
    Signing,
    Examiner,
    FileOwners,
    Scanning,
    Uploads,
    ...DRAFTS,
    SessionStore,
    Connections,
    { provide: LOG, useFactory: (settings: Settings) => createLog(settings.logLevel), inject: [SETTINGS] },
    { provide: APP_FILTER, useFactory: (log: Logger) => new ProblemFilter(log), inject: [LOG] },
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_PIPE, useClass: RequestPipe },
  ],
  exports: [
    Clock,
    UnitOfWork,
    Subscriptions,
    Jobs,
    Files,
    FileOwners,
    Scanning,
    Uploads,
    Signing,
    ...DRAFTS,
    Examiner,
    LOG,
  ],
})
export class KernelModule {}
