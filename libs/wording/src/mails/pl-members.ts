import type { Letters } from './letters';

const ROLES = {
  representative: 'osoba reprezentująca',
  editor: 'osoba przygotowująca dokumenty',
  accountant: 'osoba prowadząca księgowość',
  reader: 'osoba z wglądem',
} as const;

/** Letters about the people of an organisation. */
export const polishMemberLetters: Pick<
  Letters,
  'organisationInvitation' | 'memberJoined' | 'mandateRenewed' | 'representativeRestored' | 'membershipEnded'
> = {
  organisationInvitation: (facts) => ({
    subject: `Zaproszenie do organizacji ${facts.organisation ?? ''}`,
    paragraphs: [
      `${facts.person ?? ''} zaprasza Cię do pracy w systemie Nurt w imieniu organizacji ${facts.organisation ?? ''}. Rola: ${ROLES[facts.role ?? 'reader']}.`,
      'Aby przyjąć zaproszenie, otwórz odnośnik. Jeżeli nie masz jeszcze konta, założysz je od razu:',
      facts.link,
      `Odnośnik działa raz, do ${facts.on ?? ''}. Jeżeli to pomyłka, zignoruj tę wiadomość: bez przyjęcia zaproszenia nic się nie stanie.`,
    ],
  }),
  memberJoined: (facts) => ({
    subject: `Nowa osoba w organizacji ${facts.organisation ?? ''}`,
    paragraphs: [
      `${facts.person ?? ''} ma od teraz dostęp do spraw organizacji ${facts.organisation ?? ''}. Rola: ${ROLES[facts.role ?? 'reader']}.`,
      'Jeżeli to pomyłka, zakończ to członkostwo na liście osób:',
      facts.link,
    ],
  }),
  mandateRenewed: (facts) => ({
    subject: `Przedłużona kadencja w organizacji ${facts.organisation ?? ''}`,
    paragraphs: [
      `${facts.person ?? ''} zapisuje Twoją kadencję w organizacji ${facts.organisation ?? ''} na dłużej: ${facts.on === undefined ? 'bez ostatniego dnia' : `do końca dnia ${facts.on}`}. Rola: ${ROLES[facts.role ?? 'reader']}. Uprawnienia tej roli działają przez całą kadencję.`,
      'Kadencje wszystkich osób są na liście osób organizacji. Jeżeli to pomyłka, porozmawiaj z osobą reprezentującą:',
      facts.link,
    ],
  }),
  representativeRestored: (facts) => ({
    subject: `Znów reprezentujesz organizację ${facts.organisation ?? ''}`,
    paragraphs: [
      `Na wniosek organizacji ${facts.organisation ?? ''}, której nikt nie mógł już reprezentować, ${facts.authority ?? ''} zapisuje Ci nową kadencję: ${facts.on === undefined ? 'bez ostatniego dnia' : `do końca dnia ${facts.on}`}. Rola: ${ROLES.representative}. Możesz znów składać oferty i zapraszać kolejne osoby.`,
      'Sprawdź listę osób organizacji. Jeżeli to pomyłka, zgłoś ją w urzędzie:',
      facts.link,
    ],
  }),
  membershipEnded: (facts) => ({
    subject: `Koniec dostępu do organizacji ${facts.organisation ?? ''}`,
    paragraphs: [
      `Twoje członkostwo w organizacji ${facts.organisation ?? ''} w systemie Nurt zostało zakończone. Zdecydowała osoba reprezentująca: ${facts.person ?? ''}. Twoje konto działa nadal.`,
      'Jeżeli to pomyłka, porozmawiaj z osobą reprezentującą organizację: może zaprosić Cię ponownie.',
      facts.link,
    ],
  }),
};
