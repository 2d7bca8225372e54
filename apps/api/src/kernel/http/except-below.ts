import type { RequestHandler } from 'express';

/** The handler for every path but this one and those below it, and but `*`, which is no path: sessions have none for it. */
export function exceptBelow(path: string, handler: RequestHandler): RequestHandler {
  const below = `${path}/`;
  return (request, response, next) => {
    const asked = request.path;
    if (asked === path || asked.startsWith(below) || !asked.startsWith('/')) next();
    else handler(request, response, next);
  };
}
