import type { OrganisationRole } from '@nurt/domain/access';
import type { MandateState, RepresentationMode } from '@nurt/domain/organisations';
import { polishForm } from '../format/amount';
import { eventText, type EventParams, type EventTexts } from '../records';

const roles: Readonly<Record<OrganisationRole, string>> = {
  representative: 'osoba reprezentująca',
  editor: 'osoba przygotowująca dokumenty',
  accountant: 'osoba prowadząca księgowość',
  reader: 'osoba z wglądem',
};

const roleOf = (params: EventParams): string =>
  roles[eventText(params, 'role') as OrganisationRole] ?? eventText(params, 'role');

const events: EventTexts = {
  'organisation.registered': () => 'Zarejestrowano organizację',
  'organisation.changed': () => 'Zmieniono dane organizacji',
  'organisation.patternChanged': () => 'Zmieniono wzór do ofert',
  'organisation.memberInvited': (params) => `Wysłano zaproszenie (${roleOf(params)})`,
  'organisation.invitationResent': () => 'Wysłano zaproszenie ponownie',
  'organisation.invitationWithdrawn': () => 'Wycofano zaproszenie',
  'organisation.memberJoined': (params) =>
    `Do organizacji dołącza ${eventText(params, 'name')} (${roleOf(params)})`,
  'organisation.memberChanged': (params) =>
    `Zmieniono rolę lub kadencję: ${eventText(params, 'name')} (${roleOf(params)})`,
  'organisation.mandateRenewed': (params) =>
    `Przedłużono kadencję: ${eventText(params, 'name')} (${roleOf(params)})`,
  'organisation.memberLeft': (params) => `Z organizacji odchodzi ${eventText(params, 'name')}`,
  'organisation.memberRemoved': (params) => `Zakończono członkostwo: ${eventText(params, 'name')}`,
  'organisation.documentKept': () => 'Dodano dokument organizacji',
  'organisation.documentRemoved': () => 'Usunięto dokument organizacji',
  'organisation.documentInfected': () => 'W dokumencie wykryto wirusa; jego zawartość usunięto',
  'organisation.joined': (params) =>
    `Dołączono wpis: ${eventText(params, 'joined')} (NIP ${eventText(params, 'nip')})`,
  'organisation.representativeRestored': (params) =>
    `Urząd przywrócił osobę reprezentującą: ${eventText(params, 'reason')}`,
  'organisation.becameAlias': () => 'Wpis dołączono do innej organizacji',
  'organisation.representationChanged': (params) =>
    `Zmieniono sposób reprezentacji (${eventText(params, 'persons')} ${polishForm(Number(params['persons']), ['osoba', 'osoby', 'osób'])})`,
};

