import { randomUUID } from 'node:crypto';
import { body, ProgrammeStage, words } from './stage';

const LINE = {
  code: 'A1',
  name: 'Kultura',
  legalBasis: 'udpp' as const,
  spheres: ['16'],
  division: '921',
  chapter: '92105',
  paragraph: '2360',
  plannedGrosze: 9_900_000,
};

describe('writing a programme', () => {
  let stage: ProgrammeStage;
  beforeAll(async () => {
    stage = await ProgrammeStage.open();
  }, 120_000);
  afterAll(() => stage.test.stop());

  const contentOf = (programmeId: string) =>
    stage.officer.call('GET /api/office/programmes/:programmeId/content', { params: { programmeId } });
  const save = (programmeId: string, change: object) =>
    stage.officer.raw('PUT', `/api/office/programmes/${programmeId}/content`, {
      version: 1,
      title: 'Program',
      sections: {},
      lines: [],
      ...change,
    });

  it('begins with a title and tells everything that the act still asks for', async () => {
    const { id, moves } = await stage.officer.call('POST /api/office/programmes', {
      body: { year: 2030, title: 'Program na rok 2030', lines: [] },
    });
    expect(moves).toEqual([
      { move: 'edit', allowed: true },
      { move: 'adopt', allowed: false, reason: 'forbidden' },
      { move: 'amend', allowed: false, reason: 'not_now' },
      { move: 'withdraw', allowed: true },
    ]);
    const { problems, version } = await contentOf(id);
    expect(version).toBe(1);
    expect(problems).toHaveLength(12);
    expect(problems[0]).toEqual({
      code: 'programme_section_missing',
      path: 'sections.aims',
      params: { section: 'aims' },
      basis: 'UDPP art. 5a ust. 4 pkt 1',
    });
    expect(problems.at(-1)).toEqual({
      code: 'budget_lines_required',
      path: 'lines',
      basis: 'UDPP art. 5a ust. 4 pkt 8',
    });
    const refused = await stage.executive.refused('POST /api/office/programmes/:programmeId/adoption', {
      params: { programmeId: id },
      body: { resolutionNumber: 'I/1/26', resolutionDate: '2026-02-27' },
    });
    expect(refused).toMatchObject({ status: 422, code: 'programme_section_missing' });
    expect(refused.problems).toEqual(problems);
  });

  it('counts down to the day on which next year’s programme is due, until it is adopted', async () => {
    const due = async (now: string) => {
      stage.test.clock.set(now);
      const { deadlines } = await stage.officer.call('GET /api/office/board');
      return deadlines.filter(({ kind }) => kind === 'programmeAdoption' || kind === 'programmeReport');
    };
    expect(await due('2026-03-02T09:00:00Z')).toEqual([
      { kind: 'programmeAdoption', id: '', title: '', dueOn: '2026-11-30', year: 2027, wouldShiftTo: null },
    ]);
    // The programme of 2026 is to be reported on by 31 May 2027; that of 2027 was never adopted, nor is 2028's.
    expect((await due('2027-05-20T09:00:00Z')).map(({ kind, year, dueOn }) => [kind, year, dueOn])).toEqual([
      ['programmeAdoption', 2027, '2026-11-30'],
      ['programmeReport', 2026, '2027-05-31'],
      ['programmeAdoption', 2028, '2027-11-30'],
    ]);
    stage.test.clock.set('2026-03-02T09:00:00Z');
  });

  it('adds, changes, orders and removes lines, and keeps sections as they were written', async () => {
    const { id } = await stage.officer.call('POST /api/office/programmes', {
      body: { year: 2031, title: 'Program', lines: [] },
    });
    const [one, two] = [randomUUID(), randomUUID()];
    const aims = {
      blocks: [
        { kind: 'heading', spans: [{ text: 'Cel', bold: true }] },
        { kind: 'numbers', items: [[{ text: 'pierwszy', link: 'https://bip.example/a' }]] },
      ],
    };
    await save(id, {
      sections: { aims },
      lines: [
        { ...LINE, id: one },
        { ...LINE, id: two, code: 'A2' },
      ],
    });
    const saved = await save(id, {
      version: 2,
      sections: { aims },
      lines: [
        { ...LINE, id: two, code: 'A2', priorityTasks: ['Koncerty'], plannedGrosze: null },
        { ...LINE, id: one, name: 'Sztuka' },
      ],
    });
    expect(saved.status).toBe(200);
    const content = await contentOf(id);
    expect(content).toMatchObject({ version: 3, sections: { aims } });
    expect(
      content.lines.map(({ id: line, code, name, plannedGrosze, priorityTasks }) => [
        line,
        code,
        name,
        plannedGrosze,
        priorityTasks,
      ]),
    ).toEqual([
      [two, 'A2', 'Kultura', 0, ['Koncerty']],
      [one, 'A1', 'Sztuka', 9_900_000, []],
    ]);
    await save(id, { version: 3, lines: [{ ...LINE, id: one }] });
    expect((await contentOf(id)).lines.map((line) => line.id)).toEqual([one]);
  });

  it('does not let whoever saw an older version overwrite the newer one', async () => {
    const { id } = await stage.draft(2032);
    const answers = await Promise.all([save(id, { title: 'Pierwszy' }), save(id, { title: 'Drugi' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const loser = answers.find(({ status }) => status === 409)!;
    expect(await loser.json()).toMatchObject({ code: 'changed_elsewhere' });
  });

  it.each([
    ['HTML', { sections: { aims: '<p>Cel</p>' } }, 'invalid_object sections.aims'],
    [
      'an unknown node',
      { sections: { aims: { blocks: [{ kind: 'image', src: 'x' }] } } },
      'rich_text_unknown_node sections.aims.blocks.0',
    ],
    [
      'an unknown mark',
      { sections: { aims: { blocks: [{ kind: 'paragraph', spans: [{ text: 'a', style: 'x' }] }] } } },
      'rich_text_unknown_mark sections.aims.blocks.0.spans.0.style',
    ],
    [
      'a script',
      {
        sections: { aims: { blocks: [{ kind: 'paragraph', spans: [{ text: 'a', link: 'javascript:x' }] }] } },
      },
      'rich_text_link_unsafe sections.aims.blocks.0.spans.0.link',
    ],
    ['an unknown section', { sections: { other: words('a') } }, 'unknown_field sections.other'],
    [
      'a negative amount',
      { lines: [{ ...LINE, plannedGrosze: -1 }] },
      'amount_negative lines.0.plannedGrosze',
    ],
    ['half a grosz', { lines: [{ ...LINE, plannedGrosze: 0.5 }] }, 'invalid_amount lines.0.plannedGrosze'],
    [
      'a task that is no text',
      { lines: [{ ...LINE, priorityTasks: [7] }] },
      'invalid_text lines.0.priorityTasks',
    ],
    [
      'another legal basis',
      { lines: [{ ...LINE, legalBasis: 'gift' }] },
      'invalid_choice lines.0.legalBasis',
    ],
  ])('refuses %s with its path and keeps nothing of it', async (_name, change, problem) => {
    const [programme] = (await stage.officer.call('GET /api/office/programmes')).filter(
      ({ year }) => year === 2030,
    );
    const answer = await save(programme!.id, change);
    expect(answer.status).toBe(400);
    const { problems } = (await answer.json()) as { problems: { code: string; path: string }[] };
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toContain(problem);
    expect((await contentOf(programme!.id)).version).toBe(1);
  });

  it('refuses an id of a line that stands in another programme', async () => {
    const { id } = await stage.officer.call('POST /api/office/programmes', {
      body: { year: 2033, title: 'Program', lines: [] },
    });
    const answer = await save(id, { lines: [{ ...LINE, id: stage.world.line('BL2') }] });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ problems: [{ code: 'duplicate_id' }] });
    expect(await stage.amounts()).toMatchObject({ BL2: [9_900_000, 9_900_000] });
  });

  it('of a year that has one is refused, unless the other was withdrawn', async () => {
    const first = await stage.draft(2034);
    const refused = await stage.officer.refused('POST /api/office/programmes', { body: body(2034) });
    expect(refused).toMatchObject({ status: 409, code: 'programme_year_taken' });
    const withdrawn = await stage.officer.call('POST /api/office/programmes/:programmeId/withdrawal', {
      params: { programmeId: first.id },
    });
    expect(withdrawn).toMatchObject({ status: 'withdrawn', phase: 'withdrawn' });
    await stage.draft(2034);
    const again = await save(first.id, {});
    expect(again.status).toBe(409);
    const twice = await stage.officer.refused('POST /api/office/programmes/:programmeId/withdrawal', {
      params: { programmeId: first.id },
    });
    expect(twice.code).toBe('not_now');
  });

  it('of several years has limits for each, and its adoption puts no money on lines', async () => {
    const wrong = await stage.officer.refused('POST /api/office/programmes', {
      body: body(2027, { kind: 'multiYear', yearTo: 2027, sections: {} }),
    });
    expect(wrong.problems).toEqual([
      {
        code: 'programme_years_invalid',
        path: 'yearTo',
        params: { from: 2028, to: 2036 },
        basis: 'UDPP art. 5a ust. 2',
      },
    ]);
    const text = words('Treść');
    const limits = [
      { year: 2027, grosze: 4_000_000 },
      { year: 2028, grosze: 5_900_000 },
    ];
    const { id, kind, yearTo } = await stage.officer.call('POST /api/office/programmes', {
      body: {
        kind: 'multiYear',
        year: 2027,
        yearTo: 2028,
        title: 'Program wieloletni',
        sections: { aims: text, subjectScope: text, period: text, implementation: text, plannedFunds: text },
        lines: [{ ...LINE, limits }],
      },
    });
    expect([kind, yearTo]).toEqual(['multiYear', 2028]);
    const adopted = await stage.executive.call('POST /api/office/programmes/:programmeId/adoption', {
      params: { programmeId: id },
      body: { resolutionNumber: 'L/500/26', resolutionDate: '2026-02-27' },
    });
    expect(adopted.lines[0]).toMatchObject({
      limits,
      balance: { plannedGrosze: 9_900_000, availableGrosze: 0 },
    });
    const { rows } = await stage.test.sql.query('SELECT 1 FROM posting WHERE subject_id = $1', [id]);
    expect(rows).toEqual([]);
  });

  it('above the limit of a multi-year programme is adopted with a warning, and refused where the limits bind', async () => {
    const text = words('Treść');
    const multiYear = async (binding: boolean, resolutionNumber: string) => {
      const { id } = await stage.officer.call('POST /api/office/programmes', {
        body: {
          kind: 'multiYear',
          year: 2043,
          yearTo: 2044,
          title: 'Program na lata 2043–2044',
          sections: {
            aims: text,
            subjectScope: text,
            period: text,
            implementation: text,
            plannedFunds: text,
          },
          lines: [],
        },
      });
      const limits = [
        { year: 2043, grosze: 4_000_000 },
        { year: 2044, grosze: binding ? 2_000_000 : 5_900_000 },
      ];
      const plannedGrosze = limits[0]!.grosze + limits[1]!.grosze;
      const { sections } = await contentOf(id);
      await stage.officer.call('PUT /api/office/programmes/:programmeId/content', {
        params: { programmeId: id },
        body: {
          version: 1,
          title: 'Program',
          sections,
          lines: [{ ...LINE, plannedGrosze, limits }],
          limitsBinding: binding,
        },
      });
      await stage.executive.call('POST /api/office/programmes/:programmeId/adoption', {
        params: { programmeId: id },
        body: { resolutionNumber, resolutionDate: '2026-02-27' },
      });
    };
    const adopt = (programmeId: string, resolutionNumber: string) => ({
      params: { programmeId },
      body: { resolutionNumber, resolutionDate: '2026-02-27' },
    });
    await multiYear(false, 'M/1/26');
    const above = { lines: [{ ...LINE, plannedGrosze: 4_000_100 }] };
    const first = await stage.officer.call('POST /api/office/programmes', { body: body(2043, above) });
    const { warnings, problems, standingLimits } = await contentOf(first.id);
    expect(problems).toEqual([]);
    expect(standingLimits.map(({ resolutionNumber }) => resolutionNumber)).toEqual(['M/1/26']);
    expect(warnings).toMatchObject([
      {
        code: 'line_above_limit',
        path: 'lines.0.plannedGrosze',
        params: { line: 'A1 Kultura', year: 2043, limitGrosze: 4_000_000, excessGrosze: 100 },
        basis: 'UDPP art. 5a ust. 2 i 5',
      },
    ]);
    const { status } = await stage.executive.call(
      'POST /api/office/programmes/:programmeId/adoption',
      adopt(first.id, 'A/33/26'),
    );
    expect(status).toBe('adopted');

    await multiYear(true, 'M/2/26');
    const second = await stage.officer.call('POST /api/office/programmes', {
      body: body(2044, { lines: [{ ...LINE, plannedGrosze: 2_000_001 }] }),
    });
    const refused = await stage.executive.refused(
      'POST /api/office/programmes/:programmeId/adoption',
      adopt(second.id, 'A/34/26'),
    );
    expect(refused).toMatchObject({ status: 422, code: 'line_above_binding_limit' });
    expect(refused.problems).toEqual((await contentOf(second.id)).problems);
  });

  it('keeps the codes that an authority adds to its dictionary', async () => {
    const entry = { year: 2027, kind: 'chapter' as const, code: '92116', name: 'Biblioteki' };
    const added = await stage.officer.call('POST /api/office/classification-entries', { body: entry });
    expect(added).toMatchObject(entry);
    const twice = await stage.officer.refused('POST /api/office/classification-entries', { body: entry });
    expect(twice.code).toBe('classification_entry_taken');
    const wrong = await stage.officer.refused('POST /api/office/classification-entries', {
      body: { ...entry, kind: 'division' },
    });
    expect(wrong.code).toBe('classification_entry_malformed');
    expect(await stage.executive.call('GET /api/office/classification-entries')).toEqual([added]);
    await stage.officer.call('DELETE /api/office/classification-entries/:entryId', {
      params: { entryId: added.id },
    });
    expect(await stage.officer.call('GET /api/office/classification-entries')).toEqual([]);
  });
});
