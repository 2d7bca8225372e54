import { catalogue } from '../common/catalogue';
import { en } from './en';
import { pl } from './pl';

export { approval } from './approval';
export { authoring, sameKindDescription } from './authoring';
export { checklistLibrary } from './checklist-library';
export { callHints } from './hints';
export { changeWords, corrections, fieldNames, type ChangeWords } from './corrections';
export { register } from './register';

/** Words of calls for offers. */
export const calls = catalogue({ pl, en });

/** What a new draft begins with. An announcement is written in Polish whatever the language of the screen. */
export const STANDARD_CHECKLIST: readonly string[] = [
  'Oferta złożona przez podmiot uprawniony (art. 3 ust. 2 lub 3 ustawy)',
  'Oferta złożona na właściwym formularzu i kompletna',
  'Zadanie mieści się w celach statutowych oferenta',
  'Termin i miejsce zadania są zgodne z ogłoszeniem',
  'Wnioskowana dotacja mieści się w limitach z ogłoszenia',
];
