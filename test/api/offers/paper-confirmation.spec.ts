import type { FormalCheckRequest } from '@nurt/contracts/evaluation/requests';
import { localDate } from '@nurt/domain/calendar';
import type { Client } from '../../support/client';
import { eventually } from '../../support/eventually';
import { codeOf } from '../organisations/people';
import { Stage, type Office } from './stage';

const APPLIED = '2026-02-10T10:00:00Z';
/** The call closes on 20 February 2026, so paper comes until the 27th, a Friday. */
const COUNTER = '2026-02-26T08:00:00Z';
const TOO_LATE = '2026-02-28T08:00:00Z';
const TERMS = {
  offersPerOrganisation: 20,
  confirmations: ['online' as const, 'paper' as const],
  corrections: { what: ['representation' as const, 'wording' as const], days: 7 },
};
/** A round that is asked for on 28 February, a Saturday, ends on the 7th of March, a Saturday too, and so on the 9th. */
const ROUND_OVER = '2026-03-09T23:00:00Z';

describe('an offer that is confirmed on paper', () => {
  let stage: Stage;
  let office: Office;
  let foreign: Office;
  let callId: string;
  let client: Client;
  let organisationId: string;
  beforeAll(async () => {
    stage = await Stage.open({ worker: true });
    office = await stage.office();
    foreign = await stage.office('1201022');
    callId = await stage.openCall(office, TERMS);
    ({ client, organisationId } = await stage.organisation());
    // Two together, of whom one is here: paper helps.
    await stage.test.sql.query(
      `UPDATE organisation SET representation_mode = 'together', representation_persons = 2 WHERE id = $1`,
      [organisationId],
    );
  });
  beforeEach(() => stage.test.clock.set(APPLIED));
  afterAll(() => stage.close());

  const submitted = async () => {
    const { id, version } = await stage.completeDraft(client, organisationId, callId);
    const view = await client.call('POST /api/offers/:offerId/submission', {
      params: { offerId: id },
      body: { version, way: 'paper' },
    });
    return { id, checksum: view.receipt!.checksum, status: view.status };
  };
  const match = (id: string, checksum: string, on = '2026-02-25', by = office.officer) =>
    by.raw('POST', `/api/office/offers/${id}/paper-confirmation`, { checksum, on });
  const standing = (id: string) =>
    office.officer.call('GET /api/office/offers/:offerId/confirmations', { params: { offerId: id } });
  const refused = async (response: Response) => [response.status, await codeOf(response)];
  const check = async (id: string, outcome: 'admitted' | 'rejected') => {
    const { call } = await office.officer.call('GET /api/office/offers/:offerId', {
      params: { offerId: id },
    });
    const met = outcome === 'admitted';
    const body: FormalCheckRequest = {
      answers: call.terms.checklist.map(({ id: itemId }) => ({
        itemId,
        met,
        reason: met ? '' : 'Brak podpisu',
      })),
      outcome,
    };
    return office.officer.raw('PUT', `/api/office/offers/${id}/formal-check`, body);
  };

  it('is filed at once, awaited, and confirmed at the counter by its checksum, while it is sealed too', async () => {
    const { id, checksum, status } = await submitted();
    expect(status).toBe('submitted');
    expect(await standing(id)).toMatchObject({
      parties: [],
      outside: {
        way: 'paper',
        status: 'awaited',
        dueOn: '2026-02-27',
        over: false,
        decidedBy: null,
        mayDecide: true,
      },
    });
    stage.test.clock.set('2026-02-12T08:00:00Z');
    expect((await office.officer.raw('GET', `/api/office/offers/${id}`)).status).toBe(409);
    const typed = checksum.slice(0, 16).toUpperCase().match(/.{4}/g)!.join(' ');
    expect((await match(id, typed, '2026-02-11')).status).toBe(200);
    expect(await standing(id)).toMatchObject({
      outside: {
        mayDecide: false,
        status: 'confirmed',
        arrivedOn: '2026-02-11',
        late: false,
        decidedBy: 'Olga Urzędnik',
        decidedAt: '2026-02-12T08:00:00.000Z',
      },
    });
    expect(await refused(await match(id, checksum, '2026-02-11'))).toEqual([409, 'already_done']);
    const mine = await client.call('GET /api/offers/:offerId/confirmations', { params: { offerId: id } });
    expect(mine.outside).toMatchObject({ status: 'confirmed' });
    const [letter] = await eventually(async () => {
      const { rows } = await stage.test.sql.query<{ body: string }>(
        `SELECT m.body FROM mail m JOIN event e ON e.id = m.event_id
          WHERE e.subject_id = $1 AND m.template = 'offerConfirmationAccepted'`,
        [id],
      );
      return rows.length > 0 && rows;
    });
    expect(letter?.body).toContain('podpisany wydruk');
    const change = stage.test.sql.query(
      `UPDATE outside_confirmation SET arrived_on = '2026-02-01' WHERE offer_id = $1`,
      [id],
    );
    await expect(change).rejects.toThrow('never changed');
  });

  it('says in the letter about the submission what is still to be done, and until when', async () => {
    const { id } = await submitted();
    const [letter] = await eventually(async () => {
      const { rows } = await stage.test.sql.query<{ body: string }>(
        `SELECT m.body FROM mail m JOIN event e ON e.id = m.event_id
          WHERE e.subject_id = $1 AND m.template = 'offerSubmitted'`,
        [id],
      );
      return rows.length > 0 && rows;
    });
    expect(letter?.body).toContain('doręcz ją do urzędu do końca dnia 27 lutego 2026');
  });

  it('is not confirmed by another checksum, a day that cannot be, or somebody else', async () => {
    const { id, checksum } = await submitted();
    const other = await submitted();
    stage.test.clock.set(COUNTER);
    expect(await refused(await match(id, other.checksum))).toEqual([422, 'offer_confirmation_mismatch']);
    expect(await refused(await match(id, checksum.slice(0, 12)))).toEqual([
      422,
      'offer_confirmation_mismatch',
    ]);
    for (const day of ['2026-02-09', '2026-02-27']) {
      expect(await refused(await match(id, checksum, day))).toEqual([422, 'offer_confirmation_day']);
    }
    expect((await match(id, checksum, 'wczoraj')).status).toBe(400);
    expect((await match(id, '')).status).toBe(400);
    expect((await match(id, checksum, '2026-02-25', foreign.officer)).status).toBe(404);
    expect((await match(id, checksum, '2026-02-25', office.executive)).status).toBe(403);
    expect((await match(id, checksum, '2026-02-25', client)).status).toBe(403);
    const path = `/api/office/offers/${id}/confirmations`;
    expect((await foreign.officer.raw('GET', path)).status).toBe(404);
    expect(await standing(id)).toMatchObject({ outside: { status: 'awaited' } });
  });

  it('is confirmed once, whoever compares it at the same moment', async () => {
    const { id, checksum } = await submitted();
    const answers = await Promise.all([1, 2, 3].map(() => match(id, checksum, '2026-02-10')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await stage.rows('event', `type = 'offer.confirmationAccepted' AND subject_id = $1`, id)).toBe(1);
  });

  it('keeps the formal check waiting, and is admitted once it has come in time', async () => {
    const { id, checksum } = await submitted();
    stage.test.clock.set(COUNTER);
    for (const outcome of ['admitted', 'rejected'] as const) {
      expect(await refused(await check(id, outcome))).toEqual([409, 'offer_confirmation_awaited']);
    }
    const { moves } = await office.officer.call('GET /api/office/offers/:offerId', {
      params: { offerId: id },
    });
    expect(moves).toContainEqual(
      expect.objectContaining({ move: 'formalCheck', allowed: false, reason: 'offer_confirmation_awaited' }),
    );
    await match(id, checksum);
    expect((await check(id, 'admitted')).status).toBe(200);
  });

  it('has a formal shortcoming when it has not come, or has come late', async () => {
    const [missing, late] = [await submitted(), await submitted()];
    stage.test.clock.set(TOO_LATE);
    expect(await refused(await check(missing.id, 'admitted'))).toEqual([409, 'offer_confirmation_missing']);
    expect((await check(missing.id, 'rejected')).status).toBe(200);
    expect((await match(late.id, late.checksum, '2026-02-28')).status).toBe(200);
    expect(await standing(late.id)).toMatchObject({ outside: { status: 'confirmed', late: true } });
    expect(await refused(await check(late.id, 'admitted'))).toEqual([409, 'offer_confirmation_missing']);
    expect((await check(late.id, 'rejected')).status).toBe(200);
  });

  it('may be compared after the term where it arrived within it', async () => {
    const { id, checksum } = await submitted();
    stage.test.clock.set(TOO_LATE);
    expect((await match(id, checksum, '2026-02-27')).status).toBe(200);
    expect((await check(id, 'admitted')).status).toBe(200);
  });

  it('comes in only one of the ways that the call lets', async () => {
    const { id, version } = await stage.completeDraft(client, organisationId, callId);
    const press = (way: string) => client.raw('POST', `/api/offers/${id}/submission`, { version, way });
    const wrong = await press('signedPdf');
    expect([wrong.status, await wrong.json()]).toMatchObject([
      422,
      { problems: [{ code: 'offer_confirmation_way_not_allowed', path: 'way' }] },
    ]);
    expect((await press('listem')).status).toBe(400);
    expect((await press('online')).status).toBe(409);
  });

  it('is not confirmed once it was withdrawn', async () => {
    const { id, checksum } = await submitted();
    await client.call('POST /api/offers/:offerId/withdrawal', { params: { offerId: id } });
    expect(await refused(await match(id, checksum, '2026-02-10'))).toEqual([409, 'not_now']);
  });

  it('is taken back by the one who sent it, as long as nobody has confirmed it', async () => {
    const { id, checksum } = await submitted();
    await match(id, checksum, '2026-02-10');
    expect(await refused(await client.raw('POST', `/api/offers/${id}/withdrawal`))).toEqual([
      409,
      'offer_representatives_missing',
    ]);
  });

  describe('where its confirmation has not come in time', () => {
    const ask = (id: string, ...paths: string[]) =>
      office.officer.raw('POST', `/api/office/offers/${id}/correction`, {
        fields: paths.map((path) => ({ path, remark: 'Brakuje potwierdzenia.' })),
        note: '',
      });
    const seen = (id: string) =>
      office.officer.call('GET /api/office/offers/:offerId', { params: { offerId: id } });
    const sendBack = async (by: Client, id: string) => {
      const { version } = await by.call('GET /api/offers/:offerId/correction', { params: { offerId: id } });
      return by.raw('POST', `/api/offers/${id}/correction/sending`, { version });
    };

    it('may be asked for in the round of correction, and be brought on paper in its term', async () => {
      const { id, checksum } = await submitted();
      stage.test.clock.set(COUNTER);
      expect((await seen(id)).unconfirmed).toBe(false);
      const early = await ask(id, 'confirmation');
      expect([early.status, await early.json()]).toMatchObject([
        422,
        { problems: [{ code: 'unknown_field', path: 'fields.0.path' }] },
      ]);
      stage.test.clock.set(TOO_LATE);
      expect((await seen(id)).unconfirmed).toBe(true);
      expect((await ask(id, 'confirmation')).status).toBe(200);
      expect(await standing(id)).toMatchObject({ outside: { dueOn: '2026-03-09', over: false } });
      expect(await refused(await check(id, 'rejected'))).toEqual([409, 'offer_correction_pending']);
      // Nothing else was asked for, so nobody waits for the end of the term.
      expect((await match(id, checksum, '2026-02-28')).status).toBe(200);
      expect(await standing(id)).toMatchObject({ outside: { status: 'confirmed', late: false } });
      // Its authors are told so: nothing is asked of them any more.
      const board = await client.call('GET /api/organisations/:organisationId/board', {
        params: { organisationId },
      });
      expect(board.due.filter((due) => due.id === id)).toEqual([]);
      const { status, moves } = await client.call('GET /api/offers/:offerId', { params: { offerId: id } });
      expect([status, moves.map(({ move }) => move)]).toEqual([
        'submitted',
        expect.not.arrayContaining(['sendCorrection']),
      ]);
      expect(await refused(await sendBack(client, id))).toEqual([409, 'not_now']);
      expect((await check(id, 'admitted')).status).toBe(200);
    });

    it('is not asked for what came late before, where that is all that the round would ask for', async () => {
      const { id, checksum } = await submitted();
      stage.test.clock.set(TOO_LATE);
      await match(id, checksum, '2026-02-28');
      expect((await ask(id, 'confirmation')).status).toBe(200);
      const { status } = await client.call('GET /api/offers/:offerId', { params: { offerId: id } });
      expect(status).toBe('submitted');
      expect((await check(id, 'admitted')).status).toBe(200);
    });

    it('counts in the term of the round where it came late before, and what else was asked for is waited for', async () => {
      const { id, checksum } = await submitted();
      stage.test.clock.set(TOO_LATE);
      await match(id, checksum, '2026-02-28');
      expect((await ask(id, 'confirmation', 'title')).status).toBe(200);
      expect(await refused(await check(id, 'admitted'))).toEqual([409, 'offer_correction_pending']);
      stage.test.clock.set(ROUND_OVER);
      expect((await check(id, 'admitted')).status).toBe(200);
    });

    it('is put right online by as many as the representation asks for, the last of them in its term', async () => {
      const [kept, missed] = [await submitted(), await submitted()];
      stage.test.clock.set(TOO_LATE);
      for (const { id } of [kept, missed]) await ask(id, 'confirmation');
      expect(await refused(await sendBack(client, kept.id))).toEqual([409, 'offer_representatives_missing']);
      const second = await stage.person('Jan Skarbnik');
      const { session } = await second.call('GET /api/session');
      await stage.test.sql.query(
        `INSERT INTO organisation_member (organisation_id, account_id, role) VALUES ($1, $2, 'representative')`,
        [organisationId, session!.account.id],
      );
      for (const { id } of [kept, missed]) expect((await sendBack(client, id)).status).toBe(200);
      expect((await sendBack(second, kept.id)).status).toBe(200);
      expect((await check(kept.id, 'admitted')).status).toBe(200);

      stage.test.clock.set(ROUND_OVER);
      expect(await refused(await sendBack(second, missed.id))).toEqual([409, 'offer_correction_over']);
      expect(await refused(await check(missed.id, 'admitted'))).toEqual([409, 'offer_confirmation_missing']);
      expect((await check(missed.id, 'rejected')).status).toBe(200);
      await stage.test.sql.query('DELETE FROM organisation_member WHERE account_id = $1', [
        session!.account.id,
      ]);
    });
  });

  it('waits as many days as the call gives', async () => {
    const other = await stage.openCall(office, { ...TERMS, confirmationDays: 3 });
    const { id, version } = await stage.completeDraft(client, organisationId, other);
    await client.call('POST /api/offers/:offerId/submission', {
      params: { offerId: id },
      body: { version, way: 'paper' },
    });
    // The third day is a Monday already.
    expect((await standing(id)).outside?.dueOn).toBe(localDate('2026-02-23'));
  });
});
