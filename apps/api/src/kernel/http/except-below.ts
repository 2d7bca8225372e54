import type { RequestHandler } from 'express';

/** The handler for every path but this one and those below it. */
export function exceptBelow(path: string, handler: RequestHandler): RequestHandler {
  const below = `${path}/`;
  return (request, response, next) => {
    if (request.path === path || request.path.startsWith(below)) next();
    else handler(request, response, next);
  };
}
