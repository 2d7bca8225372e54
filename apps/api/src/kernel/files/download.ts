import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { KeptFile } from './files';

/** Answers with a file to be saved: never shown in the page, never taken for another kind than it is. */
export function download(
  response: Response,
  { name, mediaType, content }: KeptFile & { readonly content: Buffer },
): StreamableFile {
  const plain = name.replace(/[^\x20-\x7e]/gu, '_');
  response.setHeader(
    'Content-Disposition',
    `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
  );
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'private, no-cache');
  return new StreamableFile(content, { type: mediaType, length: content.length });
}
