import { grosze } from '@nurt/domain/money';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { callsAtom } from './atom';
import type { CallNotice } from './call-notice';
import { callsCalendar, folded } from './icalendar';

const ORIGIN = 'https://nurt.example';
const CALL: CallNotice = {
  id: '0b7a5a3e-3f0c-4f6e-9a55-0d0f4f3f1a01',
  number: '3/2026',
  version: 4,
  status: 'announced',
  title: 'Kultura dla mieszkańców',
  task: 'Wydarzenia otwarte.\n\nBez biletów.',
  authority: 'Gmina Miasta Bochnia',
  legalBasis: 'udpp',
  spheres: ['16', '17'],
  poolGrosze: grosze(3_000_000),
  closesAt: new Date('2026-03-27T14:30:00Z'),
  announcedAt: new Date('2026-03-02T09:00:00Z'),
  updatedAt: new Date('2026-03-05T10:00:00Z'),
};

/** Titles that have broken a feed, a calendar or a page somewhere. */
const HOSTILE: readonly (readonly [name: string, title: string])[] = [
  ['markup', `<script>alert("1")</script> & 'koniec' ]]> <!-- -->`],
  ['entities as text', '&lt;b&gt; &amp; &#0; &nbsp;'],
  ['what ICS reads as its own', 'a;b,c\\n:d\\\\"e"'],
  ['emoji and joined ones', '🏳️‍🌈 Piknik 👨‍👩‍👧‍👦 ⚽'],
  ['marks of direction', 'Nabór \u202eodwrócony\u202c \u200f مرحبا'],
  ['three hundred characters', 'Zażółć gęślą jaźń '.repeat(17).slice(0, 300).trim()],
  ['characters of four octets', '🎻'.repeat(150)],
];

interface AtomLink {
  readonly '@_rel': string;
  readonly '@_type': string;
  readonly '@_href': string;
}
interface AtomText {
  readonly '#text': string;
}
interface AtomEntry {
  readonly id: string;
  readonly title: AtomText;
  readonly updated: string;
  readonly published: string;
  readonly author: { readonly name: string };
  readonly link: readonly AtomLink[];
  readonly summary: AtomText;
  readonly content: AtomText;
}
interface AtomFeed {
  readonly '@_xmlns': string;
  readonly '@_xml:lang': string;
  readonly id: string;
  readonly updated: string;
  readonly author: { readonly name: string };
  readonly link: readonly AtomLink[];
  readonly entry?: AtomEntry | readonly AtomEntry[];
}

function atom(calls: readonly CallNotice[], locale: 'pl' | 'en' = 'pl'): AtomFeed & { entries: AtomEntry[] } {
  const text = callsAtom(calls, ORIGIN, locale);
  expect(XMLValidator.validate(text)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    trimValues: true,
    htmlEntities: true,
  });
  const { feed } = parser.parse(text) as { feed: AtomFeed };
  return { ...feed, entries: [feed.entry ?? []].flat() };
}

function events(calls: readonly CallNotice[]): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(callsCalendar(calls, ORIGIN, 'pl')) as unknown[]).getAllSubcomponents(
    'vevent',
  );
}

