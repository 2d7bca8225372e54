import { Router, type RequestHandler } from 'express';

/** A part of an address that may stand for any number of parts, or for none. */
const OPEN = /[*{]/;

/**
 * Finds routes by what their addresses must have in common with the asked one, and lets Express choose among the few
 * that are left. Asked alone it tries one expression after another, of the whole product at every request.
 */
export class RouteIndex {
  private readonly routers = new Map<string, Router>();

  /**
   * Where a route with this address is registered.
   * @throws Error for an address that may have any number of parts: it would not be found
   */
  at(path: string): Router {
    if (OPEN.test(path)) throw new Error(`Not to be found by the number of its parts: ${path}`);
    const key = keyOf(path);
    const router = this.routers.get(key) ?? Router();
    this.routers.set(key, router);
    return router;
  }

  readonly handle: RequestHandler = (request, response, next) => {
    // A router answers OPTIONS by itself when it has routes for the address, which is for the application to decide.
    const router = request.method === 'OPTIONS' ? undefined : this.routers.get(keyOf(request.path));
    if (router) router(request, response, next);
    else next();
  };
}

/** How many parts the address has, and its second one (the first is `api`), as Express compares: `/api/offers/1/` has 3. */
function keyOf(path: string): string {
  const parts = path.split('/');
  const count = parts.at(-1) === '' ? parts.length - 2 : parts.length - 1;
  return `${String(count)} ${(parts[2] ?? '').toLowerCase()}`;
}
