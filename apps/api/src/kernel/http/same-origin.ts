import type { NextFunction, Request, Response } from 'express';
import { refuse } from '../refusal';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Closes cross-site request forgery: browsers say where a request comes from, and a change from another site is
 * refused. Together with SameSite cookies and bodies that no form of another site can send: JSON, and the bytes of
 * a file (OWASP ASVS 4.2.2, 13.2.3).
 */
export function sameOriginOnly(publicUrl: string) {
  const own = new URL(publicUrl).host;
  return (request: Request, _response: Response, next: NextFunction): void => {
    if (SAFE.has(request.method)) {
      next();
      return;
    }
    const site = request.get('Sec-Fetch-Site');
    const origin = request.get('Origin');
    const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
    const originHost = origin !== undefined && URL.canParse(origin) ? new URL(origin).host : undefined;
    const foreignOrigin = origin !== undefined && originHost !== request.get('Host') && originHost !== own;
    if (foreignSite || foreignOrigin) throw refuse.forbidden('forbidden_origin');
    const hasBody =
      Number(request.get('Content-Length') ?? 0) > 0 || request.get('Transfer-Encoding') !== undefined;
    if (hasBody && !request.is(['application/json', 'application/octet-stream'])) {
      throw Object.assign(new Error('only JSON bodies'), { status: 415 });
    }
    next();
  };
}
