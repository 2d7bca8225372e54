import { MEMBERS, STAFF } from '../../../apps/api/src/demo/data/people';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { eventually } from '../../support/eventually';
import { DAYS, on, TestWorld } from '../../support/world';
import { codeOf } from '../evaluation/stage';

const TERM = { what: ['wording', 'arithmetic', 'declarations'] as const, days: 7 };

describe('the correction of an offer', () => {
  let test: TestApp;
  let world: TestWorld;
  let officer: Client;
  let author: Client;
  let organisationId: string;
  let callId: string;
  beforeAll(async () => {
    test = await startApp({ worker: true });
    world = await TestWorld.open(test);
    officer = await world.office('officer');
    author = await world.member('melody');
    organisationId = await world.join('melody', 'melody');
    await world.join('traveller', 'traveller');
    callId = await world.openCall({
      corrections: { what: [...TERM.what], days: TERM.days },
      offersPerOrganisation: 20,
    });
  });
  beforeEach(() => test.clock.set(on(DAYS.checked).toISOString()));
  afterAll(() => test.stop());

  const submitted = () => world.submittedOffer(callId, organisationId);
  const ask = (offerId: string, fields: object[], note = '') =>
    officer.raw('POST', `/api/office/offers/${offerId}/correction`, { fields, note });
  const revision = (offerId: string) =>
    author.call('GET /api/offers/:offerId/correction', { params: { offerId } });
  const save = async (offerId: string, changes: { path: string; from: unknown; to: unknown }[]) =>
    author.raw('PATCH', `/api/offers/${offerId}/correction`, {
      baseVersion: (await revision(offerId)).version,
      changes,
    });
  const send = async (offerId: string) =>
    author.raw('POST', `/api/offers/${offerId}/correction/sending`, {
      version: (await revision(offerId)).version,
    });
  const seen = (offerId: string) => officer.call('GET /api/office/offers/:offerId', { params: { offerId } });
  const admit = async (offerId: string) =>
    officer.raw('PUT', `/api/office/offers/${offerId}/formal-check`, {
      outcome: 'admitted',
      answers: (await seen(offerId)).call.terms.checklist.map(({ id }) => ({
        itemId: id,
        met: true,
        reason: '',
      })),
    });

  it('opens the named field only, is compared field by field, and leaves what was submitted untouched', async () => {
    const offerId = await submitted();
    const before = await seen(offerId);
    expect(before.correctionDeadline).toMatchObject({ dueOn: '2026-04-07', shiftedFrom: '2026-04-06' });
    const asked = await ask(
      offerId,
      [{ path: 'title', remark: 'Literówka w tytule.' }],
      'Prosimy o poprawę.',
    );
    expect(asked.status).toBe(200);
    expect(await asked.json()).toMatchObject({
      status: 'returned',
      correction: { status: 'open', over: false, changes: [], before: null },
      moves: expect.arrayContaining([
        { move: 'formalCheck', allowed: false, reason: 'offer_correction_pending' },
        { move: 'returnToCorrect', allowed: false, reason: 'offer_correction_used' },
      ]),
    });
    const again = await ask(offerId, [{ path: 'place', remark: 'Miejsce.' }]);
    expect([again.status, await codeOf(again)]).toEqual([409, 'offer_correction_used']);
    const early = await admit(offerId);
    expect([early.status, await codeOf(early)]).toEqual([409, 'offer_correction_pending']);

    const closed = await save(offerId, [
      { path: 'title', from: 'Muzyczna Altana', to: 'Muzyczna altana' },
      { path: 'place', from: 'Planty Salinarne', to: 'Rynek' },
    ]);
    expect(closed.status).toBe(422);
    expect(await closed.json()).toMatchObject({ problems: [{ code: 'offer_field_closed', path: 'place' }] });
    expect((await revision(offerId)).content.title).toBe('Muzyczna Altana');
    const saved = await save(offerId, [{ path: 'title', from: 'Muzyczna Altana', to: 'Muzyczna altana' }]);
    expect(saved.status).toBe(200);
    // The office sees nothing of it before it is sent.
    expect((await seen(offerId)).content.title).toBe('Muzyczna Altana');
    expect((await send(offerId)).status).toBe(200);

    const after = await seen(offerId);
    expect(after).toMatchObject({
      status: 'submitted',
      content: { title: 'Muzyczna altana' },
      correction: {
        status: 'sent',
        before: { title: 'Muzyczna Altana' },
        changes: [{ path: 'title', from: 'Muzyczna Altana', to: 'Muzyczna altana' }],
      },
    });
    expect(after.checksum).not.toBe(before.checksum);
    const receipt = await author.call('GET /api/offers/:offerId/receipt', { params: { offerId } });
    expect(receipt.checksum).toBe(before.checksum);
    const { rows } = await test.sql.query(
      'SELECT content ->> $2 AS title, checksum FROM offer WHERE id = $1',
      [offerId, 'title'],
    );
    expect(rows).toEqual([{ title: 'Muzyczna Altana', checksum: before.checksum }]);
    for (const document of ['offer.pdf', 'revised-offer.pdf', 'receipt.pdf']) {
      expect((await author.raw('GET', `/api/offers/${offerId}/${document}`)).status).toBe(200);
    }
    expect((await admit(offerId)).status).toBe(200);
    expect((await seen(offerId)).status).toBe('eligible');
    await expect(
      test.sql.query(`UPDATE offer_revision SET note = 'inaczej' WHERE offer_id = $1`, [offerId]),
    ).rejects.toThrow('never changed');
  });

  it('is over when its last day has ended: then the office decides on what was submitted', async () => {
    const offerId = await submitted();
    await ask(offerId, [{ path: 'title', remark: 'Literówka.' }]);
    await save(offerId, [{ path: 'title', from: 'Muzyczna Altana', to: 'Inaczej' }]);
    test.clock.set('2026-04-07T21:59:59.999Z');
    expect((await revision(offerId)).moves).toContainEqual({ move: 'send', allowed: true });
    test.clock.set('2026-04-07T22:00:00.000Z');
    const late = await send(offerId);
    expect([late.status, await codeOf(late)]).toEqual([409, 'offer_correction_over']);
    expect((await seen(offerId)).correction).toMatchObject({ status: 'open', over: true, changes: [] });
    expect((await admit(offerId)).status).toBe(200);
    expect(await seen(offerId)).toMatchObject({ status: 'eligible', content: { title: 'Muzyczna Altana' } });
  });

  it('refuses what would make the offer unlawful, with every problem at once', async () => {
    const offerId = await submitted();
    await ask(offerId, [{ path: 'sources', remark: 'Suma się nie zgadza.' }]);
    await save(offerId, [
      { path: 'sources/grantGrosze', from: 1_000_000, to: 1_000_001 },
      { path: 'sources/ownFinancialGrosze', from: 150_000, to: 0 },
    ]);
    const answer = await send(offerId);
    expect(answer.status).toBe(422);
    const { problems } = (await answer.json()) as { problems: { code: string }[] };
    expect(problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['offer_correction_raises_grant', 'offer_sources_do_not_sum']),
    );
  });

  it('is asked for only where the call foresees it, by those who check, of fields that it lets be corrected', async () => {
    const strict = await world.openCall({ corrections: null });
    const elsewhere = await world.submittedOffer(strict, organisationId);
    const none = await ask(elsewhere, [{ path: 'title', remark: 'Literówka.' }]);
    expect([none.status, await codeOf(none)]).toEqual([409, 'offer_correction_not_foreseen']);
    const offerId = await submitted();
    const wrong = await ask(offerId, [{ path: 'attachments', remark: 'Brak statutu.' }]);
    expect(await wrong.json()).toMatchObject({
      problems: [{ code: 'offer_correction_field_not_allowed', path: 'fields.0.path' }],
    });
    const auditor = await world.office('auditor');
    const body = { fields: [{ path: 'title', remark: 'Literówka.' }], note: '' };
    expect((await auditor.raw('POST', `/api/office/offers/${offerId}/correction`, body)).status).toBe(403);
    expect(
      (await (await world.member('traveller')).raw('GET', `/api/offers/${offerId}/correction`)).status,
    ).toBe(404);
  });

  it('is asked for once and sent once, however many do it at the same moment', async () => {
    const offerId = await submitted();
    const fields = [{ path: 'title', remark: 'Literówka.' }];
    const asked = await Promise.all([ask(offerId, fields), ask(offerId, fields), ask(offerId, fields)]);
    expect(asked.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    await save(offerId, [{ path: 'title', from: 'Muzyczna Altana', to: 'Altana' }]);
    const sent = await Promise.all([send(offerId), send(offerId)]);
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await author.call('GET /api/offers/:offerId', { params: { offerId } })).toMatchObject({
      status: 'submitted',
      content: { title: 'Altana' },
    });
  });

  it('is told to the members with the fields and the last day, in their language', async () => {
    const offerId = await submitted();
    await ask(offerId, [{ path: 'sources/grantGrosze', remark: 'Kwota niezgodna z kosztorysem.' }]);
    const rows = await eventually(async () => {
      const found = await test.sql.query<{ subject: string; body: string }>(
        `SELECT m.subject, m.body FROM mail m JOIN event e ON e.id = m.event_id
          WHERE e.subject_id = $1 AND m.template = 'offerReturned' AND m.recipient = $2`,
        [offerId, MEMBERS.melody.email],
      );
      return found.rows.length > 0 && found.rows;
    });
    expect(rows[0]?.subject).toContain('7 kwietnia 2026');
    expect(rows[0]?.body).toMatch(/– .*dotacj.*: Kwota niezgodna z kosztorysem\./i);
  });

  it('keeps the committee waiting until the last offer is checked', async () => {
    const waiting = await world.openCall({
      corrections: { what: ['wording'], days: 7 },
      offersPerOrganisation: 2,
    });
    const first = await world.submittedOffer(waiting, organisationId);
    const second = await world.submittedOffer(waiting, organisationId);
    await ask(second, [{ path: 'title', remark: 'Literówka.' }]);
    await world.eligible(waiting, first);
    await world.committee(
      STAFF.officer,
      waiting,
      [{ person: STAFF.assessor, namedBy: 'authority' }],
      on(DAYS.checked, '12:00'),
    );
    await expect(world.score(STAFF.assessor, waiting, first, 0.8, on(DAYS.checked, '13:00'))).rejects.toThrow(
      'formal_checks_pending',
    );
  });
});
