import { SEAL_MARK } from '@nurt/domain/offers';
import type { Client } from '../../support/client';
import { eventually } from '../../support/eventually';
import { append, objectIn, pageOf, rootOf, signPdf } from '../../support/sign-pdf';
import { cardHolder, ministry, qualifiedPerson, TRUSTED_REASON } from '../../support/test-authority';
import { codeOf } from '../organisations/people';
import { Stage, type Office } from './stage';

const APPLIED = '2026-02-10T10:00:00Z';
/** The call closes on 20 February 2026, so files come until the 27th. */
const OPEN = '2026-02-23T08:00:00Z';
const TOO_LATE = '2026-02-28T08:00:00Z';
const MIB = 1024 * 1024;
const TERMS = {
  offersPerOrganisation: 20,
  confirmations: ['online' as const, 'signedPdf' as const],
  corrections: { what: ['representation' as const, 'wording' as const], days: 7 },
};

describe('an offer that is confirmed in a signed file', () => {
  let stage: Stage;
  let office: Office;
  let callId: string;
  let client: Client;
  let organisationId: string;
  let stranger: Client;
  beforeAll(async () => {
    stage = await Stage.open({ worker: true });
    office = await stage.office();
    callId = await stage.openCall(office, TERMS);
    ({ client, organisationId } = await stage.organisation());
    stranger = (await stage.organisation('Stowarzyszenie Obce')).client;
  });
  beforeEach(() => stage.test.clock.set(APPLIED));
  afterAll(() => stage.close());

  const submitted = async (way = 'signedPdf' as const): Promise<string> => {
    const { id, version } = await stage.completeDraft(client, organisationId, callId);
    await client.call('POST /api/offers/:offerId/submission', {
      params: { offerId: id },
      body: { version, way },
    });
    return id;
  };
  const document = async (id: string, locale = 'pl'): Promise<Buffer> =>
    Buffer.from(
      await (await client.raw('GET', `/api/offers/${id}/offer.pdf?locale=${locale}`)).arrayBuffer(),
    );
  const send = (id: string, file: Buffer, by = client) =>
    by.raw('POST', `/api/offers/${id}/signed-file?name=oferta-podpisana.pdf`, file, {
      'Content-Type': 'application/octet-stream',
    });
  const standing = (id: string) =>
    office.officer.call('GET /api/office/offers/:offerId/confirmations', { params: { offerId: id } });
  const refused = async (response: Response) => [response.status, await codeOf(response)];
  const decide = (id: string, decision: 'acceptance' | 'refusal', body: object, by = office.officer) =>
    by.raw('POST', `/api/office/offers/${id}/signed-file/${decision}`, body);

  it('is examined when it comes, seen by the office once the window has closed, and accepted', async () => {
    const id = await submitted();
    const signed = signPdf(
      signPdf(await document(id), qualifiedPerson(), { signedAt: '2026-02-10T10:30:00.000Z' }),
      cardHolder(),
      { signedAt: '2026-02-10T11:00:00.000Z' },
    );
    expect((await send(id, signed)).status).toBe(200);
    expect(await standing(id)).toMatchObject({
      outside: { way: 'signedPdf', status: 'received', file: null, mayDecide: false },
    });
    const path = `/api/office/offers/${id}/signed-file`;
    expect(await refused(await office.officer.raw('GET', path))).toEqual([409, 'call_window_not_closed']);
    const unseen = { sha256: '0'.repeat(64) };
    expect(await refused(await decide(id, 'acceptance', unseen))).toEqual([409, 'call_window_not_closed']);

    stage.test.clock.set(OPEN);
    const opened = await standing(id);
    expect(opened).toMatchObject({
      outside: {
        mayDecide: true,
        way: 'signedPdf',
        status: 'received',
        arrivedOn: '2026-02-10',
        late: false,
        file: {
          name: 'oferta-podpisana.pdf',
          addedToOffer: 'signaturesOnly',
          sentBy: 'Anna Nowak',
          examination: {
            problem: null,
            signatures: [
              { kind: 'qualified', integrity: 'whole', signer: 'Anna Żółkiewska' },
              { kind: 'personal', integrity: 'whole', coversWholeFile: true },
            ],
          },
        },
      },
    });
    expect(opened.outside?.file?.examination.notChecked).toContain('revocation');
    const { sha256 } = opened.outside!.file!;
    const bytes = Buffer.from(await (await office.officer.raw('GET', path)).arrayBuffer());
    expect(bytes.equals(signed)).toBe(true);
    expect(await refused(await decide(id, 'acceptance', { sha256: '0'.repeat(64) }))).toEqual([
      409,
      'changed_elsewhere',
    ]);
    const { moves } = await office.officer.call('GET /api/office/offers/:offerId', {
      params: { offerId: id },
    });
    expect(moves).toContainEqual(
      expect.objectContaining({
        move: 'formalCheck',
        allowed: false,
        reason: 'offer_confirmation_undecided',
      }),
    );
    expect((await decide(id, 'acceptance', { sha256 })).status).toBe(200);
    expect(await standing(id)).toMatchObject({
      outside: { status: 'confirmed', decidedBy: 'Olga Urzędnik', mayDecide: false },
    });
    expect(await refused(await decide(id, 'acceptance', { sha256 }))).toEqual([409, 'already_done']);
    expect(await refused(await send(id, signed))).toEqual([409, 'already_done']);
  });

  it('may be in either language, and be signed with a trusted signature', async () => {
    const id = await submitted();
    const signed = signPdf(await document(id, 'en'), ministry(), {
      signedAt: '2026-02-10T11:00:00.000Z',
      reason: TRUSTED_REASON,
    });
    expect((await send(id, signed)).status).toBe(200);
    stage.test.clock.set(OPEN);
    expect((await standing(id)).outside?.file?.examination.signatures).toMatchObject([
      { kind: 'trusted', integrity: 'whole' },
    ]);
  });

  it('is refused with a reason, and another one may be sent until the term is over', async () => {
    const id = await submitted();
    const pdf = await document(id);
    await send(id, signPdf(pdf, qualifiedPerson()));
    stage.test.clock.set(OPEN);
    const { sha256 } = (await standing(id)).outside!.file!;
    expect((await decide(id, 'refusal', { sha256, remarks: '' })).status).toBe(400);
    const reason = { sha256, remarks: 'Brakuje podpisu skarbnika.' };
    expect((await decide(id, 'refusal', reason)).status).toBe(200);
    const mine = await client.call('GET /api/offers/:offerId/confirmations', { params: { offerId: id } });
    expect(mine.outside).toMatchObject({ status: 'refused', remarks: 'Brakuje podpisu skarbnika.' });
    const [letter] = await eventually(async () => {
      const { rows } = await stage.test.sql.query<{ body: string }>(
        `SELECT m.body FROM mail m JOIN event e ON e.id = m.event_id
          WHERE e.subject_id = $1 AND m.template = 'offerConfirmationRefused'`,
        [id],
      );
      return rows.length > 0 && rows;
    });
    expect(letter?.body).toContain('Brakuje podpisu skarbnika.');
    expect(letter?.body).toContain('27 lutego 2026');

    expect((await send(id, signPdf(pdf, cardHolder()))).status).toBe(200);
    expect((await standing(id)).outside).toMatchObject({ status: 'received', remarks: '' });
    stage.test.clock.set(TOO_LATE);
    expect(await refused(await send(id, signPdf(pdf, cardHolder())))).toEqual([
      409,
      'offer_confirmation_over',
    ]);
  });

  it('is not taken unsigned, of another offer, changed before or after the signature, or as something else', async () => {
    const id = await submitted();
    const other = await submitted();
    const pdf = await document(id);
    expect(await refused(await send(id, pdf))).toEqual([422, 'offer_confirmation_unsigned']);
    const foreign = signPdf(await document(other), qualifiedPerson());
    expect(await refused(await send(id, foreign))).toEqual([422, 'offer_confirmation_file']);
    const receipt = Buffer.from(
      await (await client.raw('GET', `/api/offers/${id}/receipt.pdf?locale=pl`)).arrayBuffer(),
    );
    const wrong = signPdf(receipt, qualifiedPerson());
    expect(await refused(await send(id, wrong))).toEqual([422, 'offer_confirmation_file']);

    const flipped = Buffer.from(pdf);
    flipped[2_000] = (flipped[2_000] ?? 0) ^ 1;
    expect(await refused(await send(id, signPdf(flipped, qualifiedPerson())))).toEqual([
      422,
      'offer_confirmation_file',
    ]);
    // A page that says something else, appended before it is signed: the signature itself holds.
    const page = pageOf(pdf);
    const changed = append(pdf, new Map([[page, objectIn(pdf, page).replace(/\/Contents \d+ 0 R/, '')]]));
    expect(rootOf(changed)).toBe(rootOf(pdf));
    expect(await refused(await send(id, signPdf(changed, qualifiedPerson())))).toEqual([
      422,
      'offer_confirmation_file',
    ]);
    expect(await refused(await send(id, Buffer.from('zwykły tekst')))).toEqual([
      422,
      'offer_confirmation_file',
    ]);
    // As a program that writes files anew leaves it: the same pages, without the seal behind them.
    const anew = signPdf(pdf.subarray(0, pdf.lastIndexOf(SEAL_MARK)), qualifiedPerson());
    expect(await refused(await send(id, anew))).toEqual([422, 'offer_confirmation_rewritten']);
    expect(await refused(await send(id, pdf.subarray(0, pdf.lastIndexOf(SEAL_MARK))))).toEqual([
      422,
      'offer_confirmation_file',
    ]);
    const xades = Buffer.from('<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"/>');
    expect(await refused(await send(id, xades))).toEqual([422, 'offer_confirmation_format']);
    expect((await send(id, Buffer.alloc(0))).status).toBe(400);
    expect((await standing(id)).outside).toMatchObject({ status: 'awaited', file: null });
    const { rows } = await stage.test.sql.query('SELECT 1 FROM file WHERE name LIKE $1', [
      'oferta-podpisana%',
    ]);
    expect(rows.length).toBe(3);
  });

  it('holds up nobody else while it is examined, and is examined for one sender at a time', async () => {
    const id = await submitted();
    const signed = signPdf(await document(id), qualifiedPerson());
    const slow = Buffer.concat([
      signed,
      Buffer.from('\nxref\n0 9999999999\n'),
      Buffer.alloc(9 * MIB, '0000000001 00000 n \n'),
      Buffer.from(`\nstartxref\n${String(signed.length + 1)}\n%%EOF`),
    ]);
    let answered = false;
    // Either of the two may come first.
    const sending = Promise.all([send(id, slow), send(id, slow)]).finally(() => (answered = true));
    let others = 0;
    while (!answered) {
      expect((await stranger.raw('GET', '/api/health')).status).toBe(200);
      if (!answered) others += 1;
    }
    // On the event loop the examination would let in no more than it has turns for the database: a dozen.
    expect(others).toBeGreaterThan(30);
    const answers = await sending;
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 429]);
    const [slowed] = answers.filter(({ status }) => status === 429);
    expect(slowed?.headers.get('retry-after')).toBe('15');
    expect(await codeOf(slowed!)).toBe('file_examination_busy');
  });

  it('is refused when it takes more memory than any document, and the next one is examined', async () => {
    const id = await submitted();
    const signed = signPdf(await document(id), qualifiedPerson());
    const root = objectIn(signed, rootOf(signed)).replace(/>>\s*$/, `/A [${'<<>>'.repeat(2 * MIB)}] >>`);
    const huge = append(signed, new Map([[rootOf(signed), root]]));
    expect(await refused(await send(id, huge))).toEqual([422, 'file_not_examined']);
    expect((await send(id, signed)).status).toBe(200);
  });

  it('belongs to nobody else', async () => {
    const id = await submitted();
    const signed = signPdf(await document(id), qualifiedPerson());
    expect((await send(id, signed, stranger)).status).toBe(404);
    expect((await stranger.raw('GET', `/api/offers/${id}/signed-file`)).status).toBe(404);
    expect((await send(id, signed)).status).toBe(200);
    expect((await client.raw('GET', `/api/offers/${id}/signed-file`)).status).toBe(200);
    stage.test.clock.set(OPEN);
    const { sha256 } = (await standing(id)).outside!.file!;
    const foreign = (await stage.office('1201022')).officer;
    expect((await decide(id, 'acceptance', { sha256 }, foreign)).status).toBe(404);
    expect((await foreign.raw('GET', `/api/office/offers/${id}/signed-file`)).status).toBe(404);
    expect((await decide(id, 'acceptance', { sha256 }, office.executive)).status).toBe(403);
    expect((await decide(id, 'refusal', { sha256, remarks: 'Nie.' }, client)).status).toBe(403);
  });

  it('is decided about once, whoever decides at the same moment', async () => {
    const id = await submitted();
    await send(id, signPdf(await document(id), qualifiedPerson()));
    stage.test.clock.set(OPEN);
    const { sha256 } = (await standing(id)).outside!.file!;
    const answers = await Promise.all([
      decide(id, 'acceptance', { sha256 }),
      decide(id, 'refusal', { sha256, remarks: 'Nie ta osoba.' }),
      decide(id, 'acceptance', { sha256 }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('is taken again in the term of a correction that asks for the confirmation, and of no other one', async () => {
    const [asked, other] = [await submitted(), await submitted()];
    stage.test.clock.set(TOO_LATE);
    const ask = (id: string, path: string) =>
      office.officer.call('POST /api/office/offers/:offerId/correction', {
        params: { offerId: id },
        body: { fields: [{ path, remark: 'Prosimy o poprawę.' }], note: '' },
      });
    await ask(asked, 'confirmation');
    await ask(other, 'title');
    const signed = async (id: string) => signPdf(await document(id), qualifiedPerson());
    expect(await refused(await send(other, await signed(other)))).toEqual([409, 'offer_confirmation_over']);
    expect((await send(asked, await signed(asked))).status).toBe(200);
    const { sha256 } = (await standing(asked)).outside!.file!;
    expect((await decide(asked, 'acceptance', { sha256 })).status).toBe(200);
    const { moves } = await office.officer.call('GET /api/office/offers/:offerId', {
      params: { offerId: asked },
    });
    expect(moves).toContainEqual({ move: 'formalCheck', allowed: true });
  });
});
