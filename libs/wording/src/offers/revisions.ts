import { polishForm } from '../format/amount';
import { catalogue } from '../common/catalogue';

const fieldsOf = (count: number): string => `${count} ${polishForm(count, ['pole', 'pola', 'pól'])}`;

/** Offers that are written in again after submission: for their authors and for the office. */
export const offerRevisions = catalogue({
  pl: {
    /** The authors' side. */
    correct: 'Popraw ofertę',
    correction: {
      title: 'Poprawa oferty',
      noticeTitle: 'Urząd prosi o poprawienie oferty',
      noticeText: (day: string) =>
        `Wskazane pola można poprawić do ${day}. Reszta oferty zostaje taka, jak została złożona. To jedyne wezwanie.`,
      overTitle: 'Termin poprawy minął',
      overText: 'Urząd rozstrzygnie o ofercie na podstawie tego, co zostało złożone.',
      left: 'Do końca terminu:',
      over: 'termin minął',
      asked: 'Co trzeba poprawić',
      note: 'Uwagi urzędu',
      openOnly: 'Otwarte są tylko wskazane pola i kwoty, które muszą się z nimi zgadzać.',
      outside: {
        attachments: 'Dokumenty dołącz w części z załącznikami oferty albo dostarcz je do urzędu w terminie.',
        representation:
          'Braki w podpisach usuwa odesłanie oferty przez osoby, które reprezentują organizację.',
      },
      goTo: (name: string) => `Przejdź do pola: ${name}`,
      changes: 'Wprowadzone zmiany',
      noChanges: 'Nic jeszcze nie zmieniono.',
      missing: 'Zanim oferta wróci do urzędu',
      send: 'Odeślij poprawioną ofertę',
      sendTitle: 'Odesłać poprawioną ofertę?',
      sendText:
        'Oferta wróci do urzędu z własną sumą kontrolną. Nie będzie można jej więcej zmieniać. To, co złożono wcześniej, zostaje z potwierdzeniem.',
      sent: 'Poprawiona oferta wróciła do urzędu',
      whoSends: 'Ofertę odsyła reprezentant organizacji.',
      readOnly: 'Nie można już zmieniać tej poprawy.',
      back: 'Wróć do oferty',
      correctedPdf: 'Oferta po poprawie (PDF)',
    },
    /** The office's side. */
    office: {
      start: 'Zwróć do poprawy',
      title: 'Uzupełnienie oferty',
      lead: (what: string, days: number) =>
        `Warunki naboru pozwalają raz poprawić: ${what}. Termin: ${days} ${polishForm(days, ['dzień', 'dni', 'dni'])} od wezwania.`,
      until: (day: string) => `Wezwanie wysłane dziś daje czas do końca dnia ${day}.`,
      shifted: (day: string, why: string) =>
        `Ostatni dzień wypadał ${day} (${why}), więc termin jest o tyle dłuższy.`,
      fields: 'Pola do poprawy',
      choose: 'Dodaj pole do poprawy',
      addField: 'Dodaj',
      remark: 'Co trzeba poprawić',
      remarkHelp: 'Organizacja przeczyta to przy polu.',
      none: 'Nie wskazano jeszcze żadnego pola.',
      note: 'Uwagi ogólne',
      send: 'Zwróć ofertę do poprawy',
      confirmTitle: 'Zwrot oferty do poprawy',
      confirmText: (count: number) =>
        `Organizacja dostanie wiadomość i otworzy się jej ${fieldsOf(count)}. Ofertę można zwrócić tylko raz.`,
      done: 'Oferta jest zwrócona do poprawy.',
      whose: 'Ofertę zwraca pracownik ds. współpracy.',
      waiting: (day: string) => `Organizacja poprawia ofertę. Termin upływa z końcem dnia ${day}.`,
      over: 'Organizacja nie odesłała oferty w terminie. Ocena formalna dotyczy tego, co złożono.',
      sentOn: (when: string) => `Organizacja odesłała poprawioną ofertę ${when}.`,
      difference: 'Co się zmieniło',
      noDifference: 'Organizacja odesłała ofertę bez zmian w treści.',
      field: 'Pole',
      before: 'Złożono',
      after: 'Po poprawie',
      nothing: 'nic',
      yes: 'tak',
      no: 'nie',
      checksum: 'Suma kontrolna po poprawie',
    },
  },
  en: {
    correct: 'Correct the offer',
    correction: {
      title: 'Correction of the offer',
      noticeTitle: 'The office asks for a correction',
      noticeText: (day) =>
        `The named fields can be corrected until ${day}. The rest of the offer stays as it was submitted. There is no second request.`,
      overTitle: 'The term for the correction has passed',
      overText: 'The office will decide on what was submitted.',
      left: 'Time left:',
      over: 'the term has passed',
      asked: 'What has to be corrected',
      note: 'Remarks of the office',
      openOnly: 'Only the named fields are open, and the amounts that must agree with them.',
      outside: {
        attachments:
          'Add the documents among the attachments of the offer, or bring them to the office in time.',
        representation:
          'Missing signatures are put right when the people who represent the organisation send the offer back.',
      },
      goTo: (name) => `Go to the field: ${name}`,
      changes: 'Changes made',
      noChanges: 'Nothing has been changed yet.',
      missing: 'Before the offer goes back to the office',
      send: 'Send the corrected offer back',
      sendTitle: 'Send the corrected offer back?',
      sendText:
        'The offer goes back to the office with a checksum of its own and cannot be changed any more. What was submitted before stays, with its receipt.',
      sent: 'The corrected offer is with the office again',
      whoSends: 'The offer is sent back by a representative of the organisation.',
      readOnly: 'This correction can no longer be changed.',
      back: 'Back to the offer',
      correctedPdf: 'Corrected offer (PDF)',
    },
    office: {
      start: 'Return for correction',
      title: 'Correction of the offer',
      lead: (what, days) =>
        `The call lets the applicant correct once: ${what}. Term: ${days} ${days === 1 ? 'day' : 'days'} from the request.`,
      until: (day) => `A request sent today gives time until the end of ${day}.`,
      shifted: (day, why) => `The last day fell on ${day} (${why}), so the term is longer by that.`,
      fields: 'Fields to correct',
      choose: 'Add a field to correct',
      addField: 'Add',
      remark: 'What has to be corrected',
      remarkHelp: 'The organisation reads it beside the field.',
      none: 'No field has been named yet.',
      note: 'General remarks',
      send: 'Return the offer for correction',
      confirmTitle: 'Return for correction',
      confirmText: (count) =>
        `The organisation gets a letter, and ${count} ${count === 1 ? 'field opens' : 'fields open'} for it. An offer can be returned only once.`,
      done: 'The offer is returned for correction.',
      whose: 'Offers are returned by the cooperation officer.',
      waiting: (day) => `The organisation is correcting the offer. The term ends with ${day}.`,
      over: 'The organisation did not send the offer back in time. The formal check is about what was submitted.',
      sentOn: (when) => `The organisation sent the corrected offer back on ${when}.`,
      difference: 'What has changed',
      noDifference: 'The organisation sent the offer back without a change in its content.',
      field: 'Field',
      before: 'Submitted',
      after: 'Corrected',
      nothing: 'nothing',
      yes: 'yes',
      no: 'no',
      checksum: 'Checksum of the corrected offer',
    },
  },
});
