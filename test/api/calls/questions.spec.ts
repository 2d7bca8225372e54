import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { eventually } from '../../support/eventually';
import { DAYS, on, TestWorld } from '../../support/world';

describe('questions about a call', () => {
  let test: TestApp;
  let world: TestWorld;
  let officer: Client;
  beforeAll(async () => {
    test = await startApp({ worker: true });
    world = await TestWorld.open(test);
    officer = await world.office('officer');
  });
  beforeEach(async () => {
    test.clock.set(on(DAYS.applied).toISOString());
    await test.sql.query('DELETE FROM attempt');
  });
  afterAll(() => test.stop());

  const open = () => world.openCall({ poolGrosze: 100_000 });
  const ask = (id: string, question = 'Czy można kupić stroje?', change: object = {}) =>
    test.client().raw('POST', `/api/public/calls/${id}/questions`, {
      ...{ question, email: null, locale: 'pl', website: '' },
      ...change,
    });
  const ofOffice = (callId: string) =>
    officer.call('GET /api/office/calls/:callId/questions', { params: { callId } });
  const published = async (callId: string) =>
    (await test.client().call('GET /api/public/calls/:callId', { params: { callId } })).questions;
  const codeOf = async (answer: Response) => [
    answer.status,
    ((await answer.json()) as { code: string }).code,
  ];

  it('are asked by anybody and appear with their answer, without the address and what the office took out', async () => {
    const id = await open();
    const email = 'ciekawa@osoba.example';
    expect((await ask(id, 'Jestem Anna Nowak. Czy można kupić stroje?', { email })).status).toBe(202);
    expect(await published(id)).toEqual([]);
    const [asked] = await ofOffice(id);
    expect(asked).toMatchObject({ status: 'asked', email, answer: null });
    await officer.call('PUT /api/office/questions/:questionId/answer', {
      params: { questionId: asked!.id },
      body: { question: 'Czy można kupić stroje?', answer: 'Tak, do 10% dotacji.' },
    });
    const shown = await published(id);
    expect(shown).toEqual([
      {
        id: asked!.id,
        question: 'Czy można kupić stroje?',
        answer: 'Tak, do 10% dotacji.',
        answeredAt: on(DAYS.applied).toISOString(),
      },
    ]);
    expect(JSON.stringify(shown)).not.toContain('Nowak');
    const letter = await eventually(async () => {
      const { rows } = await test.sql.query<{ recipient: string; body: string }>(
        `SELECT recipient, body FROM mail WHERE template = 'questionAnswered'`,
      );
      return rows[0];
    });
    expect(letter.recipient).toBe(email);
    expect(letter.body).toContain('Tak, do 10% dotacji.');
  });

  it('wait on the officer’s board until they are answered or left unpublished', async () => {
    const id = await open();
    await ask(id);
    const waits = async () => {
      const { waiting } = await officer.call('GET /api/office/board');
      return waiting.find(({ kind }) => kind === 'questionsToAnswer')?.items.some((item) => item.id === id);
    };
    expect(await waits()).toBe(true);
    const [asked] = await ofOffice(id);
    await officer.call('DELETE /api/office/questions/:questionId', { params: { questionId: asked!.id } });
    expect(await waits()).toBeFalsy();
    expect(await published(id)).toEqual([]);
    const again = officer.raw('DELETE', `/api/office/questions/${asked!.id}`);
    expect(await codeOf(await again)).toEqual([409, 'not_now']);
  });

  it('are taken until the day before the last day for offers', async () => {
    const id = await open();
    test.clock.set(on(DAYS.lastDay, '00:00').toISOString());
    expect(await codeOf(await ask(id))).toEqual([409, 'call_questions_closed']);
    test.clock.set(new Date(on(DAYS.lastDay, '00:00').getTime() - 1).toISOString());
    expect((await ask(id)).status).toBe(202);
  });

  it('do not exist for a call that is not announced', async () => {
    const { id } = await officer.call('POST /api/office/calls', { body: world.callRequest() });
    expect((await ask(id)).status).toBe(404);
  });

  it('of machines are swallowed: the hidden field is filled in, nothing is kept', async () => {
    const id = await open();
    expect((await ask(id, 'Kup teraz', { website: 'https://spam.example' })).status).toBe(202);
    expect(await ofOffice(id)).toEqual([]);
  });

  it('are bounded in length and slowed in number', async () => {
    const id = await open();
    expect((await ask(id, 'a'.repeat(4001))).status).toBe(400);
    expect((await ask(id, ' ')).status).toBe(400);
    expect((await ask(id, 'Czy?', { email: 'to nie adres' })).status).toBe(400);
    const answers: number[] = [];
    for (let count = 0; count < 12; count += 1) answers.push((await ask(id)).status);
    expect(answers.at(-1)).toBe(429);
    expect(answers.filter((status) => status === 202).length).toBeLessThanOrEqual(10);
  });

  it('are read by those who may answer, not by everybody in the office', async () => {
    const id = await open();
    const auditor = await world.office('auditor');
    expect((await auditor.raw('GET', `/api/office/calls/${id}/questions`)).status).toBe(403);
  });
});
