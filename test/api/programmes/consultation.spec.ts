import { programmeSections } from '../../../apps/api/src/demo/data/programme-sections';
import { ConsultationStage, draftProgramme, OVER, RUNNING, TERMS } from './consultation-stage';

describe('consulting a draft programme', () => {
  let stage: ConsultationStage;
  beforeAll(async () => {
    stage = await ConsultationStage.open();
  });
  beforeEach(() => stage.reset());
  afterAll(() => stage.test.stop());

  const adoption = (programmeId: string) => ({
    params: { programmeId },
    body: { resolutionNumber: `R/${programmeId.slice(0, 8)}`, resolutionDate: '2026-10-05' },
  });

  it('publishes the draft as it stands, for everybody, and keeps it as it was', async () => {
    const { programmeId, consultationId } = await stage.start();
    await stage.test.sql.query("UPDATE programme SET title = 'Zmieniony później' WHERE id = $1", [
      programmeId,
    ]);
    await stage.test.sql.query("UPDATE programme SET sections = '{}' WHERE id = $1", [programmeId]);
    await stage.test.sql.query('UPDATE budget_line SET planned_grosze = 1 WHERE programme_id = $1', [
      programmeId,
    ]);
    const published = await stage.read(consultationId);
    expect(published).toMatchObject({
      phase: 'planned',
      startsOn: '2026-10-12',
      endsOn: '2026-10-25',
      legalAct: TERMS.legalAct,
      draft: {
        id: programmeId,
        title: `Program współpracy na rok ${String(stage.year)}`,
        sections: programmeSections(stage.year),
        lines: [{ name: 'Kultura i sztuka', balance: { plannedGrosze: 9_900_000 } }, { name: 'Turystyka' }],
      },
      remarks: [],
      reportedAt: null,
    });
    const list = await stage.test.client().call('GET /api/public/consultations');
    expect(list.map(({ id }) => id)).toContain(consultationId);
    expect(
      await stage.officer.call('GET /api/office/programmes/:programmeId', { params: { programmeId } }),
    ).toMatchObject({
      status: 'consultation',
      timeline: [{ type: 'programme.drafted' }, { type: 'consultation.started' }],
    });
  });

  it('takes a remark about a section that was published, and none about what was not', async () => {
    const { consultationId } = await stage.start();
    stage.test.clock.set(RUNNING);
    await expect(stage.say(consultationId, { topic: 'section:aims' })).resolves.toBeDefined();
    const refusal = await stage.notSaid(consultationId, { topic: 'section:nothing' });
    expect(refusal.problems).toMatchObject([{ code: 'remark_topic_unknown', path: 'topic' }]);
  });

  it('names everything wrong with the period at once, and begins nothing', async () => {
    const programmeId = await draftProgramme(stage.officer, (stage.year += 1));
    const problem = await stage.officer.refused('POST /api/office/programmes/:programmeId/consultation', {
      params: { programmeId },
      body: { ...TERMS, startsOn: '2026-10-04', endsOn: '2026-10-03' },
    });
    expect(problem.problems.map(({ code }) => code)).toEqual([
      'consultation_starts_in_past',
      'consultation_ends_before_start',
    ]);
    expect(await stage.panel(programmeId)).toMatchObject({ consultation: null });
    expect(
      (await stage.test.sql.query('SELECT status FROM programme WHERE id = $1', [programmeId])).rows,
    ).toEqual([{ status: 'draft' }]);
  });

  it('warns of a period shorter than the authority’s rule, and offers that rule the next time', async () => {
    const { programmeId } = await stage.start({ endsOn: '2026-10-14', minimumDays: 10, place: 'Ratusz' });
    expect((await stage.panel(programmeId)).consultation?.warnings).toMatchObject([
      { code: 'consultation_shorter_than_rule', params: { days: 3, minimum: 10 } },
    ]);
    stage.test.clock.set('2026-10-05T10:00:00Z');
    await stage.start({ minimumDays: 21, place: 'Biblioteka' });
    const next = await stage.panel(await draftProgramme(stage.officer, (stage.year += 1)));
    expect(next.rule).toMatchObject({ minimumDays: 21, place: 'Biblioteka', legalAct: TERMS.legalAct });
  });

  it('is begun once: a second start finds no draft', async () => {
    const { programmeId } = await stage.start();
    const again = await stage.officer.refused('POST /api/office/programmes/:programmeId/consultation', {
      params: { programmeId },
      body: TERMS,
    });
    expect([again.status, again.code]).toEqual([409, 'not_now']);
  });

  it('gives people more time, never less', async () => {
    const { programmeId, consultationId } = await stage.start();
    const extend = (endsOn: string) => ({ params: { programmeId }, body: { endsOn } });
    const endpoint = 'POST /api/office/programmes/:programmeId/consultation/extension' as const;
    expect(await stage.officer.refused(endpoint, extend('2026-10-25'))).toMatchObject({
      problems: [{ code: 'extension_not_later', path: 'endsOn' }],
    });
    await stage.officer.call(endpoint, extend('2026-11-02'));
    stage.test.clock.set('2026-11-02T22:59:59Z');
    expect(await stage.say(consultationId)).toMatchObject({ number: 1 });
    expect(await stage.read(consultationId)).toMatchObject({
      phase: 'open',
      endsOn: '2026-11-02',
      announcedEndsOn: '2026-10-25',
    });
  });

  it('keeps the programme from adoption while it runs, while remarks wait, while the council may speak', async () => {
    const { programmeId, consultationId } = await stage.start();
    stage.test.clock.set(RUNNING);
    await stage.say(consultationId);
    await stage.deliver(programmeId, '2026-10-19');
    const refused = await stage.mayor.refused(
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
    const shown = await stage.mayor.call('GET /api/office/programmes/:programmeId', {
      params: { programmeId },
    });
    expect(shown.moves).toContainEqual({ move: 'adopt', allowed: false, reason: 'consultation_running' });

    stage.test.clock.set('2026-11-02T22:59:59Z');
    const { id } = (await stage.panel(programmeId)).consultation!.remarks[0]!;
    await expect(stage.answer(id, 'partly')).rejects.toMatchObject({ codes: ['answer_reasons_required'] });
    await stage.answer(id, 'partly', 'Część środków przesunięto.');
    expect(
      (await stage.mayor.refused('POST /api/office/programmes/:programmeId/adoption', adoption(programmeId)))
        .problems,
    ).toMatchObject([{ code: 'council_opinion_awaited' }]);

    // Midnight after the fourteenth day: the council was silent.
    stage.test.clock.set('2026-11-02T23:00:00Z');
    expect((await stage.panel(programmeId)).consultation?.council).toMatchObject({
      state: 'waived',
      deadline: { dueOn: '2026-11-02', days: 14 },
    });
    expect(
      await stage.mayor.call('POST /api/office/programmes/:programmeId/adoption', adoption(programmeId)),
    ).toMatchObject({ status: 'adopted' });
  });

  it('records the council’s opinion given in its days, and lets the programme be adopted then', async () => {
    const { programmeId } = await stage.start({ endsOn: '2026-10-12' });
    stage.test.clock.set('2026-10-20T10:00:00Z');
    await stage.deliver(programmeId, '2026-10-13');
    const opinion = (givenOn: string, text = 'Więcej na sport.') => ({
      params: { programmeId },
      body: { verdict: 'withRemarks' as const, givenOn, text },
    });
    const endpoint = 'POST /api/office/programmes/:programmeId/consultation/council-opinion' as const;
    expect((await stage.officer.refused(endpoint, opinion('2026-10-12', ''))).problems).toMatchObject([
      { code: 'council_opinion_before_delivery' },
      { code: 'council_opinion_text_required' },
    ]);
    expect((await stage.officer.call(endpoint, opinion('2026-10-20'))).consultation?.council).toMatchObject({
      state: 'given',
      verdict: 'withRemarks',
      text: 'Więcej na sport.',
    });
    expect(await stage.officer.refused(endpoint, opinion('2026-10-20'))).toMatchObject({
      code: 'already_done',
    });
    await stage.mayor.call('POST /api/office/programmes/:programmeId/adoption', adoption(programmeId));
  });

  it('refuses an opinion after the term: silence has given it up', async () => {
    const { programmeId } = await stage.start();
    stage.test.clock.set('2026-10-30T10:00:00Z');
    await stage.deliver(programmeId, '2026-10-13');
    const problem = await stage.officer.refused(
      'POST /api/office/programmes/:programmeId/consultation/council-opinion',
      { params: { programmeId }, body: { verdict: 'positive', givenOn: '2026-10-28', text: '' } },
    );
    expect(problem.problems).toMatchObject([
      { code: 'council_opinion_late', params: { dueOn: '2026-10-27' }, basis: 'UDPP art. 41i ust. 2' },
    ]);
  });

  it('lets a council adopt a draft that was consulted outside', async () => {
    const programmeId = await draftProgramme(stage.officer, (stage.year += 1));
    expect(
      await stage.mayor.call('POST /api/office/programmes/:programmeId/adoption', adoption(programmeId)),
    ).toMatchObject({ status: 'adopted' });
  });

  it('fixes remarks and answers once the report is published', async () => {
    const { programmeId, consultationId } = await stage.start();
    stage.test.clock.set(RUNNING);
    await stage.say(consultationId);
    stage.test.clock.set(OVER);
    const report = { params: { programmeId } };
    const endpoint = 'POST /api/office/programmes/:programmeId/consultation/report' as const;
    expect((await stage.officer.refused(endpoint, report)).problems).toMatchObject([
      { code: 'remarks_unanswered' },
    ]);
    const { id } = (await stage.panel(programmeId)).consultation!.remarks[0]!;
    await stage.answer(id, 'accepted');
    await stage.answer(id, 'accepted', 'Dopisano w § 4.');
    await stage.officer.call(endpoint, report);
    await expect(stage.answer(id, 'declined', 'Jednak nie.')).rejects.toMatchObject({
      codes: ['consultation_reported'],
    });
    const extension = { params: { programmeId }, body: { endsOn: '2026-12-01' } };
    expect(
      await stage.officer.refused(
        'POST /api/office/programmes/:programmeId/consultation/extension',
        extension,
      ),
    ).toMatchObject({ code: 'consultation_reported' });
  });

  it('belongs to those who may: the auditor reads, and changes nothing', async () => {
    const { programmeId } = await stage.start();
    const auditor = await stage.world.office('auditor');
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
});
