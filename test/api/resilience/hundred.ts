import { createHash } from 'node:crypto';
import { addDays, dateInWarsaw, instantInWarsaw, localDate, yearOf } from '@nurt/domain/calendar';
import { canonicalJson } from '@nurt/domain/offers';
import type { OfferView } from '@nurt/contracts/offers';
import type { Pool } from 'pg';
import { AUTHORITY } from '../../../apps/api/src/demo/data/authority';
import { ORGANISATIONS, type DemoOrganisation } from '../../../apps/api/src/demo/data/organisations';
import { DEMO_PASSWORD, MEMBERS, STAFF, type MemberKey } from '../../../apps/api/src/demo/data/people';
import { sampleCall } from '../../../apps/api/src/demo/sample-call';
import { sampleOffer } from '../../../apps/api/src/demo/sample-offer';
import { World } from '../../../apps/api/src/demo/world';
import { Clock } from '../../../apps/api/src/kernel';
import type { ApiProcess } from '../../support/api-process';
import { startApp } from '../../support/app';
import { Refused, type Client } from '../../support/client';
import { eventually } from '../../support/eventually';

const OFFERS = 100;

interface Draft {
  readonly id: string;
  readonly version: number;
  readonly member: MemberKey;
}

/**
 * A hundred whole offers of several organisations, saved and not submitted, in a call that is open by the wall clock,
 * which is the one that a real process has.
 */
export async function hundredDrafts(databaseUrl: string): Promise<Draft[]> {
  const now = new Clock().now();
  const today = dateInWarsaw(now);
  const on = (days: number) => instantInWarsaw(addDays(today, days), '10:00');
  const year = yearOf(today) + 1;
  const [taskFrom, taskTo] = [localDate(`${String(year)}-03-01`), localDate(`${String(year)}-06-30`)];
  const app = await startApp({ databaseUrl, now: now.toISOString() });
  const world = new World(app.app);

  const authorityId = await world.authority(AUTHORITY, on(-60));
  for (const person of [STAFF.officer, STAFF.executive]) {
    await world.staff(authorityId, person, DEMO_PASSWORD, on(-60));
  }
  const lines = await world.programme(STAFF, { year, resolutionNumber: 'XLI/412' }, on(-40));
  const sketch = sampleCall({
    budgetLineId: lines.get('BL2')!,
    title: 'Kultura dla mieszkańców',
    task: 'Wydarzenia kulturalne otwarte dla mieszkańców.',
    poolGrosze: 3_000_000,
    announcedOn: addDays(today, -25),
    lastDay: addDays(today, 3),
    decisionBy: addDays(today, 10),
    taskFrom,
    taskTo,
  });
  const callId = await world.call(STAFF.officer, { ...sketch, offersPerOrganisation: OFFERS }, on(-25));

  const applicants: { member: MemberKey; organisationId: string }[] = [];
  for (const [key, { organisations }] of Object.entries(MEMBERS)) {
    const member = key as MemberKey;
    await world.account(MEMBERS[member], DEMO_PASSWORD, on(-30));
    for (const name of organisations as readonly DemoOrganisation[]) {
      const organisationId = await world.organisation(MEMBERS[member], ORGANISATIONS[name], on(-30));
      applicants.push({ member, organisationId });
    }
  }
  const drafts = await Promise.all(
    Array.from({ length: OFFERS }, async (_, index): Promise<Draft> => {
      const { member, organisationId } = applicants[index % applicants.length]!;
      const content = sampleOffer({
        title: `Koncert ${String(index + 1)}`,
        place: 'Planty Salinarne',
        from: taskFrom,
        to: taskTo,
        about: 'Koncerty w niedziele.',
        contact: MEMBERS[member],
        costs: [['Honoraria muzyków', 'koncert', 100_000, 9]],
        grantGrosze: 700_000,
        ownFinancialGrosze: 150_000,
      });
      const draft = await world.draftOffer(MEMBERS[member], { callId, organisationId }, content, on(-1));
      return { ...draft, member };
    }),
  );
  await app.stop();
  return drafts;
}

/** Everybody who submits, signed in: one browser each. */
export async function browsers(api: ApiProcess): Promise<Map<MemberKey, Client>> {
  const keys = Object.keys(MEMBERS) as MemberKey[];
  const signedIn = keys.map(
    async (key) => [key, await api.client().signIn(MEMBERS[key].email, DEMO_PASSWORD)] as const,
  );
  return new Map(await Promise.all(signedIn));
}

/** What the clients were told: the acknowledged submissions, by offer. */
export interface Told {
  readonly acknowledged: Map<string, OfferView>;
  /** Ends when every request has got its answer or lost its connection. */
  readonly all: Promise<unknown>;
}

