import path from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express from 'express';
import helmet from 'helmet';
import passport from 'passport';
import type { Logger } from 'pino';
import { LARGEST_CHUNK, LARGEST_FILE } from '@nurt/domain/files';
import { assertEveryRouteGuarded, Clock, Jobs, LOG } from './kernel';
import { admission } from './kernel/http/admission';
import { answerHeaders } from './kernel/http/answer-headers';
import { markArrival } from './kernel/http/arrival';
import { Connections } from './kernel/http/connections';
import { exceptBelow } from './kernel/http/except-below';
import { requestLog } from './kernel/http/request-log';
import { sameOriginOnly } from './kernel/http/same-origin';
import { SessionStore, sessions } from './kernel/http/sessions';
import { webFiles } from './kernel/http/web-files';
import type { Settings } from './settings';

const BODY_LIMIT = '2mb';
/** Where a file may come as it is, whole or in pieces. */
const WHOLE_FILES = [
  '/api/office/programmes/:programmeId/attachments',
  '/api/office/programme-amendments/:amendmentId/attachments',
  '/api/offers/:offerId/signed-file',
];
const PIECES = [
  '/api/offers/:offerId/attachments/:attachmentId/content',
  '/api/small-grants/:smallGrantId/attachments/:attachmentId/content',
  '/api/organisations/:organisationId/documents/:documentId/content',
];
const API_DOCS_FOLDER = path.dirname(require.resolve('swagger-ui-dist/package.json'));
const WEB_FOLDER = path.resolve(__dirname, '../../web/dist');

/** Everything between the socket and the routes, in order. Ends with the check that every route is guarded. */
export async function configureApp(app: NestExpressApplication, settings: Settings): Promise<void> {
  app.set('trust proxy', settings.trustedProxies);
  app.disable('x-powered-by');
  app.use(markArrival(app.get(Clock)));
  app.use(requestLog(app.get<Logger>(LOG)));
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          // The component library sets styles on elements; scripts are ours alone.
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", 'data:'],
          fontSrc: ["'self'"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
        },
      },
      strictTransportSecurity: settings.publicUrl.startsWith('https:'),
      crossOriginEmbedderPolicy: false,
      xFrameOptions: { action: 'deny' },
    }),
  );
  app.use(answerHeaders);
  // A look at the disk for a file that cannot be there would cost more than most answers.
  app.use(exceptBelow('/api', webFiles(WEB_FOLDER)));
  app.use('/api/docs/assets', express.static(API_DOCS_FOLDER, { index: false, maxAge: '1d' }));
  app.use(sameOriginOnly(settings.publicUrl));
  app.useBodyParser('json', { limit: BODY_LIMIT });
  app.use(WHOLE_FILES, express.raw({ type: 'application/octet-stream', limit: LARGEST_FILE }));
  app.use(PIECES, express.raw({ type: 'application/octet-stream', limit: LARGEST_CHUNK }));
  // After the body, so that nobody holds a turn by sending slowly; whether we live must be told at any time.
  app.use(exceptBelow('/api/health', admission(2 * settings.databasePool)));
  // Public reads are the same for everybody, so they ask nobody who they are.
  app.use(exceptBelow('/api/public', sessions(settings, app.get(SessionStore))));
  app.use(exceptBelow('/api/public', passport.session()));
  app.setGlobalPrefix('api');
  app.get(Connections).keepAlive();
  // Ends by itself and not by the signal, which would take the last lines of the log along.
  app.enableShutdownHooks([], { useProcessExit: true });
  await app.init();
  assertEveryRouteGuarded(app);
  if (settings.worker) await app.get(Jobs).start();
}
