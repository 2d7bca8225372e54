/**
 * Every address of the product, in Polish for people. Functions take the id of the record; with the name of a
 * parameter (`paths.call(':callId')`) they give the pattern for the route table.
 */
export const paths = {
  home: '/',
  calls: '/nabory',
  call: (id: string) => `/nabory/${id}`,
  results: '/wyniki',
  grants: '/dotacje',
  grant: (id: string) => `/dotacje/${id}`,
  programme: '/program',

  signIn: '/logowanie',
  register: '/rejestracja',
  confirmEmail: '/potwierdzenie',
  forgottenPassword: '/haslo',
  newPassword: '/nowe-haslo',
  account: '/konto',
  outbox: '/skrzynka',

  organisation: {
    home: '/organizacja',
    new: '/organizacja/nowa',
    profile: '/organizacja/dane',
    offers: '/organizacja/oferty',
    offer: (id: string) => `/organizacja/oferty/${id}`,
    receipt: (id: string) => `/organizacja/oferty/${id}/potwierdzenie`,
    agreements: '/organizacja/umowy',
    agreement: (id: string) => `/organizacja/umowy/${id}`,
    reports: '/organizacja/sprawozdania',
    report: (id: string) => `/organizacja/sprawozdania/${id}`,
  },
  committee: {
    home: '/komisja',
    offer: (id: string) => `/komisja/oferty/${id}`,
    ranking: (callId: string) => `/komisja/nabory/${callId}`,
  },
  office: {
    home: '/urzad',
    programmes: '/urzad/program',
    newProgramme: '/urzad/program/nowy',
    programme: (id: string) => `/urzad/program/${id}`,
    calls: '/urzad/nabory',
    newCall: '/urzad/nabory/nowy',
    call: (id: string) => `/urzad/nabory/${id}`,
    editCall: (id: string) => `/urzad/nabory/${id}/edycja`,
    offers: '/urzad/oferty',
    offer: (id: string) => `/urzad/oferty/${id}`,
    evaluations: '/urzad/ocena',
    evaluation: (callId: string) => `/urzad/ocena/${callId}`,
    agreements: '/urzad/umowy',
    agreement: (id: string) => `/urzad/umowy/${id}`,
    payments: '/urzad/platnosci',
    settlements: '/urzad/rozliczenia',
    report: (id: string) => `/urzad/rozliczenia/${id}`,
    returns: '/urzad/zwroty',
  },
} as const;
