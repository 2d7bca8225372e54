import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { SignedReceiptView } from '@nurt/contracts/documents';
import type { VerificationView } from '@nurt/contracts/offers';
import type { VerifyReceiptRequest } from '@nurt/contracts/offers/requests';
import { splitSealed } from '@nurt/domain/offers';
import type { Client } from '../../support/client';
import { drawnPages, readCode } from '../../../apps/api/src/shores/documents/samples/draw-pdf';
import { readPdf } from '../../../apps/api/src/shores/documents/samples/read-pdf';
import { Stage, WHEN } from './stage';

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

describe('The receipt of an offer for a small grant', () => {
  let stage: Stage;
  let melody: Client;
  let organisationId: string;
  let id: string;
  beforeAll(async () => {
    stage = await Stage.open();
    organisationId = await stage.world.join('melody', 'melody');
    await stage.world.join('traveller', 'traveller');
    id = await stage.submitted(organisationId);
    melody = await stage.member('melody', WHEN.offered);
  });
  afterAll(() => stage.app.stop());

  const file = async (name: string, client = melody, of = id, prefix = '') => {
    const response = await client.raw('GET', `/api${prefix}/small-grants/${of}/${name}`);
    if (!response.ok) throw new Error(`${name} → ${String(response.status)}`);
    return Buffer.from(await response.arrayBuffer());
  };
  const verifying = (body: VerifyReceiptRequest): Promise<VerificationView> =>
    stage.app.client().call('POST /api/public/receipt-verification', { body });
  const sealed = (pdf: Buffer) => {
    const { length, line } = splitSealed(pdf) ?? { length: pdf.length, line: null };
    return { sha256: sha256(pdf.subarray(0, length)), seal: line };
  };

  it('says number, arrival, checksum, form and organisation, and no call', async () => {
    const { key, receipt } = JSON.parse((await file('receipt.json')).toString('utf8')) as SignedReceiptView;
    const view = await melody.call('GET /api/small-grants/:smallGrantId', { params: { smallGrantId: id } });
    expect(receipt).toMatchObject({
      format: 'nurt-receipt-1',
      number: view.number,
      receivedAt: WHEN.offered.toISOString(),
      checksum: view.receipt?.checksum,
      template: 'DzU-2018-2055-1',
      authority: { id: stage.world.authorityId },
      organisation: { id: organisationId },
    });
    expect(receipt).not.toHaveProperty('call');
    expect(view.receipt?.fingerprint).toBe(key.fingerprint);
  });

  it('is verified by anybody, with its documents or by the numbers on a print', async () => {
    const receipt = (await file('receipt.json')).toString('utf8');
    const { number, checksum } = (JSON.parse(receipt) as SignedReceiptView).receipt;
    for (const name of ['offer.pdf', 'receipt.pdf']) {
      expect(await verifying({ receipt, pdf: sealed(await file(name)) })).toMatchObject({
        verdict: 'genuine',
        checks: {
          form: 'passed',
          signature: 'passed',
          record: 'passed',
          pdfSeal: 'passed',
          pdfReceipt: 'passed',
        },
        receipt: { number, checksum, call: null },
      });
    }
    expect(
      await verifying({ number: ` ${number.toLowerCase()}`, checksum: checksum.toUpperCase() }),
    ).toMatchObject({
      verdict: 'genuine',
      receipt: { number, template: 'DzU-2018-2055-1' },
    });
    expect((await verifying({ number, checksum: sha256('inna') })).verdict).toBe('changed');
    const later = receipt.replace(WHEN.offered.toISOString(), '2026-08-31T09:00:00.000Z');
    expect((await verifying({ receipt: later })).verdict).toBe('changed');
  });

  it('has its checksum on every page of the offer, and a code that leads to the page', async () => {
    const bytes = await file('offer.pdf');
    const { checksum, number } = (
      JSON.parse((await file('receipt.json')).toString('utf8')) as SignedReceiptView
    ).receipt;
    const { pages } = await readPdf(bytes);
    for (const page of pages) expect(page.text.replace(/\s/g, '')).toContain(checksum);
    const [first] = await drawnPages(bytes);
    expect(readCode(first!)).toBe(`http://localhost/verify?number=${number}&checksum=${checksum}`);
  });

  it('is verified without a network, and told from one of another offer', async () => {
    const other = await stage.submitted(organisationId);
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nurt-receipt-'));
    const written = async (name: string, of: string) => {
      const target = path.join(folder, `${of}-${name}`);
      fs.writeFileSync(target, await file(name, melody, of));
      return target;
    };
    const run = (...args: string[]) =>
      execFileSync(process.execPath, ['tools/verify-receipt.mjs', ...args], { encoding: 'utf8' });
    try {
      const receipt = await written('receipt.json', id);
      expect(run(receipt, await written('offer.pdf', id))).toMatch(/mały grant[\s\S]*WYNIK: spójne/);
      const foreign = await written('offer.pdf', other);
      expect(() => run(receipt, foreign)).toThrow('Command failed');
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });

  it('is nobody else’s to download, is there for the office, and stays once the grant is given', async () => {
    const traveller = await stage.member('traveller', WHEN.offered);
    expect((await traveller.raw('GET', `/api/small-grants/${id}/receipt.json`)).status).toBe(404);
    const before = (await file('receipt.json')).toString('utf8');
    const officer = await stage.office('officer', WHEN.published);
    expect((await file('receipt.json', officer)).toString('utf8')).toBe(before);

    const granted = await stage.published(organisationId);
    const executive = await stage.office('executive', WHEN.decided);
    await executive.call('POST /api/office/small-grants/:smallGrantId/decision', {
      params: { smallGrantId: granted },
      body: stage.decision(500_000),
    });
    const again = await stage.member('melody', WHEN.decided);
    const receipt = (await file('receipt.json', again, granted)).toString('utf8');
    const { number, checksum } = (JSON.parse(receipt) as SignedReceiptView).receipt;
    expect((await verifying({ receipt })).verdict).toBe('genuine');
    expect(await verifying({ number, checksum })).toMatchObject({ verdict: 'genuine', receipt: { number } });
    const copy = await file('offer.pdf', stage.app.client(), granted, '/public');
    expect((await verifying({ receipt, pdf: sealed(copy) })).verdict).toBe('genuine');
  });

  it('cannot be changed, doubled or taken away, not even by SQL', async () => {
    const { sql, ownerSql } = stage.app;
    await expect(ownerSql.query(`UPDATE offer_receipt SET signature = ''`)).rejects.toThrow('never changed');
    await expect(
      sql.query(
        `INSERT INTO offer_receipt (small_grant_id, statement, digest, fingerprint, signature)
         SELECT small_grant_id, 'x', encode(sha256('x'), 'hex'), fingerprint, signature FROM offer_receipt
          WHERE small_grant_id = $1`,
        [id],
      ),
    ).rejects.toThrow('offer_receipt_small_grant_unique');
  });
});
