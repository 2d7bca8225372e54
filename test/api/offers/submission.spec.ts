import { createHash } from 'node:crypto';
import type { OfferView } from '@nurt/contracts/offers';
import { localDate } from '@nurt/domain/calendar';
import { grosze } from '@nurt/domain/money';
import { canonicalJson } from '@nurt/domain/offers';
import type { Client } from '../../support/client';
import { saveOffer } from '../../support/save-offer';
import { Stage, type Office } from './stage';

/** The window of the stage's calls: 20 February 2026, noon in Poland. */
const CLOSES = '2026-02-20T11:00:00.000Z';
const JUST_BEFORE = '2026-02-20T10:59:59.999Z';

describe('submitting an offer', () => {
  let stage: Stage;
  let office: Office;
  let callId: string;
  beforeAll(async () => {
    stage = await Stage.open();
    office = await stage.office();
    callId = await stage.openCall(office);
  });
  beforeEach(() => stage.test.clock.set('2026-02-01T09:00:00Z'));
  afterAll(() => stage.close());

  const read = (client: Client, offerId: string): Promise<OfferView> =>
    client.call('GET /api/offers/:offerId', { params: { offerId } });
  const submit = (client: Client, { id, version }: { id: string; version: number }) =>
    client.raw('POST', `/api/offers/${id}/submission`, { version });
  const drafted = async (call = callId) => {
    const { client, organisationId } = await stage.organisation();
    return { client, organisationId, offer: await stage.completeDraft(client, organisationId, call) };
  };
  const lastNumber = async (): Promise<number> => {
    const { rows } = await stage.test.sql.query<{ last: number }>(
      `SELECT last FROM number_series WHERE authority_id = $1 AND series = 'offer:2026'`,
      [office.authorityId],
    );
    return rows[0]?.last ?? 0;
  };
  const submissions = (id: string) => stage.rows('event', `subject_id = $1 AND type = 'offer.submitted'`, id);

  it('gives a receipt with number, server time and checksum, and fixes the applicant', async () => {
    const { client, organisationId, offer } = await drafted();
    const before = await lastNumber();

    const view = await client.call('POST /api/offers/:offerId/submission', {
      params: { offerId: offer.id },
      body: { version: offer.version },
    });

    expect(view).toMatchObject({
      status: 'submitted',
      number: `OF/2026/${String(before + 1)}`,
      missing: [],
      moves: [
        { move: 'replace', allowed: true },
        { move: 'withdraw', allowed: true },
      ],
    });
    expect(view.timeline.map(({ type }) => type)).toEqual(['offer.started', 'offer.submitted']);
    const receipt = await client.call('GET /api/offers/:offerId/receipt', {
      params: { offerId: offer.id },
    });
    expect(view.receipt).toEqual(receipt);
    expect(receipt).toEqual({
      number: view.number,
      receivedAt: '2026-02-01T09:00:00.000Z',
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      template: 'DzU-2018-2057-1',
      callTitle: 'Kultura dla seniorów',
      callNumber: view.call.number,
      organisation: 'Stowarzyszenie Nad Rabą',
      requestedGrosze: 800_000,
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    const { rows } = await stage.test.sql.query<Record<string, unknown>>(
      `SELECT organisation_id, authority_id, data FROM event WHERE subject_id = $1 AND type = 'offer.submitted'`,
      [offer.id],
    );
    expect(rows).toEqual([
      {
        organisation_id: organisationId,
        authority_id: office.authorityId,
        data: { callId, number: view.number, checksum: receipt.checksum },
      },
    ]);
  });

  it('fills in the only year of each cost', async () => {
    const { client, offer } = await drafted();
    await submit(client, offer);
    const { content } = await read(client, offer.id);
    expect(content.costs.map(({ years }) => years)).toEqual([
      [{ year: 2026, grosze: 900_000 }],
      [{ year: 2026, grosze: 100_000 }],
    ]);
  });

  it('has the checksum of exactly what is stored', async () => {
    const { client, offer } = await drafted();
    await submit(client, offer);
    const { rows } = await stage.test.sql.query<Record<string, unknown>>(
      'SELECT number, call_id AS "callId", applicant, content, template, checksum FROM offer WHERE id = $1',
      [offer.id],
    );
    const { checksum, ...stored } = rows[0]!;
    expect(createHash('sha256').update(canonicalJson(stored)).digest('hex')).toBe(checksum);
  });

  it('cannot be changed afterwards, not even by SQL', async () => {
    const { client, offer } = await drafted();
    await submit(client, offer);
    const change = (assignment: string) =>
      stage.test.sql.query(`UPDATE offer SET ${assignment} WHERE id = $1`, [offer.id]);
    await expect(change(`content = content || '{"title": "Inny"}'`)).rejects.toThrow('never changed');
    await expect(change(`submitted_at = now()`)).rejects.toThrow('never changed');
    await expect(change(`applicant = applicant || '{"nip": "1"}'`)).rejects.toThrow('never changed');
  });

  it('keeps the applicant as it was, whatever the organisation becomes', async () => {
    const { client, organisationId, offer } = await drafted();
    await submit(client, offer);
    const {
      id: _id,
      role: _role,
      ...profile
    } = await client.call('GET /api/organisations/:organisationId', { params: { organisationId } });
    await client.call('PUT /api/organisations/:organisationId', {
      params: { organisationId },
      body: { ...profile, name: 'Stowarzyszenie Nowe' },
    });
    const after = await read(client, offer.id);
    expect(after.organisation.name).toBe('Stowarzyszenie Nad Rabą');
    expect(after.receipt?.organisation).toBe('Stowarzyszenie Nad Rabą');
  });

  describe('against the clock', () => {
    it('is in time one millisecond before the closing instant', async () => {
      const { client, offer } = await drafted();
      stage.test.clock.set(JUST_BEFORE);
      expect((await submit(client, offer)).status).toBe(200);
      expect((await read(client, offer.id)).receipt?.receivedAt).toBe(JUST_BEFORE);
    });

    it('is refused at the closing instant, and nothing is written', async () => {
      const { client, offer } = await drafted();
      const [before, number, events] = [
        await stage.test.sql.query('SELECT * FROM offer WHERE id = $1', [offer.id]),
        await lastNumber(),
        await stage.rows('event', 'true'),
      ];
      stage.test.clock.set(CLOSES);

      const problem = await client.refused('POST /api/offers/:offerId/submission', {
        params: { offerId: offer.id },
        body: { version: offer.version },
      });

      expect(problem).toMatchObject({ status: 409, code: 'offer_window_closed' });
      const after = await stage.test.sql.query('SELECT * FROM offer WHERE id = $1', [offer.id]);
      expect(after.rows).toEqual(before.rows);
      expect(await lastNumber()).toBe(number);
      expect(await stage.rows('event', 'true')).toBe(events);
      expect(
        await client.refused('GET /api/offers/:offerId/receipt', { params: { offerId: offer.id } }),
      ).toMatchObject({ status: 404 });
    });

    it('counts by its arrival, though it was processed after the window had closed', async () => {
      const { client, offer } = await drafted();
      const other = await stage.test.sql.connect();
      await other.query('BEGIN');
      // Held up before anything is known of it, as behind a crowd in the last minute.
      await other.query('LOCK TABLE account IN ACCESS EXCLUSIVE MODE');
      stage.test.clock.set(JUST_BEFORE);
      const answer = submit(client, offer);
      await waiting(stage);
      stage.test.clock.set('2026-02-20T11:30:00Z');
      await other.query('COMMIT');
      other.release();

      expect((await answer).status).toBe(200);
      expect(await read(client, offer.id)).toMatchObject({
        status: 'submitted',
        serverTime: '2026-02-20T11:30:00.000Z',
        receipt: { receivedAt: JUST_BEFORE },
      });
    });
  });

  describe('in a crowd', () => {
    it('is filed for everybody who arrived in time, though each waited until long after', async () => {
      // More than there are connections to the database, so that some wait for one and the others for the lock.
      const drafts = await Promise.all(Array.from({ length: 16 }, () => drafted()));
      const other = await stage.test.sql.connect();
      await other.query('BEGIN');
      await other.query('LOCK TABLE account IN ACCESS EXCLUSIVE MODE');
      let arrived = 0;
      const count = () => (arrived += 1);
      stage.test.app.getHttpServer().on('request', count);
      stage.test.clock.set(JUST_BEFORE);
      const answers = drafts.map(({ client, offer }) => submit(client, offer));
      await waiting(stage, 5);
      while (arrived < drafts.length) await new Promise((resolve) => setTimeout(resolve, 5));
      stage.test.app.getHttpServer().off('request', count);
      stage.test.clock.set('2026-02-20T11:01:00Z');
      await other.query('COMMIT');
      other.release();

      expect((await Promise.all(answers)).map(({ status }) => status)).toEqual(drafts.map(() => 200));
      const views = await Promise.all(drafts.map(({ client, offer }) => read(client, offer.id)));
      expect(views.map(({ receipt }) => receipt?.receivedAt)).toEqual(drafts.map(() => JUST_BEFORE));
    });
  });

  describe('at the same time', () => {
    it('from two tabs files it exactly once', async () => {
      const { client, offer } = await drafted();
      const number = await lastNumber();

      const answers = await Promise.all([submit(client, offer), submit(client, offer)]);

      const refused = answers.find(({ status }) => status !== 200);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(await refused!.json()).toMatchObject({ code: 'already_done' });
      expect(await lastNumber()).toBe(number + 1);
      expect(await submissions(offer.id)).toBe(1);
    });

    it('by ten organisations gives ten numbers in a row', async () => {
      const drafts = await Promise.all(Array.from({ length: 10 }, () => drafted()));
      const number = await lastNumber();

      await Promise.all(drafts.map(({ client, offer }) => submit(client, offer)));

      const views = await Promise.all(drafts.map(({ client, offer }) => read(client, offer.id)));
      expect(new Set(views.map((view) => view.number))).toEqual(
        new Set(Array.from({ length: 10 }, (_n, index) => `OF/2026/${String(number + 1 + index)}`)),
      );
    });

    it('of two offers where one is allowed files one, and leaves no gap in the numbers', async () => {
      const { client, organisationId, offer } = await drafted();
      const second = await stage.completeDraft(client, organisationId, callId);
      const number = await lastNumber();

      const answers = await Promise.all([submit(client, offer), submit(client, second)]);

      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const refused = answers.find(({ status }) => status === 409);
      expect(await refused!.json()).toMatchObject({
        problems: [{ code: 'offer_limit_reached', params: { limit: 1 } }],
      });
      expect(await lastNumber()).toBe(number + 1);
    });

    it('as somebody saves: what was submitted is what was seen', async () => {
      const { client, offer } = await drafted();
      await saveOffer(client, offer.id, { title: 'Zmieniony przez kogoś innego' });
      const problem = await client.refused('POST /api/offers/:offerId/submission', {
        params: { offerId: offer.id },
        body: { version: offer.version },
      });
      expect(problem).toMatchObject({ status: 409, code: 'changed_elsewhere' });
      expect(await submissions(offer.id)).toBe(0);
    });
  });

  it('is refused with everything that is wrong at once, and nothing is written', async () => {
    const { client, offer } = await drafted();
    await saveOffer(client, offer.id, {
      title: ' ',
      taskTo: localDate('2026-12-16'),
      resultRows: [],
      sources: {
        grantGrosze: grosze(900_001),
        ownFinancialGrosze: grosze(0),
        ownNonFinancialGrosze: null,
        recipientsGrosze: null,
      },
      declarations: { ...offer.content.declarations, truthful: false, taxes: null },
    });
    const number = await lastNumber();
    const draft = await read(client, offer.id);

    const problem = await client.refused('POST /api/offers/:offerId/submission', {
      params: { offerId: offer.id },
      body: { version: draft.version },
    });

    expect(problem.status).toBe(422);
    expect(problem.problems.map(({ code, path }) => `${code} ${path ?? ''}`)).toEqual([
      'offer_title_required title',
      'offer_term_outside_call taskTo',
      'offer_result_rows_required resultRows',
      'offer_grant_share_above_maximum sources.grantGrosze',
      'offer_own_contribution_required sources.ownFinancialGrosze',
      'offer_sources_do_not_sum sources',
      'offer_arrears_choice_required declarations.taxes',
      'offer_declaration_required declarations.truthful',
    ]);
    expect(problem.problems).toEqual(draft.missing);
    expect(await lastNumber()).toBe(number);
    expect(await submissions(offer.id)).toBe(0);
  });

  it('is for representatives: an editor writes and does not submit', async () => {
    const { organisationId, offer } = await drafted();
    const editor = await stage.person('Edward Redaktor');
    await stage.test.sql.query(
      `INSERT INTO organisation_member (organisation_id, account_id, role) VALUES ($1, $2, 'editor')`,
      [organisationId, (await editor.call('GET /api/session')).session!.account.id],
    );
    const { version } = await saveOffer(editor, offer.id, { place: 'Bochnia, rynek' });
    expect((await read(editor, offer.id)).moves).toEqual([
      { move: 'edit', allowed: true },
      { move: 'submit', allowed: false, reason: 'forbidden' },
    ]);
    expect((await submit(editor, { id: offer.id, version })).status).toBe(403);
  });

  describe('withdrawing', () => {
    it('takes an offer back until the window closes, and another one may follow', async () => {
      const { client, organisationId, offer } = await drafted();
      await submit(client, offer);
      const withdrawn = await client.call('POST /api/offers/:offerId/withdrawal', {
        params: { offerId: offer.id },
      });
      expect(withdrawn).toMatchObject({ status: 'withdrawn', moves: [] });
      expect(withdrawn.receipt?.number).toBe(withdrawn.number);
      expect(
        await client.refused('POST /api/offers/:offerId/withdrawal', { params: { offerId: offer.id } }),
      ).toMatchObject({ status: 409, code: 'already_done' });
      expect((await submit(client, { id: offer.id, version: withdrawn.version })).status).toBe(409);

      const next = await stage.submittedOffer(client, organisationId, callId);
      expect(next.status).toBe('submitted');
    });

    it('is too late at the closing instant', async () => {
      const { client, offer } = await drafted();
      await submit(client, offer);
      stage.test.clock.set(CLOSES);
      expect(
        await client.refused('POST /api/offers/:offerId/withdrawal', { params: { offerId: offer.id } }),
      ).toMatchObject({ status: 409, code: 'offer_window_closed' });
      expect((await read(client, offer.id)).moves).toEqual([
        { move: 'replace', allowed: false, reason: 'offer_window_closed' },
        { move: 'withdraw', allowed: false, reason: 'offer_window_closed' },
      ]);
    });

    it('is not for drafts', async () => {
      const { client, offer } = await drafted();
      expect(
        await client.refused('POST /api/offers/:offerId/withdrawal', { params: { offerId: offer.id } }),
      ).toMatchObject({ status: 409, code: 'not_now' });
    });
  });
});

/** Until so many connections of the application wait for a lock. */
async function waiting(stage: Stage, connections = 1): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const { rows } = await stage.test.sql.query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (rows.length >= connections) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('nobody waits for a lock');
}
