import { readPdf } from '../../../apps/api/src/shores/documents/samples/read-pdf';
import { eventually } from '../../support/eventually';
import { ConsultationStage, OVER, RUNNING } from './consultation-stage';

describe('what a consultation sends and draws', () => {
  let stage: ConsultationStage;
  beforeAll(async () => {
    stage = await ConsultationStage.open({ worker: true });
  });
  beforeEach(() => stage.reset());
  afterAll(() => stage.test.stop());

  const pdf = (path: string, client = stage.test.client()) => client.raw('GET', path);
  const mailTo = (recipient: string, template: string) =>
    eventually(async () => {
      const { rows } = await stage.test.sql.query<{ subject: string; body: string }>(
        'SELECT subject, body FROM mail WHERE recipient = $1 AND template = $2',
        [recipient, template],
      );
      return rows[0];
    });

  it('writes to an author who left an address, in their language, and repeats nothing they typed', async () => {
    const { programmeId, consultationId } = await stage.start();
    stage.test.clock.set(RUNNING);
    const email = 'author@resident.example';
    await stage.say(consultationId, { email, locale: 'en', name: 'https://spam.example', text: 'Buy this' });
    const received = await mailTo(email, 'remarkReceived');
    expect(received.subject).toBe(`Remark no. ${String(stage.year)}/1 was received`);
    expect(received.body).toContain(`http://localhost/konsultacje/${consultationId}`);
    for (const typed of ['spam', 'Buy']) expect(received.body).not.toContain(typed);

    await stage.answer(await stage.firstRemark(programmeId), 'declined', 'Brak środków w projekcie budżetu.');
    const answered = await mailTo(email, 'remarkAnswered');
    expect(answered.body).toContain('The remark was not accepted.');
    expect(answered.body).toContain('Brak środków w projekcie budżetu.');
  });

  it('draws the report: a draft for the office, for everybody once it is published', async () => {
    const { programmeId, consultationId } = await stage.start();
    stage.test.clock.set(RUNNING);
    const email = 'zaneta@mieszkaniec.example';
    await stage.say(consultationId, { email, text: 'Więcej zajęć dla młodzieży, proszę.' });
    const everybodys = `/api/public/consultations/${consultationId}/report.pdf`;
    const offices = `/api/office/programmes/${programmeId}/consultation/report.pdf`;
    expect((await pdf(everybodys)).status).toBe(404);
    expect((await pdf(offices)).status).toBe(401);
    const draft = await readPdf(Buffer.from(await (await pdf(offices, stage.officer)).arrayBuffer()));
    expect(draft.text).toContain('SZKIC');

    stage.test.clock.set(OVER);
    await stage.answer(await stage.firstRemark(programmeId), 'accepted', 'Dopisano w § 4.');
    await stage.publish(programmeId);
    const response = await pdf(everybodys);
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'application/pdf']);
    const { text, tagged } = await readPdf(Buffer.from(await response.arrayBuffer()));
    expect(tagged).toBe(true);
    for (const said of ['Więcej zajęć dla młodzieży, proszę.', 'mieszkaniec', 'Dopisano w § 4.']) {
      expect(text).toContain(said);
    }
    for (const secret of [email, 'Łącka', 'SZKIC']) expect(text).not.toContain(secret);
  });

  it('shows on the officer’s board what waits and when it ends', async () => {
    const { programmeId, consultationId } = await stage.start();
    stage.test.clock.set(RUNNING);
    await stage.say(consultationId, { text: 'Czekam na odpowiedź.' });
    await stage.deliver(programmeId, '2026-10-19');
    const board = await stage.officer.call('GET /api/office/board');
    const waiting = board.waiting.find(({ kind }) => kind === 'remarksToAnswer');
    expect(waiting?.items).toContainEqual({
      id: programmeId,
      title: `${String(stage.year)}/1 · Czekam na odpowiedź.`,
      dueOn: null,
    });
    const own = board.deadlines.filter(({ id }) => id === programmeId);
    expect(own.map(({ kind, dueOn, year }) => [kind, dueOn, year])).toEqual([
      ['consultationEnds', '2026-10-25', stage.year],
      ['opinionDue', '2026-11-02', stage.year],
    ]);
  });
});
