import { createHash } from 'node:crypto';
import type { YearlyReportView } from '@nurt/contracts/programmes';
import { canonicalJson } from '@nurt/domain/offers';
import { FIGURE_KEYS, type FigureKey } from '@nurt/domain/programmes';
import { localDate } from '@nurt/domain/calendar';
import { STAFF } from '../../../apps/api/src/demo/data/people';
import { readPdf } from '../../../apps/api/src/shores/documents/samples/read-pdf';
import type { Client } from '../../support/client';
import { on } from '../../support/world';
import { INTEREST, PLAN, UNUSED, Year } from './year';

const READ = 'GET /api/office/programmes/:programmeId/report';
const SEND = 'POST /api/office/programmes/:programmeId/report';
const ROWS = 'GET /api/office/programmes/:programmeId/report/:figureKey';

/** The year of `year.ts`, counted by hand: value, then BL1, BL2, BL5. */
const BY_HAND: Readonly<Record<FigureKey, readonly [number, number, number, number]>> = {
  callsAnnounced: [3, 1, 1, 1],
  callsResolved: [2, 0, 1, 1],
  callsAnnulled: [1, 1, 0, 0],
  offersSubmitted: [3, 0, 2, 1],
  offersEligible: [2, 0, 1, 1],
  offersRejected: [1, 0, 1, 0],
  offersAwarded: [2, 0, 1, 1],
  agreementsSigned: [2, 0, 1, 1],
  // One organisation with offers on both lines: once in the whole.
  organisationsApplying: [1, 0, 1, 1],
  organisationsGranted: [1, 0, 1, 1],
  smallGrants: [0, 0, 0, 0],
  smallGrantsAwarded: [0, 0, 0, 0],
  planned: [PLAN, 5_900_000, 9_900_000, 40_000_000],
  planAfterChanges: [PLAN, 5_900_000, 9_900_000, 40_000_000],
  awarded: [2_000_000, 0, 1_000_000, 1_000_000],
  paid: [1_500_000, 0, 1_000_000, 500_000],
  settled: [1_000_000 - UNUSED, 0, 1_000_000 - UNUSED, 0],
  // 12 000 zł of costs: 10 000 of the grant, 1 500 of own money, 500 of work, in each of the two offers.
  ownFinancialPlanned: [300_000, 0, 150_000, 150_000],
  ownFinancialDelivered: [150_000, 0, 150_000, 0],
  ownNonFinancialPlanned: [100_000, 0, 50_000, 50_000],
  ownNonFinancialDelivered: [50_000, 0, 50_000, 0],
  // Six volunteers and 120 hours in the one report that is accepted.
  volunteers: [6, 0, 6, 0],
  volunteerHours: [120, 0, 120, 0],
  returnsDemanded: [UNUSED, 0, UNUSED, 0],
  returned: [UNUSED, 0, UNUSED, 0],
  returnedInterest: [INTEREST, 0, INTEREST, 0],
};

