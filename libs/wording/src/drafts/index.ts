import { catalogue } from '../common/catalogue';
import { quoted } from '../format';

export { leftWords } from './left';
export { draftTogether } from './together';
export { draftVersions } from './versions';

// „Brakuje” takes the genitive: 1 rzeczy, 2 rzeczy, 5 rzeczy.
const missing = (count: number) => `Brakuje ${count} rzeczy`;

/** What every long document that saves itself says: an offer, a report. */
export const drafts = catalogue({
  pl: {
    parts: 'Części',
    partOf: (number: number, count: number, name: string) => `Część ${number} z ${count}: ${name}`,
    state: {
      empty: 'Nie zaczęto',
      started: 'Zaczęto',
      complete: 'Gotowe',
      missing,
      wrong: (count: number) => `Do poprawy: ${count}`,
    },
    previous: 'Poprzednia część',
    next: 'Dalej',
    nextPart: (name: string) => `Dalej: ${name}`,
    toReview: 'Sprawdź i złóż',
    savedByItself: 'Wszystko zapisuje się samo. Można wyjść i wrócić w każdej chwili.',
    offlineTitle: 'Brak połączenia z serwerem',
    offlineText:
      'Pisz dalej: zmiany są przechowywane w tej przeglądarce i zostaną wysłane, gdy połączenie wróci.',
    reopenedTitle: 'Otwarto bez połączenia z serwerem',
    reopenedText: (when: string) =>
      `To oferta z tego urządzenia: w treści z ${when} i ze wszystkim, co napisano tu później. Pisz dalej: zmiany są przechowywane w tej przeglądarce.`,
    reopenedNext:
      'Gdy połączenie wróci, zmiany zostaną wysłane i połączone z tym, co w tym czasie zapisali inni. Załączniki i złożenie oferty wymagają połączenia.',
    openableTitle: 'Oferty, które można otworzyć bez połączenia',
    untitled: (call: string) => `Oferta bez tytułu w naborze ${quoted(call)}`,
    untitledSmallGrant: 'Oferta na mały grant bez tytułu',
    asOf: (when: string) => `stan z ${when}`,
    refusedTitle: 'Części zmian nie zapisano',
    tryAgain: 'Spróbuj zapisać ponownie',
    restoredTitle: 'Przywrócono niezapisane zmiany',
    restoredText: (when: string) =>
      `Zmiany z ${when}, które nie zdążyły się zapisać na serwerze, są z powrotem w formularzu.`,
    checklist: 'Czego jeszcze brakuje',
    nothingMissing: 'Niczego nie brakuje',
    missing,
    checklistText: 'Wybierz pozycję, aby przejść do pola.',
    whole: {
      title: 'Ktoś inny zapisał ten projekt',
      text: 'W międzyczasie zapisano inną wersję. Różnią się części:',
      same: 'W międzyczasie zapisano inną wersję, ale treść jest taka sama.',
      keepMine: 'Zachowaj moją wersję',
      takeTheirs: 'Weź wersję zapisaną',
      savesItself: 'Projekt zapisuje się sam.',
      missingTogether: missing,
    },
    conflict: {
      title: 'Ktoś inny zmienił tę samą część',
      text: 'Tę samą część zapisano w międzyczasie w innym oknie albo przez inną osobę. Wybierz, która wersja ma zostać. Druga wersja przepadnie.',
      mine: 'Twoja wersja',
      theirs: 'Wersja zapisana gdzie indziej',
      confirm: 'Zachowaj wybrane wersje',
      later: 'Zdecyduj później',
      empty: 'nic nie wpisano',
      merged: 'Dołączono zmiany zapisane gdzie indziej',
    },
  },
  en: {
    parts: 'Parts',
    partOf: (number: number, count: number, name: string) => `Part ${number} of ${count}: ${name}`,
    state: {
      empty: 'Not started',
      started: 'Started',
      complete: 'Done',
      missing: (count: number) => `${count} ${count === 1 ? 'thing' : 'things'} missing`,
      wrong: (count: number) => `To correct: ${count}`,
    },
    previous: 'Previous part',
    next: 'Continue',
    nextPart: (name: string) => `Next: ${name}`,
    toReview: 'Check and submit',
    savedByItself: 'Everything saves itself. You can leave and come back at any time.',
    offlineTitle: 'No connection to the server',
    offlineText:
      'Keep writing: changes are kept in this browser and will be sent once the connection is back.',
    reopenedTitle: 'Opened without a connection to the server',
    reopenedText: (when) =>
      `This is the offer as this device has it: the content of ${when} and everything written here since. Go on writing: changes are kept in this browser.`,
    reopenedNext:
      'When the connection is back, they are sent and put together with what others have saved meanwhile. Attachments and submitting need a connection.',
    openableTitle: 'Offers that can be opened without a connection',
    untitled: (call) => `Untitled offer in the call “${call}”`,
    untitledSmallGrant: 'Untitled offer for a small grant',
    asOf: (when) => `as of ${when}`,
    refusedTitle: 'Some changes were not saved',
    tryAgain: 'Try to save again',
    restoredTitle: 'Unsaved changes are back',
    restoredText: (when: string) =>
      `Changes made on ${when} that had not reached the server are in the form again.`,
    checklist: 'What is still missing',
    nothingMissing: 'Nothing is missing',
    missing: (count: number) => `${count} ${count === 1 ? 'thing' : 'things'} missing`,
    checklistText: 'Choose an item to go to its field.',
    whole: {
      title: 'Somebody else saved this draft',
      text: 'Another version was saved meanwhile. These parts differ:',
      same: 'Another version was saved meanwhile, but it says the same.',
      keepMine: 'Keep my version',
      takeTheirs: 'Take the saved version',
      savesItself: 'The draft saves itself.',
      missingTogether: (count: number) => `${count} ${count === 1 ? 'thing' : 'things'} missing`,
    },
    conflict: {
      title: 'Somebody else changed the same part',
      text: 'The same part was saved meanwhile in another window or by another person. Choose which version stays. The other one will be lost.',
      mine: 'Your version',
      theirs: 'Version saved elsewhere',
      confirm: 'Keep the chosen versions',
      later: 'Decide later',
      empty: 'nothing written',
      merged: 'Changes saved elsewhere were added',
    },
  },
});
