import type { CallView } from '@nurt/contracts/calls';
import type { PublicationPlace } from '@nurt/domain/statute';
import { laterYearsSentence } from '@nurt/wording/announced-calls';
import { documentWording, type DocumentWording } from '@nurt/wording/documents';
import { amountInWords, formatAmount, formatDate, formatDateTime, formatPercent } from '@nurt/wording/format';
import type { Locale } from '@nurt/wording/format';
import { bulletin } from '@nurt/wording/publication';
import { element, lines, oneLine, type Content, type Markup } from '../markup';
import { metadata, type BulletinMetadata } from './metadata';
import { dataTable, definitions, numbered, person, written } from './parts';

/** A call as the Public Information Bulletin shows it. */
export interface BulletinCall {
  readonly call: Pick<
    CallView,
    'id' | 'number' | 'status' | 'terms' | 'publications' | 'annulmentGrounds' | 'timeline'
  >;
  readonly legalBasis: CallView['line']['legalBasis'];
  readonly lineName: string;
  readonly authority: { readonly name: string; readonly executive: string };
  /** Places that the legal basis asks for, in their order. */
  readonly places: readonly PublicationPlace[];
  /** Whether the announcement follows the seven items of UDPP art. 13 ust. 2. */
  readonly sevenItems: boolean;
  readonly metadata: BulletinMetadata;
  /** Address of the product, without a trailing slash. */
  readonly origin: string;
}

/**
 * The announcement of a call as a block of HTML to paste into a page of the bulletin (UDPP art. 13 ust. 3 pkt 1),
 * with who made it and when (act of 6.09.2001, art. 8 ust. 6). Plain elements, no script, no style, no class; headings
 * begin at the second level, below the title of the page; everything that somebody typed is escaped.
 */
export function bulletinBlock(data: BulletinCall, locale: Locale): string {
  const { call, authority, legalBasis } = data;
  const words = documentWording[locale].announcement;
  const t = bulletin[locale];
  const [task, pool, rules, term, filing, choice, sameKind] = headings(words, data.sevenItems);
  const heading = (text: string | undefined): Markup => element('h3', {}, text ?? '');
  const block = element(
    'article',
    { lang: locale, 'data-call': call.id },
    '\n',
    lines(
      element('h2', {}, person(oneLine(call.terms.title))),
      element('p', {}, words.lead(authority.executive, words.bases[legalBasis])),
      call.status === 'draft' && element('p', {}, element('strong', {}, words.notPublished)),
      call.annulmentGrounds !== null &&
        element('p', {}, element('strong', {}, t.annulled), ' ', person(call.annulmentGrounds)),
      heading(t.facts),
      facts(data, locale),
      heading(task),
      written(call.terms.task, locale),
      heading(pool),
      element('p', {}, poolText(data, locale)),
      ...laterYearsText(data, locale),
      heading(rules),
      written(call.terms.grantingRules, locale),
      limits(data, locale),
      heading(term),
      written(call.terms.taskConditions, locale),
      heading(filing),
      ...filingParts(data, locale),
      heading(choice),
      ...choiceParts(data, locale),
      ...(data.sevenItems || call.terms.sameKindTasks.length > 0
        ? [heading(sameKind), sameKindTable(data, locale)]
        : []),
      call.publications !== null && heading(words.publications),
      publicationTable(data, locale),
      links(data, locale),
      ...metadata(data.metadata, call, authority.name, locale),
    ),
  );
  return `${block.text}\n`;
}

/** The law numbers the items of an open call under UDPP; elsewhere they are headings alone. */
function headings({ items }: DocumentWording['announcement'], sevenItems: boolean): readonly string[] {
  return sevenItems ? items : items.map((item) => item.replace(/^\d+\.\s*/, ''));
}

function facts({ call: { number, terms }, lineName, sevenItems }: BulletinCall, locale: Locale): Markup {
  const { common, announcement } = documentWording[locale];
  const day = (value: string | null): string => (value === null ? common.missing : formatDate(value, locale));
  return definitions([
    number !== null && [announcement.number, number],
    [announcement.line, person(lineName)],
    sevenItems && [announcement.kind, announcement.kinds[terms.kind]],
    [announcement.pool, terms.poolGrosze === null ? common.missing : formatAmount(terms.poolGrosze, locale)],
    [announcement.closes, closing(terms.closesAt, locale)],
    [announcement.term, common.range(day(terms.taskFrom), day(terms.taskTo))],
  ]);
}

