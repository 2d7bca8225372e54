import { formatAmount, formatDateTime, type Locale } from '@nurt/wording/format';
import { feeds } from '@nurt/wording/publication';
import { oneLine } from '../markup';
import { pageOf, type CallNotice } from './call-notice';

const MAXIMUM_OCTETS = 75;

/**
 * The closing instants of calls as a calendar (RFC 5545, 7986). Times are in UTC, which every calendar shows in the
 * time of its owner, so no zone needs describing. An event keeps its UID, and SEQUENCE grows when the call changes,
 * so a calendar that took it moves it and does not double it; an annulled call is a cancelled event.
 */
export function callsCalendar(calls: readonly CallNotice[], origin: string, locale: Locale): string {
  const t = feeds[locale];
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Nurt//Calls for offers//EN',
    'CALSCALE:GREGORIAN',
    property('NAME', t.title),
    property('X-WR-CALNAME', t.title),
    property('DESCRIPTION', t.calendar),
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...calls.flatMap((call) => event(call, origin, locale)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function event(call: CallNotice, origin: string, locale: Locale): string[] {
  const t = feeds[locale];
  const title = t.closing(oneLine(call.title));
  const page = pageOf(origin, call);
  return [
    'BEGIN:VEVENT',
    property('UID', call.id),
    `DTSTAMP:${utc(call.updatedAt)}`,
    `CREATED:${utc(call.announcedAt)}`,
    `LAST-MODIFIED:${utc(call.updatedAt)}`,
    `SEQUENCE:${String(call.version)}`,
    `DTSTART:${utc(call.closesAt)}`,
    property('SUMMARY', title),
    property(
      'DESCRIPTION',
      [
        t.closingText(formatDateTime(call.closesAt, locale)),
        t.summaryOf[call.status]({
          number: call.number,
          authority: oneLine(call.authority),
          pool: formatAmount(call.poolGrosze, locale),
          closes: formatDateTime(call.closesAt, locale),
        }),
        page,
      ].join('\n'),
    ),
    `URL:${page}`,
    `STATUS:${call.status === 'annulled' ? 'CANCELLED' : 'CONFIRMED'}`,
    // A deadline takes no time out of anybody's day.
    'TRANSP:TRANSPARENT',
    'CLASS:PUBLIC',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P1D',
    property('DESCRIPTION', title),
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** `20260327T143000Z`. */
function utc(instant: Date): string {
  return instant
    .toISOString()
    .replace(/\.\d{3}Z$/, 'Z')
    .replace(/[-:]/g, '');
}

/** A property whose value is a text (RFC 5545, 3.3.11). */
function property(name: string, text: string): string {
  const value = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
  return `${name}:${value}`;
}

/** A content line in pieces of at most 75 octets, cut between characters, never inside one (3.1). */
export function folded(line: string): string {
  let octets = 0;
  let text = '';
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MAXIMUM_OCTETS) {
      text += '\r\n ';
      // The space that marks a continuation counts.
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
