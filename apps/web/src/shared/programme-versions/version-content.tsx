import type { ReactNode } from 'react';
import { sectionsOf, type ProgrammeKind, type ProgrammeSections } from '@nurt/domain/programmes';
import { isBlankText } from '@nurt/domain/rich-text';
import { useLocale, useText } from '@nurt/ui';
import { programmeVersions } from '@nurt/wording/programmes';
import { RichTextView } from '../rich-text/rich-text';
import css from './programme-versions.module.css';

/** The sections that are written, each folded until somebody reads it. */
export function VersionContent(props: {
  kind: ProgrammeKind;
  sections: ProgrammeSections;
  /** Something beside the name of a section. */
  mark?: (key: keyof ProgrammeSections) => ReactNode;
}) {
  const { kind, sections, mark } = props;
  const t = useText(programmeVersions);
  const locale = useLocale();
  const written = sectionsOf(kind).flatMap((section) => {
    const text = sections[section.key];
    return text === undefined || isBlankText(text) ? [] : [{ ...section, text }];
  });
  if (written.length === 0) return <p>{t.notWritten}</p>;
  return (
    <div className={css['sections']}>
      {written.map((section) => (
        <details key={section.key}>
          <summary>
            {section[locale]}
            {mark?.(section.key)}
          </summary>
          <RichTextView text={section.text} />
        </details>
      ))}
    </div>
  );
}
