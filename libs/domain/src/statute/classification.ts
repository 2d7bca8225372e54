import type { LegalBasis } from './legal-basis';
import type { LegalFormKey } from './legal-forms';
import type { Bilingual } from './sources';

/** Where a budget line stands in the budget classification (dział, rozdział, paragraf). */
export interface BudgetClassification {
  /** Dział, three digits. */
  readonly division: string;
  /** Rozdział, five digits; the first three are the division. */
  readonly chapter: string;
  /** Paragraf (§), four digits. */
  readonly paragraph: string;
}

/** The three kinds of codes: dział, rozdział, paragraf. */
export const CLASSIFICATION_KINDS = ['division', 'chapter', 'paragraph'] as const;
export type ClassificationKind = (typeof CLASSIFICATION_KINDS)[number];

/** A code with its names. */
export interface ClassificationEntry extends Bilingual {
  readonly code: string;
}

const OTHER: Bilingual = { pl: 'Pozostała działalność', en: 'Other activity' };

/**
 * The codes that cooperation programmes use, after the Regulation of the Minister of Finance of 2 March 2010
 * (Dz.U. 2022 poz. 513 with changes). Names are general knowledge of the field; the dictionary changes with the
 * years, so an office may enter any code of the right shape and this list only suggests and names.
 */
export const DIVISIONS: readonly ClassificationEntry[] = [
  { code: '630', pl: 'Turystyka', en: 'Tourism' },
  {
    code: '754',
    pl: 'Bezpieczeństwo publiczne i ochrona przeciwpożarowa',
    en: 'Public safety and fire protection',
  },
  { code: '755', pl: 'Wymiar sprawiedliwości', en: 'Justice' },
  { code: '801', pl: 'Oświata i wychowanie', en: 'Education' },
  { code: '851', pl: 'Ochrona zdrowia', en: 'Health' },
  { code: '852', pl: 'Pomoc społeczna', en: 'Social assistance' },
  { code: '853', pl: 'Pozostałe zadania w zakresie polityki społecznej', en: 'Other social policy' },
  { code: '854', pl: 'Edukacyjna opieka wychowawcza', en: 'Educational care' },
  { code: '855', pl: 'Rodzina', en: 'Family' },
  {
    code: '900',
    pl: 'Gospodarka komunalna i ochrona środowiska',
    en: 'Municipal services and the environment',
  },
  { code: '921', pl: 'Kultura i ochrona dziedzictwa narodowego', en: 'Culture and national heritage' },
  { code: '926', pl: 'Kultura fizyczna', en: 'Physical culture' },
];

/** Chapters (rozdziały) in use, within the divisions above. */
export const CHAPTERS: readonly ClassificationEntry[] = [
  { code: '63003', pl: 'Zadania w zakresie upowszechniania turystyki', en: 'Dissemination of tourism' },
  { code: '75412', pl: 'Ochotnicze straże pożarne', en: 'Volunteer fire brigades' },
  { code: '75415', pl: 'Zadania ratownictwa górskiego i wodnego', en: 'Mountain and water rescue' },
  { code: '75515', pl: 'Nieodpłatna pomoc prawna', en: 'Free legal aid' },
  { code: '80195', ...OTHER },
  { code: '85149', pl: 'Programy polityki zdrowotnej', en: 'Health policy programmes' },
  { code: '85153', pl: 'Zwalczanie narkomanii', en: 'Counteracting drug addiction' },
  { code: '85154', pl: 'Przeciwdziałanie alkoholizmowi', en: 'Counteracting alcoholism' },
  { code: '85195', ...OTHER },
  { code: '85203', pl: 'Ośrodki wsparcia', en: 'Support centres' },
  {
    code: '85228',
    pl: 'Usługi opiekuńcze i specjalistyczne usługi opiekuńcze',
    en: 'Care services and specialist care services',
  },
  { code: '85295', ...OTHER },
  {
    code: '85311',
    pl: 'Rehabilitacja zawodowa i społeczna osób niepełnosprawnych',
    en: 'Vocational and social rehabilitation of persons with disabilities',
  },
  { code: '85395', ...OTHER },
  {
    code: '85412',
    pl: 'Kolonie i obozy oraz inne formy wypoczynku dzieci i młodzieży szkolnej, a także szkolenia młodzieży',
    en: 'Camps and other holidays of school children, and training of youth',
  },
  { code: '85504', pl: 'Wspieranie rodziny', en: 'Family support' },
  {
    code: '85510',
    pl: 'Działalność placówek opiekuńczo-wychowawczych',
    en: 'Care and educational institutions',
  },
  { code: '85595', ...OTHER },
  { code: '90095', ...OTHER },
  { code: '92105', pl: 'Pozostałe zadania w zakresie kultury', en: 'Other tasks in culture' },
  {
    code: '92120',
    pl: 'Ochrona zabytków i opieka nad zabytkami',
    en: 'Protection and care of monuments',
  },
  { code: '92195', ...OTHER },
  { code: '92605', pl: 'Zadania w zakresie kultury fizycznej', en: 'Tasks in physical culture' },
  { code: '92695', ...OTHER },
];

