import { ask } from './connection.mjs';
import { recordRequests, slotsOfDrafts } from './requests.mjs';
import { openStage } from './stage.mjs';

// Everything that the bench asks, asked once of the product and of the limit: a bench that nobody can run any more is
// seen by the tests, which have no time for the whole of it. Ends with 0 when everything was answered.

const stage = await openStage({
  people: 2,
  draftsEach: 2,
  many: 1_000,
  say: (line) => process.stdout.write(`${line}\n`),
  record: recordRequests,
});
try {
  const { world, recorded, limits, ports } = stage;
  const { callList, callPage, offerPage, balances, autosave, submission, lastWords } = recorded;
  const [cookie] = recorded.cookies;
  const from = world.content.description;
  const to = `${from} Zapis.`;
  for (const route of [callList, callPage, offerPage, balances, autosave, submission]) {
    await limits.few.tell('route', route);
  }
  await limits.few.tell('drafts', { slots: slotsOfDrafts(world, recorded) });
  for (const side of ['ours', 'limit']) {
    for (const { path, by } of [callList, callPage, offerPage, balances]) {
      await answered(side, { method: 'GET', path, cookie: by });
    }
    await save(side, world.autosave[side][0]);
    const [draft] = world.submission[side][0];
    await submit(side, draft, { version: draft.version });
  }

  // As the rush submits: saved before, and with the last words that were not.
  await limits.few.tell('route', lastWords);
  for (const side of ['ours', 'limit']) {
    const draft = world.submission[side][0][1];
    await save(side, draft);
    const version = draft.version + 1;
    const changes = [{ path: 'description', from: to, to: `${to} Ostatnie słowo.` }];
    await submit(side, draft, { version, baseVersion: version, changes });
  }

  function save(side, { id, version }) {
    const body = JSON.stringify({ baseVersion: version, changes: [{ path: 'description', from, to }] });
    return answered(side, { method: 'PATCH', path: `/api/offers/${id}`, cookie, body });
  }

  async function submit(side, { id }, body) {
    const request = { method: 'POST', path: `/api/offers/${id}/submission`, cookie };
    await answered(side, { ...request, body: JSON.stringify(body) });
    const [offer] = await stage.rowsOf(
      `SELECT o.status, r.digest FROM offer o JOIN offer_receipt r ON r.offer_id = o.id
         JOIN event e ON e.subject_id = o.id AND e.type = 'offer.submitted' WHERE o.id = $1`,
      [id],
    );
    if (offer?.status !== 'submitted') throw new Error(`${side}: the submission is not stored whole`);
  }

  async function answered(side, request) {
    await ask(ports.few[side], request);
    process.stdout.write(`${side}: ${request.method} ${request.path.replace(/[0-9a-f-]{36}/, ':id')}\n`);
  }
} finally {
  await stage.close();
}
