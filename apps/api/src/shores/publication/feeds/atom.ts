import { SPHERES, LEGAL_BASIS_LABELS } from '@nurt/domain/statute';
import { formatAmount, formatDateTime, LANGUAGE_TAG, type Locale } from '@nurt/wording/format';
import { feeds } from '@nurt/wording/publication';
import { element, lines, oneLine, type Markup } from '../markup';
import { pageOf, type CallNotice } from './call-notice';

/** A feed in which nothing has happened yet. */
const NEVER = new Date(0);

/**
 * The announced calls as an Atom feed (RFC 4287). Ids never change: entries are named by the record, the feed by the
 * host (RFC 4151), so that a reader does not show an old call as a new one when an address moves.
 */
export function callsAtom(calls: readonly CallNotice[], origin: string, locale: Locale): string {
  const t = feeds[locale];
  const self = `${origin}/api/public/calls.atom?locale=${locale}`;
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale },
    '\n',
    lines(
      element('id', {}, `tag:${new URL(origin).hostname},2026:calls:${locale}`),
      element('title', {}, t.title),
      element('subtitle', {}, t.subtitle),
      element('updated', {}, lastUpdate(calls).toISOString()),
      element('author', {}, element('name', {}, 'Nurt'), element('uri', {}, origin)),
      element('generator', { uri: origin }, 'Nurt'),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self, hreflang: locale }),
      element('link', { rel: 'alternate', type: 'text/html', href: `${origin}/nabory`, hreflang: locale }),
      element('link', { rel: 'related', type: 'text/calendar', href: `${origin}/api/public/calls.ics` }),
      ...calls.map((call) => entry(call, origin, locale)),
    ),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.text}\n`;
}

/** When the newest of them changed. */
export function lastUpdate(calls: readonly Pick<CallNotice, 'updatedAt'>[]): Date {
  return calls.reduce((last, { updatedAt }) => (updatedAt > last ? updatedAt : last), NEVER);
}

function entry(call: CallNotice, origin: string, locale: Locale): Markup {
  const t = feeds[locale];
  const page = pageOf(origin, call);
  const basis = LEGAL_BASIS_LABELS[call.legalBasis];
  const spheres = SPHERES.filter(({ key }) => call.spheres.includes(key));
  return element(
    'entry',
    {},
    '\n',
    lines(
      element('id', {}, `urn:uuid:${call.id}`),
      element('title', { type: 'text', 'xml:lang': LANGUAGE_TAG.pl }, oneLine(call.title)),
      element('updated', {}, call.updatedAt.toISOString()),
      element('published', {}, call.announcedAt.toISOString()),
      element('author', {}, element('name', {}, oneLine(call.authority))),
      element('link', { rel: 'alternate', type: 'text/html', href: page, hreflang: locale }),
      element('link', {
        rel: 'enclosure',
        type: 'application/pdf',
        href: `${origin}/api/public/calls/${call.id}/announcement.pdf?locale=${locale}`,
        hreflang: locale,
        title: t.announcement,
      }),
      element('category', { term: call.legalBasis, label: basis[locale] }),
      ...spheres.map((sphere) =>
        element('category', { term: `sphere-${sphere.key}`, label: sphere[locale] }),
      ),
      element(
        'summary',
        { type: 'text' },
        t.summaryOf[call.status]({
          number: call.number,
          authority: oneLine(call.authority),
          pool: formatAmount(call.poolGrosze, locale),
          closes: formatDateTime(call.closesAt, locale),
        }),
      ),
      element('content', { type: 'text', 'xml:lang': LANGUAGE_TAG.pl }, call.task),
    ),
  );
}