describe('the Atom feed', () => {
  it('says who, what, when and where of a call', () => {
    const { entries, ...feed } = atom([CALL]);
    expect(feed).toMatchObject({
      '@_xmlns': 'http://www.w3.org/2005/Atom',
      '@_xml:lang': 'pl',
      id: 'tag:nurt.example,2026:calls:pl',
      updated: '2026-03-05T10:00:00.000Z',
    });
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      id: `urn:uuid:${CALL.id}`,
      title: { '#text': 'Kultura dla mieszkańców' },
      published: '2026-03-02T09:00:00.000Z',
      updated: '2026-03-05T10:00:00.000Z',
      author: { name: 'Gmina Miasta Bochnia' },
      content: { '#text': 'Wydarzenia otwarte.\n\nBez biletów.' },
    });
    expect(entries[0]!.summary['#text']).toContain('27 marca 2026, 15:30');
  });

  it('links the page and the announcement, in the language of the feed', () => {
    const { entries, link } = atom([CALL], 'en');
    expect(entries[0]!.link.map((one) => [one['@_rel'], one['@_type'], one['@_href']])).toEqual([
      ['alternate', 'text/html', `${ORIGIN}/nabory/${CALL.id}`],
      ['enclosure', 'application/pdf', `${ORIGIN}/api/public/calls/${CALL.id}/announcement.pdf?locale=en`],
    ]);
    expect(link.find((one) => one['@_rel'] === 'self')!['@_href']).toBe(
      `${ORIGIN}/api/public/calls.atom?locale=en`,
    );
  });

  it.each(['resolved', 'annulled'] as const)('says that a call is %s', (status) => {
    const summary = atom([{ ...CALL, status }]).entries[0]!.summary['#text'];
    expect(summary).toContain({ resolved: 'rozstrzygnięty', annulled: 'unieważniony' }[status]);
  });

  it('is valid while there is nothing to tell', () => {
    expect(atom([])).toMatchObject({ updated: '1970-01-01T00:00:00.000Z', entries: [] });
  });

  it.each(HOSTILE)(
    'carries a title with %s as it was written, and nothing of it as markup',
    (_name, title) => {
      const [entry] = atom([{ ...CALL, title, task: title }]).entries;
      const decoded = (text: string): string => text.replaceAll('&#39;', "'");
      expect(decoded(entry!.title['#text'])).toBe(title);
      expect(Object.keys(entry!)).not.toContain('script');
    },
  );

  it('puts a title of several lines on one', () => {
    expect(atom([{ ...CALL, title: 'Jeden\r\n  dwa\ttrzy' }]).entries[0]!.title['#text']).toBe(
      'Jeden dwa trzy',
    );
  });

  it('leaves out what XML cannot hold', () => {
    const text = callsAtom([{ ...CALL, task: 'a\u0000\u0007\u001fb\ufffe\ud800c' }], ORIGIN, 'pl');
    expect(text).toContain('>abc<');
  });
});

describe('the calendar', () => {
  it('has an event at the closing instant and an alarm a day before', () => {
    const [event] = events([CALL]);
    const read = new ICAL.Event(event!);
    expect(read.uid).toBe(CALL.id);
    expect(read.startDate.toJSDate().toISOString()).toBe('2026-03-27T14:30:00.000Z');
    expect(read.summary).toBe('Koniec naboru ofert: Kultura dla mieszkańców');
    expect(read.sequence).toBe(4);
    expect(event!.getFirstPropertyValue('url')).toBe(`${ORIGIN}/nabory/${CALL.id}`);
    const alarm = event!.getFirstSubcomponent('valarm')!;
    expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(String(alarm.getFirstPropertyValue('trigger'))).toBe('-P1D');
  });

  it.each([
    ['in winter', '2026-03-28T22:59:00Z'],
    ['in the hour that is skipped', '2026-03-29T01:30:00Z'],
    ['in the first of two equal hours', '2026-10-25T00:30:00Z'],
    ['in the second of them', '2026-10-25T01:30:00Z'],
  ])('gives the instant in UTC, so that the change of clocks moves nothing: %s', (_name, at) => {
    const [event] = events([{ ...CALL, closesAt: new Date(at) }]);
    expect(new ICAL.Event(event!).startDate.toJSDate()).toEqual(new Date(at));
  });

  it('cancels the event of an annulled call under the same name', () => {
    const [event] = events([{ ...CALL, status: 'annulled', version: 5 }]);
    expect(event!.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(event!.getFirstPropertyValue('uid')).toBe(CALL.id);
    expect(event!.getFirstPropertyValue('sequence')).toBe(5);
  });

  it.each(HOSTILE)('carries a title with %s as it was written', (_name, title) => {
    expect(new ICAL.Event(events([{ ...CALL, title }])[0]!).summary).toBe(`Koniec naboru ofert: ${title}`);
  });

  it('lets no title add a property or an event', () => {
    const title = 'A\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:B';
    const found = events([{ ...CALL, title }]);
    expect(found).toHaveLength(1);
    expect(new ICAL.Event(found[0]!).summary).toBe(
      'Koniec naboru ofert: A END:VEVENT BEGIN:VEVENT SUMMARY:B',
    );
  });

  it.each(HOSTILE)('ends every line with CRLF within 75 octets: %s', (_name, title) => {
    const text = callsCalendar([{ ...CALL, title }], ORIGIN, 'pl');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it.each([
    ['exactly 75 octets', 'x'.repeat(75), 1],
    ['76 octets', 'x'.repeat(76), 2],
    ['75 octets and one character of two', `${'x'.repeat(74)}ł`, 2],
    ['characters of four octets', '🎻'.repeat(40), 3],
  ])('folds %s between characters', (_name, line, count) => {
    const pieces = folded(line).split('\r\n ');
    expect(pieces).toHaveLength(count);
    expect(pieces.join('')).toBe(line);
    expect(pieces.join('')).not.toContain('\ufffd');
  });
});
