import { createRequire } from 'node:module';
import path from 'node:path';
import pg from 'pg';
import { root } from '../../tools/lib/workspace.mjs';
import { crowdOf } from './rush/crowd.mjs';

// Fills an empty database through the product's own use cases, as the demo does: an authority with its programme,
// open calls, organisations, each with its person, and drafts of offers. Copies, of which the bench needs thousands,
// are made by SQL.

const require = createRequire(import.meta.url);
const built = (file) => require(path.join(root, 'apps/api/dist', file));
require('reflect-metadata');

const { NestFactory } = require('@nestjs/core');
const { addDays } = require('@nurt/domain/calendar');
const { nipFromDigits, regonFromDigits } = require('@nurt/domain/identifiers');
const { AppModule } = built('app.module.js');
const { migrate } = built('database/migrate.js');
const { DemoCalendar } = built('demo/calendar.js');
const { AUTHORITY } = built('demo/data/authority.js');
const { ORGANISATIONS } = built('demo/data/organisations.js');
const { DEMO_PASSWORD, STAFF } = built('demo/data/people.js');
const { sampleCall } = built('demo/sample-call.js');
const { sampleOffer } = built('demo/sample-offer.js');
const { World } = built('demo/world.js');
const { readSettings } = built('settings/index.js');

const LINES = ['BL1', 'BL2', 'BL3', 'BL4', 'BL5'];

const commands = {
  /** Twenty calls and people, each with drafts for the rows of the bench. */
  prepare: ({ people, draftsEach }) =>
    onProduct(async (world, pool, calendar) => {
      const stage = await found(world, calendar, people);
      for (let index = 0; index < people; index += 1) {
        const request = call(calendar, stage.lines.get(LINES[index % LINES.length]), index + 1, -8);
        stage.callIds.push(await world.call(STAFF.officer, request, calendar.at(calendar.day(-8))));
      }
      return { ...stage, ...(await drafts(world, pool, stage, draftsEach)) };
    }),
  /** One person with two drafts in a call, and for each closing a call that closes then, with a crowd before it. */
  crowd: ({ size, closings }) =>
    onProduct(async (world, pool, calendar) => {
      const stage = await found(world, calendar, 1);
      for (const closesAt of closings) {
        const request = call(calendar, stage.lines.get(LINES[0]), stage.callIds.length + 1, -30);
        const closing = { ...request, closesAt: closesAt.toISOString() };
        stage.callIds.push(await world.call(STAFF.officer, closing, calendar.at(calendar.day(-30))));
      }
      const made = await drafts(world, pool, stage, 0);
      const nips = Array.from({ length: size }, (_, index) => nipNear(500_000 + 11 * index));
      return { ...stage, ...made, crowd: await crowdOf(pool, stage, made.recorded.submission.id, nips) };
    }),
};

process.on('message', async ({ id, command, ...input }) => {
  try {
    process.send({ id, result: await commands[command](input) });
  } catch (error) {
    process.send({ id, error: error.stack });
  }
});

async function onProduct(work) {
  const settings = readSettings(process.env);
  await migrate(settings);
  const app = await NestFactory.createApplicationContext(AppModule.with(settings), { logger: ['error'] });
  // by the owner: it empties what is dead in the tables too
  const pool = new pg.Pool({ connectionString: settings.databaseOwnerUrl, max: 2 });
  try {
    return await work(new World(app), pool, new DemoCalendar(new Date()));
  } finally {
    await pool.end();
    await app.close();
  }
}

async function found(world, calendar, people) {
  const at = calendar.at(calendar.day(-60));
  const authorityId = await world.authority(AUTHORITY, at);
  for (const person of [STAFF.officer, STAFF.executive]) {
    await world.staff(authorityId, person, DEMO_PASSWORD, at);
  }
  const lines = await world.programme(
    STAFF,
    { year: calendar.freshYear, resolutionNumber: 'LII/530/2026' },
    calendar.at(calendar.day(-40)),
  );
  const members = [];
  for (let index = 0; index < people; index += 1) members.push(await member(world, calendar, index));
  return {
    calendar,
    authorityId,
    lines,
    callIds: [],
    members,
    officer: STAFF.officer.email,
    password: DEMO_PASSWORD,
  };
}

