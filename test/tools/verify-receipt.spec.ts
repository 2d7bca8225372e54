import { spawnSync } from 'node:child_process';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { receiptFile, receiptText, RECEIPT_FORMAT, type ReceiptStatement } from '@nurt/domain/offers';
import fc from 'fast-check';
import { sha256, Signing, type Clock } from '../../apps/api/src/kernel';
import { Receipts } from '../../apps/api/src/modules/offers';
import type { Settings } from '../../apps/api/src/settings';
import { offerPdf } from '../../apps/api/src/shores/documents';
import { offerContent, offerSample } from '../../apps/api/src/shores/documents/samples';
import type { DataSource } from 'typeorm';

const TOOL = path.resolve(__dirname, '../../tools/verify-receipt.mjs');

interface Tool {
  verifyReceipt(
    receipt: Buffer,
    pdf: Buffer | null,
    trusted: readonly string[],
  ): { readonly pinned: boolean; readonly document: string | null };
}

const STATEMENT: ReceiptStatement = {
  format: RECEIPT_FORMAT,
  issuer: 'https://nurt.bochnia.example',
  number: 'OF/2026/17',
  receivedAt: '2026-01-29T13:59:07.250Z',
  checksum: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  template: 'DzU-2018-2057-1',
  authority: { id: 'a', name: 'Gmina Miasta Bochnia' },
  call: { id: 'c', number: '1/2026', title: 'Kultura „na wiosnę”' },
  organisation: { id: 'o', name: 'Stowarzyszenie Źródło Życzliwości', nip: '5260250274' },
};

/** Signs as the product does, with a key of its own and no database. */
function installation() {
  const { privateKey } = generateKeyPairSync('ed25519');
  const settings = { signingKey: privateKey, publicUrl: 'https://nurt.bochnia.example' } as Settings;
  const signing = new Signing(settings, {} as DataSource, {} as Clock);
  const receipts = new Receipts(signing, settings);
  return {
    fingerprint: signing.fingerprint,
    publicKey: createPublicKey(privateKey).export({ format: 'pem', type: 'spki' }).toString(),
    receipt: (statement: ReceiptStatement) => {
      const text = receiptText(statement);
      return Buffer.from(receiptFile(text, signing.sign(text)), 'utf8');
    },
    sealed: (pdf: Buffer, statement: ReceiptStatement) =>
      receipts.seal('offer', pdf, { digest: sha256(receiptText(statement)) }),
  };
}

