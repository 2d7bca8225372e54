import type { NextFunction, Request, Response } from 'express';

/** What the product never uses, and no page of it may be talked into. */
const NO_DEVICES = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'display-capture']
  .map((feature) => `${feature}=()`)
  .join(', ');

/**
 * Says what helmet does not: no device is used, and what the interface answers is kept by nobody. People share the
 * computers of offices and libraries: what was read while signed in must not come back from the disk (OWASP ASVS
 * 8.2.1). What is public may be kept and is asked about anew. A file says for itself how it may be kept.
 */
export function answerHeaders(request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Permissions-Policy', NO_DEVICES);
  if (request.path.startsWith('/api/')) {
    response.setHeader('Cache-Control', request.path.startsWith('/api/public/') ? 'no-cache' : 'no-store');
  }
  next();
}
