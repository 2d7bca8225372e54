import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { NotFoundException } from '@nestjs/common';
import express, {
  Router,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';

const FRESH = { 'Cache-Control': 'no-cache' };

/** Serves the built web application: hashed files for a year, the page itself always fresh. */
export function webFiles(folder: string): Router {
  const router = Router();
  const page = path.join(folder, 'index.html');
  if (!existsSync(page)) return router;
  router.use('/assets', compressedCopies(path.join(folder, 'assets')));
  router.use(
    '/assets',
    express.static(path.join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  router.get('/service-worker.js', (_request: Request, response: Response, next: NextFunction) => {
    // It names the files of this version; a kept copy of it would keep those of the one before.
    response.sendFile(path.join(folder, 'service-worker.js'), { headers: FRESH }, (error) => error && next());
  });
  router.use(express.static(folder, { index: false, redirect: false, maxAge: '1h' }));
  const pages = (JSON.parse(readFileSync(path.join(folder, 'pages.json'), 'utf8')) as string[]).map(
    matcherOf,
  );
  router.use((request: Request, response: Response, next: NextFunction) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const isPage = isRead && pages.some((page) => page.test(request.path));
    // The web application says in both languages that there is no such page; whoever wants a file gets no page for it.
    if (!isPage && !(isRead && request.accepts('json', 'html') === 'html'))
      return next(new NotFoundException());
    response.status(isPage ? 200 : 404).sendFile(page, { headers: FRESH });
  });
  return router;
}

/** `/nabory/:id` as the web application matches it: in any case, with or without a slash at the end. */
function matcherOf(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace(/\/$/, '').replace(/:id/g, '[^/]+')}/?$`, 'i');
}

/** Sends the request on to the compressed copy that the build wrote beside a file, where the browser takes one. */
function compressedCopies(folder: string): RequestHandler {
  const files = new Set(existsSync(folder) ? readdirSync(folder) : []);
  const copies = { br: '.br', gzip: '.gz' } as const;
  return (request, response, next) => {
    const name = request.path.slice(1);
    // Asked one by one: browsers name gzip first although they take the smaller copy as gladly.
    const encoding = (['br', 'gzip'] as const).find((one) => request.acceptsEncodings(one) === one);
    if (encoding === undefined || !files.has(name + copies[encoding])) return next();
    response.vary('Accept-Encoding');
    response.setHeader('Content-Encoding', encoding);
    // Named by the original: the copy's own suffix would make it a download.
    response.type(path.extname(name));
    request.url = `/${name}${copies[encoding]}`;
    next();
  };
}
