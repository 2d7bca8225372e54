import type { VersionView } from '@nurt/contracts/programmes';
import {
  compareVersions,
  sectionsOf,
  type LineDifference,
  type ProgrammeComparison,
  type ProgrammeContent,
  type ProgrammeKind,
  type TextRun,
} from '@nurt/domain/programmes';
import { SPHERES } from '@nurt/domain/statute';
import { DataTable, InPolish, MoneyText, Section, useLocale, useText } from '@nurt/ui';
import { programmeVersions } from '@nurt/wording/programmes';
import css from './programme-versions.module.css';

/** What a later version changed against an earlier one. */
export function Comparison({ before, after }: { before: VersionView; after: VersionView }) {
  const t = useText(programmeVersions);
  return (
    <Section title={t.changes(before.number, after.number)}>
      <DifferenceView kind={after.programme.kind} before={before.content} after={after.content} />
    </Section>
  );
}

/** The difference of two contents: amounts of every line, and texts word by word. */
export function DifferenceView(props: {
  kind: ProgrammeKind;
  before: ProgrammeContent;
  after: ProgrammeContent;
}) {
  const { kind, before, after } = props;
  const t = useText(programmeVersions);
  const locale = useLocale();
  const { titleChanged, sections, lines, files } = compareVersions(kind, before, after);
  const sum = (of: 'before' | 'after') => lines.reduce((total, line) => total + (line[of] ?? 0), 0);
  const names = sectionsOf(kind);
  return (
    <>
      <DataTable
        caption={t.lines}
        rows={lines}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          {
            key: 'line',
            header: t.line,
            cell: ({ code, name }) => <InPolish>{`${code} ${name}`}</InPolish>,
          },
          {
            key: 'before',
            header: t.before,
            align: 'end',
            cell: (line) => (line.before === null ? t.notThere : <MoneyText amount={line.before} />),
            sum: <MoneyText amount={sum('before')} />,
          },
          {
            key: 'after',
            header: t.after,
            align: 'end',
            cell: (line) => (line.after === null ? t.gone : <MoneyText amount={line.after} />),
            sum: <MoneyText amount={sum('after')} />,
          },
          {
            key: 'difference',
            header: t.difference,
            align: 'end',
            cell: ({ difference }) => <MoneyText amount={difference} strong={difference !== 0} />,
            sum: <MoneyText amount={sum('after') - sum('before')} strong />,
          },
        ]}
      />
      <LineDetails lines={lines} />
      <FileChanges {...files} />
      <Section title={t.textChanges} level={3}>
        {titleChanged && <p>{t.titleChanged}</p>}
        {sections.length === 0 && <p>{t.noTextChanges}</p>}
        {sections.map(({ key, runs }) => (
          <article key={key} className={css['difference']}>
            <h4>{names.find((section) => section.key === key)?.[locale]}</h4>
            <p lang="pl">
              {runs.map((run, index) => (
                <Run key={index} run={run} removed={t.removedWords} added={t.addedWords} />
              ))}
            </p>
          </article>
        ))}
      </Section>
    </>
  );
}

/** Files that only one of the versions has, with their hashes; nothing where they are the same. */
function FileChanges({ removed, added }: ProgrammeComparison['files']) {
  const t = useText(programmeVersions).attachments;
  if (removed.length + added.length === 0) return null;
  return (
    <Section title={t.changes} level={3}>
      <ul className={css['files']}>
        {removed.map((file) => (
          <li key={file.id}>
            <del lang="pl">{file.name}</del>
            <small>
              {t.removedFile}, {t.hash(file.sha256)}
            </small>
          </li>
        ))}
        {added.map((file) => (
          <li key={file.id}>
            <ins lang="pl">{file.name}</ins>
            <small>
              {t.addedFile}, {t.hash(file.sha256)}
            </small>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What is told differently of lines: names, classification, spheres, tasks; nothing where nothing is. */
function LineDetails({ lines }: { lines: readonly LineDifference[] }) {
  const t = useText(programmeVersions);
  const locale = useLocale();
  const rows = lines.flatMap(({ id, code, details }) => details.map((one) => ({ id, code, ...one })));
  if (rows.length === 0) return null;
  const said = (detail: (typeof rows)[number]['detail'], values: readonly string[]) => {
    if (detail === 'classification') return values.join(' / ');
    const names =
      detail === 'spheres'
        ? values.map((key) => SPHERES.find((sphere) => sphere.key === key)?.[locale] ?? key)
        : values;
    return <span lang={detail === 'spheres' ? undefined : 'pl'}>{names.join('; ')}</span>;
  };
  return (
    <DataTable
      caption={t.detailChanges}
      rows={rows}
      rowKey={({ id, detail }) => `${id}-${detail}`}
      empty={null}
      columns={[
        { key: 'line', header: t.line, cell: ({ code }) => code },
        { key: 'detail', header: t.detail, cell: ({ detail }) => t.detailOf[detail] },
        { key: 'before', header: t.before, cell: ({ detail, before }) => <del>{said(detail, before)}</del> },
        { key: 'after', header: t.after, cell: ({ detail, after }) => <ins>{said(detail, after)}</ins> },
      ]}
    />
  );
}

/** Words that went or came: by element and by a word for those who do not see it, not by colour alone. */
function Run({ run, removed, added }: { run: TextRun; removed: string; added: string }) {
  if (run.change === 'same') return run.text;
  const said = (
    <span className="nurt-visually-hidden">
      {run.change === 'removed' ? ` [${removed}:] ` : ` [${added}:] `}
    </span>
  );
  return run.change === 'removed' ? (
    <del>
      {said}
      {run.text}
    </del>
  ) : (
    <ins>
      {said}
      {run.text}
    </ins>
  );
}