/** People of an organisation: members, invitations, representation. */
export const pl = {
  title: 'Osoby',
  lead: 'Kto działa w systemie w imieniu organizacji, w jakiej roli i do kiedy.',
  list: 'Osoby w organizacji',
  count: (n: number) => `${String(n)} ${polishForm(n, ['osoba', 'osoby', 'osób'])}`,
  you: 'to Ty',
  columns: { name: 'Osoba', role: 'Rola', mandate: 'Kadencja', actions: 'Czynności' },
  roles,
  rolesHelp: {
    representative: 'Składa i wycofuje oferty, zmienia dane organizacji, zaprasza osoby.',
    editor: 'Pisze oferty i sprawozdania. Nie składa ich.',
    accountant: 'Pisze sprawozdania i ich rozliczenia. Oferty i umowy czyta.',
    reader: 'Czyta wszystko, niczego nie zmienia.',
  } satisfies Record<OrganisationRole, string>,
  chair: 'przewodniczy',
  mandate: {
    current: 'trwa',
    notYet: 'jeszcze się nie zaczęła',
    ended: 'zakończona',
  } satisfies Record<MandateState, string>,
  mandateOf: (from: string | null, to: string | null) =>
    from && to ? `${from} – ${to}` : from ? `od ${from}` : to ? `do ${to}` : 'bez terminu',
  mandateLost: 'Bez ważnej kadencji pozostaje tylko wgląd.',

  fields: {
    email: 'E-mail',
    emailHelp: 'Na ten adres wyślemy odnośnik. Ta osoba nie musi mieć jeszcze konta.',
    role: 'Rola',
    position: 'Funkcja',
    positionHelp: 'Jak w rejestrze lub statucie, na przykład: prezes zarządu, skarbnik.',
    chair: 'Przewodniczy organowi, który reprezentuje organizację (prezes, przewodniczący)',
    mandateFrom: 'Kadencja od',
    mandateTo: 'Kadencja do',
    mandateHelp: 'Ostatni dzień. Następnego dnia uprawnienia wygasną same.',
  },

  invite: 'Zaproś osobę',
  inviteTitle: 'Zaproszenie do organizacji',
  inviteConfirm: 'Wyślij zaproszenie',
  invited: 'Zaproszenie zostało wysłane',
  invitations: 'Wysłane zaproszenia',
  sent: 'Wysłano',
  expires: 'Ważne do',
  expired: 'minął termin zaproszenia',
  waiting: 'czeka na przyjęcie',
  resend: 'Wyślij ponownie',
  resendFor: (email: string) => `Wyślij ponownie zaproszenie na ${email}`,
  resent: 'Zaproszenie wysłano ponownie. Poprzedni odnośnik już nie działa.',
  withdraw: 'Wycofaj',
  withdrawFor: (email: string) => `Wycofaj zaproszenie na ${email}`,
  withdrawText: (email: string) => `Odnośnik wysłany na ${email} przestanie działać.`,
  withdrawn: 'Zaproszenie zostało wycofane',

  change: 'Zmień',
  changeFor: (name: string) => `Zmień rolę lub kadencję: ${name}`,
  changeConfirm: 'Zapisz zmianę',
  changed: 'Zmiana została zapisana',
  end: 'Zakończ członkostwo',
  endFor: (name: string) => `Zakończ członkostwo: ${name}`,
  endText: (name: string) =>
    `${name} od razu straci dostęp do spraw organizacji. To, co napisano i złożono, zostaje. Tę osobę można zaprosić ponownie.`,
  ended: 'Członkostwo zostało zakończone',
  leave: 'Odejdź z organizacji',
  leaveText: (organisation: string) =>
    `Stracisz dostęp do spraw organizacji ${organisation}. Konto zostanie. Wrócić można tylko na zaproszenie.`,
  left: 'Nie należysz już do tej organizacji',

  representation: {
    title: 'Sposób reprezentacji',
    lead: 'Od niego zależy, ile osób musi potwierdzić ofertę.',
    statute: 'W rejestrze',
    inSystem: 'W systemie potwierdza',
    modes: {
      alone: 'każda osoba reprezentująca samodzielnie',
      together: 'kilka osób łącznie',
      chairWithAnother: 'przewodniczący łącznie z innymi',
    } satisfies Record<RepresentationMode, string>,
    sentence: (mode: RepresentationMode, persons: number) =>
      mode === 'alone'
        ? '1 osoba reprezentująca'
        : `${String(persons)} ${polishForm(persons, ['osoba reprezentująca', 'osoby reprezentujące', 'osób reprezentujących'])} łącznie${mode === 'chairWithAnother' ? ', w tym przewodniczący' : ''}`,
    mode: 'Kto działa',
    persons: 'Ile osób łącznie',
    personsHelp: 'Razem z przewodniczącym, jeżeli musi być wśród nich.',
    change: 'Zmień sposób reprezentacji',
    confirm: 'Zapisz sposób reprezentacji',
    done: 'Sposób reprezentacji został zapisany',
    unattainable: 'Teraz nie da się spełnić tego sposobu reprezentacji',
    unattainableText:
      'W systemie jest za mało osób reprezentujących z ważną kadencją albo żadna z nich nie jest przewodniczącym. Zaproś brakujące osoby albo popraw ich dane.',
  },

  mandateNotice: {
    ended:
      'Twoja kadencja w tej organizacji minęła, więc możesz tylko czytać. Przedłuży ją osoba reprezentująca.',
    notYet: 'Twoja kadencja w tej organizacji jeszcze się nie zaczęła, więc możesz na razie tylko czytać.',
  },
  onlyRepresentatives: 'Osoby zaprasza i role zmienia osoba reprezentująca organizację.',

  invitation: {
    title: 'Zaproszenie do organizacji',
    noToken: 'W adresie brakuje kodu zaproszenia. Otwórz cały odnośnik z wiadomości.',
    failed: 'Zaproszenia nie można przyjąć',
    lead: (inviter: string, organisation: string) =>
      `${inviter} zaprasza Cię do organizacji ${organisation}.`,
    organisation: 'Organizacja',
    role: 'Rola',
    position: 'Funkcja',
    email: 'Zaproszony adres',
    until: 'Zaproszenie jest ważne do',
    accept: 'Przyjmij zaproszenie',
    accepted: 'Należysz teraz do organizacji',
    acceptAs: (name: string, email: string) => `Przyjmiesz je jako ${name} (${email}).`,
    otherAccount: (own: string) =>
      `Zaproszenie wysłano na inny adres niż adres tego konta (${own}). Wyloguj się i otwórz odnośnik jeszcze raz.`,
    haveAccount: 'Mam już konto',
    haveAccountText: 'Zaloguj się kontem z zaproszonym adresem. Potem wrócisz tutaj.',
    signIn: 'Zaloguj się',
    newAccount: 'Nie mam jeszcze konta',
    newAccountText: (email: string) => `Założysz je na adres ${email}. Nie trzeba go już potwierdzać.`,
    name: 'Imię i nazwisko',
    password: 'Hasło',
    passwordHelp: 'Co najmniej 12 znaków. Najlepiej kilka słów.',
    open: 'Załóż konto i przyjmij zaproszenie',
  },
  events,
};
