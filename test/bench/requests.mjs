import { sessionIdOf } from './recorder.mjs';
import { sha256 } from './replay.mjs';

/**
 * Asks the recorder once for every request that the bench measures.
 *
 * @returns the cookies of everybody, and for each request what the limit needs to answer it as well
 */
export async function recordRequests(recorder, world) {
  const { members, callIds, password, recorded, content } = world;
  const cookies = [];
  for (const { email } of members) cookies.push(await recorder.signIn(email, password));
  const officer = await recorder.signIn(world.officer, password);
  const [cookie] = cookies;
  const { accountId, organisationId } = members[0];
  const person = { accountId, organisationId, sid: sessionIdOf(cookie) };
  const get = async (path, by) => {
    const request = { method: 'GET', path, cookie: by };
    return { key: path, kind: 'read', marks: {}, path, by, ...(await recorder.record(request)) };
  };

  const { answer: programmes } = await get('/api/office/programmes', officer);
  const reads = {
    callList: await get('/api/public/calls'),
    callPage: await get(`/api/public/calls/${callIds[0]}`),
    offerPage: await get(`/api/offers/${recorded.autosave.id}`, cookie),
    balances: await get(`/api/office/programmes/${programmes[0].id}`, officer),
  };

  const saved = recorded.autosave;
  const [from, to] = [content.description, `${content.description} Zapis.`];
  const draft = await recorder.record({ method: 'GET', path: `/api/offers/${saved.id}`, cookie });
  const autosave = await recorder.record({
    method: 'PATCH',
    path: `/api/offers/${saved.id}`,
    cookie,
    body: JSON.stringify({ baseVersion: saved.version, changes: [{ path: 'description', from, to }] }),
  });
  const submit = async ({ id, version }, last) => {
    const submission = await recorder.record({
      method: 'POST',
      path: `/api/offers/${id}/submission`,
      cookie,
      body: JSON.stringify({ version, ...last }),
    });
    const { number } = submission.answer;
    const valuesOf = (start) => submission.statements.find(({ text }) => text.includes(start)).values;
    const [eventId] = valuesOf('INSERT INTO event');
    const signed = valuesOf('INSERT INTO offer_receipt');
    const receipt = signed.find((value) => signed.includes(sha256(value)));
    return {
      key: 'POST /api/offers/:id/submission',
      kind: 'submission',
      marks: { ...person, offerId: id, callId: callIds[0], number, eventId, digest: sha256(receipt) },
      receipt,
      ...submission,
    };
  };
  const submission = await submit(recorded.submission);
  const { version } = recorded.lastWords;
  const lastWords = await submit(recorded.lastWords, {
    baseVersion: version,
    changes: [{ path: 'description', from, to }],
  });
  Object.assign(lastWords.marks, { changed: version + 1, filed: version + 2 });
  return {
    cookies,
    series: submission.answer.number.replace(/\d+$/, ''),
    ...reads,
    autosave: {
      key: 'PATCH /api/offers/:id',
      kind: 'autosave',
      marks: {
        accountId,
        sid: person.sid,
        offerId: saved.id,
        version: saved.version,
        content: JSON.stringify({ ...draft.answer.content, description: to }),
      },
      ...autosave,
    },
    submission,
    lastWords,
  };
}

/** What the limit is told of each draft, because it asks neither session nor permissions whose it is. */
export function slotsOfDrafts({ members, autosave, submission }, { cookies, series }) {
  const slots = [];
  members.forEach(({ accountId, organisationId }, index) => {
    const person = { accountId, organisationId, sid: sessionIdOf(cookies[index]), series };
    const drafts = ['ours', 'limit'].flatMap((side) => [autosave[side][index], ...submission[side][index]]);
    for (const { id, callId } of drafts) slots.push([id, { ...person, offerId: id, callId }]);
  });
  return slots;
}
