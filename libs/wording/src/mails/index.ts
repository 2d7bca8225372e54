import type { Locale } from '../format/locale';
import { englishLetters } from './en';
import type { Letter, LetterFacts } from './letters';
import { polishLetters } from './pl';

export { LETTERS } from './letters';
export type { Letter, LetterFacts } from './letters';

const letters = { pl: polishLetters, en: englishLetters };
const greeting = {
  pl: (name: string) => (name === '' ? 'Dzień dobry,' : `Dzień dobry, ${name},`),
  en: (name: string) => (name === '' ? 'Good morning,' : `Dear ${name},`),
};
const closing = {
  pl: 'Wiadomość wysłał system Nurt. Prosimy na nią nie odpowiadać.',
  en: 'This message was sent by the Nurt system. Please do not reply to it.',
};

/** A whole letter as plain text, in the reader's language. */
export function writeLetter(
  letter: Letter,
  facts: LetterFacts,
  locale: Locale,
): { subject: string; body: string } {
  const { subject, paragraphs } = letters[locale][letter](facts);
  return { subject, body: [greeting[locale](facts.name), ...paragraphs, '—', closing[locale]].join('\n\n') };
}
