import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import type { ProblemDocument } from '@nurt/contracts';
import type { SignedReceiptView } from '@nurt/contracts/documents';
import type { VerificationView } from '@nurt/contracts/offers';
import type { VerifyReceiptRequest } from '@nurt/contracts/offers/requests';
import { canonicalJson, receiptFile, splitSealed } from '@nurt/domain/offers';
import { startApp } from '../../support/app';
import type { Client } from '../../support/client';
import { Stage } from './stage';

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

/** As a holder checks it, with nothing but the file. */
function holds({ key, receipt, signature }: SignedReceiptView): boolean {
  const publicKey = createPublicKey({
    key: Buffer.from(key.publicKey, 'base64'),
    format: 'der',
    type: 'spki',
  });
  return verify(null, Buffer.from(canonicalJson(receipt)), publicKey, Buffer.from(signature, 'base64'));
}

describe('the receipt of an offer', () => {
  let stage: Stage;
  let callId: string;
  let author: Client;
  let organisationId: string;
  let offerId: string;
  beforeAll(async () => {
    stage = await Stage.open();
    callId = await stage.openCall(await stage.office());
    ({ client: author, organisationId } = await stage.organisation());
    stage.test.clock.set('2026-02-01T09:00:00.250Z');
    offerId = (await stage.submittedOffer(author, organisationId, callId)).id;
  });
  afterAll(() => stage.close());

  const download = async (
    name: 'offer.pdf' | 'receipt.json' | 'receipt.pdf',
    id = offerId,
    client = author,
  ) => {
    const response = await client.raw('GET', `/api/offers/${id}/${name}`);
    if (!response.ok) throw new Error(`${name} → ${String(response.status)}`);
    return { response, bytes: Buffer.from(await response.arrayBuffer()) };
  };
  const receiptOf = async (id = offerId) => (await download('receipt.json', id)).bytes.toString('utf8');
  const verifying = (body: VerifyReceiptRequest): Promise<VerificationView> =>
    stage.test.client().call('POST /api/public/receipt-verification', { body });
  const sealed = (pdf: Buffer) => {
    const { length, line } = splitSealed(pdf) ?? { length: pdf.length, line: null };
    return { sha256: sha256(pdf.subarray(0, length)), seal: line };
  };
  const another = async () => {
    const { client, organisationId: other } = await stage.organisation('Klub Drugi');
    const { id } = await stage.submittedOffer(client, other, callId);
    return { id, client };
  };

  it('says number, arrival, checksum, form, call and organisation, under the published key', async () => {
    const { response, bytes } = await download('receipt.json');
    const file = JSON.parse(bytes.toString('utf8')) as SignedReceiptView;
    const receipt = await author.call('GET /api/offers/:offerId/receipt', { params: { offerId } });

    expect(file.receipt).toMatchObject({
      format: 'nurt-receipt-1',
      issuer: 'http://localhost',
      number: receipt.number,
      receivedAt: '2026-02-01T09:00:00.250Z',
      checksum: receipt.checksum,
      template: 'DzU-2018-2057-1',
      authority: { name: 'Gmina Miasta Bochnia' },
      call: { id: callId, number: receipt.callNumber, title: 'Kultura dla seniorów' },
      organisation: { id: organisationId, name: 'Stowarzyszenie Nad Rabą' },
    });
    const [key] = await stage.test.client().call('GET /api/public/signing-keys');
    expect(file.key).toEqual({
      algorithm: 'Ed25519',
      fingerprint: key!.fingerprint,
      publicKey: key!.publicKey,
    });
    expect(key).toMatchObject({ usedFrom: '2026-01-12T09:00:00.000Z', usedUntil: null });
    expect(sha256(Buffer.from(key!.publicKey, 'base64'))).toBe(key!.fingerprint);
    expect(receipt.fingerprint).toBe(key!.fingerprint);
    expect(holds(file)).toBe(true);
    expect(response.headers.get('Content-Type')).toBe('application/json');
    expect(response.headers.get('Content-Disposition')).toBe(
      `attachment; filename="potwierdzenie-zlozenia-oferty-${receipt.number.toLowerCase().replaceAll('/', '-')}.json"`,
    );
  });

  it('is canonical as a file, and the same to the byte at each download', async () => {
    const text = await receiptOf();
    expect(text).toBe(canonicalJson(JSON.parse(text)));
    expect(await receiptOf()).toBe(text);
  });

  it('stays as it was signed, whatever the call and the organisation are called later', async () => {
    const text = await receiptOf();
    await stage.test.sql.query(`UPDATE call SET title = 'Inny tytuł' WHERE id = $1`, [callId]);
    expect(await receiptOf()).toBe(text);
    expect((await verifying({ receipt: text })).receipt?.call?.title).toBe('Kultura dla seniorów');
    await stage.test.sql.query(`UPDATE call SET title = 'Kultura dla seniorów' WHERE id = $1`, [callId]);
  });

  it('cannot be changed or deleted, not even by SQL, and neither can its key', async () => {
    for (const statement of [
      `UPDATE offer_receipt SET signature = ''`,
      'DELETE FROM offer_receipt',
      'DELETE FROM signing_key',
    ]) {
      await expect(stage.test.ownerSql.query(statement)).rejects.toThrow('never changed or deleted');
    }
  });

  it('is not there for a draft, nor for another organisation', async () => {
    const { client, organisationId: other } = await stage.organisation();
    const draft = await stage.completeDraft(client, other, callId);
    expect((await client.raw('GET', `/api/offers/${draft.id}/receipt.json`)).status).toBe(404);
    expect((await client.raw('GET', `/api/offers/${offerId}/receipt.json`)).status).toBe(404);
  });

  describe('when anybody asks whether it is genuine', () => {
    it('is, with its document, and the answer says what was looked at', async () => {
      const receipt = await receiptOf();
      const { number, checksum } = (JSON.parse(receipt) as SignedReceiptView).receipt;
      for (const name of ['offer.pdf', 'receipt.pdf'] as const) {
        expect(await verifying({ receipt, pdf: sealed((await download(name)).bytes) })).toEqual({
          verdict: 'genuine',
          checks: {
            form: 'passed',
            signature: 'passed',
            record: 'passed',
            pdfSeal: 'passed',
            pdfReceipt: 'passed',
          },
          receipt: {
            number,
            checksum,
            receivedAt: '2026-02-01T09:00:00.250Z',
            template: 'DzU-2018-2057-1',
            organisation: 'Stowarzyszenie Nad Rabą',
            authority: 'Gmina Miasta Bochnia',
            call: expect.objectContaining({ title: 'Kultura dla seniorów' }) as unknown,
            version: 'submitted',
            revisedAt: null,
            inEffect: true,
            replacedBy: null,
          },
        });
      }
    });

    it('is by its document alone, and by number and checksum as people type them', async () => {
      const { number, checksum } = (JSON.parse(await receiptOf()) as SignedReceiptView).receipt;
      const notMade = { form: 'notMade', signature: 'notMade' };
      expect(await verifying({ pdf: sealed((await download('offer.pdf')).bytes) })).toMatchObject({
        verdict: 'genuine',
        checks: { ...notMade, record: 'notMade', pdfSeal: 'passed', pdfReceipt: 'passed' },
        receipt: { number },
      });
      const typed = {
        number: ` ${number.toLowerCase()} `,
        checksum: checksum.toUpperCase().replace(/.{4}/g, '$& '),
      };
      expect(await verifying(typed)).toMatchObject({
        verdict: 'genuine',
        checks: { ...notMade, record: 'passed', pdfSeal: 'notMade' },
        receipt: { number, checksum },
      });
    });

    it('is changed when a word, a figure, a space or the signature is another', async () => {
      const text = await receiptOf();
      const { number, receivedAt } = (JSON.parse(text) as SignedReceiptView).receipt;
      for (const [changed, check] of [
        [text.replace('Nad Rabą', 'Nad Wisłą'), 'signature'],
        [text.replace(receivedAt, '2026-01-31T09:00:00.250Z'), 'signature'],
        [text.replace(`"number":"${number}"`, '"number":"OF/2026/9"'), 'signature'],
        [text.replace('"receipt":', '"receipt": '), 'form'],
        [`${text}\n`, 'form'],
        [text.replace('"signature":"', '"signature":"A'), 'signature'],
        [text.slice(0, -9), 'form'],
      ] as const) {
        expect(changed).not.toBe(text);
        const answer = await verifying({ receipt: changed });
        expect([answer.verdict, answer.checks[check], answer.receipt]).toEqual(['changed', 'failed', null]);
      }
    });

    it('is unknown under a key of nobody here, also one that claims to be ours', async () => {
      const file = JSON.parse(await receiptOf()) as SignedReceiptView;
      const { publicKey, privateKey } = generateKeyPairSync('ed25519');
      const text = canonicalJson({ ...file.receipt, number: 'OF/2026/99' });
      const spki = publicKey.export({ format: 'der', type: 'spki' });
      const signature = sign(null, Buffer.from(text), privateKey).toString('base64');
      const own = { publicKey: spki.toString('base64'), fingerprint: sha256(spki), signature };
      expect(await verifying({ receipt: receiptFile(text, own) })).toMatchObject({
        verdict: 'unknown',
        checks: { form: 'passed', signature: 'failed' },
        receipt: null,
      });
      const claimed = { ...own, fingerprint: file.key.fingerprint };
      expect((await verifying({ receipt: receiptFile(text, claimed) })).verdict).toBe('unknown');
    });

    it('is unknown for a number that nobody has, and changed for one whose checksum is another', async () => {
      const { number, checksum } = (JSON.parse(await receiptOf()) as SignedReceiptView).receipt;
      expect(await verifying({ number: 'OF/2026/4711', checksum })).toMatchObject({
        verdict: 'unknown',
        checks: { record: 'failed' },
      });
      expect(await verifying({ number, checksum: sha256('inna') })).toEqual({
        verdict: 'changed',
        checks: {
          form: 'notMade',
          signature: 'notMade',
          record: 'failed',
          pdfSeal: 'notMade',
          pdfReceipt: 'notMade',
        },
        receipt: null,
      });
    });

    it('is changed with the document of another offer, or one that lost its seal', async () => {
      const receipt = await receiptOf();
      const other = await another();
      const foreign = (await download('offer.pdf', other.id, other.client)).bytes;
      expect(await verifying({ receipt, pdf: sealed(foreign) })).toMatchObject({
        verdict: 'changed',
        checks: { pdfSeal: 'passed', pdfReceipt: 'failed' },
        receipt: null,
      });
      const own = sealed((await download('offer.pdf')).bytes);
      expect(await verifying({ receipt, pdf: { ...own, seal: null } })).toMatchObject({
        verdict: 'changed',
        checks: { pdfSeal: 'failed', pdfReceipt: 'notMade' },
      });
      expect((await verifying({ pdf: { ...own, sha256: sha256('inny plik') } })).verdict).toBe('changed');
    });

    it('is refused with half of the numbers, or with what cannot be a checksum', async () => {
      const problems = async (body: VerifyReceiptRequest) => {
        const response = await stage.test.client().raw('POST', '/api/public/receipt-verification', body);
        return [response.status, ((await response.json()) as ProblemDocument).problems];
      };
      const number = 'OF/2026/1';
      const checksum = 'a'.repeat(64);
      expect(await problems({ number })).toEqual([400, [{ code: 'required', path: 'checksum' }]]);
      expect(await problems({ checksum })).toEqual([400, [{ code: 'required', path: 'number' }]]);
      for (const wrong of ['abc', checksum.slice(1), `${checksum}a`, checksum.replace('a', 'g')]) {
        const malformed = { code: 'checksum_malformed', path: 'checksum' };
        expect(await problems({ number, checksum: wrong })).toEqual([400, [malformed]]);
      }
      expect(await verifying({ number: 'OF/2026/999', checksum: `AA ${checksum.slice(2)}` })).toMatchObject({
        verdict: 'unknown',
      });
    });

    it('is asked without leaving anything behind, and refuses what is too long', async () => {
      const before = await stage.rows('event', 'true');
      const receipt = 'x'.repeat(16_001);
      const response = await stage.test.client().raw('POST', '/api/public/receipt-verification', { receipt });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        problems: [{ code: 'text_too_long', path: 'receipt', params: { maximum: 16_000 } }],
      });
      expect(await verifying({ receipt: '{"czyjś":"plik"}' })).toMatchObject({ verdict: 'unknown' });
      expect(await verifying({})).toMatchObject({ verdict: 'unknown' });
      expect(await stage.rows('event', 'true')).toBe(before);
    });
  });

  // Last: a second application in this process takes the first one's sign-in over.
  it('still verifies after the installation has changed its key', async () => {
    const text = await receiptOf();
    const pdf = sealed((await download('offer.pdf')).bytes);
    const { fingerprint: old } = (JSON.parse(text) as SignedReceiptView).key;
    const later = await startApp({
      now: '2026-02-10T08:00:00Z',
      databaseUrl: stage.test.databaseUrl,
      settings: { signingKey: generateKeyPairSync('ed25519').privateKey },
    });
    try {
      const keys = await later.client().call('GET /api/public/signing-keys');
      expect(keys.map(({ usedUntil }) => usedUntil)).toEqual([null, '2026-02-10T08:00:00.000Z']);
      expect(keys[1]!.fingerprint).toBe(old);
      expect(
        await later.client().call('POST /api/public/receipt-verification', { body: { receipt: text, pdf } }),
      ).toMatchObject({ verdict: 'genuine' });
    } finally {
      await later.stop();
    }
  });
});
