import type { DeclarationView } from '@nurt/contracts/offers';
import type { LocalDate } from '@nurt/domain/calendar';
import { verificationAddress, type LaterAct } from '@nurt/domain/offers';
import { formatExactTime } from '@nurt/wording/format';
import { MEMBERS, STAFF } from '../../../apps/api/src/demo/data/people';
import { OfferRounds } from '../../../apps/api/src/demo/offer-rounds';
import { drawnPages, readCode } from '../../../apps/api/src/shores/documents/samples/draw-pdf';
import { readPdf } from '../../../apps/api/src/shores/documents/samples/read-pdf';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { eventually } from '../../support/eventually';
import { DAYS, GRANT, on, TestWorld } from '../../support/world';
import { codeOf } from '../evaluation/stage';
import { MEMBER, resign, TREASURER, TwoPersons, withdraw } from './two-persons';

describe('what is declared about an offer of an organisation that two persons represent together', () => {
  let test: TestApp;
  let world: TestWorld;
  let rounds: OfferRounds;
  let two: TwoPersons;
  let officer: Client, first: Client, second: Client, third: Client, partner: Client;
  let callId: string;
  let orders = 0;

  beforeAll(async () => {
    test = await startApp({ worker: true });
    world = await TestWorld.open(test);
    rounds = new OfferRounds(world);
    two = await TwoPersons.open(test, world);
    ({ officer, first, second, third, partner } = two);
    callId = await world.openCall({
      corrections: { what: ['wording'], days: 7 },
      offersPerOrganisation: 50,
    });
    await two.represented('together');
  });
  beforeEach(() => test.clock.set(on(DAYS.checked).toISOString()));
  afterAll(() => test.stop());

  /** Submitted while one person was enough, so that each test begins with what it is about. */
  const submitted = async (joint = false, inCall = callId): Promise<string> => {
    await two.represented('alone');
    const id = joint ? await two.jointOffer(inCall) : await world.submittedOffer(inCall, two.ids.lead);
    await two.represented('together');
    return id;
  };
  /** Returned for a correction of its title, which is written. */
  const returned = async (joint = false): Promise<string> => {
    const id = await submitted(joint);
    const fields = [{ path: 'title', remark: 'Literówka.' }];
    await rounds.returnToCorrect(STAFF.officer, id, fields, on(DAYS.checked));
    await write(id, 'Muzyczna Altana nad Rabą');
    return id;
  };
  const write = async (offerId: string, to: string) => {
    const params = { offerId };
    const { version, content } = await first.call('GET /api/offers/:offerId/correction', { params });
    const changes = [{ path: 'title', from: content.title, to }];
    await first.call('PATCH /api/offers/:offerId/correction', {
      params,
      body: { baseVersion: version, changes },
    });
  };
  const awarded = async (grantGrosze: number, joint = false): Promise<string> => {
    const inCall = await world.openCall({ poolGrosze: GRANT }, 'BL2');
    const id = await submitted(joint, inCall);
    orders += 1;
    await world.awarded(inCall, [id], grantGrosze, `${String(orders)}/2026`);
    test.clock.set(on(DAYS.decided, '12:00').toISOString());
    return id;
  };
  const send = async (client: Client, offerId: string, kind: 'correction' | 'update' = 'correction') => {
    const { version } = await client.call(`GET /api/offers/:offerId/${kind}`, { params: { offerId } });
    return client.raw('POST', `/api/offers/${offerId}/${kind}/sending`, { version });
  };
  const seen = (offerId: string) => officer.call('GET /api/office/offers/:offerId', { params: { offerId } });
  const status = async (offerId: string) =>
    (await first.call('GET /api/offers/:offerId', { params: { offerId } })).status;
  const declaration = async (client: Client, offerId: string, act: LaterAct) => {
    const params = { offerId };
    const { declarations } = await client.call('GET /api/offers/:offerId/confirmations', { params });
    return declarations.find((one) => one.act === act);
  };
  const ofOffice = async (offerId: string): Promise<readonly DeclarationView[]> =>
    (await officer.call('GET /api/office/offers/:offerId/confirmations', { params: { offerId } }))
      .declarations;
  const refused = async (response: Response) => [response.status, await codeOf(response)];

  describe('its correction', () => {
    it('goes back with the last confirmation, at its arrival, and the office learns of nothing before', async () => {
      const id = await returned();
      expect((await send(first, id)).status).toBe(200);
      expect(await status(id)).toBe('returned');
      expect(await declaration(second, id, 'correction')).toMatchObject({
        state: 'open',
        mayConfirm: true,
        parties: [
          {
            persons: 2,
            missing: 1,
            confirmedBy: [{ name: 'Katarzyna Wójcik' }],
            awaited: expect.arrayContaining([{ name: 'Jan Skarbnik', position: 'skarbnik' }]),
          },
        ],
      });
      expect(await refused(await send(first, id))).toEqual([409, 'offer_confirmed_already']);
      expect([await two.isCalled(first, id), await two.isCalled(second, id)]).toEqual([false, true]);
      const before = await seen(id);
      expect(before.correction).toMatchObject({ status: 'open', after: null, changes: [] });
      expect(before.timeline.map(({ type }) => type)).not.toContain('offer.actConfirmed');
      expect(await ofOffice(id)).toEqual([]);

      const last = on(DAYS.checked, '11:15').toISOString();
      test.clock.set(last);
      expect((await send(second, id)).status).toBe(200);
      expect((await seen(id)).correction).toMatchObject({
        status: 'sent',
        sentAt: last,
        changes: [{ path: 'title', to: 'Muzyczna Altana nad Rabą' }],
      });
      const made = [
        {
          act: 'correction',
          state: 'declared',
          parties: [
            { confirmedBy: [{ name: 'Katarzyna Wójcik' }, { name: 'Jan Skarbnik', confirmedAt: last }] },
          ],
        },
      ];
      expect(await ofOffice(id)).toMatchObject(made);
      expect(await two.isCalled(third, id)).toBe(false);
      expect(await refused(await send(third, id))).toEqual([409, 'already_done']);
    });

    it('is sent exactly once when both press at the same moment, and both are counted', async () => {
      for (let round = 0; round < 3; round += 1) {
        const id = await returned();
        const answers = await Promise.all([send(first, id), send(second, id)]);
        expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
        expect((await ofOffice(id))[0]?.parties[0]?.confirmedBy).toHaveLength(2);
        const { rows } = await test.sql.query(
          `SELECT type FROM event WHERE subject_id = $1 AND type IN ('offer.correctionSent', 'offer.actConfirmed')`,
          [id],
        );
        expect(rows).toHaveLength(2);
      }
    });

    it('counts one person once, and confirmations lapse with every change and count again with the same content', async () => {
      const id = await returned();
      const presses = await Promise.all([1, 2, 3].map(() => send(first, id)));
      expect(presses.map((answer) => answer.status).sort()).toEqual([200, 409, 409]);
      await write(id, 'Altana');
      expect(await declaration(second, id, 'correction')).toMatchObject({
        parties: [{ missing: 2, confirmedBy: [], lapsed: [{ name: 'Katarzyna Wójcik' }] }],
      });
      expect((await send(second, id)).status).toBe(200);
      expect(await status(id)).toBe('returned');
      await write(id, 'Muzyczna Altana nad Rabą');
      expect((await send(second, id)).status).toBe(200);
      expect(await status(id)).toBe('submitted');
    });

    it('does not count somebody whose mandate has ended by then, and asks for the chair where it must', async () => {
      const id = await returned();
      await send(second, id);
      const mandate = (to: string | null) =>
        test.sql.query(
          `UPDATE organisation_member SET mandate_to = $2 WHERE account_id = (SELECT id FROM account WHERE email = $1)`,
          [TREASURER.email, to],
        );
      await mandate('2026-03-29');
      expect((await send(third, id)).status).toBe(200);
      expect(await status(id)).toBe('returned');
      await mandate(null);
      const chair = (is: boolean) =>
        test.sql.query(
          'UPDATE organisation_member SET chair = $2 WHERE account_id = (SELECT id FROM account WHERE email = $1)',
          [MEMBERS.melody.email, is],
        );
      const other = await returned();
      await chair(true);
      await two.represented('chairWithAnother');
      await send(second, other);
      await send(third, other);
      expect(await declaration(first, other, 'correction')).toMatchObject({
        parties: [{ missing: 1, chairMissing: true }],
      });
      await send(first, other);
      expect(await status(other)).toBe('submitted');
      await chair(false);
      await two.represented('together');
    });

    it('that not all have confirmed when its term ends counts for nothing, and both sides are told so', async () => {
      const id = await returned();
      await send(first, id);
      test.clock.set('2026-04-07T22:00:00.000Z');
      expect(await refused(await send(second, id))).toEqual([409, 'offer_correction_over']);
      const lapsed = {
        act: 'correction',
        state: 'lapsed',
        mayConfirm: false,
        parties: [{ missing: 1, confirmedBy: [{ name: 'Katarzyna Wójcik' }] }],
      };
      expect(await declaration(second, id, 'correction')).toMatchObject(lapsed);
      expect(await ofOffice(id)).toMatchObject([lapsed]);
      const offer = await seen(id);
      expect(offer.content.title).toBe('Muzyczna Altana');
      expect(offer.correction).toMatchObject({ over: true, after: null });
      await world.formalCheck(STAFF.officer, callId, id, new Date('2026-04-07T22:00:00.000Z'));
      expect(await status(id)).toBe('eligible');
    });

    it('of a joint offer is confirmed by the partner too, in any order, and by nobody else', async () => {
      const id = await returned(true);
      const stranger = await world.member('seniors');
      const { version } = await first.call('GET /api/offers/:offerId/correction', {
        params: { offerId: id },
      });
      const press = stranger.raw('POST', `/api/offers/${id}/correction/sending`, { version });
      expect((await press).status).toBe(404);
      const read = await partner.call('GET /api/offers/:offerId/correction', { params: { offerId: id } });
      expect(read.moves).toEqual([
        { move: 'edit', allowed: false, reason: 'forbidden' },
        { move: 'send', allowed: true },
      ]);
      const written = partner.raw('PATCH', `/api/offers/${id}/correction`, {
        baseVersion: version,
        changes: [{ path: 'title', from: read.content.title, to: 'Nasz tytuł' }],
      });
      expect((await written).status).toBe(404);
      await send(first, id);
      await send(second, id);
      expect(await status(id)).toBe('returned');
      expect(await declaration(partner, id, 'correction')).toMatchObject({
        mayConfirm: true,
        parties: [
          { leads: true, own: false, missing: 0 },
          { leads: false, own: true, missing: 1 },
        ],
      });
      await send(partner, id);
      expect(await status(id)).toBe('submitted');
      expect((await ofOffice(id))[0]?.parties.map(({ confirmedBy }) => confirmedBy.length)).toEqual([2, 1]);
    });

    it('is written about to those who are awaited: colleagues each time, partners once', async () => {
      const id = await returned(true);
      await send(first, id);
      const mails = await eventually(async () => {
        const { rows } = await test.sql.query<{ recipient: string; body: string }>(
          `SELECT m.recipient, m.body FROM mail m JOIN event e ON e.id = m.event_id
            WHERE e.subject_id = $1 AND m.template = 'declarationAwaitsConfirmation' ORDER BY m.recipient`,
          [id],
        );
        return rows.length >= 3 && rows;
      });
      expect(mails.map(({ recipient }) => recipient)).toEqual(
        [MEMBERS.traveller.email, TREASURER.email, MEMBER.email].sort(),
      );
      expect(mails[0]?.body).toContain('poprawę oferty');
      expect(mails[0]?.body).toContain(`/organizacja/oferty/${id}`);
    });
  });

  it('its documents say who confirmed them and when, and their codes lead to what verifies them', async () => {
    const id = await two.jointOffer(callId, [MEMBERS.melody, TREASURER]);
    const document = async (name: 'offer' | 'revised-offer', locale: 'pl' | 'en') => {
      const response = await partner.raw('GET', `/api/offers/${id}/${name}.pdf?locale=${locale}`);
      expect(response.status).toBe(200);
      return Buffer.from(await response.arrayBuffer());
    };
    const code = async (pdf: Buffer) => readCode((await drawnPages(pdf))[0]!);
    const { receipt } = await first.call('GET /api/offers/:offerId', { params: { offerId: id } });
    const { number, checksum } = receipt!;
    const said = (name: string, day: LocalDate, time: string, locale: 'pl' | 'en' = 'pl') =>
      `${name}, ${formatExactTime(on(day, time), locale)}`.replaceAll(/\s/g, ' ');
    const offer = await document('offer', 'pl');
    const { text } = await readPdf(offer);
    expect(text).toContain('Potwierdzili');
    const confirmed = [
      said('Michał Krawczyk', DAYS.applied, '10:00'),
      said('Katarzyna Wójcik', DAYS.applied, '10:00'),
      said('Jan Skarbnik, skarbnik', DAYS.applied, '11:00'),
    ];
    for (const one of confirmed) expect(text).toContain(one);
    const english = (await readPdf(await document('offer', 'en'))).text;
    expect(english).toContain('Confirmed by');
    expect(english).toContain(said('Jan Skarbnik, skarbnik', DAYS.applied, '11:00', 'en'));
    const publicUrl = 'http://localhost';
    expect(await code(offer)).toBe(verificationAddress(publicUrl, number, checksum));

    const fields = [{ path: 'title', remark: 'Literówka.' }];
    await rounds.returnToCorrect(STAFF.officer, id, fields, on(DAYS.checked));
    await write(id, 'Muzyczna Altana nad Rabą');
    for (const [client, time] of [
      [partner, '12:00'],
      [third, '12:10'],
      [second, '12:20'],
    ] as const) {
      test.clock.set(on(DAYS.checked, time).toISOString());
      await send(client, id);
    }
    const corrected = await document('revised-offer', 'pl');
    const revised = (await readPdf(corrected)).text;
    expect(revised).toContain('Potwierdzili');
    for (const one of [
      said('Michał Krawczyk', DAYS.checked, '12:00'),
      said('Ewa Członek', DAYS.checked, '12:10'),
      said('Jan Skarbnik, skarbnik', DAYS.checked, '12:20'),
    ]) {
      expect(revised).toContain(one);
    }
    for (const one of confirmed) expect(revised).not.toContain(one);
    const { correction } = await seen(id);
    expect(correction?.checksum).not.toBe(checksum);
    expect(await code(corrected)).toBe(verificationAddress(publicUrl, number, correction!.checksum!));
    expect((await readPdf(await document('revised-offer', 'en'))).text).toContain('Confirmed by');
  });

  it('its update is sent with the last confirmation, and after its return everybody confirms anew', async () => {
    const id = await awarded(GRANT - 200_000);
    const params = { offerId: id };
    const { version, content } = await first.call('GET /api/offers/:offerId/update', { params });
    await first.call('PATCH /api/offers/:offerId/update', {
      params,
      body: {
        baseVersion: version,
        changes: [
          {
            path: 'sources/ownFinancialGrosze',
            from: content.sources.ownFinancialGrosze,
            to: (content.sources.ownFinancialGrosze ?? 0) + 200_000,
          },
        ],
      },
    });
    await send(first, id, 'update');
    expect((await seen(id)).update).toMatchObject({ status: 'open' });
    await send(second, id, 'update');
    expect((await seen(id)).update).toMatchObject({ status: 'sent' });
    expect(await ofOffice(id)).toMatchObject([{ act: 'update', state: 'declared' }]);
    const back = await officer.raw('POST', `/api/office/offers/${id}/update/return`, {
      remarks: 'Dlaczego?',
    });
    expect(back.status).toBe(200);
    await send(first, id, 'update');
    expect((await seen(id)).update).toMatchObject({ status: 'open' });
    test.clock.set(on(DAYS.decided, '12:30').toISOString());
    await send(third, id, 'update');
    const sent = (await seen(id)).update;
    await officer.call('POST /api/office/offers/:offerId/update/acceptance', {
      params,
      body: { version: sent!.version },
    });
    expect(await ofOffice(id)).toMatchObject([
      { parties: [{ confirmedBy: [{ name: 'Katarzyna Wójcik' }, { name: 'Ewa Członek' }] }] },
    ]);
  });

  it('is withdrawn by two, of a joint offer by the lead alone, and not after the window has closed', async () => {
    const joint = await submitted(true);
    test.clock.set(on(DAYS.applied, '13:00').toISOString());
    expect((await withdraw(partner, joint)).status).toBe(403);
    await withdraw(first, joint);
    expect(await status(joint)).toBe('submitted');
    expect(await declaration(second, joint, 'withdrawal')).toMatchObject({ state: 'open', mayConfirm: true });
    const answers = await Promise.all([withdraw(second, joint), withdraw(third, joint)]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    expect(await status(joint)).toBe('withdrawn');

    const late = await submitted();
    test.clock.set(on(DAYS.applied, '14:00').toISOString());
    await withdraw(first, late);
    test.clock.set(on(DAYS.lastDay, '15:30').toISOString());
    expect(await refused(await withdraw(second, late))).toEqual([409, 'offer_window_closed']);
    expect(await status(late)).toBe('submitted');
  });

  it('gives its grant up when all have confirmed the same reason, the partner too', async () => {
    const id = await awarded(GRANT, true);
    expect((await resign(first, id, 'Brak wkładu własnego.')).status).toBe(200);
    expect(await status(id)).toBe('awarded');
    expect(await declaration(second, id, 'resignation')).toMatchObject({ reason: 'Brak wkładu własnego.' });
    // Another reason is another declaration.
    await resign(second, id, 'Inny powód.');
    await resign(partner, id, 'Brak wkładu własnego.');
    expect(await status(id)).toBe('awarded');
    await resign(second, id, 'Brak wkładu własnego.');
    expect(await status(id)).toBe('forgone');
    const offer = await seen(id);
    expect(offer.forgoneReason).toBe('Brak wkładu własnego.');
    expect(await ofOffice(id)).toMatchObject([
      { act: 'resignation', state: 'declared', parties: [{ confirmedBy: [{}, {}] }, { confirmedBy: [{}] }] },
    ]);
  });
});
