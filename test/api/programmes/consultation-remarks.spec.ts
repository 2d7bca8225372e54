import { randomUUID } from 'node:crypto';
import { MEMBERS } from '../../../apps/api/src/demo/data/people';
import { ConsultationStage, LAST_SECOND, OVER, remark, RUNNING } from './consultation-stage';

describe('a consultation takes remarks', () => {
  let stage: ConsultationStage;
  beforeAll(async () => {
    stage = await ConsultationStage.open();
  });
  beforeEach(() => stage.reset());
  afterAll(() => stage.test.stop());

  it('from the first midnight to the last, and says after it what to do', async () => {
    const { consultationId } = await stage.start();
    stage.test.clock.set('2026-10-11T21:59:59Z');
    expect(await stage.notSaid(consultationId)).toMatchObject({
      status: 409,
      problems: [{ code: 'consultation_not_started', params: { startsOn: '2026-10-12' } }],
    });
    stage.test.clock.set('2026-10-11T22:00:00Z');
    expect(await stage.say(consultationId)).toMatchObject({
      number: 1,
      reference: `${String(stage.year)}/1`,
    });
    stage.test.clock.set(LAST_SECOND);
    expect(await stage.say(consultationId)).toMatchObject({ number: 2 });
    stage.test.clock.set(OVER);
    expect(await stage.notSaid(consultationId)).toMatchObject({
      status: 409,
      code: 'consultation_over',
      problems: [{ params: { endedOn: '2026-10-25' }, basis: 'UDPP art. 5 ust. 5' }],
    });
    expect((await stage.read(consultationId)).remarkCount).toBe(2);
  });

  it('once, however often one is sent', async () => {
    const [{ consultationId }, other] = [await stage.start(), await stage.start()];
    stage.test.clock.set(RUNNING);
    const id = randomUUID();
    const answers = await Promise.all([stage.say(consultationId, { id }), stage.say(consultationId, { id })]);
    expect(answers.map(({ number }) => number)).toEqual([1, 1]);
    expect(await stage.notSaid(other.consultationId, { id })).toMatchObject({ code: 'already_done' });
  });

  it('from many at once under numbers without gaps', async () => {
    const { consultationId } = await stage.start();
    stage.test.clock.set(RUNNING);
    const taken = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        stage.say(consultationId, { email: `${String(index)}@mieszkaniec.example` }),
      ),
    );
    expect(taken.map(({ number }) => number).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('about parts that were published, and about nothing else', async () => {
    const { programmeId, consultationId } = await stage.start();
    stage.test.clock.set(RUNNING);
    const line = (await stage.read(consultationId)).draft.lines[1]!;
    await stage.say(consultationId, { topic: `line:${line.id}` });
    expect(await stage.notSaid(consultationId, { topic: `line:${randomUUID()}` })).toMatchObject({
      status: 422,
      problems: [{ code: 'remark_topic_unknown', path: 'topic' }],
    });
    expect((await stage.panel(programmeId)).consultation?.remarks).toMatchObject([
      { topic: `line:${line.id}` },
    ]);
  });

  it('of a bounded length, in plain text, from people', async () => {
    const { consultationId } = await stage.start();
    stage.test.clock.set(RUNNING);
    const problems = [
      await stage.notSaid(consultationId, { text: 'ż'.repeat(4001) }),
      await stage.notSaid(consultationId, { text: ' \n ' }),
      await stage.notSaid(consultationId, { name: 'Ala\u0000' }),
      await stage.notSaid(consultationId, { website: 'https://spam.example' }),
    ];
    expect(problems.map(({ problems: [first] }) => [first?.code, first?.path])).toEqual([
      ['text_too_long', 'text'],
      ['required', 'text'],
      ['invalid_text', 'name'],
      ['remark_looks_automatic', 'website'],
    ]);
  });

  it('in the name of an organisation from its members only', async () => {
    const { programmeId, consultationId } = await stage.start();
    const organisationId = await stage.world.join('melody', 'melody');
    stage.test.clock.set(RUNNING);
    const { id, email, topic, text } = remark();
    const said = { params: { consultationId }, body: { id, email, topic, text, organisationId } };
    const endpoint = 'POST /api/consultations/:consultationId/remarks' as const;
    expect(await stage.test.client().refused(endpoint, said)).toMatchObject({ status: 401 });
    const foreign = await stage.world.member('traveller');
    expect(await foreign.refused(endpoint, said)).toMatchObject({ status: 403 });
    await stage.world.join('traveller', 'traveller');
    expect(await foreign.refused(endpoint, said)).toMatchObject({ status: 404 });
    expect(await (await stage.world.member('melody')).call(endpoint, said)).toMatchObject({ number: 1 });
    expect((await stage.panel(programmeId)).consultation?.remarks).toMatchObject([
      { author: 'organisation', name: 'Stowarzyszenie „Malowane Dźwiękiem”', verified: true },
    ]);
  });

  it('that came on paper, typed in after the end, but not later than they could have come', async () => {
    const { programmeId } = await stage.start();
    stage.test.clock.set('2026-10-27T10:00:00Z');
    const { author, name, namePublic, email, topic, text } = remark();
    const said = { author, name, namePublic, email, topic, text };
    const enter = (receivedOn: string) => ({
      params: { programmeId },
      body: { ...said, way: 'paper' as const, receivedOn },
    });
    const endpoint = 'POST /api/office/programmes/:programmeId/consultation/remarks' as const;
    expect(await stage.officer.refused(endpoint, enter('2026-10-26'))).toMatchObject({
      problems: [{ code: 'remark_received_outside', path: 'receivedOn' }],
    });
    expect((await stage.officer.call(endpoint, enter('2026-10-25'))).consultation?.remarks).toMatchObject([
      { number: 1, way: 'paper', receivedOn: '2026-10-25' },
    ]);
  });

  it('shows nobody an e-mail address, and a resident’s name only when they agreed', async () => {
    const { programmeId, consultationId } = await stage.start();
    stage.test.clock.set(RUNNING);
    const email = 'zaneta@mieszkaniec.example';
    await stage.say(consultationId, { email, text: 'Pierwsza' });
    await stage.say(consultationId, { email, text: 'Druga', namePublic: true, name: 'Łukasz Wąs' });
    await stage.say(consultationId, { text: 'Trzecia', author: 'organisation', name: 'Klub „Źródło”' });
    await stage.say(consultationId, { text: 'Obelgi', name: 'Ktoś' });
    stage.test.clock.set('2026-10-27T10:00:00Z');
    const before = JSON.stringify(await stage.read(consultationId));
    for (const secret of [email, 'Pierwsza', 'Żaneta']) expect(before).not.toContain(secret);

    const { remarks } = (await stage.panel(programmeId)).consultation!;
    expect(remarks[0]).toMatchObject({ email, name: 'Żaneta Łącka' });
    await stage.officer.call('POST /api/office/remarks/:remarkId/hiding', {
      params: { remarkId: remarks[3]!.id },
      body: { reason: 'Znieważa pracownicę urzędu.' },
    });
    for (const { id } of remarks.slice(0, 3)) await stage.answer(id, 'declined', 'Brak środków.');
    await stage.officer.call('POST /api/office/programmes/:programmeId/consultation/report', {
      params: { programmeId },
    });
    const after = await stage.read(consultationId);
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
    const { programmeId, consultationId } = await stage.start();
    stage.test.clock.set(RUNNING);
    await stage.say(consultationId, { text: 'Obelgi' });
    const { id: remarkId } = (await stage.panel(programmeId)).consultation!.remarks[0]!;
    const hide = { params: { remarkId }, body: { reason: 'Obelgi' } };
    const { consultation } = await stage.officer.call('POST /api/office/remarks/:remarkId/hiding', hide);
    expect(consultation?.remarks).toMatchObject([{ text: 'Obelgi', hidden: { reason: 'Obelgi' } }]);
    expect(await stage.officer.refused('POST /api/office/remarks/:remarkId/hiding', hide)).toMatchObject({
      code: 'already_done',
    });
    expect(
      await stage.officer.refused('PUT /api/office/remarks/:remarkId/answer', {
        params: { remarkId },
        body: { verdict: 'accepted', reasons: '' },
      }),
    ).toMatchObject({ status: 409 });
    stage.test.clock.set(OVER);
    await stage.mayor.call('POST /api/office/programmes/:programmeId/adoption', {
      params: { programmeId },
      body: { resolutionNumber: 'R/1/2026', resolutionDate: '2026-10-05' },
    });
  });

  it('stops a flood from one e-mail address, and says when to go on', async () => {
    const { consultationId } = await stage.start();
    stage.test.clock.set(RUNNING);
    const email = MEMBERS.traveller.email;
    for (let sent = 0; sent < 10; sent += 1) await stage.say(consultationId, { email });
    const slowed = await stage.notSaid(consultationId, { email });
    expect([slowed.status, slowed.code]).toEqual([429, 'remarks_slowed']);
    expect((await stage.read(consultationId)).remarkCount).toBe(10);
  });
});
