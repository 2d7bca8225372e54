import type { LegalBasis } from '@nurt/domain/statute';

/** What is asked of offers on any legal basis. */
const ANY: readonly string[] = [
  'Oferta złożona w terminie',
  'Zadanie mieści się w celach statutowych oferenta',
  'Termin i miejsce zadania są zgodne z ogłoszeniem',
  'Wnioskowana dotacja mieści się w limitach z ogłoszenia',
  'Oferta podpisana przez osoby uprawnione do reprezentacji',
  'Dołączono wymagane załączniki',
  'Kosztorys nie zawiera błędów rachunkowych',
];

const BY_BASIS: Readonly<Record<LegalBasis, readonly string[]>> = {
  udpp: [
    'Oferta złożona przez podmiot uprawniony (art. 3 ust. 2 lub 3 ustawy)',
    'Oferta złożona na właściwym formularzu i kompletna',
    'Wkład własny nie jest niższy od wymaganego',
    'Złożono wszystkie oświadczenia z części VII oferty',
    'Oferta wspólna: określono, kto wykonuje które działania (art. 14 ust. 3 ustawy)',
    'Oferent rozliczył dotacje z lat poprzednich',
  ],
  udpp_small_grant: [
    'Oferta złożona przez podmiot uprawniony (art. 3 ust. 2 lub 3 ustawy)',
    'Oferta złożona na uproszczonym formularzu',
    'Zadanie ma charakter lokalny lub regionalny (art. 19a ust. 1 ustawy)',
  ],
  sports_act: [
    'Klub sportowy działa na obszarze gminy i nie w celu osiągnięcia zysku (art. 28 ust. 1 ustawy o sporcie)',
    'Zadanie służy celowi publicznemu z uchwały rady (art. 27 ust. 2 ustawy o sporcie)',
    'Wydatki należą do rodzajów z art. 28 ust. 2 ustawy o sporcie',
    'Nie obejmuje transferów, kar ani zobowiązań z innych tytułów',
  ],
  public_health_act: [
    'Oferta złożona przez podmiot uprawniony z ustawy o zdrowiu publicznym',
    'Zadanie wynika z Narodowego Programu Zdrowia albo z programu gminy',
  ],
};

/** Usual points of the formal check to pick from, by the rule-set of the call. In Polish, as announcements are. */
export function checklistLibrary(basis: LegalBasis): readonly string[] {
  return [...BY_BASIS[basis], ...ANY];
}
