import path from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express from 'express';
import helmet from 'helmet';
import passport from 'passport';
import type { Logger } from 'pino';
import { assertEveryRouteGuarded, Clock, Jobs, LARGEST_FILE, LOG } from './kernel';
import { admission } from './kernel/http/admission';
import { markArrival } from './kernel/http/arrival';
import { exceptBelow } from './kernel/http/except-below';
import { requestLog } from './kernel/http/request-log';
import { sameOriginOnly } from './kernel/http/same-origin';
import { SessionStore, sessions } from './kernel/http/sessions';
import { webFiles } from './kernel/http/web-files';
import type { Settings } from './settings';

const BODY_LIMIT = '2mb';
/** A browser's connection outlasts the pauses of somebody who types, and those of a proxy in front (60 s as a rule). */
const KEEP_ALIVE_MS = 75_000;
/** Where a file may come as it is. */
const UPLOADS = '/api/office/programmes/:programmeId/attachments';
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
    }),
  );
  // A look at the disk for a file that cannot be there would cost more than most answers.
  app.use(exceptBelow('/api', webFiles(WEB_FOLDER)));
  app.use('/api/docs/assets', express.static(API_DOCS_FOLDER, { index: false, maxAge: '1d' }));
  app.use(sameOriginOnly(settings.publicUrl));
  app.useBodyParser('json', { limit: BODY_LIMIT });
  app.use(UPLOADS, express.raw({ type: 'application/octet-stream', limit: LARGEST_FILE }));
  // After the body, so that nobody holds a turn by sending slowly; whether we live must be told at any time.
  app.use(exceptBelow('/api/health', admission(2 * settings.databasePool)));
  // Public reads are the same for everybody, so they ask nobody who they are.
  app.use(exceptBelow('/api/public', sessions(settings, app.get(SessionStore))));
  app.use(exceptBelow('/api/public', passport.session()));
  app.setGlobalPrefix('api');
  app.getHttpServer().keepAliveTimeout = KEEP_ALIVE_MS;
  app.enableShutdownHooks();
  await app.init();
  assertEveryRouteGuarded(app);
  if (settings.worker) await app.get(Jobs).start();
}
