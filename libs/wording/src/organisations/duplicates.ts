import type { DuplicateGround } from '@nurt/domain/organisations';

const kinds: Readonly<Record<string, string>> = {
  offer: 'oferty',
  small_grant: 'małe granty',
  agreement: 'umowy',
  report: 'sprawozdania',
  grant_return: 'zwroty',
  remark: 'uwagi w konsultacjach',
  document: 'dokumenty',
  member: 'osoby',
  invitation: 'wycofane zaproszenia',
};

/** Organisations entered twice, for the administrator. */
export const pl = {
  title: 'Organizacje wpisane dwa razy',
  lead: 'Dwa wpisy jednej organizacji dzielą jej historię. Tu można je połączyć.',
  found: 'Do sprawdzenia',
  foundLead:
    'Te pary mają coś wspólnego. Zanim je połączysz, sprawdź w rejestrze, czy to ta sama organizacja.',
  none: 'Nie ma podwójnych wpisów',
  noneText: 'Żadne dwie organizacje nie mają tego samego numeru ani nazwy z adresem.',
  alike: (grounds: readonly string[]) => `Wspólne: ${grounds.join(', ')}`,
  grounds: {
    nip: 'NIP',
    regon: 'REGON (pierwsze 9 cyfr)',
    krs: 'numer KRS',
    nameAndPlace: 'nazwa i kod pocztowy',
  } satisfies Record<DuplicateGround, string>,
  seat: 'Siedziba',
  registered: 'W systemie od',
  people: 'Osoby',
  records: 'Sprawy',
  nothing: 'brak spraw',
  kinds,
  elsewhere: 'ma sprawy w innym urzędzie, więc może tylko zostać',
  join: 'Połącz organizacje',
  joinThese: (one: string, other: string) => `Połącz organizacje ${one} i ${other}`,
  joinText:
    'Oferty, umowy, sprawozdania i osoby przejdą do organizacji, która zostaje. Druga będzie tylko jej inną nazwą. Złożone oferty zachowają dane z dnia złożenia. Tego nie można cofnąć.',
  stays: 'Która zostaje',
  reason: 'Dlaczego to ta sama organizacja',
  reasonHelp: 'Zostanie w historii razem z Twoim nazwiskiem i datą.',
  done: 'Organizacje zostały połączone',
  trail: 'Połączone',
  trailLead: 'Kto, kiedy i dlaczego połączył wpisy oraz co przeszło.',
  joined: (from: string, nip: string, into: string) => `${from} (NIP ${nip}) → ${into}`,
};

export const en: typeof pl = {
  title: 'Organisations entered twice',
  lead: 'Two records of one organisation split its history. Here they can be joined.',
  found: 'To be checked',
  foundLead:
    'These pairs have something in common. Before you join them, look in the register whether they are one organisation.',
  none: 'There are no double records',
  noneText: 'No two organisations have the same number, or the same name and address.',
  alike: (grounds) => `In common: ${grounds.join(', ')}`,
  grounds: {
    nip: 'NIP',
    regon: 'REGON (first 9 digits)',
    krs: 'KRS number',
    nameAndPlace: 'name and postal code',
  },
  seat: 'Seat',
  registered: 'In the system since',
  people: 'People',
  records: 'Matters',
  nothing: 'no matters',
  kinds: {
    offer: 'offers',
    small_grant: 'small grants',
    agreement: 'agreements',
    report: 'reports',
    grant_return: 'returns',
    remark: 'remarks in consultations',
    document: 'documents',
    member: 'people',
    invitation: 'withdrawn invitations',
  },
  elsewhere: 'has matters in another authority, so it can only stay',
  join: 'Join the organisations',
  joinThese: (one, other) => `Join the organisations ${one} and ${other}`,
  joinText:
    'Offers, agreements, reports and people will move to the organisation that stays. The other will only be another name of it. Submitted offers keep the data of the day on which they were submitted. This cannot be undone.',
  stays: 'Which one stays',
  reason: 'Why it is one organisation',
  reasonHelp: 'Stays in the history with your name and the date.',
  done: 'The organisations were joined',
  trail: 'Joined',
  trailLead: 'Who joined records, when and why, and what moved.',
  joined: (from, nip, into) => `${from} (NIP ${nip}) → ${into}`,
};
