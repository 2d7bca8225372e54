import type { CONSULTATION_PROBLEMS } from '@nurt/domain/programmes';
import { formatDate, polishForm, type Locale } from '../format';
import { numberOf, textOf, type Bilingual, type Params } from './sentence';

/** A day of the params in words; nothing where it is missing, as in the reason of a move that is not allowed. */
function day(params: Params, key: string, locale: Locale, before = ''): string {
  const text = textOf(params, key);
  return text === '' ? '' : `${before}${formatDate(text, locale)}`;
}

const unanswered = (count: number): string =>
  count === 0
    ? 'Nie na wszystkie uwagi jest odpowiedź.'
    : `Na odpowiedź ${polishForm(count, ['czeka', 'czekają', 'czeka'])} ${count} ${polishForm(count, ['uwaga', 'uwagi', 'uwag'])}.`;

export const consultations: Bilingual<typeof CONSULTATION_PROBLEMS> = {
  pl: {
    consultation_starts_in_past: () =>
      'Konsultacje nie mogą zacząć się w przeszłości. Podaj dzisiejszy albo późniejszy dzień.',
    consultation_ends_before_start: () =>
      'Koniec konsultacji przypada przed ich początkiem. Muszą trwać co najmniej jeden dzień.',
    consultation_shorter_than_rule: (p) =>
      `Konsultacje trwają ${textOf(p, 'days')} ${polishForm(numberOf(p, 'days'), ['dzień', 'dni', 'dni'])}, a przyjęta w urzędzie zasada mówi o co najmniej ${textOf(p, 'minimum')}. Sprawdź uchwałę o trybie konsultacji.`,
    extension_not_later: (p) =>
      `Konsultacje można tylko przedłużyć. Podaj dzień nie wcześniejszy niż ${day(p, 'earliest', 'pl')}.`,
    consultation_not_started: (p) =>
      `Konsultacje jeszcze się nie zaczęły. Uwagi można zgłaszać${day(p, 'startsOn', 'pl', ' od dnia ')}; skopiuj tekst i wróć wtedy.`,
    consultation_over: (p) =>
      `Konsultacje już się zakończyły${day(p, 'endedOn', 'pl', ': ostatnim dniem był ')}. Uwaga nie została przyjęta; wpisany tekst nie zniknął, można go skopiować i wysłać do urzędu.`,
    consultation_running: (p) =>
      `Konsultacje jeszcze trwają${day(p, 'endsOn', 'pl', ', ich ostatni dzień to ')}. Poczekaj do ich końca.`,
    remarks_unanswered: (p) => `${unanswered(numberOf(p, 'count'))} Odpowiedz na każdą w tabeli uwag.`,
    council_opinion_awaited: (p) =>
      `Rada działalności pożytku publicznego ma jeszcze czas na opinię${day(p, 'dueOn', 'pl', ': do dnia ')}. Zapisz opinię albo poczekaj; brak opinii w terminie oznacza rezygnację z niej.`,
    remark_topic_unknown: () => 'Tej części nie ma w opublikowanym projekcie. Wybierz ją z listy.',
    remark_looks_automatic: () =>
      'Formularz wygląda na wypełniony automatycznie. Wyczyść pole, które miało zostać puste, i wyślij ponownie; tekst uwagi nie zniknął.',
    remarks_slowed: (p) =>
      `Z tego miejsca wysłano w krótkim czasie wiele uwag. Wyślij tę za ${textOf(p, 'minutes')} min; wpisany tekst nie zniknął.`,
    remark_received_outside: (p) =>
      `Uwaga musiała wpłynąć w czasie konsultacji: ${day(p, 'startsOn', 'pl', 'od ')}${day(p, 'endsOn', 'pl', ' do ')}, i nie później niż dzisiaj.`,
    answer_reasons_required: () => 'Napisz, dlaczego uwaga nie została uwzględniona w całości.',
    council_delivery_in_future: () => 'Dzień doręczenia nie może być późniejszy niż dzisiaj.',
    council_opinion_in_future: () => 'Dzień opinii nie może być późniejszy niż dzisiaj.',
    council_opinion_before_delivery: (p) =>
      `Opinia nie mogła powstać przed doręczeniem projektu${day(p, 'deliveredOn', 'pl', ' dnia ')}. Popraw datę.`,
    council_opinion_late: (p) =>
      `Termin na opinię minął${day(p, 'dueOn', 'pl', ' z dniem ')}: brak opinii w terminie oznacza rezygnację z niej. Spóźnionej opinii nie zapisuje się.`,
    council_opinion_text_required: () => 'Wpisz zastrzeżenia albo uwagi rady.',
    consultation_reported: () =>
      'Sprawozdanie z konsultacji jest już opublikowane, więc uwag i odpowiedzi nie można zmieniać.',
  },
  en: {
    consultation_starts_in_past: () => 'A consultation cannot begin in the past. Enter today or a later day.',
    consultation_ends_before_start: () =>
      'The consultation ends before it begins. It must last at least one day.',
    consultation_shorter_than_rule: (p) =>
      `The consultation lasts ${textOf(p, 'days')} ${numberOf(p, 'days') === 1 ? 'day' : 'days'}, while the office’s rule asks for at least ${textOf(p, 'minimum')}. Check the resolution on the procedure.`,
    extension_not_later: (p) =>
      `A consultation can only be prolonged. Enter a day not earlier than ${day(p, 'earliest', 'en')}.`,
    consultation_not_started: (p) =>
      `The consultation has not begun yet. Remarks can be made${day(p, 'startsOn', 'en', ' from ')}; copy your text and come back then.`,
    consultation_over: (p) =>
      `The consultation is over${day(p, 'endedOn', 'en', ': its last day was ')}. The remark was not taken; what you typed is still here to be copied and sent to the office.`,
    consultation_running: (p) =>
      `The consultation is still running${day(p, 'endsOn', 'en', ', its last day is ')}. Wait until it ends.`,
    remarks_unanswered: (p) => {
      const count = numberOf(p, 'count');
      const waiting = count === 1 ? '1 remark waits' : `${count === 0 ? 'Some' : count} remarks wait`;
      return `${waiting} for an answer. Answer each in the table of remarks.`;
    },
    council_opinion_awaited: (p) =>
      `The public benefit council still has time for its opinion${day(p, 'dueOn', 'en', ': until ')}. Record the opinion or wait; silence for the whole term gives it up.`,
    remark_topic_unknown: () => 'The published draft has no such part. Choose one from the list.',
    remark_looks_automatic: () =>
      'The form looks as if it was filled in by a machine. Empty the field that was to stay empty and send it again; your text is still here.',
    remarks_slowed: (p) =>
      `Many remarks came from this place in a short time. Send this one in ${textOf(p, 'minutes')} min; your text is still here.`,
    remark_received_outside: (p) =>
      `The remark must have come during the consultation: ${day(p, 'startsOn', 'en', 'from ')}${day(p, 'endsOn', 'en', ' to ')}, and not later than today.`,
    answer_reasons_required: () => 'Say why the remark was not taken over in full.',
    council_delivery_in_future: () => 'The day of delivery cannot be later than today.',
    council_opinion_in_future: () => 'The day of the opinion cannot be later than today.',
    council_opinion_before_delivery: (p) =>
      `The opinion cannot be older than the delivery of the draft${day(p, 'deliveredOn', 'en', ' on ')}. Correct the day.`,
    council_opinion_late: (p) =>
      `The term for the opinion ended${day(p, 'dueOn', 'en', ' on ')}: silence gives the opinion up. One that came late is not recorded.`,
    council_opinion_text_required: () => 'Enter what the council objects to or remarks.',
    consultation_reported: () =>
      'The report of the consultation is published, so remarks and answers cannot be changed any more.',
  },
};
