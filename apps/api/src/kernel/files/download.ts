import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { OpenFile } from './files';

/**
 * Answers with a file to be saved: never shown in the page, never taken for another kind than it is. A browser that
 * shows it all the same runs nothing of it.
 */
export function download(response: Response, { name, mediaType, size, content }: OpenFile): StreamableFile {
  const plain = name.replace(/[^\x20-\x7e]/gu, '_');
  response.setHeader(
    'Content-Disposition',
    `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
  );
  response.setHeader('Content-Security-Policy', `default-src 'none'; sandbox`);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'private, no-cache');
  return new StreamableFile(content, { type: mediaType, length: size });
}
