import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { STAFF } from '../../../apps/api/src/demo/data/people';
import { startApp, type TestApp } from '../../support/app';
import { CLOSES_AT, DAYS, on, TestWorld } from '../../support/world';

const HOSTILE = `<b>"Kultura"</b> & 'sport' \u202e🎻`;
/** Node's fetch asks for a fresh answer by itself as soon as it sees a condition; a reader of feeds does not. */
const PLAIN = { 'Cache-Control': 'max-age=0' };

describe('calls for programs', () => {
  let test: TestApp;
  let world: TestWorld;
  let open: string;
  let annulled: string;
  let draft: string;
  beforeAll(async () => {
    test = await startApp({ settings: { publicUrl: 'http://nurt.example' } });
    world = await TestWorld.open(test);
    const small = { poolGrosze: 100_000 };
    annulled = await world.openCall({ ...small, title: 'Bez ofert' });
    test.clock.set(on(DAYS.checked).toISOString());
    const officer = await world.office('officer');
    await officer.call('POST /api/office/calls/:callId/annulment', {
      params: { callId: annulled },
      body: { grounds: 'Nie wpłynęła żadna oferta.' },
    });
    open = await world.call(
      STAFF.officer,
      world.callRequest({ ...small, title: HOSTILE, closesAt: '2026-04-09T12:00:00+02:00' }),
      on(DAYS.announced, '10:01'),
    );
    draft = await world.draftCall(
      STAFF.officer,
      world.callRequest({ title: 'Jeszcze szkic' }),
      on(DAYS.announced),
    );
  });
  beforeEach(() => test.clock.set(on(DAYS.checked, '12:00').toISOString()));
  afterAll(() => test.stop());

  const get = (path: string, headers: Record<string, string> = {}) =>
    test.client().raw('GET', path, undefined, { ...PLAIN, ...headers });
  async function uids(): Promise<string[]> {
    const text = await (await get('/api/public/calls.ics')).text();
    return new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((event) => String(event.getFirstPropertyValue('uid')));
  }

  it('are an Atom feed for everybody, the newest first, with what became of each and without drafts', async () => {
    const answer = await get('/api/public/calls.atom');
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const text = await answer.text();
    expect(XMLValidator.validate(text)).toBe(true);
    const { feed } = new XMLParser().parse(text) as {
      feed: { entry: { id: string; title: string; updated: string; summary: string }[] };
    };
    expect(feed.entry.map(({ id }) => id)).toEqual([`urn:uuid:${open}`, `urn:uuid:${annulled}`]);
    expect(feed.entry[1]).toMatchObject({ updated: on(DAYS.checked).toISOString() });
    expect(feed.entry[1]!.summary).toContain('unieważniony');
    expect(text).not.toContain('Jeszcze szkic');
    expect(text).not.toContain('<b>');
  });

  it.each(['/api/public/calls.atom', '/api/public/calls.ics'])(
    '%s is sent once and then answered with 304, until something changes',
    async (path) => {
      const first = await get(path);
      const [etag, changed] = [first.headers.get('etag')!, first.headers.get('last-modified')!];
      expect(etag).toMatch(/^(W\/)?"/);
      const again = await get(path, { 'If-None-Match': etag });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect((await get(path, { 'If-Modified-Since': changed })).status).toBe(304);
      expect((await get(path, { 'If-None-Match': '"other"' })).status).toBe(200);
      expect((await get(`${path}?locale=en`, { 'If-None-Match': etag })).status).toBe(200);
    },
  );

  it('are a calendar of what is still open; a closed call leaves it, and its old date no longer holds', async () => {
    expect(await uids()).toEqual([open]);
    const before = (await get('/api/public/calls.ics')).headers.get('last-modified')!;
    const closes = new Date('2026-04-09T10:00:00Z');
    test.clock.set(new Date(closes.getTime() - 1).toISOString());
    expect(await uids()).toEqual([open]);
    test.clock.set(closes.toISOString());
    expect(await uids()).toEqual([]);
    const after = await get('/api/public/calls.ics', { 'If-Modified-Since': before });
    expect([after.status, after.headers.get('last-modified')]).toEqual([200, closes.toUTCString()]);
  });

  it('are one event each, which an annulment cancels', async () => {
    const event = async (id: string) => {
      const text = await (await get(`/api/public/calls/${id}/calendar.ics`)).text();
      return new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent')!;
    };
    expect(new ICAL.Event(await event(open)).summary).toBe(`Koniec naboru ofert: ${HOSTILE}`);
    const cancelled = await event(annulled);
    expect(cancelled.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(new ICAL.Event(cancelled).startDate.toJSDate()).toEqual(CLOSES_AT);
  });

  it('are described in the words of schema.org', async () => {
    const answer = await get(`/api/public/calls/${open}/data.jsonld`);
    expect(answer.headers.get('content-type')).toContain('application/ld+json');
    expect(await answer.json()).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'GovernmentService',
          name: HOSTILE,
          url: `http://nurt.example/nabory/${open}`,
          hoursAvailable: { validThrough: '2026-04-09T10:00:00.000Z' },
        },
        { '@type': 'MonetaryGrant', amount: { currency: 'PLN', value: '1000.00' } },
      ],
    });
  });

  it.each(['calendar.ics', 'data.jsonld'])('have no %s while they are drafts', async (file) => {
    expect((await get(`/api/public/calls/${draft}/${file}`)).status).toBe(404);
  });

  it('give the office a block for its bulletin, which says who prepared it and can run nothing', async () => {
    const officer = await world.office('officer');
    const answer = await officer.raw('GET', `/api/office/calls/${open}/bulletin.html`);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'; sandbox");
    const html = await answer.text();
    expect(html).toContain('&lt;b&gt;&quot;Kultura&quot;&lt;/b&gt; &amp; &#39;sport&#39;');
    expect(html).toContain(`<bdi>${STAFF.officer.name}</bdi>`);
    expect(html).not.toContain('<b>');
  });

  it('give the block of a draft too, because it goes to the bulletin before it is registered as announced', async () => {
    const officer = await world.office('officer');
    const html = await (await officer.raw('GET', `/api/office/calls/${draft}/bulletin.html`)).text();
    expect(html).toContain('Ogłoszenie nie zostało jeszcze opublikowane.');
  });

  it('give nobody else the block', async () => {
    expect((await get(`/api/office/calls/${open}/bulletin.html`)).status).toBe(401);
    const member = await world.member('melody');
    expect((await member.raw('GET', `/api/office/calls/${open}/bulletin.html`)).status).toBe(403);
  });
});
