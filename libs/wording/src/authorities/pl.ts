import type { AuthorityRole } from '@nurt/domain/access';
import { polishForm } from '../format/amount';
import { identity } from '../identity';
import { eventText, type EventParams, type EventTexts } from '../records';

const roles: Readonly<Record<AuthorityRole, string>> = identity.pl.account.role;

/** The roles that an event carries, in words. */
const rolesOf = (params: EventParams, key: string): string =>
  eventText(params, key)
    .split(' ')
    .map((role) => roles[role as AuthorityRole] ?? role)
    .join(', ');

const events: EventTexts = {
  'authority.staffChanged': (params) =>
    eventText(params, 'before') === ''
      ? `Do urzędu dołącza ${eventText(params, 'name')} (${rolesOf(params, 'roles')})`
      : `Zmieniono role: ${eventText(params, 'name')} (było: ${rolesOf(params, 'before')}; jest: ${rolesOf(params, 'roles')})`,
  'authority.staffLeft': (params) =>
    `Odebrano dostęp: ${eventText(params, 'name')} (było: ${rolesOf(params, 'before')})`,
  'authority.invitationResent': (params) => `Wysłano zaproszenie ponownie: ${eventText(params, 'name')}`,
};

/** People who work for an authority. */
export const pl = {
  title: 'Pracownicy',
  lead: 'Kto działa w systemie w imieniu urzędu i w jakich rolach. Także członkowie komisji spoza urzędu.',
  list: 'Osoby w urzędzie',
  count: (n: number) => `${String(n)} ${polishForm(n, ['osoba', 'osoby', 'osób'])}`,
  you: 'to Ty',
  selfNote: 'Własnych ról nikt nie zmienia.',
  columns: { name: 'Osoba', roles: 'Role', account: 'Konto', actions: 'Czynności' },
  roles,
  rolesHelp: {
    cooperationOfficer:
      'Prowadzi program, nabory i oceny formalne, powołuje komisje, przygotowuje umowy, sprawdza sprawozdania.',
    committeeMember: 'Składa oświadczenie o bezstronności i ocenia oferty w komisjach, do których należy.',
    executive: 'Zatwierdza nabory i wyniki konkursów, decyduje o małych grantach, podpisuje umowy.',
    financeOfficer: 'Zleca wypłaty, zapisuje przelewy i zwroty dotacji.',
    treasurer: 'Kontrasygnuje umowy, zatwierdza wypłaty, które zleciła inna osoba, zamyka rok programu.',
    auditor: 'Czyta wszystko, niczego nie zmienia.',
    administrator:
      'Zaprasza osoby do urzędu, nadaje role, odbiera dostęp, porządkuje wpisy organizacji. Nie decyduje o pieniądzach.',
  } satisfies Record<AuthorityRole, string>,
  account: { open: 'ma konto', invited: 'czeka na założenie konta' },
  invitedAt: (instant: string) => `zaproszenie z ${instant}`,

  onlyYou: 'Jesteś tu jedynym administratorem',
  onlyYouText:
    'Nikt nie zastąpi Cię w nadawaniu ról i nikt nie zmieni Twoich. Nadaj tę rolę jeszcze jednej osobie.',
  vacant: 'Program stanie, dopóki nikt nie ma tych ról',

  fields: {
    email: 'Adres e-mail',
    emailHelp:
      'Najlepiej służbowy. Jeżeli ta osoba ma już konto, zachowa je i dowie się listem o nowym dostępie.',
    name: 'Imię i nazwisko',
    nameHelp: 'Tak będzie w historii spraw i na listach komisji. Kto ma już konto, zachowa swoje.',
    locale: 'Język serwisu i wiadomości',
    locales: { pl: 'polski', en: 'angielski' },
    roles: 'Role',
    rolesHelp: 'Można łączyć. Wypłatę i tak zleca jedna osoba, a zatwierdza inna.',
  },
  invite: 'Zaproś osobę',
  inviteTitle: 'Zaproszenie do urzędu',
  inviteText: 'Na podany adres wyślemy list z odnośnikiem, pod którym ta osoba ustawi hasło. Działa 3 dni.',
  inviteConfirm: 'Wyślij zaproszenie',
  invited: 'Osoba jest na liście, a list jest w drodze',
  resend: 'Wyślij ponownie',
  resendFor: (name: string) => `Wyślij ponownie zaproszenie: ${name}`,
  resent: 'Zaproszenie wysłano ponownie',

  change: 'Zmień role',
  changeFor: (name: string) => `Zmień role: ${name}`,
  changeText: 'Nowe role działają od następnego kliknięcia tej osoby.',
  changeConfirm: 'Zapisz role',
  changed: 'Role zostały zmienione',

  end: 'Odbierz dostęp',
  endFor: (name: string) => `Odbierz dostęp: ${name}`,
  endText: (name: string) =>
    `${name} od razu straci dostęp do spraw urzędu, także na urządzeniach, na których jest teraz zalogowana ta osoba. Konto zostanie.`,
  endStays:
    'Decyzje, podpisy, karty oceny i historia zostają z jej nazwiskiem. Rozpoczęte sprawy prowadzą dalej osoby z tą samą rolą.',
  ended: 'Dostęp został odebrany',

  leftVacant: 'Tych ról nie będzie miał nikt',
  committees: 'Ta osoba jest w komisjach, które nie skończyły oceny',
  owed: (sheets: number) =>
    sheets === 0
      ? ''
      : `: ${String(sheets)} ${polishForm(sheets, ['karta oceny', 'karty oceny', 'kart oceny'])} do złożenia`,
  committeesText:
    'Zostanie w ich składzie, ale bez roli członka komisji nie złoży kart, a bez nich ranking się nie otworzy. Najpierw niech je złoży albo niech pracownik ds. współpracy zmieni skład komisji: można to zrobić do pierwszej złożonej karty. Po niej może zwolnić tę osobę z dalszej oceny: złożone karty zostaną, pozostałych nie trzeba będzie składać.',
  committeesUnknown:
    'Nie udało się sprawdzić, czy ta osoba zasiada w komisjach. Zamknij to okno i otwórz je ponownie.',
  events,
};
