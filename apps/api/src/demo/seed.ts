import { addDays } from '@nurt/domain/calendar';
import type { INestApplicationContext } from '@nestjs/common';
import { Client } from 'pg';
import type { DatabaseAddresses } from '../database/migrate';
import { Clock, UnitOfWork } from '../kernel';
import { DemoCalendar } from './calendar';
import { MEMBERS, must, STAFF, type Stage } from './cast';
import { AUTHORITY } from './data/authority';
import { ORGANISATIONS, type DemoOrganisation } from './data/organisations';
import { DEMO_PASSWORD, type DemoMember } from './data/people';
import { freshSport } from './stories/fresh-sport';
import { openCalls } from './stories/open-calls';
import { peopleOfMelody } from './stories/people';
import { confirmedTogether } from './stories/together';
import { smallGrants } from './stories/small-grants';
import { nextYear } from './stories/next-year';
import { settledCulture } from './stories/settled-culture';
import { formalChecks, proposedSport, sealedScoring } from './stories/under-evaluation';
import { World } from './world';

/** Any number; another than the migrations' lock. */
const SEED_LOCK = 7_239_002;
/** Nobody's record: the events that say how far the seeding came hang on it. */
const DEMO = '00000000-0000-4000-8000-00000000d370';

/** Fills an empty database with the demo. Several processes may call it; one does it, the others wait and skip. */
export async function seedDemo(app: INestApplicationContext, databaseUrl: string): Promise<void> {
  const lock = new Client({ connectionString: databaseUrl });
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [SEED_LOCK]);
    const { rows } = await lock.query('SELECT 1 FROM authority LIMIT 1');
    if (rows.length > 0) return;
    await mark(app, 'demo.seedingStarted');
    await play(new World(app), new DemoCalendar(app.get(Clock).now()));
    await mark(app, 'demo.seeded');
  } finally {
    await lock.end();
  }
}

/**
 * A demo whose seeding was killed half-way is thrown away, so that the next start makes a whole one. Nothing else is
 * ever touched: the very first event of such a database says that the seeding made it.
 */
export async function discardHalfSeeded({
  databaseUrl,
  databaseOwnerUrl,
}: DatabaseAddresses): Promise<boolean> {
  const client = new Client({ connectionString: databaseOwnerUrl ?? databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ first: string; whole: boolean }>(
      `SELECT (SELECT type FROM event ORDER BY position LIMIT 1) AS first,
              EXISTS (SELECT FROM event WHERE type = 'demo.seeded') AS whole`,
    );
    if (rows[0]?.first !== 'demo.seedingStarted' || rows[0].whole) return false;
    await client.query(
      'DROP SCHEMA public CASCADE; CREATE SCHEMA public; DROP SCHEMA graphile_worker CASCADE',
    );
    return true;
  } finally {
    await client.end();
  }
}

async function mark(app: INestApplicationContext, type: string): Promise<void> {
  await app.get(UnitOfWork).runAsClock((tx) => tx.record({ type, subject: { kind: 'demo', id: DEMO } }));
}

async function play(world: World, calendar: DemoCalendar): Promise<void> {
  const founded = calendar.at(calendar.on('11-10', -1));
  const authorityId = await world.authority(AUTHORITY, founded);
  for (const person of Object.values(STAFF)) await world.staff(authorityId, person, DEMO_PASSWORD, founded);
  const adopted = calendar.on('11-20', -1);
  const lines = await world.programme(
    STAFF,
    { year: calendar.year, resolutionNumber: `XLI/412/${String(calendar.year - 1)}` },
    calendar.at(adopted),
  );
  const freshLines =
    calendar.freshYear === calendar.year
      ? lines
      : await world.programme(
          STAFF,
          { year: calendar.freshYear, resolutionNumber: `LII/530/${String(calendar.year)}` },
          calendar.at(addDays(calendar.today, -40)),
        );
  const stage: Stage = {
    world,
    calendar,
    staff: STAFF,
    members: MEMBERS,
    organisations: await organisations(world, calendar),
    lines,
    freshLines,
  };
  await peopleOfMelody(stage);
  await settledCulture(stage);
  await freshSport(stage);
  await formalChecks(stage);
  await sealedScoring(stage);
  await proposedSport(stage);
  await confirmedTogether(stage, await openCalls(stage));
  await smallGrants(stage, authorityId);
  await nextYear(stage);
}

async function organisations(
  world: World,
  calendar: DemoCalendar,
): Promise<Record<DemoOrganisation, string>> {
  const joined = calendar.at(calendar.on('11-21', -1));
  const ids = new Map<DemoOrganisation, string>();
  for (const member of Object.values<DemoMember>(MEMBERS)) {
    await world.account({ email: member.email, name: member.name }, DEMO_PASSWORD, joined);
    for (const key of member.organisations) {
      ids.set(key, await world.organisation(member, ORGANISATIONS[key], joined));
    }
  }
  return Object.fromEntries(
    Object.keys(ORGANISATIONS).map((key) => [key, must(ids.get(key as DemoOrganisation))]),
  ) as Record<DemoOrganisation, string>;
}
