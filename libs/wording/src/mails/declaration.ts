import type { LaterAct } from '@nurt/domain/offers';
import type { LetterFacts, LetterText } from './letters';
import { quoted } from '../format';

type Acts = Readonly<Record<LaterAct, { readonly subject: string; readonly what: string }>>;

const POLISH: Acts = {
  correction: { subject: 'Poprawa oferty', what: 'poprawę oferty' },
  update: { subject: 'Aktualizacja oferty', what: 'aktualizację oferty' },
  withdrawal: { subject: 'Wycofanie oferty', what: 'wycofanie oferty' },
  resignation: { subject: 'Rezygnacja z dotacji', what: 'rezygnację z dotacji na zadanie z oferty' },
};

/** The task of an offer or a grant as letters name it. */
export const polishTask = ({ title, number }: LetterFacts): string =>
  `${quoted(title)}${number ? ` (nr ${number})` : ''}`;

/** To somebody who is still to confirm what is declared about a submitted offer. */
export function polishDeclarationLetter(facts: LetterFacts): LetterText {
  const act = POLISH[facts.act ?? 'correction'];
  const task = polishTask(facts);
  return {
    subject: `${act.subject}: potrzebne Twoje potwierdzenie (${facts.title ?? ''})`,
    paragraphs: [
      `${facts.person ?? ''} potwierdza ${act.what} ${task} w konkursie ${quoted(facts.call)} (${facts.authority ?? ''}). Aby było to skuteczne w imieniu organizacji ${facts.organisation ?? ''}, potrzebne jest też Twoje potwierdzenie.`,
      facts.on === undefined
        ? 'Każda zmiana treści unieważnia wcześniejsze potwierdzenia.'
        : `Termin upływa ${facts.on}. Liczy się chwila, w której potwierdzi ostatnia osoba. Każda zmiana treści unieważnia wcześniejsze potwierdzenia.`,
      facts.link,
    ],
  };
}

const ENGLISH: Acts = {
  correction: { subject: 'Correction of an offer', what: 'the correction of the offer' },
  update: { subject: 'Update of an offer', what: 'the update of the offer' },
  withdrawal: { subject: 'Withdrawal of an offer', what: 'the withdrawal of the offer' },
  resignation: { subject: 'Resignation from a grant', what: 'giving up the grant for the offer' },
};

/** As `polishTask`. */
export const englishTask = ({ title, number }: LetterFacts): string =>
  `“${title ?? ''}”${number ? ` (no. ${number})` : ''}`;

/** The same in English. */
export function englishDeclarationLetter(facts: LetterFacts): LetterText {
  const act = ENGLISH[facts.act ?? 'correction'];
  const task = englishTask(facts);
  return {
    subject: `${act.subject}: your confirmation is needed (${facts.title ?? ''})`,
    paragraphs: [
      `${facts.person ?? ''} has confirmed ${act.what} ${task} in the call “${facts.call ?? ''}” (${facts.authority ?? ''}). For it to count in the name of ${facts.organisation ?? ''} your confirmation is needed too.`,
      facts.on === undefined
        ? 'Every change of the content makes earlier confirmations void.'
        : `The term ends on ${facts.on}. What counts is the moment at which the last person confirms. Every change of the content makes earlier confirmations void.`,
      facts.link,
    ],
  };
}
