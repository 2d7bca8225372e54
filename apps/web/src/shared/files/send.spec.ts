import type { UploadView } from '@nurt/contracts/files';
import { LARGEST_CHUNK } from '@nurt/domain/files';
import type { ProblemCode } from '@nurt/domain/problems';
import { NetworkError, ProblemError } from '../api';
import { describe as described, sendFile, type Sending, type UploadTarget } from './send';

const SIZE = 2 * LARGEST_CHUNK + 10;
const file = new File([new Uint8Array(SIZE)], 'statut.pdf', { lastModified: 1_767_607_200_000 });

const problem = (code: ProblemCode, status = 409) =>
  new ProblemError({ type: '', title: '', status, code, problems: [], correlationId: '' });

/** A server that takes pieces as ours does, on a network that fails as it is told. */
class Network implements UploadTarget<null> {
  received = 0;
  lease = 'lease-1';
  readonly log: string[] = [];

  constructor(private readonly faults: (Error | 'answerLost' | null)[] = []) {}

  start(): Promise<{ id: string; upload: UploadView }> {
    return Promise.resolve({ id: 'id', upload: this.view() });
  }

  resume(): Promise<UploadView> {
    this.lease = 'lease-2';
    this.log.push('resume');
    return Promise.resolve(this.view());
  }

  async piece(
    _id: string,
    { offset, lease }: { offset: number; lease: string },
    content: Blob,
  ): Promise<UploadView> {
    const fault = this.faults.shift() ?? null;
    if (fault instanceof Error) throw fault;
    if (lease !== this.lease) throw problem('upload_continued_elsewhere');
    if (offset !== this.received) throw problem('upload_offset_differs');
    this.received += (await content.arrayBuffer()).byteLength;
    this.log.push(`${String(offset)}+${String(content.size)}`);
    if (fault === 'answerLost') throw new NetworkError('lost');
    return this.view();
  }

  private view(): UploadView {
    return { received: this.received, size: SIZE, lease: this.lease, complete: this.received === SIZE };
  }
}

describe('a file that is sent', () => {
  const run = async (network: Network, signal = new AbortController().signal) => {
    const seen: boolean[] = [];
    const sending: Sending = {
      onProgress: ({ offline }) => seen.push(offline),
      signal,
      pause: () => Promise.resolve(),
    };
    await sendFile(network, file, await network.start(), sending);
    return seen;
  };
  const whole = [`0+${LARGEST_CHUNK}`, `${LARGEST_CHUNK}+${LARGEST_CHUNK}`, `${2 * LARGEST_CHUNK}+10`];

  it('goes in full pieces, each from where the last one ended', async () => {
    const network = new Network();
    expect(await run(network)).toEqual([false, false, false]);
    expect(network.log).toEqual(whole);
  });

  it('waits for a network that is away, and for a server that is', async () => {
    const away = [null, new NetworkError('away'), problem('internal_error', 502), problem('busy_try_again')];
    const network = new Network(away);
    expect(await run(network)).toEqual([false, true, true, true, false, false]);
    expect(network.log).toEqual(whole);
  });

  it('asks where to go on when only the answer was lost, and sends nothing twice', async () => {
    const network = new Network([null, 'answerLost']);
    await run(network);
    expect(network.log).toEqual([whole[0], whole[1], 'resume', whole[2]]);
  });

  it('ends with what the server refuses', async () => {
    await expect(run(new Network([problem('file_kind_unknown', 422)]))).rejects.toMatchObject({
      code: 'file_kind_unknown',
    });
    await expect(run(new Network([problem('upload_continued_elsewhere')]))).rejects.toMatchObject({
      code: 'upload_continued_elsewhere',
    });
  });

  it('ends when the person stops it', async () => {
    const stop = new AbortController();
    stop.abort();
    const network = new Network();
    await expect(run(network, stop.signal)).rejects.toThrow();
    expect(network.log).toEqual([]);
  });

  it('is described by its name, its size and when it was changed', () => {
    expect(described(file)).toEqual({ name: 'statut.pdf', size: SIZE, modifiedAt: 1_767_607_200_000 });
  });
});