describe('The yearly report', () => {
  let year: Year;
  let executive: Client;
  let params: { programmeId: string };
  beforeAll(async () => {
    year = await Year.open();
    executive = await year.office('executive');
    params = { programmeId: year.programmeId };
  }, 60_000);
  afterAll(() => year.close());

  const lineId = (code: string): string => year.world.line(code);
  const read = (): Promise<YearlyReportView> => executive.call(READ, { params });

  it('has the figures that were counted by hand, in all and by line', async () => {
    const { report } = await read();
    const figures = report.figures.map(({ key, value, byLine }) => [
      key,
      [
        value,
        ...['BL1', 'BL2', 'BL5'].map((code) => byLine.find((line) => line.lineId === lineId(code))?.value),
      ],
    ]);
    expect(Object.fromEntries(figures)).toEqual(BY_HAND);
    expect(report).toMatchObject({
      year: 2026,
      authority: 'Gmina Miasta Bochnia',
      resolutionNumber: 'XLI/412/2025',
      resolutionDate: '2025-11-20',
      asOf: '2026-11-23',
      previousYear: null,
    });
    expect(report.figures.every(({ previous }) => previous === null)).toBe(true);
  });

  it.each(FIGURE_KEYS)('shows the records behind %s, which come to the figure', async (figureKey) => {
    const { unit, value, rows } = await executive.call(ROWS, { params: { ...params, figureKey } });
    expect(value).toBe(BY_HAND[figureKey][0]);
    expect(unit === 'count' ? rows.length : rows.reduce((sum, row) => sum + (row.grosze ?? 0), 0)).toBe(
      value,
    );
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.every(({ title, lineIds }) => title !== '' && lineIds.length > 0)).toBe(true);
  });

  it('leads from a figure to the record itself', async () => {
    const { rows } = await executive.call(ROWS, { params: { ...params, figureKey: 'paid' } });
    expect(rows.map(({ record, recordId, grosze }) => [record, recordId, grosze])).toEqual([
      ['payment', year.ids.settled, 500_000],
      ['payment', year.ids.settled, 500_000],
      ['payment', year.ids.running, 500_000],
    ]);
    const unknown = await executive.refused(ROWS, { params: { ...params, figureKey: 'visitors' } });
    expect(unknown.status).toBe(404);
  });

  it('does not count an offer that was withdrawn, nor a call that is a draft', async () => {
    const { rows } = await executive.call(ROWS, { params: { ...params, figureKey: 'offersSubmitted' } });
    expect(rows.map(({ recordId }) => recordId).sort()).toEqual(
      [year.ids.settledOffer, year.ids.rejectedOffer, year.ids.runningOffer].sort(),
    );
    await year.world.draftCall(STAFF.officer, year.world.callRequest(), on(localDate('2026-11-20')));
    const { report } = await read();
    expect(report.figures[0]).toMatchObject({ key: 'callsAnnounced', value: 3 });
  });

  it('waits for the closing, and is due on 31 May', async () => {
    expect(await read()).toMatchObject({
      status: 'adopted',
      sent: null,
      due: { dueOn: '2027-05-31', wouldShiftTo: null, basis: 'UDPP art. 5a ust. 3' },
      moves: [{ move: 'report', allowed: false, reason: 'report_before_closing' }],
    });
    const refusal = await executive.refused(SEND, { params });
    expect(refusal).toMatchObject({ status: 409, code: 'report_before_closing' });
    for (const file of ['report.json', 'report.pdf']) {
      const answer = await year.test
        .client()
        .raw('GET', `/api/public/programmes/${year.programmeId}/${file}`);
      expect([file, answer.status]).toEqual([file, 404]);
    }
  });

  it('is frozen when it is sent: what happens later changes the records, not the report', async () => {
    year.on('2027-01-11');
    const treasurer = await year.office('treasurer');
    await treasurer.call('POST /api/office/programmes/:programmeId/closing', { params });
    year.on('2027-03-15');
    const sent = await executive.call(SEND, { params });
    expect(sent).toMatchObject({
      status: 'reported',
      report: { asOf: '2027-03-15' },
      sent: { at: '2027-03-15T11:00:00.000Z', by: STAFF.executive.name },
      moves: [{ move: 'report', allowed: false, reason: 'not_now' }],
    });
    expect(sent.sent?.checksum).toBe(createHash('sha256').update(canonicalJson(sent.report)).digest('hex'));

    await year.world.pay(STAFF, year.ids.unpaidInstalment, on(localDate('2027-03-20')));
    year.on('2027-03-22');
    expect((await read()).report).toEqual(sent.report);
    const paid = await executive.call(ROWS, { params: { ...params, figureKey: 'paid' } });
    expect([paid.value, paid.rows.length]).toEqual([1_500_000, 3]);
    expect(await executive.refused(SEND, { params })).toMatchObject({ status: 409, code: 'not_now' });
    await expect(
      year.test.ownerSql.query(`UPDATE yearly_report SET checksum = repeat('0', 64)`),
    ).rejects.toThrow();
    await expect(year.test.ownerSql.query('DELETE FROM yearly_report')).rejects.toThrow();
  });

  it('is public once it is sent, as data with its checksum and as a tagged document', async () => {
    const citizen = year.test.client();
    const data = await citizen.call('GET /api/public/programmes/:programmeId/report.json', { params });
    expect(data.report).toEqual((await read()).report);
    expect(data.checksum).toBe(createHash('sha256').update(canonicalJson(data.report)).digest('hex'));
    const [programme] = await citizen.call('GET /api/public/programmes');
    expect(programme?.reportSentAt).toBe(data.sentAt);

    const file = await citizen.raw('GET', `/api/public/programmes/${year.programmeId}/report.pdf`);
    expect(file.headers.get('content-type')).toBe('application/pdf');
    const pdf = await readPdf(Buffer.from(await file.arrayBuffer()));
    for (const fact of [
      'Sprawozdanie z realizacji programu współpracy za rok 2026',
      'nr XLI/412/2025 z 20 listopada 2025',
      'Dotacje wypłacone 15 000,00 zł',
      'Nabory ogłoszone 3',
      'Odsetki od zwróconych dotacji 16,00 zł',
    ]) {
      expect(pdf.text).toContain(fact);
    }
    expect(pdf.text.replace(/\s/g, '')).toContain(data.checksum);
  });

  it('compares the next year with the frozen figures of this one', async () => {
    const lines = await year.world.programme(
      STAFF,
      { year: 2027, resolutionNumber: 'LII/1/2026' },
      on(localDate('2026-11-25')),
    );
    expect(lines.size).toBe(5);
    const next = (await executive.call('GET /api/office/programmes')).find((one) => one.year === 2027)!;
    const { report } = await executive.call(READ, { params: { programmeId: next.id } });
    expect(report.previousYear).toBe(2026);
    const previous = Object.fromEntries(report.figures.map((figure) => [figure.key, figure.previous]));
    // The instalment paid after the sending is in the records of 2026, but not in the report that the council got.
    expect(previous).toEqual(Object.fromEntries(FIGURE_KEYS.map((key) => [key, BY_HAND[key][0]])));
  });
});
