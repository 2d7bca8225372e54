import { existsSync } from 'node:fs';
import path from 'node:path';
import express, { Router, type Request, type Response } from 'express';

/** Serves the built web application: hashed files for a year, the page itself always fresh. */
export function webFiles(folder: string): Router {
  const router = Router();
  const page = path.join(folder, 'index.html');
  if (!existsSync(page)) return router;
  router.use(
    '/assets',
    express.static(path.join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  router.use(express.static(folder, { index: false, maxAge: '1h' }));
  router.get(/^\/(?!api(?:\/|$)).*/, (_request: Request, response: Response) => {
    response.sendFile(page, { headers: { 'Cache-Control': 'no-cache' } });
  });
  return router;
}
