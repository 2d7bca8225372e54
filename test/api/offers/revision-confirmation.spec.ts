import type { FormalCheckRequest } from '@nurt/contracts/evaluation/requests';
import type { LocalDate } from '@nurt/domain/calendar';
import type { OutsideWay, RevisionKind } from '@nurt/domain/offers';
import { STAFF } from '../../../apps/api/src/demo/data/people';
import { OfferRounds } from '../../../apps/api/src/demo/offer-rounds';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { eventually } from '../../support/eventually';
import { signPdf } from '../../support/sign-pdf';
import { qualifiedPerson } from '../../support/test-authority';
import { DAYS, GRANT, on, TestWorld } from '../../support/world';
import { codeOf } from '../evaluation/stage';
import { TwoPersons } from './two-persons';

const AWARDED = 800_000;
/** A round that is asked for on 30 March ends on 7 April, the day after Easter Monday; paper comes until the 14th. */
const ROUND_DUE = '2026-04-07';
const PAPER_DUE = '2026-04-14';
const SENT = '2026-03-31T08:00:00Z';
const ARRIVED = '2026-04-13' as LocalDate;
const COUNTER = '2026-04-13T09:00:00Z';
const OVER = '2026-04-15T08:00:00Z';

describe('a correction or an update that is confirmed on paper or in a signed file', () => {
  let test: TestApp;
  let world: TestWorld;
  let rounds: OfferRounds;
  let two: TwoPersons;
  let officer: Client, author: Client;
  let callId: string;
  let orders = 0;

  beforeAll(async () => {
    test = await startApp({ worker: true });
    world = await TestWorld.open(test);
    rounds = new OfferRounds(world);
    two = await TwoPersons.open(test, world);
    ({ officer, first: author } = two);
    callId = await world.openCall(terms);
  });
  beforeEach(() => test.clock.set(on(DAYS.checked).toISOString()));
  afterAll(() => test.stop());

  const terms = {
    corrections: { what: ['wording' as const], days: 7 },
    confirmations: ['online' as const, 'paper' as const, 'signedPdf' as const],
    offersPerOrganisation: 50,
  };
  /** Returned for a correction of its title, which is written; two persons represent its authors. */
  const returned = async (joint = false): Promise<string> => {
    await two.represented('alone');
    const id = joint ? await two.jointOffer(callId) : await world.submittedOffer(callId, two.ids.lead);
    await two.represented('together');
    const fields = [{ path: 'title', remark: 'Literówka.' }];
    await rounds.returnToCorrect(STAFF.officer, id, fields, on(DAYS.checked));
    const params = { offerId: id };
    const { version, content } = await author.call('GET /api/offers/:offerId/correction', { params });
    const changes = [{ path: 'title', from: content.title, to: 'Muzyczna Altana nad Rabą' }];
    const body = { baseVersion: version, changes };
    await author.call('PATCH /api/offers/:offerId/correction', { params, body });
    test.clock.set(SENT);
    return id;
  };
  const send = async (id: string, way: OutsideWay, kind: RevisionKind = 'correction', by = author) => {
    const { version } = await by.call(`GET /api/offers/:offerId/${kind}`, { params: { offerId: id } });
    return by.raw('POST', `/api/offers/${id}/${kind}/sending`, { version, way });
  };
  const mine = async (id: string, act: RevisionKind = 'correction') => {
    const { declarations } = await author.call('GET /api/offers/:offerId/confirmations', {
      params: { offerId: id },
    });
    return declarations.find((one) => one.act === act);
  };
  const ofOffice = async (id: string, act: RevisionKind = 'correction') => {
    const { declarations } = await officer.call('GET /api/office/offers/:offerId/confirmations', {
      params: { offerId: id },
    });
    return declarations.find((one) => one.act === act);
  };
  const seen = (id: string) => officer.call('GET /api/office/offers/:offerId', { params: { offerId: id } });
  const onBoard = async (id: string) => {
    const params = { organisationId: two.ids.lead };
    const { due } = await author.call('GET /api/organisations/:organisationId/board', { params });
    return due.filter((one) => one.id === id);
  };
  const match = (id: string, checksum: string, act: RevisionKind = 'correction', day: LocalDate = ARRIVED) =>
    officer.raw('POST', `/api/office/offers/${id}/paper-confirmation`, { act, checksum, on: day });
  const refused = async (response: Response) => [response.status, await codeOf(response)];
  const check = async (id: string, outcome: 'admitted' | 'rejected' = 'admitted') => {
    const { call } = await seen(id);
    const met = outcome === 'admitted';
    const answers = call.terms.checklist.map(({ id: itemId }) => ({ itemId, met, reason: met ? '' : 'Nie' }));
    const body: FormalCheckRequest = { answers, outcome };
    return officer.raw('PUT', `/api/office/offers/${id}/formal-check`, body);
  };
  const document = async (id: string, query: string): Promise<Buffer> => {
    const response = await author.raw('GET', `/api/offers/${id}/${query}`);
    expect([query, response.status]).toEqual([query, 200]);
    return Buffer.from(await response.arrayBuffer());
  };
  const upload = (id: string, file: Buffer, act: RevisionKind = 'correction', by = author) =>
    by.raw('POST', `/api/offers/${id}/signed-file?name=podpisana.pdf&act=${act}`, file, {
      'Content-Type': 'application/octet-stream',
    });
  const signed = (pdf: Buffer) => signPdf(pdf, qualifiedPerson(), { signedAt: SENT.replace('Z', '.000Z') });
  const letters = (id: string, template: string) =>
    eventually(async () => {
      const { rows } = await test.sql.query<{ subject: string; body: string }>(
        `SELECT m.subject, m.body FROM mail m JOIN event e ON e.id = m.event_id
          WHERE e.subject_id = $1 AND m.template = $2`,
        [id, template],
      );
      return rows.length > 0 && rows;
    });

  describe('the correction', () => {
    it('is with the office at once, and counts once its paper has come in time', async () => {
      const id = await returned();
      expect((await send(id, 'paper')).status).toBe(200);
      const { correction, moves, content, timeline } = await seen(id);
      expect(correction).toMatchObject({ status: 'sent', after: { title: 'Muzyczna Altana nad Rabą' } });
      expect(timeline.map(({ type }) => type)).toContain('offer.correctionSent');
      // What was submitted counts until then, and nobody decides on it.
      expect(content.title).not.toBe('Muzyczna Altana nad Rabą');
      expect(moves).toContainEqual(
        expect.objectContaining({
          move: 'formalCheck',
          allowed: false,
          reason: 'offer_confirmation_awaited',
        }),
      );
      expect(await refused(await check(id, 'rejected'))).toEqual([409, 'offer_confirmation_awaited']);
      const [letter] = await letters(id, 'offerCorrected');
      expect(letter?.body).toContain('do końca dnia 14 kwietnia 2026');
      expect(correction?.deadline?.dueOn).toBe(ROUND_DUE);
      expect(await mine(id)).toMatchObject({
        state: 'declared',
        parties: [],
        outside: { way: 'paper', status: 'awaited', dueOn: PAPER_DUE, over: false, mayDecide: false },
      });
      expect(await ofOffice(id)).toMatchObject({ outside: { status: 'awaited', mayDecide: true } });
      const awaited = { kind: 'signatureToBring', id, dueOn: PAPER_DUE, overdue: false };
      expect(await onBoard(id)).toMatchObject([awaited]);

      test.clock.set(COUNTER);
      const { checksum: submitted } = await author.call('GET /api/offers/:offerId/receipt', {
        params: { offerId: id },
      });
      expect(await refused(await match(id, submitted))).toEqual([422, 'offer_confirmation_mismatch']);
      expect((await match(id, correction!.checksum!.slice(0, 16))).status).toBe(200);
      expect(await refused(await match(id, correction!.checksum!))).toEqual([409, 'already_done']);
      expect((await seen(id)).content.title).toBe('Muzyczna Altana nad Rabą');
      expect(await onBoard(id)).toEqual([]);
      expect(await mine(id)).toMatchObject({
        state: 'declared',
        outside: { status: 'confirmed', arrivedOn: ARRIVED, late: false },
      });
      const [accepted] = await letters(id, 'offerConfirmationAccepted');
      expect(accepted?.subject).toContain('poprawa jest potwierdzona');
      expect((await check(id)).status).toBe(200);
    });

    it('counts for nothing where its paper has not come, or came late', async () => {
      const [missing, late] = [await returned(), await returned()];
      for (const id of [missing, late]) await send(id, 'paper');
      test.clock.set(OVER);
      const { checksum } = (await seen(late)).correction!;
      expect((await match(late, checksum!, 'correction', '2026-04-15' as LocalDate)).status).toBe(200);
      for (const id of [missing, late]) {
        expect(await ofOffice(id)).toMatchObject({ state: 'lapsed' });
        expect((await seen(id)).content.title).not.toBe('Muzyczna Altana nad Rabą');
        expect((await check(id)).status).toBe(200);
      }
      const afterwards = (await seen(missing)).correction!.checksum!;
      expect(await refused(await match(missing, afterwards))).toEqual([409, 'not_now']);
    });

    it('is confirmed in its own signed document, and in no other', async () => {
      const id = await returned();
      await send(id, 'signedPdf');
      const own = await document(id, 'revised-offer.pdf?kind=correction');
      expect(await refused(await upload(id, signed(await document(id, 'offer.pdf'))))).toEqual([
        422,
        'offer_confirmation_file',
      ]);
      const file = signed(own);
      expect((await upload(id, file)).status).toBe(200);
      expect(await refused(await check(id))).toEqual([409, 'offer_confirmation_undecided']);
      const { outside } = (await ofOffice(id))!;
      expect(outside).toMatchObject({
        status: 'received',
        mayDecide: true,
        file: { addedToOffer: 'signaturesOnly', examination: { signatures: [{ integrity: 'whole' }] } },
      });
      const params = { offerId: id };
      const bytes = await officer.raw('GET', `/api/office/offers/${id}/signed-file?act=correction`);
      expect(Buffer.from(await bytes.arrayBuffer()).equals(file)).toBe(true);
      expect((await officer.raw('GET', `/api/office/offers/${id}/signed-file`)).status).toBe(404);
      const { sha256 } = outside!.file!;
      await officer.call('POST /api/office/offers/:offerId/signed-file/refusal', {
        params,
        body: { act: 'correction', sha256, remarks: 'Brakuje podpisu skarbnika.' },
      });
      expect(await mine(id)).toMatchObject({ outside: { status: 'refused', remarks: /skarbnika/ } });
      expect((await upload(id, file)).status).toBe(200);
      await officer.call('POST /api/office/offers/:offerId/signed-file/acceptance', {
        params,
        body: { act: 'correction', sha256 },
      });
      expect((await seen(id)).content.title).toBe('Muzyczna Altana nad Rabą');
      // What it says now is drawn as it was signed.
      expect((await document(id, 'revised-offer.pdf')).equals(own)).toBe(true);
    });

    it('can be verified by its printed numbers before it counts', async () => {
      const id = await returned();
      await send(id, 'paper');
      const { correction, number, checksum } = await seen(id);
      const verify = (body: { number: string; checksum: string }) =>
        test.client().call('POST /api/public/receipt-verification', { body });
      expect(await verify({ number: number!, checksum: correction!.checksum! })).toMatchObject({
        verdict: 'genuine',
        receipt: { version: 'correction', inEffect: false, replacedBy: null },
      });
      expect((await verify({ number: number!, checksum })).receipt?.replacedBy).toBeNull();
    });

    it('is sent so by whoever leads, in a way that the call lets', async () => {
      const id = await returned(true);
      expect(await refused(await send(id, 'paper', 'correction', two.partner))).toEqual([404, 'not_found']);
      expect((await send(id, 'listem' as OutsideWay)).status).toBe(400);
      expect((await send(id, 'paper')).status).toBe(200);
      expect(await refused(await send(id, 'paper'))).toEqual([409, 'already_done']);

      const online = await world.openCall({ corrections: terms.corrections });
      await two.represented('alone');
      const other = await world.submittedOffer(online, two.ids.lead);
      const fields = [{ path: 'title', remark: 'Literówka.' }];
      await rounds.returnToCorrect(STAFF.officer, other, fields, on(DAYS.checked));
      expect(await refused(await send(other, 'paper'))).toEqual([422, 'offer_confirmation_way_not_allowed']);
    });
  });

  describe('the update', () => {
    const awarded = async (): Promise<string> => {
      const inCall = await world.openCall({ ...terms, poolGrosze: GRANT }, 'BL2');
      await two.represented('alone');
      const id = await world.submittedOffer(inCall, two.ids.lead);
      orders += 1;
      await world.awarded(inCall, [id], AWARDED, `${String(orders)}/2026`);
      await two.represented('together');
      test.clock.set(on(DAYS.decided, '12:00').toISOString());
      const params = { offerId: id };
      const { version, content, base } = await author.call('GET /api/offers/:offerId/update', { params });
      const from = content.sources.ownFinancialGrosze;
      const to = (from ?? 0) + (base.sources.grantGrosze ?? 0) - AWARDED;
      const body = {
        baseVersion: version,
        changes: [{ path: 'sources/ownFinancialGrosze', from, to }],
      };
      await author.call('PATCH /api/offers/:offerId/update', { params, body });
      return id;
    };
    const accept = async (id: string) =>
      officer.raw('POST', `/api/office/offers/${id}/update/acceptance`, {
        version: (await seen(id)).update!.version,
      });

    it('is accepted once its paper has come, whenever that is', async () => {
      const id = await awarded();
      expect((await send(id, 'paper', 'update')).status).toBe(200);
      expect(await mine(id, 'update')).toMatchObject({ outside: { status: 'awaited', dueOn: '2026-04-17' } });
      const { moves, update } = await seen(id);
      expect(moves).toContainEqual(
        expect.objectContaining({
          move: 'acceptUpdate',
          allowed: false,
          reason: 'offer_confirmation_awaited',
        }),
      );
      expect(moves).toContainEqual(expect.objectContaining({ move: 'returnUpdate', allowed: true }));
      expect(await refused(await accept(id))).toEqual([409, 'offer_confirmation_awaited']);
      test.clock.set('2026-04-27T08:00:00Z');
      expect((await match(id, update!.checksum!, 'update', '2026-04-27' as LocalDate)).status).toBe(200);
      expect(await mine(id, 'update')).toMatchObject({
        state: 'declared',
        outside: { status: 'confirmed', late: true },
      });
      expect((await accept(id)).status).toBe(200);
    });

    it('is confirmed anew where it was returned and sent again', async () => {
      const id = await awarded();
      await send(id, 'signedPdf', 'update');
      const first = await document(id, 'revised-offer.pdf?kind=update');
      expect((await upload(id, signed(first), 'update')).status).toBe(200);
      expect(await refused(await accept(id))).toEqual([409, 'offer_confirmation_undecided']);
      await officer.call('POST /api/office/offers/:offerId/update/return', {
        params: { offerId: id },
        body: { remarks: 'Popraw.' },
      });
      expect(await refused(await upload(id, signed(first), 'update'))).toEqual([409, 'not_now']);
      test.clock.set(on(DAYS.decided, '13:00').toISOString());
      await send(id, 'paper', 'update');
      expect(await mine(id, 'update')).toMatchObject({ outside: { way: 'paper', status: 'awaited' } });
      expect(await refused(await upload(id, signed(first), 'update'))).toEqual([409, 'not_now']);
      expect(await refused(await accept(id))).toEqual([409, 'offer_confirmation_awaited']);
    });
  });

  it('calls nobody to what was changed since it was confirmed', async () => {
    const id = await returned();
    const params = { offerId: id };
    const { version, content } = await author.call('GET /api/offers/:offerId/correction', { params });
    await author.call('POST /api/offers/:offerId/correction/sending', { params, body: { version } });
    expect(await two.isCalled(two.second, id)).toBe(true);
    const write = async (from: string, to: string, baseVersion: number) => {
      const body = { baseVersion, changes: [{ path: 'title', from, to }] };
      return (await author.call('PATCH /api/offers/:offerId/correction', { params, body })).version;
    };
    const changed = await write(content.title, 'Altana nad Rabą', version);
    expect(await two.isCalled(two.second, id)).toBe(false);
    await write('Altana nad Rabą', content.title, changed);
    expect(await two.isCalled(two.second, id)).toBe(true);
  });

  it('belongs to nobody else', async () => {
    const id = await returned();
    await send(id, 'signedPdf');
    const stranger = await world.member('seniors');
    const own = await document(id, 'revised-offer.pdf?kind=correction');
    expect((await upload(id, signed(own), 'correction', stranger)).status).toBe(404);
    expect((await stranger.raw('GET', `/api/offers/${id}/signed-file?act=correction`)).status).toBe(404);
    expect((await stranger.raw('GET', `/api/offers/${id}/revised-offer.pdf?kind=correction`)).status).toBe(
      404,
    );
    const executive = await world.office('executive');
    const path = `/api/office/offers/${id}/paper-confirmation`;
    const body = { act: 'correction', checksum: 'a'.repeat(64), on: '2026-03-31' };
    expect((await executive.raw('POST', path, body)).status).toBe(403);
    expect((await two.partner.raw('POST', path, body)).status).toBe(403);
  });
});
