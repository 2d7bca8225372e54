import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { DocumentFile } from './gather/document-file';

/** Everybody may keep a public document for an hour. */
export const PUBLIC = 'public, max-age=3600';
/** What may yet be hidden from a published document is not kept for long. */
export const BRIEFLY = 'public, max-age=300';
/** Nothing between the server and the reader keeps a document about somebody. */
export const PRIVATE = 'private, no-store';

/** Set here and not by a decorator: a refusal must not be kept by anybody. */
export function download(response: Response, file: DocumentFile, cache: string): StreamableFile {
  const { name, bytes, mediaType = 'application/pdf' } = file;
  response.setHeader('Cache-Control', cache);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  return new StreamableFile(bytes, {
    type: mediaType,
    disposition: `attachment; filename="${name}"`,
    length: bytes.length,
  });
}