/** Paragraphs (§) of grants to organisations, of their returns and of interest. */
export const PARAGRAPHS: readonly ClassificationEntry[] = [
  {
    code: '2360',
    pl: 'Dotacja celowa z budżetu jednostki samorządu terytorialnego, udzielona w trybie art. 221 ustawy, na zadania zlecone organizacjom prowadzącym działalność pożytku publicznego',
    en: 'Targeted grant from the local budget under art. 221 for tasks commissioned to bodies in public benefit activity',
  },
  {
    code: '2720',
    pl: 'Dotacja celowa na prace remontowe i konserwatorskie obiektów zabytkowych',
    en: 'Targeted grant for works on monuments',
  },
  {
    code: '2810',
    pl: 'Dotacja celowa na zadania zlecone do realizacji fundacjom',
    en: 'Targeted grant for tasks commissioned to foundations',
  },
  {
    code: '2820',
    pl: 'Dotacja celowa na zadania zlecone do realizacji stowarzyszeniom',
    en: 'Targeted grant for tasks commissioned to associations',
  },
  {
    code: '2830',
    pl: 'Dotacja celowa na zadania zlecone do realizacji pozostałym jednostkom niezaliczanym do sektora finansów publicznych',
    en: 'Targeted grant for tasks commissioned to other bodies outside the public finance sector',
  },
  {
    code: '6230',
    pl: 'Dotacja celowa na inwestycje i zakupy inwestycyjne jednostek niezaliczanych do sektora finansów publicznych',
    en: 'Targeted grant for investments of bodies outside the public finance sector',
  },
  {
    code: '2910',
    pl: 'Zwrot dotacji wykorzystanych niezgodnie z przeznaczeniem, pobranych nienależnie lub w nadmiernej wysokości',
    en: 'Return of grants misused, undue or excessive',
  },
  { code: '2950', pl: 'Zwrot niewykorzystanych dotacji', en: 'Return of unused grants' },
  { code: '0900', pl: 'Wpływy z odsetek od dotacji', en: 'Interest on grants' },
  { code: '0920', pl: 'Wpływy z pozostałych odsetek', en: 'Other interest' },
];

/** The dictionary of each kind of codes. */
export const CLASSIFICATION: Readonly<Record<ClassificationKind, readonly ClassificationEntry[]>> = {
  division: DIVISIONS,
  chapter: CHAPTERS,
  paragraph: PARAGRAPHS,
};

const SHAPES: Readonly<Record<ClassificationKind, RegExp>> = {
  division: /^\d{3}$/,
  chapter: /^\d{5}$/,
  paragraph: /^\d{4}$/,
};

/** Has the code the number of digits of its kind? */
export function isClassificationCode(kind: ClassificationKind, code: string): boolean {
  return SHAPES[kind].test(code);
}

/** Has the classification the right shape: three, five and four digits, the chapter within its division? */
export function isBudgetClassification(value: BudgetClassification): boolean {
  return (
    CLASSIFICATION_KINDS.every((kind) => isClassificationCode(kind, value[kind])) &&
    value.chapter.startsWith(value.division)
  );
}

/**
 * The usual paragraph of a grant: § 2360 on the UDPP route; outside it § 2810 for foundations, § 2820 for
 * associations and their kind, § 2830 for all others.
 */
export function paragraphFor(basis: LegalBasis, form: LegalFormKey): string {
  if (basis === 'udpp' || basis === 'udpp_small_grant') return '2360';
  if (form === 'foundation') return '2810';
  return ASSOCIATIONS.has(form) ? '2820' : '2830';
}

const ASSOCIATIONS: ReadonlySet<LegalFormKey> = new Set([
  'association',
  'ordinaryAssociation',
  'sportsClub',
  'fireBrigade',
  'authoritiesAssociation',
]);
