import { scan } from '../../../apps/api/src/kernel/files/clamd';
import { ClamdStandIn, type Mood } from '../../support/clamd';
import { EICAR, pdf } from '../../support/sample-files';

async function* inPieces(content: Buffer, length = 100_000): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += length) {
    yield await Promise.resolve(content.subarray(at, at + length));
  }
}

describe('the virus scanner', () => {
  const daemon = new ClamdStandIn();
  let address: { host: string; port: number };
  beforeAll(async () => {
    address = await daemon.start();
  });
  beforeEach(() => {
    daemon.mood = 'sound';
  });
  afterAll(() => daemon.stop());
  const ask = (content: Buffer, silence = 10_000) =>
    scan(address, inPieces(content), { silence, whole: 20_000 });

  it('finds a sound file clean, however many pieces it has', async () => {
    const content = Buffer.alloc(3_000_000, 'a');
    expect(await ask(content)).toEqual({ clean: true });
    expect(daemon.scanned.at(-1)).toBe(content.length);
  });

  it('names what it found in an infected one, also across two pieces', async () => {
    const content = Buffer.concat([Buffer.alloc(99_990, 'a'), Buffer.from(EICAR), pdf()]);
    expect(await ask(content)).toEqual({ clean: false, signature: 'Win.Test.EICAR_HDB-1' });
  });

  it.each<[Mood, string]>([
    ['silent', 'the virus scanner is silent'],
    ['hangsUp', ''],
    ['babbles', 'the virus scanner answered: PONG'],
    ['full', 'the virus scanner answered: INSTREAM size limit exceeded. ERROR'],
  ])('is not believed when it is %s', async (mood, says) => {
    daemon.mood = mood;
    await expect(ask(Buffer.alloc(500_000, 'a'), mood === 'silent' ? 300 : undefined)).rejects.toThrow(says);
  });

  it('is given up when nobody listens', async () => {
    await expect(scan({ host: '127.0.0.1', port: 1 }, inPieces(pdf()))).rejects.toThrow('ECONNREFUSED');
  });

  it('is given up when the file itself cannot be read', async () => {
    // eslint-disable-next-line require-yield -- it ends before its first piece
    async function* broken(): AsyncGenerator<Buffer> {
      await Promise.resolve();
      throw new Error('the database has gone');
    }
    await expect(scan(address, broken())).rejects.toThrow('the database has gone');
  });
});
