import type { UploadView } from '@nurt/contracts/files';
import type { FileOnDeviceRequest, PieceQuery } from '@nurt/contracts/files/requests';
import { LARGEST_CHUNK } from '@nurt/domain/files';
import { NetworkError, ProblemError } from '../api';

/** Where a file is sent: the routes of the record that it hangs on. */
export interface UploadTarget<About> {
  start(
    file: FileOnDeviceRequest,
    about: About,
  ): Promise<{ readonly id: string; readonly upload: UploadView }>;
  resume(id: string, file: FileOnDeviceRequest): Promise<UploadView>;
  piece(id: string, piece: PieceQuery, content: Blob): Promise<UploadView>;
}

export interface Sending {
  /** Bytes that are there, and whether the network is waited for. */
  readonly onProgress: (progress: { readonly received: number; readonly offline: boolean }) => void;
  readonly signal: AbortSignal;
  /** Waits before another try; the network's return ends the wait. */
  readonly pause: (failures: number, signal: AbortSignal) => Promise<void>;
}

/** The file on the device cannot be read any more: it was moved, or the device was taken away. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** How the device describes a file; the same for the same file, so that it can go on. */
export const describe = ({ name, size, lastModified }: File): FileOnDeviceRequest => ({
  name,
  size,
  modifiedAt: Math.max(0, Math.trunc(lastModified)),
});

/**
 * Sends a file from where it stands to its end. A lost network is waited out for as long as it takes; whatever the
 * server refuses ends it.
 * @throws ProblemError, UnreadableFile; the signal's reason when it is stopped
 */
export async function sendFile<About>(
  target: UploadTarget<About>,
  file: File,
  { id, upload }: { id: string; upload: UploadView },
  sending: Sending,
): Promise<void> {
  let { received, lease, complete } = upload;
  let failures = 0;
  while (!complete) {
    sending.signal.throwIfAborted();
    const content = await read(file, received);
    try {
      ({ received, complete } = await target.piece(id, { offset: received, lease }, content));
      failures = 0;
    } catch (error) {
      if (error instanceof ProblemError && error.code === 'already_done') return;
      if (error instanceof ProblemError && error.code === 'upload_offset_differs') {
        // The piece arrived and only its answer was lost.
        ({ received, lease, complete } = await patiently(
          () => target.resume(id, describe(file)),
          received,
          sending,
        ));
        continue;
      }
      if (!isPassing(error)) throw error;
      sending.onProgress({ received, offline: true });
      await sending.pause(failures, sending.signal);
      failures += 1;
      continue;
    }
    sending.onProgress({ received, offline: false });
  }
}

/** Asks until there is an answer. */
export async function patiently<Answer>(
  ask: () => Promise<Answer>,
  received: number,
  { onProgress, signal, pause }: Sending,
): Promise<Answer> {
  for (let failures = 0; ; failures += 1) {
    signal.throwIfAborted();
    try {
      return await ask();
    } catch (error) {
      if (!isPassing(error)) throw error;
      onProgress({ received, offline: true });
      await pause(failures, signal);
    }
  }
}

/** Seconds between tries: 1, 2, 4 … 30. */
export const untilOnline: Sending['pause'] = (failures, signal) =>
  new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener('online', go);
      signal.removeEventListener('abort', go);
      resolve();
    };
    const timer = setTimeout(go, Math.min(30_000, 1_000 * 2 ** failures));
    window.addEventListener('online', go);
    signal.addEventListener('abort', go);
  });

/** Nothing is wrong with the file: the network or the server is away for a while. */
function isPassing(error: unknown): boolean {
  if (error instanceof NetworkError) return true;
  return error instanceof ProblemError && (error.status >= 500 || error.code === 'busy_try_again');
}

/** Into memory first: a file that cannot be read would look like a network that is away. */
async function read(file: File, start: number): Promise<Blob> {
  try {
    return new Blob([await file.slice(start, start + LARGEST_CHUNK).arrayBuffer()]);
  } catch (error) {
    throw new UnreadableFile('The file cannot be read.', { cause: error });
  }
}
