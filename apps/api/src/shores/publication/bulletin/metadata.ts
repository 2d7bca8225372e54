import type { CallView } from '@nurt/contracts/calls';
import type { EventView } from '@nurt/contracts/kernel';
import { calls } from '@nurt/wording/calls';
import { formatDate, formatDateTime, type Locale } from '@nurt/wording/format';
import { bulletin } from '@nurt/wording/publication';
import { records } from '@nurt/wording/records';
import { element, type Markup } from '../markup';
import { dataTable, definitions, person } from './parts';

/** Who prepares the block, and when. */
export interface BulletinMetadata {
  readonly preparedBy: string;
  readonly preparedAt: Date;
}

/**
 * Who made the information and answers for it, who makes it available, when it was made and published, and what has
 * changed since (act on access to public information of 6.09.2001, art. 8 ust. 6; its change log by the regulation on
 * the bulletin).
 */
export function metadata(
  { preparedBy, preparedAt }: BulletinMetadata,
  call: Pick<CallView, 'publications' | 'timeline'>,
  authority: string,
  locale: Locale,
): Markup[] {
  const t = bulletin[locale];
  const at = (moment: Date | string): Markup =>
    element('time', { datetime: new Date(moment).toISOString() }, formatDateTime(moment, locale));
  const byWhomAndWhen = (event: EventView | undefined): Markup | string =>
    event === undefined
      ? t.unknown
      : person(t.byWhomAndWhen(event.actor ?? t.system, formatDateTime(event.at, locale)));
  const day = call.publications?.bulletin;
  const log = call.timeline.filter(({ type }) => type.startsWith('call.'));
  return [
    element('h3', {}, t.metadata),
    definitions([
      [t.authority, person(authority)],
      [t.madeBy, byWhomAndWhen(log.find(({ type }) => type === 'call.drafted'))],
      [t.announcedBy, byWhomAndWhen(log.find(({ type }) => type === 'call.announced'))],
      [t.publishedBy, person(preparedBy)],
      [t.publishedOn, day ? element('time', { datetime: day }, formatDate(day, locale)) : t.unknown],
      [t.generatedAt, at(preparedAt)],
    ]),
    dataTable(
      t.log,
      [t.logColumns.at, t.logColumns.what, t.logColumns.who],
      log.map((event) => [at(event.at), sentence(event, locale), person(event.actor ?? t.system)]),
    ),
  ];
}

function sentence({ type, params }: EventView, locale: Locale): Markup {
  const texts: Readonly<Record<string, ((params: EventView['params']) => string) | undefined>> =
    calls[locale].events;
  return person(texts[type]?.(params) ?? records[locale].otherEvent);
}
