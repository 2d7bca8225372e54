import { catalogue } from '../common/catalogue';

/** What was typed into a draft that is written no more: it was discarded, submitted, or belongs to others. */
export const leftWords = catalogue({
  pl: {
    title: 'Nie zdążyło się zapisać',
    text: (at: string) =>
      `Te zmiany wpisano na tym urządzeniu ${at} i nie ma ich w ofercie. Nie przepadły: można je przeczytać i skopiować.`,
    copy: 'Kopiuj tekst',
    copied: 'Skopiowano tekst',
    notCopied: 'Przeglądarka nie pozwoliła skopiować. Zaznacz tekst i skopiuj go ręcznie.',
    forget: 'Usuń z tego urządzenia',
    forgetTitle: 'Usunąć ten tekst?',
    forgetText: 'Jest tylko na tym urządzeniu. Po usunięciu nie będzie go nigdzie.',
    discarded: 'Wersja robocza została usunięta',
    discardedBy: (name: string, at: string) => `Usunięcie: ${name}, ${at}.`,
    read: 'Przeczytaj całą ofertę',
    noAccess: 'Nie masz już dostępu do tej oferty',
    noAccessText:
      'Oferty już nie ma albo Twoje członkostwo w organizacji się skończyło. To, czego nie udało się zapisać, jest poniżej.',
    known: 'Ostatnia treść, którą zna to urządzenie',
    begin: 'Zacznij nową ofertę z tą treścią',
    beginHelp: 'Powstanie nowa wersja robocza. Załączniki i partnerów trzeba będzie dodać jeszcze raz.',
    toList: 'Przejdź do listy ofert',
  },
  en: {
    title: 'This was not saved in time',
    text: (at) =>
      `These changes were typed on this device on ${at} and are not in the offer. They are not lost: they can be read and copied.`,
    copy: 'Copy the text',
    copied: 'The text was copied',
    notCopied: 'The browser did not allow copying. Select the text and copy it by hand.',
    forget: 'Delete from this device',
    forgetTitle: 'Delete this text?',
    forgetText: 'It is on this device only. Once deleted it is nowhere.',
    discarded: 'The draft was deleted',
    discardedBy: (name, at) => `Deleted by ${name} on ${at}.`,
    read: 'Read the whole offer',
    noAccess: 'You no longer have access to this offer',
    noAccessText:
      'The offer is gone, or your membership of the organisation has ended. What could not be saved is below.',
    known: 'The last content that this device knows',
    begin: 'Start a new offer with this content',
    beginHelp: 'It becomes a new draft. Attachments and partners have to be added again.',
    toList: 'Go to the list of offers',
  },
});
