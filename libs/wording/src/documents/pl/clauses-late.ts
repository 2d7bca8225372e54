import type { AgreementFacts, Clause } from '../rich';
import { years } from './years';

/** Clauses § 10 to § 19: return of money, end of the agreement, final provisions. */
export function lateClauses(f: AgreementFacts): readonly Clause[] {
  return [
    {
      title: 'Zwrot środków finansowych',
      points: [
        {
          text: `Środki dotacji oraz uzyskane w związku z realizacją zadania publicznego przychody, w tym odsetki bankowe od przekazanej dotacji, Zleceniobiorca wykorzystuje w terminie do dnia ${f.grantSpentTo}.`,
        },
        { text: `Niewykorzystaną kwotę dotacji Zleceniobiorca zwraca w terminie do dnia ${f.returnDue}.` },
        {
          text: `Niewykorzystana kwota dotacji podlega zwrotowi na rachunek bankowy Zleceniodawcy nr ${f.returnAccount}.`,
        },
        {
          text: `Odsetki od kwoty zwróconej po terminie, o którym mowa w ust. 2, naliczane w wysokości określonej jak dla zaległości podatkowych od dnia następującego po dniu, w którym upłynął termin zwrotu, podlegają wpłacie na rachunek bankowy Zleceniodawcy nr ${f.interestAccount}.`,
        },
        {
          text: 'Niewykorzystane przychody i odsetki bankowe od dotacji podlegają zwrotowi na zasadach określonych w ust. 2–4.',
        },
        {
          text: 'Na zasadach określonych w przepisach o finansach publicznych, wraz z odsetkami w wysokości określonej jak dla zaległości podatkowych, podlega zwrotowi kwota dotacji:',
          items: [
            'wykorzystana niezgodnie z przeznaczeniem;',
            'pobrana nienależnie lub w nadmiernej wysokości.',
          ],
        },
      ],
    },
    {
      title: 'Rozwiązanie umowy za porozumieniem Stron',
      points: [
        {
          text: 'Umowa może być rozwiązana na mocy porozumienia Stron w razie wystąpienia okoliczności, za które Strony nie ponoszą odpowiedzialności, w tym siły wyższej w rozumieniu ustawy z dnia 23 kwietnia 1964 r. – Kodeks cywilny, uniemożliwiających wykonanie umowy.',
        },
        { text: 'Skutki finansowe i obowiązek zwrotu środków Strony określą w protokole.' },
      ],
    },
    {
      title: 'Odstąpienie od umowy przez Zleceniobiorcę',
      points: [
        {
          text: 'Jeżeli Zleceniobiorca uprawdopodobni wystąpienie okoliczności uniemożliwiających wykonanie umowy, może od niej odstąpić, składając oświadczenie na piśmie nie później niż do dnia przekazania dotacji.',
        },
        {
          text: 'Zleceniobiorca może odstąpić od umowy także wtedy, gdy Zleceniodawca nie przekaże dotacji w terminie określonym w umowie, nie później jednak niż do dnia jej przekazania.',
        },
      ],
    },
    {
      title: 'Rozwiązanie umowy przez Zleceniodawcę',
      points: [
        {
          text: 'Zleceniodawca może rozwiązać umowę ze skutkiem natychmiastowym w przypadku:',
          items: [
            'wykorzystywania dotacji niezgodnie z przeznaczeniem albo pobrania jej w nadmiernej wysokości lub nienależnie, to jest bez podstawy prawnej;',
            'nieterminowego lub nienależytego wykonywania umowy, w szczególności zmniejszenia zakresu rzeczowego zadania publicznego;',
            'przekazania części lub całości dotacji osobie trzeciej w sposób niezgodny z umową;',
            'niezłożenia sprawozdania w terminie i na zasadach określonych w umowie;',
            'odmowy poddania się kontroli albo nieusunięcia stwierdzonych nieprawidłowości w wyznaczonym terminie;',
            'stwierdzenia, że oferta była nieważna lub została złożona przez osoby do tego nieuprawnione.',
          ],
        },
        {
          text: 'Rozwiązując umowę, Zleceniodawca określa kwotę dotacji podlegającą zwrotowi wraz z odsetkami w wysokości określonej jak dla zaległości podatkowych, termin zwrotu oraz numer rachunku bankowego, na który należy dokonać wpłaty.',
        },
      ],
    },
    {
      title: 'Zakaz zbywania rzeczy zakupionych z dotacji',
      points: [
        {
          text: `Zleceniobiorca zobowiązuje się nie zbywać rzeczy zakupionych na swoją rzecz za środki z dotacji przez ${years(f.disposalYears)} od dnia ich zakupu.`,
        },
        {
          text: 'Z ważnych przyczyn Zleceniodawca może wyrazić zgodę na zbycie rzeczy przed upływem tego terminu, pod warunkiem że Zleceniobiorca przeznaczy uzyskane środki na realizację celów statutowych.',
        },
      ],
    },
    {
      title: 'Forma pisemna oświadczeń',
      points: [
        {
          text: 'Wszelkie zmiany, uzupełnienia i oświadczenia składane w związku z umową wymagają formy pisemnej pod rygorem nieważności i mogą być dokonywane w zakresie niewpływającym na zmianę kryteriów wyboru oferty Zleceniobiorcy.',
        },
        {
          text: 'Wątpliwości związane z realizacją umowy wyjaśnia się w formie pisemnej lub za pomocą środków komunikacji elektronicznej.',
        },
      ],
    },
    {
      title: 'Odpowiedzialność wobec osób trzecich i ochrona danych osobowych',
      points: [
        {
          text: 'Zleceniobiorca ponosi wyłączną odpowiedzialność wobec osób trzecich za szkody powstałe w związku z realizacją zadania publicznego.',
        },
        {
          text: 'Przetwarzając dane osobowe w związku z realizacją zadania publicznego, Zleceniobiorca postępuje zgodnie z rozporządzeniem Parlamentu Europejskiego i Rady (UE) 2016/679 z dnia 27 kwietnia 2016 r. (ogólne rozporządzenie o ochronie danych).',
        },
      ],
    },
    {
      title: 'Postanowienia końcowe',
      points: [
        {
          text: `Do niniejszej umowy stosuje się przepisy prawa powszechnie obowiązującego, w szczególności ${f.act}, ustawy z dnia 27 sierpnia 2009 r. o finansach publicznych, ustawy z dnia 29 września 1994 r. o rachunkowości oraz ustawy z dnia 17 grudnia 2004 r. o odpowiedzialności za naruszenie dyscypliny finansów publicznych.`,
        },
        {
          text: 'W zakresie nieuregulowanym umową stosuje się odpowiednio przepisy ustawy z dnia 23 kwietnia 1964 r. – Kodeks cywilny.',
        },
      ],
    },
    {
      title: 'Rozstrzyganie sporów',
      points: [
        {
          text: 'Spory powstałe w związku z zawarciem i wykonywaniem umowy Strony będą się starały rozstrzygać polubownie. W razie braku porozumienia spór rozstrzyga sąd powszechny właściwy ze względu na siedzibę Zleceniodawcy.',
        },
      ],
    },
    {
      title: 'Egzemplarze umowy',
      points: [
        {
          text: `Umowę sporządzono w jednobrzmiących egzemplarzach w liczbie ${f.copies.all}, z których Zleceniodawca otrzymuje ${f.copies.authority}, a Zleceniobiorca ${f.copies.grantee}.`,
        },
      ],
    },
  ];
}
