import type { FieldChange } from '@nurt/domain/drafts';
import { wordDifference, type TextRun } from '@nurt/domain/text';
import { EmptyState, Section, useText } from '@nurt/ui';
import { draftVersions } from '@nurt/wording/drafts';
import type { VersionsSubject } from './subject';
import css from './versions.module.css';

interface DifferencesProps<Content extends object> {
  subject: VersionsSubject<Content>;
  before: Content;
  after: Content;
}

/** What differs between two contents of a document, by part of the form and by field. */
export function Differences<Content extends object>(props: DifferencesProps<Content>) {
  const { subject, before, after } = props;
  const t = useText(draftVersions);
  const changes = subject.rules.changesBetween(before, after);
  if (changes.length === 0) return <EmptyState title={t.same} />;
  const parts = subject
    .partsOf(after)
    .map((part) => ({ ...part, own: changes.filter(({ path }) => part.has(path)) }))
    .filter(({ own }) => own.length > 0);
  return (
    <>
      <p className={css['count']}>{t.differences(changes.length)}</p>
      {parts.map(({ key, name, own }) => (
        <Section key={key} title={name}>
          <ul className={css['differences']}>
            {own.map((change) => (
              <li key={change.path}>
                <Difference change={change} {...props} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

function Difference<Content extends object>(props: DifferencesProps<Content> & { change: FieldChange }) {
  const { subject, change, before, after } = props;
  const { path, from, to } = change;
  const { rules, words } = subject;
  const t = useText(draftVersions);
  const place = rules.placeOf(path);
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
  const t = useText(draftVersions);
  if (run.change === 'same') return run.text;
  const Element = run.change === 'removed' ? 'del' : 'ins';
  return (
    <Element>
      <span className="nurt-visually-hidden">{` [${run.change === 'removed' ? t.removedWords : t.addedWords}:] `}</span>
      {run.text}
    </Element>
  );
}