/**
 * Submits all offers within the same second, so that at any moment of it some are done, some under way and some only
 * just arriving. A request that is refused by the rules fails the test; a lost one is not told of.
 */
export function submitAll(drafts: readonly Draft[], people: ReadonlyMap<MemberKey, Client>): Told {
  const acknowledged = new Map<string, OfferView>();
  const requests = drafts.map(async ({ id, version, member }, index) => {
    await new Promise((resolve) => setTimeout(resolve, index * 8));
    try {
      const view = await people.get(member)!.call('POST /api/offers/:offerId/submission', {
        params: { offerId: id },
        body: { version },
      });
      acknowledged.set(id, view);
    } catch (error) {
      if (error instanceof Refused && error.problem.status < 500) throw error;
    }
  });
  return { acknowledged, all: Promise.all(requests) };
}

interface StoredOffer {
  readonly id: string;
  readonly status: string;
  readonly number: string | null;
  readonly submitted_at: Date | null;
  readonly checksum: string | null;
  readonly text: Record<string, unknown>;
  readonly events: { readonly number: string; readonly checksum: string }[];
}

/** Every offer as the database holds it, with the events of its submission. */
export async function storedOffers(sql: Pool): Promise<StoredOffer[]> {
  const { rows } = await sql.query<StoredOffer>(
    `SELECT o.id, o.status, o.number, o.submitted_at, o.checksum,
            jsonb_build_object('number', o.number, 'callId', o.call_id, 'applicant', o.applicant,
                               'content', o.content, 'template', o.template) AS text,
            (SELECT coalesce(json_agg(json_build_object('number', e.data -> 'number', 'checksum', e.data -> 'checksum')), '[]')
               FROM event e WHERE e.subject_id = o.id AND e.type = 'offer.submitted') AS events
       FROM offer o`,
  );
  return rows;
}

/** Each offer is whole, submitted with its event or a draft without, and the numbers have no gap. */
export function expectWhole(stored: readonly StoredOffer[]): void {
  for (const { status, number, checksum, text, events } of stored) {
    if (status === 'draft')
      expect({ number, checksum, events }).toEqual({ number: null, checksum: null, events: [] });
    else {
      expect(status).toBe('submitted');
      expect(events).toEqual([{ number, checksum }]);
      expect(createHash('sha256').update(canonicalJson(text)).digest('hex')).toBe(checksum);
    }
  }
  const numbers = stored.flatMap(({ number }) => (number === null ? [] : [Number(number.split('/')[2])]));
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from(numbers, (_, index) => index + 1));
}

/** Everything that a client was told is there, as it was told. */
export function expectKept(
  acknowledged: ReadonlyMap<string, OfferView>,
  stored: readonly StoredOffer[],
): void {
  for (const [id, view] of acknowledged) {
    const offer = stored.find((one) => one.id === id);
    expect(offer).toMatchObject({
      status: 'submitted',
      number: view.receipt!.number,
      checksum: view.receipt!.checksum,
      submitted_at: new Date(view.receipt!.receivedAt),
    });
  }
}

/** The letters of all submissions, once the queue has nothing more to write: one for each offer, none twice. */
export async function expectEveryLetterOnce(sql: Pool, limitMs: number): Promise<void> {
  await eventually(async () => {
    const { rows } = await sql.query(
      `SELECT 1 FROM graphile_worker.jobs WHERE task_identifier IN ('deliver_event', 'handle_event') LIMIT 1`,
    );
    return rows.length === 0;
  }, limitMs);
  const { rows } = await sql.query<{ subject_id: string; letters: number }>(
    `SELECT e.subject_id, count(m.id)::int AS letters
       FROM event e LEFT JOIN mail m ON m.event_id = e.id AND m.template = 'offerSubmitted'
      WHERE e.type = 'offer.submitted' GROUP BY e.subject_id`,
  );
  expect(rows).toHaveLength(OFFERS);
  expect(rows.filter(({ letters }) => letters !== 1)).toEqual([]);
}

/** Offers that nobody was told of: the clients try again, and learn that it had been done or see it done now. */
export async function finish(api: ApiProcess, drafts: readonly Draft[]): Promise<void> {
  const people = await browsers(api);
  for (const { id, version, member } of drafts) {
    const answer = await people.get(member)!.raw('POST', `/api/offers/${id}/submission`, { version });
    if (answer.status === 409) expect(await answer.json()).toMatchObject({ code: 'already_done' });
    else expect(answer.status).toBe(200);
  }
}
