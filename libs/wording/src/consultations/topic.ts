import { PROGRAMME_SECTIONS } from '@nurt/domain/statute';
import type { Locale } from '../format/locale';

/** The parts of a published draft, as far as their names go. */
interface NamedParts {
  readonly lines: readonly { readonly id: string; readonly code: string; readonly name: string }[];
}

const WHOLE = { pl: 'cały projekt', en: 'the whole draft' } as const;

/** What a remark is about, in words: „cały projekt”, the name of a section, the code and name of a line. */
export function topicName(topic: string, { lines }: NamedParts, locale: Locale): string {
  const [kind = '', ...rest] = topic.split(':');
  const key = rest.join(':');
  if (kind === 'section') {
    return PROGRAMME_SECTIONS.find((section) => section.key === key)?.[locale] ?? key;
  }
  const line = kind === 'line' ? lines.find(({ id }) => id === key) : undefined;
  return line ? `${line.code} ${line.name}` : WHOLE[locale];
}
