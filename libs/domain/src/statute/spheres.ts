import type { Bilingual } from './sources';

/** A sphere of public tasks (sfera zadań publicznych): the point of UDPP art. 4 ust. 1 and its names. */
export interface Sphere extends Bilingual {
  readonly key: string;
}

/**
 * The 41 points of UDPP art. 4 ust. 1 in the wording of Dz.U. 2024 poz. 1491, as headings (the act has them in the
 * genitive). Keys are the numbers of the points and are strings: 1a, 1aa, 29a.
 */
export const SPHERES = [
  {
    key: '1',
    pl: 'Pomoc społeczna, w tym pomoc rodzinom i osobom w trudnej sytuacji życiowej oraz wyrównywanie szans tych rodzin i osób',
    en: 'Social assistance, including help for families and persons in difficulty and equalising their chances',
  },
  {
    key: '1a',
    pl: 'Wspieranie rodziny i systemu pieczy zastępczej',
    en: 'Support for families and the foster care system',
  },
  {
    key: '1aa',
    pl: 'Tworzenie warunków do zaspokajania potrzeb mieszkaniowych wspólnoty samorządowej',
    en: 'Creating conditions for meeting the housing needs of the local community',
  },
  {
    key: '1b',
    pl: 'Udzielanie nieodpłatnej pomocy prawnej oraz zwiększanie świadomości prawnej społeczeństwa',
    en: 'Free legal aid and raising legal awareness',
  },
  {
    key: '2',
    pl: 'Działalność na rzecz integracji i reintegracji zawodowej i społecznej osób zagrożonych wykluczeniem społecznym',
    en: 'Vocational and social integration and reintegration of persons at risk of social exclusion',
  },
  { key: '3', pl: 'Działalność charytatywna', en: 'Charity' },
  {
    key: '4',
    pl: 'Podtrzymywanie i upowszechnianie tradycji narodowej, pielęgnowanie polskości oraz rozwój świadomości narodowej, obywatelskiej i kulturowej',
    en: 'National tradition, Polish identity, and national, civic and cultural awareness',
  },
  {
    key: '5',
    pl: 'Działalność na rzecz mniejszości narodowych i etnicznych oraz języka regionalnego',
    en: 'National and ethnic minorities and the regional language',
  },
  { key: '5a', pl: 'Działalność na rzecz integracji cudzoziemców', en: 'Integration of foreigners' },
  {
    key: '6',
    pl: 'Ochrona i promocja zdrowia, w tym działalność lecznicza',
    en: 'Health protection and promotion, including medical activity',
  },
  { key: '7', pl: 'Działalność na rzecz osób niepełnosprawnych', en: 'Persons with disabilities' },
  {
    key: '8',
    pl: 'Promocja zatrudnienia i aktywizacja zawodowa osób pozostających bez pracy i zagrożonych zwolnieniem z pracy',
    en: 'Promotion of employment and activation of persons out of work or at risk of dismissal',
  },
  {
    key: '9',
    pl: 'Działalność na rzecz równych praw kobiet i mężczyzn',
    en: 'Equal rights of women and men',
  },
  { key: '10', pl: 'Działalność na rzecz osób w wieku emerytalnym', en: 'Persons of retirement age' },
  {
    key: '11',
    pl: 'Działalność wspomagająca rozwój gospodarczy, w tym rozwój przedsiębiorczości',
    en: 'Economic development, including entrepreneurship',
  },
  {
    key: '12',
    pl: 'Działalność wspomagająca rozwój techniki, wynalazczości i innowacyjności oraz rozpowszechnianie i wdrażanie nowych rozwiązań technicznych w praktyce gospodarczej',
    en: 'Technology, invention and innovation, and the spread of new technical solutions in business',
  },
  {
    key: '13',
    pl: 'Działalność wspomagająca rozwój wspólnot i społeczności lokalnych',
    en: 'Development of local communities',
  },
  {
    key: '14',
    pl: 'Nauka, szkolnictwo wyższe, edukacja, oświata i wychowanie',
    en: 'Science, higher education, education and upbringing',
  },
  {
    key: '15',
    pl: 'Działalność na rzecz dzieci i młodzieży, w tym wypoczynek dzieci i młodzieży',
    en: 'Children and youth, including their holidays',
  },
  {
    key: '16',
    pl: 'Kultura, sztuka, ochrona dóbr kultury i dziedzictwa narodowego',
    en: 'Culture, the arts, protection of cultural goods and national heritage',
  },
  {
    key: '17',
    pl: 'Wspieranie i upowszechnianie kultury fizycznej',
    en: 'Support and dissemination of physical culture',
  },
  {
    key: '18',
    pl: 'Ekologia i ochrona zwierząt oraz ochrona dziedzictwa przyrodniczego',
    en: 'Ecology, protection of animals and of natural heritage',
  },
  { key: '19', pl: 'Turystyka i krajoznawstwo', en: 'Tourism and sightseeing' },
  { key: '20', pl: 'Porządek i bezpieczeństwo publiczne', en: 'Public order and safety' },
  {
    key: '21',
    pl: 'Obronność państwa i działalność Sił Zbrojnych Rzeczypospolitej Polskiej',
    en: 'National defence and the activity of the Armed Forces',
  },
  {
    key: '22',
    pl: 'Upowszechnianie i ochrona wolności i praw człowieka oraz swobód obywatelskich, a także działania wspomagające rozwój demokracji',
    en: 'Human rights and freedoms, civil liberties, and support for democracy',
  },
  { key: '22a', pl: 'Udzielanie nieodpłatnego poradnictwa obywatelskiego', en: 'Free civic counselling' },
  { key: '23', pl: 'Ratownictwo i ochrona ludności', en: 'Rescue and civil protection' },
  {
    key: '24',
    pl: 'Pomoc ofiarom katastrof, klęsk żywiołowych, konfliktów zbrojnych i wojen w kraju i za granicą',
    en: 'Help for victims of catastrophes, natural disasters, armed conflicts and wars at home and abroad',
  },
  { key: '25', pl: 'Upowszechnianie i ochrona praw konsumentów', en: 'Consumer rights' },
  {
    key: '26',
    pl: 'Działalność na rzecz integracji europejskiej oraz rozwijania kontaktów i współpracy między społeczeństwami',
    en: 'European integration, contacts and cooperation between societies',
  },
  { key: '27', pl: 'Promocja i organizacja wolontariatu', en: 'Promotion and organisation of volunteering' },
  {
    key: '28',
    pl: 'Pomoc Polonii i Polakom za granicą',
    en: 'Help for the Polish diaspora and Poles abroad',
  },
  {
    key: '29',
    pl: 'Działalność na rzecz kombatantów i osób represjonowanych',
    en: 'War veterans and repressed persons',
  },
  {
    key: '29a',
    pl: 'Działalność na rzecz weteranów i weteranów poszkodowanych działań poza granicami państwa',
    en: 'Veterans, including injured ones, of missions abroad',
  },
  { key: '30', pl: 'Promocja Rzeczypospolitej Polskiej za granicą', en: 'Promotion of Poland abroad' },
  {
    key: '31',
    pl: 'Działalność na rzecz rodziny, macierzyństwa, rodzicielstwa, upowszechniania i ochrony praw dziecka',
    en: 'Family, motherhood, parenthood and the rights of the child',
  },
  {
    key: '32',
    pl: 'Przeciwdziałanie uzależnieniom i patologiom społecznym',
    en: 'Counteracting addictions and social pathologies',
  },
  { key: '32a', pl: 'Rewitalizacja', en: 'Revitalisation' },
  {
    key: '33',
    pl: 'Działalność na rzecz organizacji pozarządowych oraz podmiotów wymienionych w art. 3 ust. 3, w zakresie pkt 1–32a',
    en: 'Activity for organisations and the bodies of art. 3 ust. 3, within points 1 to 32a',
  },
  {
    key: '34',
    pl: 'Działalność na rzecz podmiotów ekonomii społecznej i przedsiębiorstw społecznych',
    en: 'Social economy entities and social enterprises',
  },
] as const satisfies readonly Sphere[];

export type SphereKey = (typeof SPHERES)[number]['key'];

/** The keys of the spheres, in the order of the act. */
export const SPHERE_KEYS: readonly SphereKey[] = SPHERES.map((sphere) => sphere.key);

/** Is this the key of a sphere? Keys are strings: '7', not 7. */
export function isSphereKey(value: unknown): value is SphereKey {
  return (SPHERE_KEYS as readonly unknown[]).includes(value);
}

/** The sphere of a key. */
export function sphere(key: SphereKey): Sphere {
  const found = SPHERES.find((candidate) => candidate.key === key);
  if (found === undefined) throw new RangeError(`Unknown sphere: ${key}`);
  return found;
}