function call(calendar, budgetLineId, number, announced) {
  return {
    ...sampleCall({
      budgetLineId,
      title: `Kultura, sport i zdrowie w Bochni: nabór ${number}`,
      task: 'Wydarzenia otwarte i bezpłatne dla mieszkańców Bochni, organizowane przez cały rok.',
      poolGrosze: 150_000,
      announcedOn: calendar.day(announced),
      lastDay: calendar.day(14),
      decisionBy: calendar.day(18),
      taskFrom: calendar.freshTaskStart(19),
      taskTo: calendar.freshYearEnd,
      sameKindGrosze: [4_700_000, 6_400_000],
    }),
    offersPerOrganisation: 100,
  };
}

async function member(world, calendar, index) {
  const person = { email: `osoba${index}@organizacja.example`, name: `Osoba Nr ${index}` };
  const at = calendar.at(calendar.day(-30));
  const accountId = await world.account(person, DEMO_PASSWORD, at);
  const profile = {
    ...ORGANISATIONS.melody,
    name: `Stowarzyszenie nr ${index}`,
    nip: nipNear(1000 + 11 * index),
    regon: regonFromDigits(String(30_000_000 + index)),
    krs: `0000${800_000 + index}`,
  };
  return { ...person, accountId, organisationId: await world.organisation(person, profile, at) };
}

/** Not every nine digits begin a NIP: some have a remainder that no digit shows. */
function nipNear(digits) {
  try {
    return nipFromDigits(`868${String(digits).padStart(6, '0')}`);
  } catch {
    return nipNear(digits + 1);
  }
}

/** A draft of each person for each purpose; for submissions as many copies as asked for, spread over the calls. */
async function drafts(world, pool, { calendar, callIds, members }, draftsEach) {
  const content = sampleOffer({
    title: 'Kolędy na Rynku – wspólne śpiewanie',
    place: 'Rynek w Bochni',
    from: calendar.freshTaskStart(19),
    to: addDays(calendar.freshTaskStart(19), 10),
    about: 'Wspólne kolędowanie z bocheńskimi chórami i zespołami.',
    contact: members[0],
    costs: [
      ['Honoraria zespołów', 'koncert', 15_000, 4],
      ['Nagłośnienie', 'dzień', 20_000, 2],
    ],
    grantGrosze: 80_000,
    ownFinancialGrosze: 15_000,
  });
  const at = calendar.at(calendar.day(-1));
  const made = { recorded: {}, autosave: { ours: [], limit: [] }, submission: { ours: [], limit: [] } };
  const draft = (index) => {
    const { organisationId } = members[index];
    return world.draftOffer(members[index], { callId: callIds[0], organisationId }, content, at);
  };
  for (const purpose of ['autosave', 'submission', 'lastWords']) made.recorded[purpose] = await draft(0);
  for (const side of ['ours', 'limit']) {
    for (let index = 0; index < members.length; index += 1) {
      const original = await draft(index);
      made.autosave[side].push(original);
      made.submission[side].push(await copies(pool, original, callIds, draftsEach));
    }
  }
  // The first save of an evening keeps what was written before as a version; what is measured are the many after it.
  await pool.query('UPDATE offer SET written_by = NULL, writing_since = NULL');
  return { ...made, content };
}

async function copies(pool, { id, version }, callIds, count) {
  const { rows } = await pool.query(
    `INSERT INTO offer (id, authority_id, call_id, organisation_id, status, content, version, saved_at, created_at)
     SELECT gen_random_uuid(), authority_id, ($2::uuid[])[1 + n % $3::integer], organisation_id, status, content,
            version, saved_at, created_at
       FROM offer, generate_series(1, $4::integer) n WHERE id = $1
     RETURNING id, call_id AS "callId"`,
    [id, callIds, callIds.length, count],
  );
  return rows.map((row) => ({ ...row, version }));
}
