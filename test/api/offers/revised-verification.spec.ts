import { createHash } from 'node:crypto';
import path from 'node:path';
import type { VerificationView } from '@nurt/contracts/offers';
import type { VerifyReceiptRequest } from '@nurt/contracts/offers/requests';
import { splitSealed } from '@nurt/domain/offers';
import { MEMBERS, STAFF } from '../../../apps/api/src/demo/data/people';
import { OfferRounds } from '../../../apps/api/src/demo/offer-rounds';
import { nodesOf, readPdf } from '../../../apps/api/src/shores/documents/samples/read-pdf';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { DAYS, GRANT, on, TestWorld } from '../../support/world';

interface Tool {
  verifyReceipt(receipt: Buffer, pdf: Buffer | null, trusted: string[]): { document: string | null };
}
const TOOL = path.resolve(__dirname, '../../../tools/verify-receipt.mjs');

describe('the verification of an offer that was corrected and updated', () => {
  let test: TestApp;
  let author: Client;
  let offerId: string;
  let tool: Tool;
  const files: Record<'submitted' | 'corrected' | 'updated', Buffer> = {
    submitted: Buffer.alloc(0),
    corrected: Buffer.alloc(0),
    updated: Buffer.alloc(0),
  };
  let receipt: Buffer;

  const download = async (name: string): Promise<Buffer> => {
    const response = await author.raw('GET', `/api/offers/${offerId}/${name}`);
    expect([name, response.status]).toEqual([name, 200]);
    return Buffer.from(await response.arrayBuffer());
  };
  const verifying = (body: VerifyReceiptRequest): Promise<VerificationView> =>
    test.client().call('POST /api/public/receipt-verification', { body });
  const asked = (pdf: Buffer) => {
    const { length, line } = splitSealed(pdf)!;
    return { sha256: createHash('sha256').update(pdf.subarray(0, length)).digest('hex'), seal: line };
  };
  const versions = async () => {
    const { rows } = await test.sql.query<{ number: string; kind: string; checksum: string }>(
      `SELECT number, 'submitted' AS kind, checksum FROM offer WHERE id = $1
       UNION ALL SELECT NULL, kind, checksum FROM offer_revision WHERE offer_id = $1`,
      [offerId],
    );
    const of = (kind: string) => rows.find((row) => row.kind === kind)!.checksum;
    return {
      number: rows[0]!.number,
      submitted: of('submitted'),
      correction: of('correction'),
      update: of('update'),
    };
  };

  beforeAll(async () => {
    test = await startApp();
    const world = await TestWorld.open(test);
    author = await world.member('melody');
    const organisationId = await world.join('melody', 'melody');
    const callId = await world.openCall({ corrections: { what: ['wording'], days: 7 } });
    offerId = await world.submittedOffer(callId, organisationId);
    const rounds = new OfferRounds(world);
    test.clock.set(on(DAYS.checked).toISOString());
    files.submitted = await download('offer.pdf');
    receipt = await download('receipt.json');
    const fields = [{ path: 'place', remark: 'Brak adresu.' }];
    await rounds.returnToCorrect(STAFF.officer, offerId, fields, on(DAYS.checked));
    await rounds.correct(MEMBERS.melody, offerId, { place: 'Planty Salinarne 1' }, on(DAYS.checked, '13:00'));
    files.corrected = await download('revised-offer.pdf');
    test.clock.set(on(DAYS.decided, '15:00').toISOString());
    await world.awarded(callId, [offerId], GRANT / 2, '81/2026');
    const people = { member: MEMBERS.melody, officer: STAFF.officer };
    await rounds.updated(people, offerId, on(DAYS.decided, '15:00'));
    files.updated = await download('revised-offer.pdf');
    tool = (await import(TOOL)) as Tool;
  }, 90_000);
  afterAll(() => test.stop());

  it('tells of numbers which version they are of, and that a later one has replaced it', async () => {
    const { number, submitted, correction, update } = await versions();
    const of = (checksum: string) => verifying({ number, checksum });
    const later = { kind: 'update', revisedAt: on(DAYS.decided, '15:00').toISOString() };
    expect(await of(submitted)).toMatchObject({
      verdict: 'genuine',
      receipt: { version: 'submitted', revisedAt: null, checksum: submitted, replacedBy: later },
    });
    expect(await of(correction)).toMatchObject({
      verdict: 'genuine',
      receipt: {
        version: 'correction',
        revisedAt: on(DAYS.checked, '13:00').toISOString(),
        checksum: correction,
        replacedBy: later,
      },
    });
    expect(await of(update)).toMatchObject({
      verdict: 'genuine',
      receipt: { version: 'update', checksum: update, replacedBy: null },
    });
    expect(await of('0'.repeat(64))).toMatchObject({ verdict: 'changed', receipt: null });
  });

  it('prints on a revised offer its own checksum with the address where it is verified', async () => {
    const { number, correction, update } = await versions();
    const { text, pages } = await readPdf(files.updated);
    expect(text.replace(/\s/g, '')).toContain(update);
    expect(text).toContain(number);
    expect(text).toContain('/verify');
    const [code] = pages.flatMap(({ structure }) => nodesOf(structure, 'Figure'));
    expect(code?.alt).not.toBe('');
    const corrected = await readPdf(files.corrected);
    expect(corrected.text.replace(/\s/g, '')).toContain(correction);
    expect(await download('revised-offer.pdf')).toEqual(files.updated);
  });

  it('tells of a sealed document which version it is of, and of a changed one that it was changed', async () => {
    for (const [pdf, version, replaced] of [
      [files.submitted, 'submitted', true],
      [files.corrected, 'correction', true],
      [files.updated, 'update', false],
    ] as const) {
      const answer = await verifying({ pdf: asked(pdf), receipt: receipt.toString('utf8') });
      expect(answer).toMatchObject({ verdict: 'genuine', receipt: { version } });
      expect(answer.receipt?.replacedBy !== null).toBe(replaced);
    }
    const changed = Buffer.from(files.updated);
    changed[2000] = changed[2000]! ^ 1;
    expect(await verifying({ pdf: asked(changed) })).toMatchObject({ verdict: 'changed', receipt: null });
    // The seal of one version under the checksum of another is no seal.
    const { correction, update } = await versions();
    const { sha256, seal } = asked(files.updated);
    const forged = { sha256, seal: seal.replace(update, correction) };
    expect(await verifying({ pdf: forged })).toMatchObject({ verdict: 'changed', receipt: null });
    const bare = { sha256, seal: seal.replace(`"checksum":"${update}",`, '') };
    expect(await verifying({ pdf: bare })).toMatchObject({ verdict: 'changed', receipt: null });
  });

  it('is confirmed without a network by the command', () => {
    expect(tool.verifyReceipt(receipt, files.updated, []).document).toBe('revisedOffer');
    expect(tool.verifyReceipt(receipt, files.submitted, []).document).toBe('offer');
    const changed = Buffer.from(files.updated);
    changed[2000] = changed[2000]! ^ 1;
    expect(() => tool.verifyReceipt(receipt, changed, [])).toThrow();
  });
});
