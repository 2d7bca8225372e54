/** Report: Annex 5 to the regulation of 24 October 2018 (Dz. U. poz. 2057); labels as in the form. */
export const report = {
  name: 'Sprawozdanie',
  title: 'Sprawozdanie z wykonania zadania publicznego',
  draftNotice:
    'Szkic. Sprawozdanie nie zostało złożone i nie wywołuje skutków prawnych. Suma kontrolna pojawi się po złożeniu.',
  bases: {
    udpp: 'o którym mowa w art. 18 ust. 4 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie',
    udpp_small_grant:
      'o którym mowa w art. 19a ust. 7 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie',
    sports_act:
      'dotyczące dotacji udzielonej na podstawie art. 28 ustawy z dnia 25 czerwca 2010 r. o sporcie',
    public_health_act:
      'dotyczące zadania zleconego na podstawie art. 14 ustawy z dnia 11 września 2015 r. o zdrowiu publicznym',
  },
  kind: 'Rodzaj sprawozdania',
  kinds: { final: 'końcowe', interim: 'częściowe' },
  period: 'Okres, za jaki jest składane sprawozdanie',
  taskTitle: 'Tytuł zadania publicznego',
  grantee: 'Nazwa Zleceniobiorcy(-ców)',
  agreementDate: 'Data zawarcia umowy',
  agreementNumber: 'Numer umowy',
  submittedAt: 'Złożono',
  partOne: 'Część I. Sprawozdanie merytoryczne',
  results:
    '1. Opis osiągniętych rezultatów wraz z liczbowym określeniem skali działań zrealizowanych w ramach zadania',
  activities: '2. Szczegółowy opis wykonania poszczególnych działań',
  partTwo: 'Część II. Sprawozdanie z wykonania wydatków',
  costs: (years: string): string => `1. Rozliczenie wydatków za rok ${years}`,
  costColumns: {
    kind: 'Rodzaj kosztu',
    planned: 'Koszty zgodnie z umową [zł]',
    actual: 'Faktycznie poniesione wydatki [zł]',
  },
  sources: '2. Rozliczenie ze względu na źródło finansowania zadania publicznego',
  sourceColumns: { source: 'Źródło finansowania', planned: 'Zgodnie z umową', actual: 'Faktycznie' },
  sourceRows: {
    grant: 'Dotacja',
    grantAmount: 'Kwota dotacji',
    bankInterest: 'Odsetki bankowe od dotacji',
    other: 'Inne środki finansowe ogółem',
    ownFinancial: 'Środki finansowe własne',
    recipients: 'Świadczenia pieniężne od odbiorców zadania publicznego',
    remaining: 'Środki z innych źródeł publicznych i pozostałe',
    nonFinancial: 'Wkład osobowy i wkład rzeczowy ogółem',
    all: 'Razem wszystkie źródła',
    grantShare: 'Udział kwoty dotacji w całkowitych kosztach zadania publicznego',
    otherShare: 'Udział innych środków finansowych w stosunku do kwoty otrzymanej dotacji',
    nonFinancialShare: 'Udział wkładu osobowego i rzeczowego w stosunku do kwoty otrzymanej dotacji',
  },
  division: 'Podział kosztów pomiędzy Zleceniobiorców zgodnie z umową',
  divisionTold: 'Podział kosztów pomiędzy Zleceniobiorców: zgodnie z umową i faktycznie',
  recipients:
    '3. Informacje o świadczeniach pieniężnych pobranych w związku z realizacją zadania od odbiorców',
  recipientsNone: 'Nie pobrano świadczeń pieniężnych od odbiorców zadania.',
  recipientsSum: (amount: string): string => `Łączna kwota pobranych świadczeń pieniężnych: ${amount}.`,
  documents: 'Załącznik. Zestawienie dokumentów księgowych',
  documentColumns: {
    number: 'Numer dokumentu',
    issuer: 'Wystawca',
    description: 'Czego dotyczy',
    cost: 'Poz. kosztu',
    issuedOn: 'Data wystawienia',
    paidOn: 'Data zapłaty',
    amount: 'Kwota [zł]',
    fromGrant: 'Z dotacji [zł]',
  },
  documentsSum: 'Razem',
  partThree: 'Część III. Dodatkowe informacje',
  statements: 'Oświadczenia',
  statementsLead: 'Oświadczam(y), że:',
  declare: {
    legalStatusUnchanged: 'od daty zawarcia umowy nie zmienił się status prawny Zleceniobiorcy(-ców);',
    truthful:
      'wszystkie podane w niniejszym sprawozdaniu informacje są zgodne z aktualnym stanem prawnym i faktycznym.',
  },
  unconfirmed: 'oświadczenia jeszcze nie złożono',
  signature:
    'Podpis osoby upoważnionej lub podpisy osób upoważnionych do składania oświadczeń woli w imieniu Zleceniobiorcy(-ców)',
};
