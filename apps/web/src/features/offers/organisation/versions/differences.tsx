import { changesBetween, placeOf, type FieldChange, type OfferContent } from '@nurt/domain/offers';
import { wordDifference, type TextRun } from '@nurt/domain/text';
import { EmptyState, Section, useText } from '@nurt/ui';
import { offerEditor, offerVersions } from '@nurt/wording/offers';
import { useFieldWords } from '../../read/field-words';
import { partOf, partsOf } from '../editor/parts';
import css from './versions.module.css';

/** What differs between two contents of an offer, by part of the form and by field. */
export function Differences({ before, after }: { before: OfferContent; after: OfferContent }) {
  const t = useText(offerVersions);
  const { parts: partNames } = useText(offerEditor);
  const changes = changesBetween(before, after);
  if (changes.length === 0) return <EmptyState title={t.same} />;
  const parts = partsOf(after)
    .map((part) => ({ part, own: changes.filter(({ path }) => partOf(path) === part) }))
    .filter(({ own }) => own.length > 0);
  return (
    <>
      <p className={css['count']}>{t.differences(changes.length)}</p>
      {parts.map(({ part, own }) => (
        <Section key={part} title={nameOf(partNames[part], after)}>
          <ul className={css['differences']}>
            {own.map((change) => (
              <li key={change.path}>
                <Difference change={change} before={before} after={after} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

/** On a form of the authority's own the parts have no numbers. */
function nameOf({ number, name }: { number: string; name: string }, { form }: OfferContent): string {
  return number === '' || form !== undefined ? name : `${number} ${name}`;
}

function Difference(props: { change: FieldChange; before: OfferContent; after: OfferContent }) {
  const { change, before, after } = props;
  const { path, from, to } = change;
  const t = useText(offerVersions);
  const words = useFieldWords();
  const place = placeOf(path);
  const gone = place?.kind === 'row' && to === null;
  const name = words.name(path, gone ? before : after);
  if (place?.kind === 'leaf' && place.leaf.kind === 'text' && place.leaf.lines) {
    return (
      <>
        <h3>{name}</h3>
        <p className={css['words']} lang="pl">
          {wordDifference(String(from ?? ''), String(to ?? '')).map((run, index) => (
            <Run key={index} run={run} />
          ))}
        </p>
      </>
    );
  }
  const remark =
    place?.kind === 'order' ? t.moved : place?.kind === 'row' ? (gone ? t.removed : t.added) : null;
  return (
    <>
      <h3>
        {name}
        {remark !== null && <small> – {remark}</small>}
      </h3>
      <dl className={css['pair']}>
        {(place?.kind !== 'row' || gone) && (
          <div>
            <dt>{t.before}</dt>
            <dd>{said(words.lines(path, from, before), t.nothing)}</dd>
          </div>
        )}
        {!gone && (
          <div>
            <dt>{t.after}</dt>
            <dd>{said(words.lines(path, to, after), t.nothing)}</dd>
          </div>
        )}
      </dl>
    </>
  );
}

function said(lines: readonly string[], nothing: string) {
  if (lines.length === 0) return <em>{nothing}</em>;
  return lines.map((line, index) => <span key={`${index}-${line}`}>{line}</span>);
}

/** Words that went or came: by element and by a word for those who do not see it, not by colour alone. */
function Run({ run }: { run: TextRun }) {
  const t = useText(offerVersions);
  if (run.change === 'same') return run.text;
  const Element = run.change === 'removed' ? 'del' : 'ins';
  return (
    <Element>
      <span
        className={css['hidden']}
      >{` [${run.change === 'removed' ? t.removedWords : t.addedWords}:] `}</span>
      {run.text}
    </Element>
  );
}
