import type { RichText } from '../rich';

/** Offer: Annex 1 to the regulation of 24 October 2018 (Dz. U. poz. 2057); labels as in the form. */
export const offer = {
  name: 'Oferta',
  revised: 'Oferta po zmianach',
  draftNotice:
    'Szkic. Oferta nie została złożona i nie wywołuje skutków prawnych. Numer i suma kontrolna pojawią się po złożeniu.',
  title: 'Oferta realizacji zadania publicznego',
  bases: {
    udpp: 'o której mowa w art. 14 ust. 1 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie',
    udpp_small_grant:
      'o której mowa w art. 19a ust. 1 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie',
    sports_act: 'składana w trybie art. 28 ustawy z dnia 25 czerwca 2010 r. o sporcie',
    public_health_act:
      'składana w konkursie, o którym mowa w art. 14 ustawy z dnia 11 września 2015 r. o zdrowiu publicznym',
  },
  number: 'Numer oferty',
  verifyText: [
    'Numer i suma kontrolna stoją na każdej stronie. Plik PDF pobrany z serwisu ma na końcu pieczęć elektroniczną: ta sama strona, a bez sieci polecenie verify-receipt, wykryje każdą jego zmianę.',
  ],
  submittedAt: 'Złożono',
  confirmedBy: 'Potwierdzili',
  call: 'Konkurs',
  grant: 'Wnioskowana dotacja',
  basic: 'I. Podstawowe informacje o złożonej ofercie',
  addressee: '1. Organ administracji publicznej, do którego jest adresowana oferta',
  taskKind: '2. Rodzaj zadania publicznego',
  applicants: 'II. Dane oferenta(-tów)',
  applicant: '1. Nazwa oferenta, forma prawna, numer w ewidencji, adres, kontakt',
  fields: {
    name: 'Nazwa oferenta',
    legalForm: 'Forma prawna',
    register: 'Numer w Krajowym Rejestrze Sądowym lub innej ewidencji',
    nip: 'NIP',
    regon: 'REGON',
    address: 'Adres siedziby',
    correspondence: 'Adres do korespondencji',
    website: 'Strona www',
    email: 'Adres e-mail',
    phone: 'Numer telefonu',
    representation: 'Reprezentacja',
  },
  contact: '2. Dane osoby upoważnionej do składania wyjaśnień dotyczących oferty',
  contactFields: { name: 'Imię i nazwisko', phone: 'Numer telefonu', email: 'Adres e-mail' },
  description: 'III. Opis zadania',
  taskTitle: '1. Tytuł zadania publicznego',
  term: '2. Termin realizacji zadania publicznego',
  termFields: { from: 'Data rozpoczęcia', to: 'Data zakończenia' },
  summary: '3. Syntetyczny opis zadania',
  summaryHint:
    'cel, miejsce realizacji, grupy odbiorców i sposób rozwiązywania ich problemów lub zaspokajania potrzeb, komplementarność z innymi działaniami',
  place: 'Miejsce realizacji',
  schedule: (years: string): string => `4. Plan i harmonogram działań na rok ${years}`,
  noActivities: 'W tym roku nie zaplanowano działań.',
  scheduleColumns: {
    name: 'Nazwa działania',
    description: 'Opis',
    target: 'Grupa docelowa',
    term: 'Planowany termin realizacji',
    thirdParty: 'Zakres działania realizowany przez podmiot niebędący stroną umowy',
  },
  results: '5. Opis zakładanych rezultatów realizacji zadania publicznego',
  resultRows: '6. Dodatkowe informacje dotyczące rezultatów realizacji zadania publicznego',
  resultColumns: {
    name: 'Nazwa rezultatu',
    target: 'Planowany poziom osiągnięcia rezultatów (wartość docelowa)',
    monitoring: 'Sposób monitorowania rezultatów / źródło informacji o osiągnięciu wskaźnika',
  },
  resultsWaived: 'Ogłoszenie nie wymaga wypełnienia tej tabeli.',
  characteristics: 'IV. Charakterystyka oferenta',
  experience:
    '1. Informacja o wcześniejszej działalności oferenta, w szczególności w zakresie, którego dotyczy zadanie publiczne',
  resources:
    '2. Zasoby kadrowe, rzeczowe i finansowe oferenta, które będą wykorzystane do realizacji zadania',
  calculation: 'V. Kalkulacja przewidywanych kosztów realizacji zadania publicznego',
  costs: 'V.A Zestawienie kosztów realizacji zadania',
  costsHint:
    'Wszystkie koszty związane z realizacją zadania, niezależnie od źródła finansowania. Kwoty w złotych.',
  costColumns: {
    kind: 'Rodzaj kosztu',
    unit: 'Rodzaj miary',
    unitCost: 'Koszt jednostkowy [PLN]',
    quantity: 'Liczba jednostek',
    total: 'Wartość [PLN] Razem',
  },
  sources: 'V.B Źródła finansowania kosztów realizacji zadania',
  sourceColumns: {
    source: 'Źródło finansowania kosztów realizacji zadania',
    value: 'Wartość [PLN]',
    share: 'Udział [%]',
  },
  sourceRows: {
    all: 'Suma wszystkich kosztów realizacji zadania',
    grant: 'Planowana dotacja w ramach niniejszej oferty',
    own: 'Wkład własny (suma 3.1 i 3.2)',
    ownFinancial: 'Wkład własny finansowy',
    ownNonFinancial: 'Wkład własny niefinansowy (osobowy i rzeczowy)',
    recipients: 'Świadczenia pieniężne od odbiorców zadania',
  },
  division: 'V.C Podział kosztów realizacji zadania pomiędzy oferentów',
  yearColumn: (position: number, year: number): string => `Rok ${position} (${year})`,
  divisionColumns: { applicant: 'Oferent', total: 'Wartość [PLN] Razem', sum: 'Suma' },
  jointRepresentation: 'Sposób reprezentacji',
  jointLiability: 'Oferenci odpowiadają za realizację zadania solidarnie.',
  divisionSingle: 'Nie dotyczy – ofertę składa jeden oferent.',
  other: 'VI. Inne informacje',
  performance: '1. Deklaracja o zamiarze odpłatnego lub nieodpłatnego wykonania zadania publicznego',
  performances: {
    unpaid:
      'Zadanie będzie wykonywane nieodpłatnie: oferent nie będzie pobierał świadczeń pieniężnych od odbiorców.',
    paid: 'Zadanie będzie wykonywane odpłatnie: oferent będzie pobierał świadczenia pieniężne od odbiorców.',
  },
  jointWork:
    '2. Działania poszczególnych oferentów i sposób reprezentacji podmiotów wobec organu administracji publicznej (oferta wspólna)',
  otherInformation:
    '3. Inne informacje, które mogą mieć znaczenie przy ocenie oferty, w tym odnoszące się do kalkulacji przewidywanych kosztów oraz oświadczeń z części VII',
  declarations: 'VII. Oświadczenia',
  declarationsLead: 'Oświadczam(y), że:',
  declare: {
    withinPublicBenefitActivity:
      'proponowane zadanie publiczne będzie realizowane wyłącznie w zakresie działalności pożytku publicznego oferenta(-tów);',
    feesWithinPaidActivity:
      'pobieranie świadczeń pieniężnych będzie się odbywać wyłącznie w ramach prowadzonej odpłatnej działalności pożytku publicznego;',
    taxes: (choice: string): RichText => [
      'oferent(-ci) składający niniejszą ofertę ',
      { strong: choice },
      ' z opłacaniem należności z tytułu zobowiązań podatkowych;',
    ],
    socialInsurance: (choice: string): RichText => [
      'oferent(-ci) składający niniejszą ofertę ',
      { strong: choice },
      ' z opłacaniem należności z tytułu składek na ubezpieczenia społeczne;',
    ],
    dataAgreeWithRegister:
      'dane zawarte w części II niniejszej oferty są zgodne z Krajowym Rejestrem Sądowym lub inną właściwą ewidencją;',
    truthful:
      'wszystkie informacje podane w ofercie oraz załącznikach są zgodne z aktualnym stanem prawnym i faktycznym;',
    dataProtection:
      'w zakresie związanym ze składaniem ofert, w tym z gromadzeniem, przetwarzaniem i przekazywaniem danych osobowych, a także wprowadzaniem ich do systemów informatycznych, osoby, których dotyczą te dane, złożyły stosowne oświadczenia zgodnie z przepisami o ochronie danych osobowych.',
  },
  arrears: {
    notInArrears: 'nie zalega(-ją)',
    inArrears: 'zalega(-ją)',
    open: 'nie zalega(-ją) / zalega(-ją)',
  },
  unconfirmed: 'oświadczenia jeszcze nie złożono',
  signature:
    'Data oraz podpis osoby upoważnionej lub podpisy osób upoważnionych do składania oświadczeń woli w imieniu oferenta(-tów)',
};
