import { randomUUID } from 'node:crypto';
import { DAYS, on } from '../../support/world';
import { ProgrammeStage, words } from './stage';

const NEW_LINE = {
  code: 'BL6',
  name: 'Ekologia i ochrona zwierząt',
  legalBasis: 'udpp' as const,
  spheres: ['18'],
  division: '900',
  chapter: '90095',
  paragraph: '2360',
  plannedGrosze: 500_000,
};

describe('amending a programme', () => {
  let stage: ProgrammeStage;
  beforeAll(async () => {
    stage = await ProgrammeStage.open();
  }, 120_000);
  afterAll(() => stage.test.stop());

  const versions = () =>
    stage.officer.call('GET /api/office/programmes/:programmeId/versions', {
      params: { programmeId: stage.programmeId },
    });

  it('begins from the adopted programme as version 1, which everybody can read', async () => {
    const [first, ...others] = await versions();
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      number: 1,
      resolutionNumber: 'XLI/412/2025',
      resolutionDate: '2025-11-20',
      plannedGrosze: 57_500_000,
    });
    const seen = await stage.test.client().call('GET /api/public/programme-versions/:versionId', {
      params: { versionId: first!.id },
    });
    expect(seen.content.lines.map(({ code, plannedGrosze }) => [code, plannedGrosze])).toEqual([
      ['BL1', 5_900_000],
      ['BL2', 9_900_000],
      ['BL3', 700_000],
      ['BL4', 1_000_000],
      ['BL5', 40_000_000],
    ]);
    expect(Object.keys(seen.content.sections)).toHaveLength(11);
  });

  it('moves money, opens a line and rewrites a section in one transaction, and writes version 2', async () => {
    const amendment = await stage.amendment(
      { BL1: 4_900_000, BL2: 10_400_000 },
      { newLines: [{ ...NEW_LINE, id: randomUUID() }], sections: { aims: words('Nowy cel główny.') } },
    );
    await stage.adopt(amendment, 'XLV/450/2026');
    expect(await stage.amounts()).toEqual({
      BL1: [4_900_000, 4_900_000],
      BL2: [10_400_000, 10_400_000],
      BL3: [700_000, 700_000],
      BL4: [1_000_000, 1_000_000],
      BL5: [40_000_000, 40_000_000],
      BL6: [500_000, 500_000],
    });
    const { rows } = await stage.test.sql.query<{ kind: string; grosze: number; key: string }>(
      `SELECT kind, amount_grosze::int AS grosze, idempotency_key AS key FROM posting
        WHERE subject_id = $1 ORDER BY position`,
      [amendment.id],
    );
    expect(rows.map(({ kind, grosze }) => [kind, grosze])).toEqual([
      ['amend', 1_000_000],
      ['amend', 500_000],
      ['amend', 500_000],
    ]);
    expect(rows[0]?.key).toBe(`amend:${amendment.id}:${stage.world.line('BL1')}`);
    const [second, first] = await versions();
    expect(second).toMatchObject({
      number: 2,
      resolutionNumber: 'XLV/450/2026',
      plannedGrosze: 57_500_000,
      justification: 'Zmiana budżetu miasta.',
    });
    const read = (versionId: string) =>
      stage.officer.call('GET /api/office/programme-versions/:versionId', { params: { versionId } });
    expect((await read(second!.id)).content.sections.aims).toEqual(words('Nowy cel główny.'));
    expect((await read(first!.id)).content.sections.aims).not.toEqual(words('Nowy cel główny.'));
    const { timeline } = await stage.officer.call('GET /api/office/programmes/:programmeId', {
      params: { programmeId: stage.programmeId },
    });
    expect(timeline.map(({ type }) => type)).toContain('programme.amended');
    expect(await stage.discrepancies()).toBe(0);
  });

  it('is prepared one at a time, and can be given up', async () => {
    const amendment = await stage.amendment({ BL3: 800_000 });
    const second = await stage.officer.refused('POST /api/office/programmes/:programmeId/amendments', {
      params: { programmeId: stage.programmeId },
    });
    expect(second).toMatchObject({ status: 409, code: 'amendment_open_already' });
    await stage.discard(amendment);
    expect((await stage.refused(amendment, 'XLV/451/2026')).code).toBe('not_now');
    const list = await stage.officer.call('GET /api/office/programmes/:programmeId/amendments', {
      params: { programmeId: stage.programmeId },
    });
    expect(list.map(({ status }) => status).sort()).toEqual(['adopted', 'discarded']);
  });

  it.each([
    ['that changes nothing', { BL3: 700_000 }, {}, 'amendment_changes_nothing '],
    [
      'with a line of nobody',
      {},
      { changes: [{ lineId: randomUUID(), plannedGrosze: 5 }] },
      'amendment_line_unknown changes.0.lineId',
    ],
    ['without a reason', { BL3: 800_000 }, { justification: ' ' }, 'required justification'],
    [
      'with a code in use',
      {},
      { newLines: [{ ...NEW_LINE, code: 'bl1' }] },
      'line_code_repeated newLines.0.code',
    ],
    [
      'that empties a section',
      {},
      { sections: { aims: words(' ') } },
      'programme_section_missing sections.aims',
    ],
  ])('%s is refused', async (_name, amounts, change, problem) => {
    const amendment = await stage.amendment(amounts as Record<string, number>, change);
    const refused = await stage.refused(amendment, 'XLV/452/2026');
    expect(refused.status).toBe(422);
    expect(refused.problems.map(({ code, path = '' }) => `${code} ${path}`)).toEqual([problem]);
    await stage.discard(amendment);
  });

  it('refuses a negative amount before anything is kept', async () => {
    const amendment = await stage.amendment({ BL3: 800_000 });
    const answer = await stage.officer.raw('PUT', `/api/office/programme-amendments/${amendment.id}`, {
      version: amendment.version,
      justification: '',
      changes: [{ lineId: stage.world.line('BL3'), plannedGrosze: -1 }],
      newLines: [],
      sections: {},
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      problems: [{ code: 'amount_negative', path: 'changes.0.plannedGrosze' }],
    });
    await stage.discard(amendment);
  });

  it('needs a resolution of its own that is neither in the future nor before the last one', async () => {
    const amendment = await stage.amendment({ BL3: 800_000 });
    const codes = async (number: string, day?: string) => (await stage.refused(amendment, number, day)).code;
    expect(await codes('XLI/412/2025')).toBe('resolution_number_taken');
    expect(await codes(' XLV/450/2026 ')).toBe('resolution_number_taken');
    expect(await codes('XLV/453/2026', '2026-03-03')).toBe('resolution_date_in_future');
    expect(await codes('XLV/453/2026', '2026-03-01')).toBe('resolution_before_previous');
    expect((await stage.refused({ ...amendment, version: 1 }, 'XLV/453/2026')).code).toBe(
      'changed_elsewhere',
    );
    expect((await versions()).map(({ number }) => number)).toEqual([2, 1]);
    await stage.discard(amendment);
    const taken = await stage.draft(2040);
    const refused = await stage.executive.refused('POST /api/office/programmes/:programmeId/adoption', {
      params: { programmeId: taken.id },
      body: { resolutionNumber: 'XLV/450/2026', resolutionDate: '2026-03-02' },
    });
    expect(refused.problems).toEqual([{ code: 'resolution_number_taken', path: 'resolutionNumber' }]);
  });

  it('explains before how far a line can be cut, and cuts to exactly that', async () => {
    const callId = await stage.world.openCall({ poolGrosze: 3_000_000 });
    const organisationId = await stage.world.join('melody', 'melody');
    const offerId = await stage.world.submittedOffer(callId, organisationId);
    stage.test.clock.set(on(DAYS.decided).toISOString());
    await stage.world.awarded(callId, [offerId], 1_000_000, '77/2026');
    await stage.world.openCall({ poolGrosze: 2_000_000 });
    // 104 000 zł planned: 10 000 zł awarded, 20 000 zł in a call, the rest free again.
    const amendment = await stage.amendment({ BL2: 2_999_999 });
    const view = await stage.officer.call('GET /api/office/programme-amendments/:amendmentId', {
      params: { amendmentId: amendment.id },
    });
    const expected = {
      code: 'amendment_below_committed',
      path: 'changes.0.plannedGrosze',
      params: {
        line: 'Kultura, sztuka, ochrona dóbr kultury i dziedzictwa narodowego',
        leastGrosze: 3_000_000,
        askedGrosze: 2_999_999,
      },
      basis: 'UFP art. 46 ust. 1',
    };
    expect(view.problems).toEqual([expected]);
    expect((await stage.refused(amendment, 'XLV/460/2026', '2026-04-10')).problems).toEqual([expected]);
    await stage.discard(amendment);

    await stage.adopt(await stage.amendment({ BL2: 3_000_000 }), 'XLV/460/2026', '2026-04-10');
    expect((await stage.amounts())['BL2']).toEqual([3_000_000, 2_000_000]);
    expect(await stage.discrepancies()).toBe(0);
  });

  it('keeps versions that not even SQL can change', async () => {
    for (const sql of [
      `UPDATE programme_version SET content = '{}'`,
      'DELETE FROM programme_version',
      'TRUNCATE programme_version',
    ]) {
      await expect(stage.test.ownerSql.query(sql)).rejects.toThrow();
    }
    expect((await versions()).map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  it('is for the officer to prepare and for the executive to record', async () => {
    const amendment = await stage.amendment({ BL3: 800_000 });
    const byOfficer = await stage.officer.refused(
      'POST /api/office/programme-amendments/:amendmentId/adoption',
      {
        params: { amendmentId: amendment.id },
        body: { version: amendment.version, resolutionNumber: 'X/1/26', resolutionDate: '2026-03-02' },
      },
    );
    expect(byOfficer.status).toBe(403);
    const finance = await stage.world.office('finance');
    const byFinance = await finance.refused('DELETE /api/office/programme-amendments/:amendmentId', {
      params: { amendmentId: amendment.id },
    });
    expect(byFinance.status).toBe(403);
    await stage.discard(amendment);
  });

  it('does not show a draft, nor anything of it, to the public', async () => {
    const draft = await stage.draft(2041);
    const answer = await stage.test.client().raw('GET', `/api/public/programmes/${draft.id}/versions`);
    expect(answer.status).toBe(404);
  });

  it('tells a line anew with its money, in one version; the money of a day before stands under the old words', async () => {
    const details = {
      name: 'Kultura i sztuka dla mieszkańców',
      spheres: ['16', '13'],
      division: '921',
      chapter: '92195',
      paragraph: '2360',
      priorityTasks: ['Koncerty'],
    };
    const lineId = stage.world.line('BL2');
    const [planned = 0] = (await stage.amounts())['BL2'] ?? [];
    stage.test.clock.set('2026-11-05T09:00:00Z');
    const amendment = await stage.amendment(
      {},
      { changes: [{ lineId, plannedGrosze: planned + 100, details }] },
    );
    const wrong = await stage.officer.raw('PUT', `/api/office/programme-amendments/${amendment.id}`, {
      version: amendment.version,
      justification: 'Zmiana budżetu miasta.',
      changes: [{ lineId, plannedGrosze: planned, details: { ...details, name: 5 } }],
      newLines: [],
      sections: {},
    });
    expect(wrong.status).toBe(400);
    await stage.adopt(amendment, 'XLV/453/2026', '2026-11-05');
    const { lines } = await stage.officer.call('GET /api/office/programmes/:programmeId', {
      params: { programmeId: stage.programmeId },
    });
    expect(lines.find(({ id }) => id === lineId)).toMatchObject({ ...details, code: 'BL2' });
    const [last, before] = await versions();
    const read = async (versionId: string) => {
      const { content } = await stage.officer.call('GET /api/office/programme-versions/:versionId', {
        params: { versionId },
      });
      return content.lines.find(({ id }) => id === lineId);
    };
    expect(await read(last!.id)).toMatchObject({ ...details, plannedGrosze: planned + 100 });
    expect(await read(before!.id)).toMatchObject({ chapter: '92105', plannedGrosze: planned });
    const keys = async (on: string) => {
      const { groups } = await stage.officer.call('GET /api/office/programmes/:programmeId/money', {
        params: { programmeId: stage.programmeId },
        query: { on, by: 'classification' },
      });
      return groups.filter((group) => group.lines.some(({ id }) => id === lineId)).map(({ key }) => key);
    };
    expect(await keys('2026-11-05')).not.toEqual(await keys('2026-11-04'));
    expect((await keys('2026-11-04'))[0]).toContain('92105');
    expect(await stage.discrepancies()).toBe(0);
  });
});
