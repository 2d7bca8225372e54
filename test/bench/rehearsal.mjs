import { ask } from './connection.mjs';
import { recordRequests, slotsOfDrafts } from './requests.mjs';
import { openStage } from './stage.mjs';

// Everything that the bench asks, asked once of the product and of the limit: a bench that nobody can run any more is
// seen by the tests, which have no time for the whole of it. Ends with 0 when everything was answered.

const stage = await openStage({
  people: 2,
  draftsEach: 1,
  many: 1_000,
  say: (line) => process.stdout.write(`${line}\n`),
  record: recordRequests,
});
try {
  const { world, recorded, limits, ports } = stage;
  const { callList, callPage, offerPage, balances, autosave, submission } = recorded;
  for (const route of [callList, callPage, offerPage, balances, autosave, submission]) {
    await limits.few.tell('route', route);
  }
  await limits.few.tell('drafts', { slots: slotsOfDrafts(world, recorded) });
  for (const side of ['ours', 'limit']) {
    for (const { path, by } of [callList, callPage, offerPage, balances]) {
      await answered(side, { method: 'GET', path, cookie: by });
    }
    const [cookie] = recorded.cookies;
    const draft = world.autosave[side][0];
    const from = world.content.description;
    const changes = [{ path: 'description', from, to: `${from} Zapis.` }];
    const body = JSON.stringify({ baseVersion: draft.version, changes });
    await answered(side, { method: 'PATCH', path: `/api/offers/${draft.id}`, cookie, body });
    const [{ id, version }] = world.submission[side][0];
    const submit = { method: 'POST', path: `/api/offers/${id}/submission`, cookie };
    await answered(side, { ...submit, body: JSON.stringify({ version }) });
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
