import { randomUUID } from 'node:crypto';
import { MEMBERS } from '../../../apps/api/src/demo/data/people';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { TestWorld } from '../../support/world';
import { consulted, draftProgramme, remark, TERMS } from './consultation-stage';

const RUNNING = '2026-10-20T10:00:00Z';
/** 23:59:59 of the last day, which has 25 hours. */
const LAST_SECOND = '2026-10-25T22:59:59Z';
const OVER = '2026-10-25T23:00:00Z';

describe('consulting a draft programme', () => {
  let test: TestApp;
  let world: TestWorld;
  let officer: Client;
  let mayor: Client;
  let year = 2040;
  beforeAll(async () => {
    test = await startApp();
    world = await TestWorld.open(test);
    [officer, mayor] = [await world.office('officer'), await world.office('executive')];
  });
  beforeEach(async () => {
    test.clock.set('2026-10-05T09:00:00Z');
    // Everybody here writes from one network address; only the last test counts how often.
    await test.sql.query('DELETE FROM attempt');
  });
  afterAll(() => test.stop());

  const start = (change = {}) => consulted(officer, (year += 1), change);
  const panel = (programmeId: string) =>
    officer.call('GET /api/office/programmes/:programmeId/consultation', { params: { programmeId } });
  const read = (consultationId: string) =>
    test.client().call('GET /api/public/consultations/:consultationId', { params: { consultationId } });
  const say = (consultationId: string, change = {}, client = test.client()) =>
    client.call('POST /api/public/consultations/:consultationId/remarks', {
      params: { consultationId },
      body: remark(change),
    });
  const notSaid = (consultationId: string, change = {}, client = test.client()) =>
    client.refused('POST /api/public/consultations/:consultationId/remarks', {
      params: { consultationId },
      body: remark(change),
    });
  const adoption = (programmeId: string) => ({
    params: { programmeId },
    body: { resolutionNumber: `R/${programmeId.slice(0, 8)}`, resolutionDate: '2026-10-05' },
  });
  const answer = (remarkId: string, verdict: 'accepted' | 'partly' | 'declined', reasons = '') =>
    officer.call('PUT /api/office/remarks/:remarkId/answer', {
      params: { remarkId },
      body: { verdict, reasons },
    });
  const deliver = (programmeId: string, deliveredOn: string) =>
    officer.call('POST /api/office/programmes/:programmeId/consultation/council-delivery', {
      params: { programmeId },
      body: { deliveredOn },
    });

  it('publishes the draft as it stands, for everybody, and keeps it as it was', async () => {
    const { programmeId, consultationId } = await start();
    await test.sql.query("UPDATE programme SET title = 'Zmieniony później' WHERE id = $1", [programmeId]);
    await test.sql.query('UPDATE budget_line SET planned_grosze = 1 WHERE programme_id = $1', [programmeId]);
    const published = await read(consultationId);
    expect(published).toMatchObject({
      phase: 'planned',
      startsOn: '2026-10-12',
      endsOn: '2026-10-25',
      legalAct: TERMS.legalAct,
      draft: {
        id: programmeId,
        title: `Program współpracy na rok ${String(year)}`,
        lines: [{ name: 'Kultura i sztuka', balance: { plannedGrosze: 9_900_000 } }, { name: 'Turystyka' }],
      },
      remarks: [],
      reportedAt: null,
    });
    const list = await test.client().call('GET /api/public/consultations');
    expect(list.map(({ id }) => id)).toContain(consultationId);
    expect(
      await officer.call('GET /api/office/programmes/:programmeId', { params: { programmeId } }),
    ).toMatchObject({
      status: 'consultation',
      timeline: [{ type: 'programme.drafted' }, { type: 'consultation.started' }],
    });
  });

  it('names everything wrong with the period at once, and begins nothing', async () => {
    const programmeId = await draftProgramme(officer, (year += 1));
    const problem = await officer.refused('POST /api/office/programmes/:programmeId/consultation', {
      params: { programmeId },
      body: { ...TERMS, startsOn: '2026-10-04', endsOn: '2026-10-03' },
    });
    expect(problem.problems.map(({ code }) => code)).toEqual([
      'consultation_starts_in_past',
      'consultation_ends_before_start',
    ]);
    expect(await panel(programmeId)).toMatchObject({ consultation: null });
    expect((await test.sql.query('SELECT status FROM programme WHERE id = $1', [programmeId])).rows).toEqual([
      { status: 'draft' },
    ]);
  });

  it('warns of a period shorter than the authority’s rule, and offers that rule the next time', async () => {
    const { programmeId } = await start({ endsOn: '2026-10-14', minimumDays: 10, place: 'Ratusz' });
    expect((await panel(programmeId)).consultation?.warnings).toMatchObject([
      { code: 'consultation_shorter_than_rule', params: { days: 3, minimum: 10 } },
    ]);
    test.clock.set('2026-10-05T10:00:00Z');
    await start({ minimumDays: 21, place: 'Biblioteka' });
    const next = await panel(await draftProgramme(officer, (year += 1)));
    expect(next.rule).toMatchObject({ minimumDays: 21, place: 'Biblioteka', legalAct: TERMS.legalAct });
  });

  it('is begun once: a second start finds no draft', async () => {
    const { programmeId } = await start();
    const again = await officer.refused('POST /api/office/programmes/:programmeId/consultation', {
      params: { programmeId },
      body: TERMS,
    });
    expect([again.status, again.code]).toEqual([409, 'not_now']);
  });

  describe('takes remarks', () => {
    it('from the first midnight to the last, and says after it what to do', async () => {
      const { consultationId } = await start();
      test.clock.set('2026-10-11T21:59:59Z');
      expect(await notSaid(consultationId)).toMatchObject({
        status: 409,
        problems: [{ code: 'consultation_not_started', params: { startsOn: '2026-10-12' } }],
      });
      test.clock.set('2026-10-11T22:00:00Z');
      expect(await say(consultationId)).toMatchObject({ number: 1, reference: `${String(year)}/1` });
      test.clock.set(LAST_SECOND);
      expect(await say(consultationId)).toMatchObject({ number: 2 });
      test.clock.set(OVER);
      expect(await notSaid(consultationId)).toMatchObject({
        status: 409,
        code: 'consultation_over',
        problems: [{ params: { endedOn: '2026-10-25' }, basis: 'UDPP art. 5 ust. 5' }],
      });
      expect((await read(consultationId)).remarkCount).toBe(2);
    });

    it('once, however often one is sent', async () => {
      const [{ consultationId }, other] = [await start(), await start()];
      test.clock.set(RUNNING);
      const id = randomUUID();
      const answers = await Promise.all([say(consultationId, { id }), say(consultationId, { id })]);
      expect(answers.map(({ number }) => number)).toEqual([1, 1]);
      expect(await notSaid(other.consultationId, { id })).toMatchObject({ code: 'already_done' });
    });

    it('from many at once under numbers without gaps', async () => {
      const { consultationId } = await start();
      test.clock.set(RUNNING);
      const taken = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          say(consultationId, { email: `${String(index)}@mieszkaniec.example` }),
        ),
      );
      expect(taken.map(({ number }) => number).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    });

    it('about parts that were published, and about nothing else', async () => {
      const { programmeId, consultationId } = await start();
      test.clock.set(RUNNING);
      const line = (await read(consultationId)).draft.lines[1]!;
      await say(consultationId, { topic: `line:${line.id}` });
      expect(await notSaid(consultationId, { topic: `line:${randomUUID()}` })).toMatchObject({
        status: 422,
        problems: [{ code: 'remark_topic_unknown', path: 'topic' }],
      });
      expect((await panel(programmeId)).consultation?.remarks).toMatchObject([{ topic: `line:${line.id}` }]);
    });

    it('of a bounded length, in plain text, from people', async () => {
      const { consultationId } = await start();
      test.clock.set(RUNNING);
      const problems = [
        await notSaid(consultationId, { text: 'ż'.repeat(4001) }),
        await notSaid(consultationId, { text: ' \n ' }),
        await notSaid(consultationId, { name: 'Ala\u0000' }),
        await notSaid(consultationId, { website: 'https://spam.example' }),
      ];
      expect(problems.map(({ problems: [first] }) => [first?.code, first?.path])).toEqual([
        ['text_too_long', 'text'],
        ['required', 'text'],
        ['invalid_text', 'name'],
        ['remark_looks_automatic', 'website'],
      ]);
    });

    it('in the name of an organisation from its members only', async () => {
      const { programmeId, consultationId } = await start();
      const organisationId = await world.join('melody', 'melody');
      test.clock.set(RUNNING);
      const { id, email, topic, text } = remark();
      const said = { params: { consultationId }, body: { id, email, topic, text, organisationId } };
      const endpoint = 'POST /api/consultations/:consultationId/remarks' as const;
      expect(await test.client().refused(endpoint, said)).toMatchObject({ status: 401 });
      const foreign = await world.member('traveller');
      expect(await foreign.refused(endpoint, said)).toMatchObject({ status: 403 });
      await world.join('traveller', 'traveller');
      expect(await foreign.refused(endpoint, said)).toMatchObject({ status: 404 });
      expect(await (await world.member('melody')).call(endpoint, said)).toMatchObject({ number: 1 });
      expect((await panel(programmeId)).consultation?.remarks).toMatchObject([
        { author: 'organisation', name: 'Stowarzyszenie „Malowane Dźwiękiem”', verified: true },
      ]);
    });

    it('that came on paper, typed in after the end, but not later than they could have come', async () => {
      const { programmeId } = await start();
      test.clock.set('2026-10-27T10:00:00Z');
      const { author, name, namePublic, email, topic, text } = remark();
      const said = { author, name, namePublic, email, topic, text };
      const enter = (receivedOn: string) => ({
        params: { programmeId },
        body: { ...said, way: 'paper' as const, receivedOn },
      });
      const endpoint = 'POST /api/office/programmes/:programmeId/consultation/remarks' as const;
      expect(await officer.refused(endpoint, enter('2026-10-26'))).toMatchObject({
        problems: [{ code: 'remark_received_outside', path: 'receivedOn' }],
      });
      expect((await officer.call(endpoint, enter('2026-10-25'))).consultation?.remarks).toMatchObject([
        { number: 1, way: 'paper', receivedOn: '2026-10-25' },
      ]);
    });
  });

  it('gives people more time, never less', async () => {
    const { programmeId, consultationId } = await start();
    const extend = (endsOn: string) => ({ params: { programmeId }, body: { endsOn } });
    const endpoint = 'POST /api/office/programmes/:programmeId/consultation/extension' as const;
    expect(await officer.refused(endpoint, extend('2026-10-25'))).toMatchObject({
      problems: [{ code: 'extension_not_later', path: 'endsOn' }],
    });
    await officer.call(endpoint, extend('2026-11-02'));
    test.clock.set('2026-11-02T22:59:59Z');
    expect(await say(consultationId)).toMatchObject({ number: 1 });
    expect(await read(consultationId)).toMatchObject({
      phase: 'open',
      endsOn: '2026-11-02',
      announcedEndsOn: '2026-10-25',
    });
  });

  it('shows nobody an e-mail address, and a resident’s name only when they agreed', async () => {
    const { programmeId, consultationId } = await start();
    test.clock.set(RUNNING);
    const email = 'zaneta@mieszkaniec.example';
    await say(consultationId, { email, text: 'Pierwsza' });
    await say(consultationId, { email, text: 'Druga', namePublic: true, name: 'Łukasz Wąs' });
    await say(consultationId, { text: 'Trzecia', author: 'organisation', name: 'Klub „Źródło”' });
    await say(consultationId, { text: 'Obelgi', name: 'Ktoś' });
    test.clock.set('2026-10-27T10:00:00Z');
    const before = JSON.stringify(await read(consultationId));
    for (const secret of [email, 'Pierwsza', 'Żaneta']) expect(before).not.toContain(secret);

    const { remarks } = (await panel(programmeId)).consultation!;
    expect(remarks[0]).toMatchObject({ email, name: 'Żaneta Łącka' });
    await officer.call('POST /api/office/remarks/:remarkId/hiding', {
      params: { remarkId: remarks[3]!.id },
      body: { reason: 'Znieważa pracownicę urzędu.' },
    });
    for (const { id } of remarks.slice(0, 3)) await answer(id, 'declined', 'Brak środków.');
    await officer.call('POST /api/office/programmes/:programmeId/consultation/report', {
      params: { programmeId },
    });
    const after = await read(consultationId);
    expect(after.remarks.map(({ number, name, text }) => [number, name, text])).toEqual([
      [1, null, 'Pierwsza'],
      [2, 'Łukasz Wąs', 'Druga'],
      [3, 'Klub „Źródło”', 'Trzecia'],
    ]);
    expect(after).toMatchObject({
      hiddenCount: 1,
      remarks: [{ answer: { verdict: 'declined', reasons: 'Brak środków.' } }, {}, { verified: false }],
    });
    const told = JSON.stringify(after);
    for (const secret of [email, 'Żaneta', 'Obelgi', 'Znieważa']) expect(told).not.toContain(secret);
  });

  it('keeps a hidden remark on record with its reason, and asks for no answer to it', async () => {
    const { programmeId, consultationId } = await start();
    test.clock.set(RUNNING);
    await say(consultationId, { text: 'Obelgi' });
    const { id: remarkId } = (await panel(programmeId)).consultation!.remarks[0]!;
    const hide = { params: { remarkId }, body: { reason: 'Obelgi' } };
    const { consultation } = await officer.call('POST /api/office/remarks/:remarkId/hiding', hide);
    expect(consultation?.remarks).toMatchObject([{ text: 'Obelgi', hidden: { reason: 'Obelgi' } }]);
    expect(await officer.refused('POST /api/office/remarks/:remarkId/hiding', hide)).toMatchObject({
      code: 'already_done',
    });
    expect(
      await officer.refused('PUT /api/office/remarks/:remarkId/answer', {
        params: { remarkId },
        body: { verdict: 'accepted', reasons: '' },
      }),
    ).toMatchObject({ status: 409 });
    test.clock.set(OVER);
    await mayor.call('POST /api/office/programmes/:programmeId/adoption', adoption(programmeId));
  });

  it('keeps the programme from adoption while it runs, while remarks wait, while the council may speak', async () => {
    const { programmeId, consultationId } = await start();
    test.clock.set(RUNNING);
    await say(consultationId);
    await deliver(programmeId, '2026-10-19');
    const refused = await mayor.refused(
      'POST /api/office/programmes/:programmeId/adoption',
      adoption(programmeId),
    );
    expect(refused).toMatchObject({
      status: 409,
      problems: [
        { code: 'consultation_running', params: { endsOn: '2026-10-25' }, basis: 'UDPP art. 5 ust. 5' },
        { code: 'remarks_unanswered', params: { count: 1 }, basis: 'UDPP art. 5a ust. 4 pkt 10' },
        { code: 'council_opinion_awaited', params: { dueOn: '2026-11-02' }, basis: 'UDPP art. 41i ust. 2' },
      ],
    });
    const shown = await mayor.call('GET /api/office/programmes/:programmeId', { params: { programmeId } });
    expect(shown.moves).toContainEqual({ move: 'adopt', allowed: false, reason: 'consultation_running' });

    test.clock.set('2026-11-02T22:59:59Z');
    const { id } = (await panel(programmeId)).consultation!.remarks[0]!;
    await expect(answer(id, 'partly')).rejects.toMatchObject({ codes: ['answer_reasons_required'] });
    await answer(id, 'partly', 'Część środków przesunięto.');
    expect(
      (await mayor.refused('POST /api/office/programmes/:programmeId/adoption', adoption(programmeId)))
        .problems,
    ).toMatchObject([{ code: 'council_opinion_awaited' }]);

    // Midnight after the fourteenth day: the council was silent.
    test.clock.set('2026-11-02T23:00:00Z');
    expect((await panel(programmeId)).consultation?.council).toMatchObject({
      state: 'waived',
      deadline: { dueOn: '2026-11-02', days: 14 },
    });
    expect(
      await mayor.call('POST /api/office/programmes/:programmeId/adoption', adoption(programmeId)),
    ).toMatchObject({ status: 'adopted' });
  });

  it('records the council’s opinion given in its days, and lets the programme be adopted then', async () => {
    const { programmeId } = await start({ endsOn: '2026-10-12' });
    test.clock.set('2026-10-20T10:00:00Z');
    await deliver(programmeId, '2026-10-13');
    const opinion = (givenOn: string, text = 'Więcej na sport.') => ({
      params: { programmeId },
      body: { verdict: 'withRemarks' as const, givenOn, text },
    });
    const endpoint = 'POST /api/office/programmes/:programmeId/consultation/council-opinion' as const;
    expect((await officer.refused(endpoint, opinion('2026-10-12', ''))).problems).toMatchObject([
      { code: 'council_opinion_before_delivery' },
      { code: 'council_opinion_text_required' },
    ]);
    expect((await officer.call(endpoint, opinion('2026-10-20'))).consultation?.council).toMatchObject({
      state: 'given',
      verdict: 'withRemarks',
      text: 'Więcej na sport.',
    });
    expect(await officer.refused(endpoint, opinion('2026-10-20'))).toMatchObject({ code: 'already_done' });
    await mayor.call('POST /api/office/programmes/:programmeId/adoption', adoption(programmeId));
  });

  it('refuses an opinion after the term: silence has given it up', async () => {
    const { programmeId } = await start();
    test.clock.set('2026-10-30T10:00:00Z');
    await deliver(programmeId, '2026-10-13');
    const problem = await officer.refused(
      'POST /api/office/programmes/:programmeId/consultation/council-opinion',
      { params: { programmeId }, body: { verdict: 'positive', givenOn: '2026-10-28', text: '' } },
    );
    expect(problem.problems).toMatchObject([
      { code: 'council_opinion_late', params: { dueOn: '2026-10-27' }, basis: 'UDPP art. 41i ust. 2' },
    ]);
  });

  it('lets a council adopt a draft that was consulted outside', async () => {
    const programmeId = await draftProgramme(officer, (year += 1));
    expect(
      await mayor.call('POST /api/office/programmes/:programmeId/adoption', adoption(programmeId)),
    ).toMatchObject({ status: 'adopted' });
  });

  it('fixes remarks and answers once the report is published', async () => {
    const { programmeId, consultationId } = await start();
    test.clock.set(RUNNING);
    await say(consultationId);
    test.clock.set(OVER);
    const report = { params: { programmeId } };
    const endpoint = 'POST /api/office/programmes/:programmeId/consultation/report' as const;
    expect((await officer.refused(endpoint, report)).problems).toMatchObject([
      { code: 'remarks_unanswered' },
    ]);
    const { id } = (await panel(programmeId)).consultation!.remarks[0]!;
    await answer(id, 'accepted');
    await answer(id, 'accepted', 'Dopisano w § 4.');
    await officer.call(endpoint, report);
    await expect(answer(id, 'declined', 'Jednak nie.')).rejects.toMatchObject({
      codes: ['consultation_reported'],
    });
    const extension = { params: { programmeId }, body: { endsOn: '2026-12-01' } };
    expect(
      await officer.refused('POST /api/office/programmes/:programmeId/consultation/extension', extension),
    ).toMatchObject({ code: 'consultation_reported' });
  });

  it('belongs to those who may: the auditor reads, and changes nothing', async () => {
    const { programmeId } = await start();
    const auditor = await world.office('auditor');
    const seen = await auditor.call('GET /api/office/programmes/:programmeId/consultation', {
      params: { programmeId },
    });
    expect(new Set(seen.moves.map(({ reason }) => reason))).toEqual(new Set(['forbidden']));
    expect(
      await auditor.raw('POST', `/api/office/programmes/${programmeId}/consultation/report`),
    ).toMatchObject({
      status: 403,
    });
  });

  it('stops a flood from one e-mail address, and says when to go on', async () => {
    const { consultationId } = await start();
    test.clock.set(RUNNING);
    const email = MEMBERS.traveller.email;
    for (let sent = 0; sent < 10; sent += 1) await say(consultationId, { email });
    const slowed = await notSaid(consultationId, { email });
    expect([slowed.status, slowed.code]).toEqual([429, 'remarks_slowed']);
    expect((await read(consultationId)).remarkCount).toBe(10);
  });
});