describe('the command that verifies receipts', () => {
  const ours = installation();
  const theirs = installation();
  const receipt = ours.receipt(STATEMENT);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nurt-receipt-'));
  let drawn: Buffer;
  let offer: Buffer;
  let tool: Tool;
  beforeAll(async () => {
    drawn = await offerPdf(offerSample(offerContent(3)), 'pl');
    offer = ours.sealed(drawn, STATEMENT);
    tool = (await import(TOOL)) as Tool;
  });
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  const file = (name: string, content: Buffer | string): string => {
    const at = path.join(folder, name);
    fs.writeFileSync(at, content);
    return at;
  };
  const run = (...args: string[]) => {
    // Without packages and without a network: from a folder of its own, with nothing but Node.
    const alone = file('verify-receipt.mjs', fs.readFileSync(TOOL));
    const { status, stdout, stderr } = spawnSync(process.execPath, [alone, ...args], { encoding: 'utf8' });
    return { status, said: `${stdout}${stderr}` };
  };
  const accepts = (changedReceipt: Buffer, pdf: Buffer | null): boolean => {
    try {
      tool.verifyReceipt(changedReceipt, pdf, []);
      return true;
    } catch {
      return false;
    }
  };
  /** The same bytes but for one. */
  const flipped = (bytes: Buffer, at: number, mask: number): Buffer => {
    const copy = Buffer.from(bytes);
    copy[at] = copy[at]! ^ mask;
    return copy;
  };

  it('ends with 0 for a receipt with its document under the known key, in both languages', () => {
    const { status, said } = run(
      file('receipt.json', receipt),
      file('offer.pdf', offer),
      '--key',
      file('key.pem', ours.publicKey),
    );
    expect(status).toBe(0);
    for (const words of [
      'WYNIK: prawdziwe i niezmienione',
      'RESULT: genuine and unchanged',
      'OF/2026/17',
      '29 stycznia 2026 14:59:07 (2026-01-29T13:59:07.250Z)',
      'Stowarzyszenie Źródło Życzliwości, NIP 5260250274',
      'Plik PDF (oferta) jest niezmieniony',
      'Nie sprawdzono, co stało się z ofertą później',
    ]) {
      expect(said).toContain(words);
    }
  });

  it('takes a key as base64 and as a fingerprint, and without one says what was not proven', () => {
    const json = file('receipt.json', receipt);
    const base64 = ours.publicKey.replace(/-----[^-]+-----|\n/g, '');
    const grouped = ours.fingerprint.match(/.{4}/g)!.join(' ');
    for (const key of [base64, ours.fingerprint, grouped]) {
      expect(run(json, '--key', key)).toMatchObject({
        status: 0,
        said: expect.stringContaining('RESULT: genuine') as string,
      });
    }
    const { status, said } = run(json);
    expect(status).toBe(0);
    expect(said).toContain('RESULT: consistent, but it was NOT checked whose key this is');
    expect(said).toContain(grouped);
    expect(said).not.toContain('genuine');
  });

  it('ends with 1 for what anybody could sign, once the key is known', () => {
    const forged = theirs.receipt({ ...STATEMENT, receivedAt: '2026-01-29T13:00:00.000Z' });
    expect(accepts(forged, null)).toBe(true);
    const { status, said } = run(file('forged.json', forged), '--key', ours.fingerprint);
    expect(status).toBe(1);
    expect(said).toContain('RESULT: do not rely on it.');
  });

  it('ends with 1 for an edited receipt, another document, a document without its seal, and no file', () => {
    const json = file('receipt.json', receipt);
    const other = { ...STATEMENT, number: 'OF/2026/18' };
    const edited = receipt.toString('utf8').replace('OF/2026/17', 'OF/2026/71');
    expect(run(file('edited.json', edited)).status).toBe(1);
    expect(run(json, file('foreign.pdf', ours.sealed(drawn, other)))).toMatchObject({
      status: 1,
      said: expect.stringContaining('The PDF belongs to another offer.') as string,
    });
    expect(run(json, file('bare.pdf', drawn)).status).toBe(1);
    expect(run(json, file('forged.pdf', theirs.sealed(drawn, STATEMENT))).status).toBe(1);
    expect(run(path.join(folder, 'nothing.json')).status).toBe(1);
    expect(run(json, '--key', 'rubbish').status).toBe(1);
    expect(run().status).toBe(1);
  });

  it('takes a seal under a later key only when that key is known too', () => {
    const later = theirs.sealed(drawn, STATEMENT);
    expect(() => tool.verifyReceipt(receipt, later, [ours.fingerprint])).toThrow('another key');
    expect(tool.verifyReceipt(receipt, later, [ours.fingerprint, theirs.fingerprint])).toMatchObject({
      pinned: true,
      document: 'offer',
    });
  });

  it('tells a change of any one byte of the document', () => {
    expect(accepts(receipt, offer)).toBe(true);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: offer.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, mask) => !accepts(receipt, flipped(offer, at, mask)),
      ),
      { numRuns: 1_000 },
    );
  });

  it('tells a change of every single byte of the seal, of every length and of every byte of the receipt', () => {
    const missed: string[] = [];
    // 0x20 turns a capital into a small letter, 0x01 stays within the alphabet of base64 most of the time.
    for (const mask of [0x01, 0x20]) {
      for (let at = drawn.length; at < offer.length; at += 1) {
        if (accepts(receipt, flipped(offer, at, mask))) missed.push(`seal ${at} ${mask}`);
      }
      for (let at = 0; at < receipt.length; at += 1) {
        if (accepts(flipped(receipt, at, mask), null)) missed.push(`receipt ${at} ${mask}`);
      }
    }
    for (const cut of [1, 2, 10, 500]) {
      if (accepts(receipt, offer.subarray(0, -cut))) missed.push(`cut ${cut}`);
      if (accepts(receipt, offer.subarray(cut))) missed.push(`cut at the beginning ${cut}`);
    }
    for (const more of ['\n', ' ', '%%EOF\n', '%NurtSeal {}\n', 'x'.repeat(2_000)]) {
      if (accepts(receipt, Buffer.concat([offer, Buffer.from(more)]))) missed.push(`more ${more}`);
      if (accepts(Buffer.concat([receipt, Buffer.from(more)]), null)) missed.push(`receipt and ${more}`);
    }
    if (accepts(receipt, Buffer.concat([offer, offer.subarray(drawn.length)]))) missed.push('two seals');
    expect(missed).toEqual([]);
  });

  it('shows nothing of a file that would steer the terminal', () => {
    const sly = ours.receipt({
      ...STATEMENT,
      organisation: { ...STATEMENT.organisation, name: 'A\u001b[2J\u202eB' },
    });
    const { status, said } = run(file('sly.json', sly));
    expect(status).toBe(0);
    expect(said).not.toMatch(/[\u001b\u202e]/u);
  });
});
