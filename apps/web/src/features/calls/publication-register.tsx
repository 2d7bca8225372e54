import type { CallPublicationView, CallView } from '@nurt/contracts/calls';
import { dateInWarsaw } from '@nurt/domain/calendar';
import { PUBLICATION_PLACE_LABELS, type PublicationPlace } from '@nurt/domain/statute';
import { DataTable, Notice, Section, StatusLabel, useLocale, useText } from '@nurt/ui';
import { register as texts } from '@nurt/wording/calls';
import { formatDate, formatDateTime } from '@nurt/wording/format';
import { problemText } from '@nurt/wording/problems';
import { capitalised } from '../../shared/records';
import css from './calls.module.css';

/** Places in which the announcement still has to appear. */
export function placesLeft({
  requiredPlaces,
  publications,
}: Pick<CallView, 'requiredPlaces' | 'publications'>): PublicationPlace[] {
  return requiredPlaces.filter((place) => publications?.[place] === undefined);
}

/** The names of places in the language of the reader. */
export function usePlaceName(): (place: PublicationPlace) => string {
  const locale = useLocale();
  return (place) => PUBLICATION_PLACE_LABELS[place][locale];
}

/** What stands in the way of judging offers, at the head of the record, so that nobody learns it after the deadline. */
export function WindowState({ call }: { call: CallView }) {
  const t = useText(texts);
  const locale = useLocale();
  const nameOf = usePlaceName();
  const { windowProblem: problem } = call;
  if (problem === null) return null;
  if (problem.code === 'call_publication_missing') {
    return (
      <Notice tone="warning" title={t.missing}>
        <p>{t.missingText(placesLeft(call).map(nameOf).join(', '))}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="danger" title={t.unlawful}>
      <p>{problemText(problem.code, problem.params, locale)}</p>
      <p>
        {t.unlawfulText} {problem.basis}
      </p>
    </Notice>
  );
}

/** Every place with every entry, those that were corrected too. */
export function PublicationRegister({ call }: { call: CallView }) {
  const t = useText(texts);
  const nameOf = usePlaceName();
  const rows: Row[] = [
    ...call.register.map((entry) => ({ place: entry.place, entry })),
    ...placesLeft(call).map((place) => ({ place, entry: null })),
  ];
  const order = (place: PublicationPlace) => call.requiredPlaces.indexOf(place);
  rows.sort((a, b) => order(a.place) - order(b.place));
  return (
    <Section title={t.title} lead={t.lead}>
      <DataTable
        caption={t.title}
        captionHidden
        rows={rows}
        rowKey={({ place, entry }) => entry?.id ?? place}
        empty={<p>{t.none}</p>}
        columns={[
          { key: 'place', header: t.place, cell: ({ place }) => capitalised(nameOf(place)) },
          { key: 'published', header: t.publishedAt, cell: ({ entry }) => <Published entry={entry} /> },
          { key: 'evidence', header: t.evidence, cell: ({ entry }) => <Evidence entry={entry} /> },
          { key: 'recorded', header: t.recorded, cell: ({ entry }) => <Recorded entry={entry} /> },
        ]}
      />
    </Section>
  );
}

interface Row {
  readonly place: PublicationPlace;
  readonly entry: CallPublicationView | null;
}

function Published({ entry }: Pick<Row, 'entry'>) {
  const t = useText(texts);
  const locale = useLocale();
  if (entry === null) return t.notYet;
  const { publishedAt, hourKnown, standing } = entry;
  const when = hourKnown
    ? formatDateTime(publishedAt, locale)
    : formatDate(dateInWarsaw(new Date(publishedAt)), locale);
  return (
    <>
      <time dateTime={publishedAt}>{when}</time>{' '}
      {!standing && <StatusLabel tone="neutral">{t.corrected}</StatusLabel>}
    </>
  );
}

function Evidence({ entry }: Pick<Row, 'entry'>) {
  const t = useText(texts);
  if (entry === null) return '–';
  const { evidence, reason } = entry;
  return (
    <>
      {/^https?:\/\/\S+$/u.test(evidence) ? (
        <a href={evidence} rel="noreferrer" target="_blank" className={css['address']}>
          {evidence}
        </a>
      ) : (
        evidence || t.none
      )}
      {reason !== null && <span className={css['guidance']}>{t.reasonOf(reason)}</span>}
    </>
  );
}

function Recorded({ entry }: Pick<Row, 'entry'>) {
  const t = useText(texts);
  const locale = useLocale();
  if (entry === null) return '–';
  const when = formatDateTime(entry.recordedAt, locale);
  return entry.recordedBy === null ? t.recordedAt(when) : t.recordedBy(entry.recordedBy, when);
}
