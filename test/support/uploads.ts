import type { ProblemDocument } from '@nurt/contracts';
import type { UploadView } from '@nurt/contracts/files';
import { LARGEST_CHUNK } from '@nurt/domain/files';
import type { Client } from './client';

/** A file on somebody's device. */
export interface DeviceFile {
  readonly name: string;
  readonly content: Buffer;
  readonly modifiedAt?: number;
}

const MODIFIED_AT = Date.parse('2026-01-05T12:00:00Z');
const BYTES = { 'Content-Type': 'application/octet-stream' };

/** What a browser says of a file before it sends it. */
export const described = ({ name, content, modifiedAt = MODIFIED_AT }: DeviceFile) => ({
  name,
  size: content.length,
  modifiedAt,
});

/** Sends the bytes that belong at the offset, whatever they are. */
export function sendPiece(
  client: Client,
  address: string,
  { offset, lease }: { offset: number; lease: string },
  piece: Buffer,
): Promise<Response> {
  const query = `offset=${String(offset)}&lease=${lease}`;
  return client.raw('PUT', `${address}/content?${query}`, new Uint8Array(piece), BYTES);
}

/** Sends a file from the offset on to its end; the answer to the last piece, or the first refusal. */
export async function sendRest(
  client: Client,
  address: string,
  content: Buffer,
  { received, lease }: Pick<UploadView, 'received' | 'lease'>,
): Promise<Response> {
  for (let offset = received; ; offset += LARGEST_CHUNK) {
    const piece = content.subarray(offset, offset + LARGEST_CHUNK);
    const answer = await sendPiece(client, address, { offset, lease }, piece);
    if (!answer.ok || offset + piece.length >= content.length) return answer;
    await answer.body?.cancel();
  }
}

/** A file of an offer, whole; returns its id there. Fails when it is refused. */
export async function attach(
  client: Client,
  offerId: string,
  file: DeviceFile,
  { requirementId = null, replaces = null }: { requirementId?: string | null; replaces?: string | null } = {},
): Promise<string> {
  const { id, upload } = await client.call('POST /api/offers/:offerId/attachments', {
    params: { offerId },
    body: { ...described(file), requirementId, replaces },
  });
  const answer = await sendRest(client, `/api/offers/${offerId}/attachments/${id}`, file.content, upload);
  if (!answer.ok) throw new Error(`not attached: ${await answer.text()}`);
  await answer.body?.cancel();
  return id;
}

/** Code, path and figures of the only problem that an answer names. */
export async function refusalOf(
  answer: Response,
): Promise<{ status: number } & ProblemDocument['problems'][0]> {
  const { status, problems } = (await answer.json()) as ProblemDocument;
  if (problems.length !== 1 || !problems[0]) throw new Error(`not one problem: ${JSON.stringify(problems)}`);
  return { status, ...problems[0] };
}
