import { StreamableFile } from '@nestjs/common';
import { ExpressAdapter } from '@nestjs/platform-express';
import type { Response } from 'express';

/**
 * Express, but that records leave as they are: it would hash each for an ETag, copy it into a buffer and look its type
 * up again. What is meant to be kept and asked for again, such as feeds and files, is sent as text and still has its ETag.
 */
export class JsonAdapter extends ExpressAdapter {
  override reply(response: Response, body: unknown, status?: number): unknown {
    if (typeof body !== 'object' || body === null || body instanceof StreamableFile) {
      return super.reply(response, body, status) as unknown;
    }
    if (status !== undefined) response.status(status);
    const text = JSON.stringify(body);
    if (!response.hasHeader('Content-Type')) {
      response.setHeader('Content-Type', 'application/json; charset=utf-8');
    }
    response.setHeader('Content-Length', Buffer.byteLength(text));
    return response.end(text);
  }
}
