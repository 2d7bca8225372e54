import { regonFromDigits } from '@nurt/domain/identifiers';
import { AUTHORITY } from '../../../apps/api/src/demo/data/authority';
import { ORGANISATIONS } from '../../../apps/api/src/demo/data/organisations';
import { MEMBERS, STAFF } from '../../../apps/api/src/demo/data/people';
import { PeopleWorld, plainly } from '../../../apps/api/src/demo/people';
import { sampleSmallGrant } from '../../../apps/api/src/demo/sample-small-grant';
import { SmallGrantWorld } from '../../../apps/api/src/demo/small-grants';
import { OwnedRecords } from '../../../apps/api/src/modules/organisations';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { DAYS, GRANT, on, TestWorld } from '../../support/world';
import { nextNip } from '../offers/stage';

const { melody: ORIGINAL } = ORGANISATIONS;

describe('an organisation entered twice', () => {
  let test: TestApp;
  let world: TestWorld;
  let people: PeopleWorld;
  let administrator: Client;
  let count = 0;
  beforeAll(async () => {
    test = await startApp({ now: '2026-07-25T09:00:00Z' });
    world = await TestWorld.open(test);
    people = new PeopleWorld(world);
    administrator = await world.office('administrator');
  }, 60_000);
  afterAll(() => test.stop());

  /** An organisation like the sample one, with numbers of its own. */
  const register = (member: keyof typeof MEMBERS, change: Partial<typeof ORIGINAL> = {}): Promise<string> => {
    count += 1;
    const own = {
      nip: nextNip(),
      regon: regonFromDigits(`4400${String(1000 + count)}`),
      krs: `00008${String(10_000 + count)}`,
    };
    return world.organisation(MEMBERS[member], { ...ORIGINAL, ...own, ...change }, on(DAYS.adopted));
  };
  /** As two records of before the numbers were compared, or of two people who registered at once. */
  const makeAlike = (id: string, other: string) =>
    test.sql.query(
      'UPDATE organisation SET krs = (SELECT krs FROM organisation WHERE id = $2) WHERE id = $1',
      [id, other],
    );
  const duplicates = () => administrator.call('GET /api/office/organisation-duplicates');
  const join = (fromId: string, intoId: string, by = administrator) =>
    by.raw('POST', '/api/office/organisation-joins', { fromId, intoId, reason: 'Wpisana drugi raz.' });
  const codeOf = async (response: Response) => ((await response.json()) as { code?: string }).code;
  const ownerOf = async (table: string, id: string): Promise<string | undefined> =>
    (
      await test.sql.query<{ organisation_id: string }>(
        `SELECT organisation_id FROM ${table} WHERE id = $1`,
        [id],
      )
    ).rows[0]?.organisation_id;

  it('is found at registration by any of its numbers, all of them named at once', async () => {
    const id = await register('melody');
    const { rows } = await test.sql.query<{ nip: string; regon: string; krs: string }>(
      'SELECT nip, regon, krs FROM organisation WHERE id = $1',
      [id],
    );
    const [taken] = rows;
    const client = await world.member('seniors');
    const fresh = { nip: nextNip(), regon: regonFromDigits('55000001'), krs: '0000712345' };
    const refusal = async (change: Partial<typeof ORIGINAL>) => {
      const body = { ...ORIGINAL, ...fresh, ...change };
      const { status, problems } = await client.refused('POST /api/organisations', { body });
      return [status, ...problems.map(({ code, path }) => `${code} ${String(path)}`)];
    };
    expect(await refusal({ nip: taken!.nip })).toEqual([409, 'organisation_exists nip']);
    expect(await refusal({ regon: taken!.regon })).toEqual([409, 'organisation_exists regon']);
    expect(await refusal({ krs: taken!.krs })).toEqual([409, 'organisation_exists krs']);
    expect(await refusal(taken!)).toEqual([
      409,
      'organisation_exists nip',
      'organisation_exists regon',
      'organisation_exists krs',
    ]);
  });

  it('is shown to the administrator with what is alike and what belongs to each', async () => {
    const one = await register('melody', { name: 'Koło „Pod Dębem”', postalCode: '30-001' });
    const other = await register('traveller', { name: 'KOŁO POD DĘBEM', postalCode: '30-001' });
    await makeAlike(other, one);
    const { found } = await duplicates();
    const board = await administrator.call('GET /api/office/board');
    expect(board.waiting).toEqual([
      expect.objectContaining({ kind: 'organisationsToJoin', count: found.length }),
    ]);
    const pair = found.find((candidate) => [candidate.one.id, candidate.other.id].includes(one))!;
    expect(pair.grounds).toEqual(['krs', 'nameAndPlace']);
    expect([pair.one.id, pair.other.id].sort()).toEqual([one, other].sort());
    const shown = [pair.one, pair.other].find(({ id }) => id === one)!;
    expect(shown).toMatchObject({
      members: [{ name: MEMBERS.melody.name, role: 'representative' }],
      records: [],
      elsewhere: false,
    });
    const officer = await world.office('officer');
    expect((await officer.raw('GET', '/api/office/organisation-duplicates')).status).toBe(403);
    expect((await join(one, other, officer)).status).toBe(403);
    expect((await join(other, one)).status).toBe(201);
  });

  it('is joined with everything that belongs to it, and who, when and why is kept', async () => {
    const into = await register('melody', { name: 'Chór Sól', postalCode: '31-002' });
    const from = await register('traveller', { name: 'Chór Sól', postalCode: '31-002' });
    const mandate = { from: null, to: DAYS.taskTo };
    const editor = { ...plainly('editor'), position: 'sekretarz', mandate };
    await people.colleague(MEMBERS.traveller, from, MEMBERS.seniors, editor, on(DAYS.adopted));
    await people.colleague(MEMBERS.traveller, from, MEMBERS.melody, plainly('reader'), on(DAYS.adopted));
    await people.invitation(
      MEMBERS.traveller,
      from,
      'nowa@nurt.example',
      plainly('reader'),
      on(DAYS.adopted),
    );
    const callId = await world.openCall({ offersPerOrganisation: 3 });
    const offer = await world.submittedOffer(callId, from, 'traveller');
    const draft = await world.wholeDraft(callId, from, 'traveller');
    await world.awarded(callId, [offer], GRANT, '91/2026');
    const agreement = await world.preparedAgreement(offer, 'WK.91.2026');
    const grants = new SmallGrantWorld(world);
    const small = sampleSmallGrant({
      title: 'Mały grant',
      place: 'Bochnia',
      from: DAYS.taskFrom,
      to: DAYS.taskTo,
      about: 'Spotkania.',
      sphere: '16',
      contact: MEMBERS.melody,
      costs: [['Honoraria', 100_000, 10_000]],
    });
    const granted: string[] = [];
    for (const [member, organisationId] of [['traveller', from] as const, ['melody', into] as const]) {
      const whose = { authorityId: world.authorityId, organisationId };
      const id = await grants.submitted(MEMBERS[member], whose, small, on(DAYS.applied));
      await grants.publish(STAFF.officer, id, on(DAYS.applied));
      const decision = { grantGrosze: 100_000, budgetLineId: world.line('BL2') };
      await grants.decide(STAFF.executive, id, decision, on(DAYS.scored));
      granted.push(id);
    }
    const before = await test.sql.query('SELECT applicant, checksum FROM offer WHERE id = $1', [offer]);

    const answers = await Promise.all([join(from, into), join(from, into)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);

    for (const [table, id] of [
      ['offer', offer],
      ['offer', draft.id],
      ['agreement', agreement],
      ['small_grant', granted[0]!],
    ] as const) {
      expect([table, await ownerOf(table, id)]).toEqual([table, into]);
    }
    const after = await test.sql.query('SELECT applicant, checksum FROM offer WHERE id = $1', [offer]);
    expect(after.rows).toEqual(before.rows);
    const totals = await test.sql.query(
      `SELECT granted_grosze::int AS granted FROM small_grant_year_total WHERE organisation_id = $1`,
      [into],
    );
    expect(totals.rows).toEqual([{ granted: 200_000 }]);

    const melody = await world.member('melody');
    const { members } = await melody.call('GET /api/organisations/:organisationId/members', {
      params: { organisationId: into },
    });
    expect(members.map(({ name, role, position, mandateTo }) => [name, role, position, mandateTo])).toEqual([
      [MEMBERS.melody.name, 'representative', '', null],
      [MEMBERS.traveller.name, 'representative', '', null],
      [MEMBERS.seniors.name, 'editor', 'sekretarz', DAYS.taskTo],
    ]);

    const { found, joins } = await duplicates();
    expect(found.some(({ one, other }) => [one.id, other.id].includes(from))).toBe(false);
    const trail = joins.find((done) => done.from.id === from)!;
    expect(trail).toMatchObject({
      into: { id: into, name: 'Chór Sól' },
      joinedBy: STAFF.administrator.name,
      joinedAt: '2026-07-25T09:00:00.000Z',
      reason: 'Wpisana drugi raz.',
      grounds: ['nameAndPlace'],
    });
    const moved = new Map(trail.moved.map(({ kind, ids }) => [kind, ids.length]));
    // The award of the small grant and the prepared agreement's offer are offers too.
    expect(moved.get('offer')).toBe(3);
    expect(moved.get('small_grant')).toBe(1);
    expect(moved.get('agreement')).toBe(1);
    expect(moved.get('member')).toBe(2);
    expect(moved.get('invitation')).toBe(1);
  });

  it('stays as an alias: its address leads to the other one, and its numbers cannot be registered', async () => {
    const into = await register('melody');
    const from = await register('traveller');
    await makeAlike(from, into);
    expect((await join(from, into)).status).toBe(201);
    const melody = await world.member('melody');
    const read = await melody.call('GET /api/organisations/:organisationId', {
      params: { organisationId: from },
    });
    expect(read.id).toBe(into);
    await register('sport');
    const stranger = await world.member('sport');
    expect((await stranger.raw('GET', `/api/organisations/${from}`)).status).toBe(404);
    const { rows } = await test.sql.query<{ nip: string }>('SELECT nip FROM organisation WHERE id = $1', [
      from,
    ]);
    const body = { ...ORIGINAL, nip: rows[0]!.nip, regon: regonFromDigits('55000009'), krs: '0000799999' };
    expect(await stranger.refused('POST /api/organisations', { body })).toMatchObject({
      problems: [{ code: 'organisation_exists', path: 'nip' }],
    });
    // It was the one with the right NIP: the organisation may take it over.
    const { id: _id, role: _role, ...profile } = read;
    const taken = await melody.call('PUT /api/organisations/:organisationId', {
      params: { organisationId: into },
      body: { ...profile, nip: rows[0]!.nip },
    });
    expect(taken.nip).toBe(rows[0]!.nip);
    await expect(test.ownerSql.query(`UPDATE organisation_join SET reason = ''`)).rejects.toThrow(
      'never changed',
    );
  });

  it('is joined neither with itself nor with a stranger, nor by somebody who belongs to it', async () => {
    const one = await register('melody');
    const other = await register('traveller', { name: 'Zupełnie inna' });
    expect(await codeOf(await join(one, one))).toBe('join_same');
    expect(await codeOf(await join(one, other))).toBe('join_not_duplicates');
    expect((await join(one, '00000000-0000-4000-8000-000000000000')).status).toBe(404);
    await makeAlike(other, one);
    await people.colleague(MEMBERS.melody, one, STAFF.administrator, plainly('reader'), on(DAYS.adopted));
    expect(await codeOf(await join(one, other))).toBe('member_excluded');
  });

  it('that another authority works with is joined only as the one that stays', async () => {
    const here = await register('seniors');
    const busy = await register('sport');
    await makeAlike(here, busy);
    const founded = on(DAYS.adopted);
    const elsewhere = await world.authority({ ...AUTHORITY, name: 'Gmina Inna', terc: '1201022' }, founded);
    const whose = { authorityId: elsewhere, organisationId: busy };
    const small = sampleSmallGrant({
      title: 'Gdzie indziej',
      place: 'Gmina Inna',
      from: DAYS.taskFrom,
      to: DAYS.taskTo,
      about: 'Spotkania.',
      sphere: '16',
      contact: MEMBERS.sport,
      costs: [['Honoraria', 100_000, 10_000]],
    });
    await new SmallGrantWorld(world).draft(MEMBERS.sport, whose, small, on(DAYS.applied));
    expect(await codeOf(await join(busy, here))).toBe('join_elsewhere');
    expect((await join(here, busy)).status).toBe(201);
  });

  it('moves whatever table has records of organisations: none is forgotten', async () => {
    const { rows } = await test.sql.query<{ name: string }>(
      `SELECT c.conrelid::regclass::text AS name FROM pg_constraint c
        WHERE c.contype = 'f' AND c.confrelid = 'organisation'::regclass`,
    );
    const own = [
      'organisation',
      'organisation_member',
      'organisation_invitation',
      'organisation_join',
      'organisation_document',
      'organisation_offer_pattern',
      'small_grant_year_total',
      // How an invitation ended; the place that was taken moves with offer_partner.
      'offer_newcomer',
    ];
    const told = test.app.get(OwnedRecords, { strict: false }).kinds;
    const tables = [...new Set(rows.map(({ name }) => name))];
    expect(tables.filter((name) => !own.includes(name)).sort()).toEqual([...told].sort());
  });

  it('is the only way in which a submitted offer changes hands', async () => {
    const owner = await register('melody');
    const other = await register('traveller');
    const callId = await world.openCall({ title: 'Inny nabór' }, 'BL5');
    const offer = await world.submittedOffer(callId, owner, 'melody');
    await expect(
      test.sql.query('UPDATE offer SET organisation_id = $2 WHERE id = $1', [offer, other]),
    ).rejects.toThrow('a submitted offer is never changed');
  });
});
