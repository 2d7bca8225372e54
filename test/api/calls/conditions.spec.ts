import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { CLOSES_AT, DAYS, on, TestWorld } from '../../support/world';

describe('the conditions of a call', () => {
  let test: TestApp;
  let world: TestWorld;
  let officer: Client;
  beforeAll(async () => {
    test = await startApp();
    world = await TestWorld.open(test);
    officer = await world.office('officer');
  });
  beforeEach(() => test.clock.set(on(DAYS.announced).toISOString()));
  afterAll(() => test.stop());

  const asked = () => {
    const request = world.callRequest({ poolGrosze: 2_000_000 });
    const [first] = request.criteria;
    const bonus = {
      ...first!,
      id: randomUUID(),
      name: 'Pierwsza oferta organizacji',
      weight: 500,
      bonus: true,
    };
    return {
      ...request,
      criteria: [
        { ...first!, scale: [{ points: 10, label: 'Bez zastrzeżeń' }] },
        ...request.criteria.slice(1),
        bonus,
      ],
      tieBreaks: [{ kind: 'higherScoreIn' as const, criterionId: first!.id }],
      minimumOwnContribution: { share: 1000, kinds: ['financial' as const] },
      maximumPerOrganisationGrosze: 1_000_000,
      costShiftTolerance: 2000,
      requiredAttachments: [{ id: randomUUID(), name: 'Statut' }],
      confirmations: ['online' as const, 'paper' as const],
      corrections: { what: ['attachments' as const], days: 7 },
      receiptRule: 'dispatch' as const,
    };
  };

  it('are kept as they were written and shown to everybody once announced', async () => {
    const request = asked();
    const { id, terms } = await officer.call('POST /api/office/calls', { body: request });
    const { tieBreaks, minimumOwnContribution, corrections, receiptRule } = request;
    expect(terms).toMatchObject({ tieBreaks, minimumOwnContribution, corrections, receiptRule });
    await world.approveDraft(
      { email: 'wspolpraca@bochnia.example', name: 'Anna Wilk' },
      id,
      on(DAYS.announced),
    );
    await officer.call('POST /api/office/calls/:callId/announcement', {
      params: { callId: id },
      body: { version: 3, bulletin: '2026-03-02', noticeBoard: '2026-03-02', website: '2026-03-02' },
    });
    const seen = await test.client().call('GET /api/public/calls/:callId', { params: { callId: id } });
    expect(seen.terms).toEqual(terms);
  });

  it('of a call written before there were any read as they were meant then', async () => {
    const callId = await world.openCall({ poolGrosze: 100_000 });
    await test.sql.query(
      `UPDATE call SET terms = terms - '{tieBreaks,minimumOwnContribution,maximumPerOrganisationGrosze,
         costShiftTolerance,requiredAttachments,confirmations,corrections,receiptRule}'::text[] WHERE id = $1`,
      [callId],
    );
    const { terms } = await officer.call('GET /api/office/calls/:callId', { params: { callId } });
    expect(terms).toMatchObject({
      confirmations: ['online'],
      corrections: null,
      costShiftTolerance: null,
      requiredAttachments: [],
    });
    expect(terms.tieBreaks.map(({ kind }) => kind)).toEqual([
      'higherScoreIn',
      'ownShare',
      'earlierSubmission',
    ]);
    const seen = await test.client().call('GET /api/public/calls/:callId', { params: { callId } });
    expect(seen.terms).toEqual(terms);
  });

  it('that contradict each other are told together, with their paths', async () => {
    const { missing } = await officer.call('POST /api/office/calls', {
      body: {
        ...asked(),
        kind: 'entrustment',
        maximumGrantShare: null,
        maximumPerOrganisationGrosze: 2_000_001,
        tieBreaks: [{ kind: 'higherScoreIn', criterionId: randomUUID() }],
        confirmations: ['paper'],
      },
    });
    expect(missing.map(({ code, path }) => `${code} ${path ?? ''}`)).toEqual([
      'call_tie_break_criterion_unknown tieBreaks.0.criterionId',
      'call_own_contribution_in_entrustment minimumOwnContribution',
      'call_organisation_cap_above_pool maximumPerOrganisationGrosze',
      'call_online_confirmation_required confirmations',
    ]);
  });

  it('render and validate the same after the parameters of the law change', async () => {
    const callId = await world.openCall({ poolGrosze: 100_000 });
    // As if the call had been announced under an act with other numbers than today's.
    await test.sql.query(
      `UPDATE call SET statute = jsonb_set(jsonb_set(statute, '{rules,minimumDays}', '30'),
         '{rules,minimumDaysBasis}', '"dawna ustawa art. 1"') WHERE id = $1`,
      [callId],
    );
    const view = await officer.call('GET /api/office/calls/:callId', { params: { callId } });
    expect(view.earliestDeadline).toMatchObject({
      dueOn: '2026-04-01',
      basis: 'dawna ustawa art. 1',
      days: 30,
    });
    expect(view.windowProblem).toMatchObject({
      code: 'call_window_unlawful',
      params: { days: 30, earliest: '2026-04-01' },
      basis: 'dawna ustawa art. 1',
    });
    test.clock.set(new Date(CLOSES_AT.getTime() + 1).toISOString());
    const later = await officer.call('GET /api/office/calls/:callId', { params: { callId } });
    expect(later.windowProblem).toEqual(view.windowProblem);
  });
});
