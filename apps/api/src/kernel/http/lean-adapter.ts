import { StreamableFile } from '@nestjs/common';
import { ExpressAdapter } from '@nestjs/platform-express';
import type { RequestHandler, Response } from 'express';
import { RouteIndex } from './route-index';

/** Express, but without what each request pays for and nobody needs. */
export class LeanAdapter extends ExpressAdapter {
  private readonly routes = new RouteIndex();
  private routed = false;

  override get = this.registering('get');
  override post = this.registering('post');
  override put = this.registering('put');
  override patch = this.registering('patch');
  override delete = this.registering('delete');

  /**
   * Records leave as they are: Express would hash each for an ETag, copy it into a buffer and look its type up again.
   * What is meant to be kept and asked for again, such as feeds and files, is sent as text and still has its ETag.
   */
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

  /** Routes go into the index, which stands where the first of them would: behind everything that was used before. */
  private registering(method: 'get' | 'post' | 'put' | 'patch' | 'delete'): ExpressAdapter['get'] {
    const register = (path: string, handler: RequestHandler): void => {
      if (!this.routed) this.use(this.routes.handle);
      this.routed = true;
      this.routes.at(path)[method](path, handler);
    };
    return register as (path: unknown, handler?: unknown) => void;
  }
}