function closing(closesAt: string | null, locale: Locale): Content {
  if (closesAt === null) return documentWording[locale].common.missing;
  return element('time', { datetime: closesAt }, formatDateTime(closesAt, locale));
}

function poolText({ call: { terms } }: BulletinCall, locale: Locale): string {
  const { common, announcement } = documentWording[locale];
  if (terms.poolGrosze === null) return common.notWritten;
  const words = amountInWords(terms.poolGrosze, locale);
  return announcement.poolSentence(formatAmount(terms.poolGrosze, locale), words);
}

/** What a multi-year call foresees for later years. */
function laterYearsText({ call: { terms } }: BulletinCall, locale: Locale): Markup[] {
  const text = laterYearsSentence(terms, locale);
  return text === null ? [] : [element('p', {}, text)];
}

function limits({ call: { terms } }: BulletinCall, locale: Locale): Markup {
  const { announcement } = documentWording[locale];
  const limit = <T>(value: T | null, format: (value: T, locale: Locale) => string): string =>
    value === null ? announcement.noLimit : format(value, locale);
  return definitions([
    [announcement.maximumGrant, limit(terms.maximumGrantGrosze, formatAmount)],
    [announcement.maximumShare, limit(terms.maximumGrantShare, formatPercent)],
    [announcement.maximumAdministrative, limit(terms.maximumAdministrativeShare, formatPercent)],
    [announcement.perOrganisation, String(terms.offersPerOrganisation)],
  ]);
}

function filingParts({ call: { terms }, origin }: BulletinCall, locale: Locale): Content[] {
  const { common, announcement } = documentWording[locale];
  const moment = terms.closesAt === null ? common.missing : formatDateTime(terms.closesAt, locale);
  return [
    element('p', {}, announcement.deadlineSentence(moment)),
    element('p', {}, announcement.filing(origin)),
  ];
}

function choiceParts({ call: { terms } }: BulletinCall, locale: Locale): Content[] {
  const { common, announcement } = documentWording[locale];
  const { criterion, weight, points } = announcement.criteriaColumns;
  return [
    written(terms.selectionProcedure, locale),
    terms.checklist.length > 0 && element('h4', {}, announcement.formal),
    terms.checklist.length > 0 && numbered(terms.checklist.map(({ text }) => person(text))),
    terms.criteria.length > 0 &&
      dataTable(
        announcement.criteria,
        [criterion, weight, points],
        terms.criteria.map((item) => [
          person(item.name),
          formatPercent(item.weight, locale),
          String(item.maximumPoints),
        ]),
      ),
    terms.criteria.length > 0 &&
      element('p', {}, announcement.threshold(formatPercent(terms.threshold, locale))),
    element(
      'p',
      {},
      announcement.decision(
        terms.decisionBy === null ? common.missing : formatDate(terms.decisionBy, locale),
      ),
    ),
  ];
}

function sameKindTable({ call: { terms } }: BulletinCall, locale: Locale): Markup {
  const { announcement } = documentWording[locale];
  if (terms.sameKindTasks.length === 0) return element('p', {}, announcement.sameKindNone);
  const { year, task, grants, cost } = announcement.sameKindColumns;
  return dataTable(
    headings(announcement, false)[6] ?? '',
    [year, task, grants, cost],
    terms.sameKindTasks.map((row) => [
      String(row.year),
      person(row.description),
      formatAmount(row.grantsGrosze, locale),
      formatAmount(row.totalCostGrosze, locale),
    ]),
  );
}

function publicationTable({ call: { publications }, places }: BulletinCall, locale: Locale): Content {
  if (publications === null) return null;
  const { announcement } = documentWording[locale];
  const { place, date } = announcement.publicationColumns;
  return dataTable(
    announcement.publications,
    [place, date],
    places.flatMap((key) => {
      const day = publications[key];
      return day === undefined
        ? []
        : [[announcement.places[key], element('time', { datetime: day }, formatDate(day, locale))]];
    }),
  );
}

function links({ call, origin }: BulletinCall, locale: Locale): Content {
  if (call.status === 'draft') return null;
  const t = bulletin[locale];
  const link = (href: string, text: string): Markup => element('li', {}, element('a', { href }, text));
  return element(
    'ul',
    {},
    link(`${origin}/nabory/${call.id}`, t.page),
    link(`${origin}/api/public/calls/${call.id}/announcement.pdf?locale=${locale}`, t.pdf),
  );
}
