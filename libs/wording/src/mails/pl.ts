import { polishDeclarationLetter, polishTask as task } from './declaration';
import type { LetterFacts, Letters } from './letters';
import { polishMemberLetters } from './pl-members';
import { quoted } from '../format';

/** What is still to be done where the offer is confirmed outside the system. */
const outside = ({ outsideWay, until }: LetterFacts): string[] => {
  if (outsideWay === undefined) return [];
  const what =
    outsideWay === 'paper'
      ? 'Wydrukuj ofertę z tej strony, niech podpiszą ją osoby uprawnione, i doręcz ją do urzędu'
      : 'Pobierz ofertę w PDF, niech podpiszą ją elektronicznie osoby uprawnione, i prześlij podpisany plik na jej stronie';
  return [`Oferta czeka na potwierdzenie. ${what} do końca dnia ${until ?? ''}.`];
};

export const polishLetters: Letters = {
  confirmEmail: ({ link }) => ({
    subject: 'Potwierdź adres e-mail',
    paragraphs: [
      'Aby korzystać z konta, potwierdź, że to Twój adres e-mail. Otwórz odnośnik:',
      link,
      'Odnośnik działa raz i przez 72 godziny. Jeżeli to nie Ty zakładasz konto, zignoruj tę wiadomość.',
    ],
  }),
  accountExists: ({ link }) => ({
    subject: 'Masz już konto',
    paragraphs: [
      'Ktoś próbował założyć konto z tym adresem e-mail, ale takie konto już istnieje.',
      'Jeżeli to Ty, zaloguj się albo ustaw nowe hasło:',
      link,
    ],
  }),
  resetPassword: ({ link }) => ({
    subject: 'Ustaw nowe hasło',
    paragraphs: [
      'Aby ustawić nowe hasło, otwórz odnośnik:',
      link,
      'Odnośnik działa raz i przez 2 godziny. Jeżeli to nie Ty prosisz o nowe hasło, zignoruj tę wiadomość: obecne hasło nadal działa.',
    ],
  }),
  passwordChanged: ({ link }) => ({
    subject: 'Hasło zostało zmienione',
    paragraphs: [
      'Hasło do Twojego konta zostało zmienione, a wszystkie wcześniejsze sesje zakończone.',
      'Jeżeli to nie Ty, natychmiast ustaw nowe hasło:',
      link,
    ],
  }),
  accountInvited: (facts) => ({
    subject: `Zaproszenie do pracy w systemie Nurt: ${facts.authority ?? ''}`,
    paragraphs: [
      `${facts.authority ?? ''} prowadzi w systemie Nurt współpracę z organizacjami pozarządowymi i zaprasza Cię do pracy w nim.${facts.person === undefined ? '' : ` Zaproszenie wysyła ${facts.person}.`}`,
      'Aby zacząć, otwórz odnośnik i ustaw hasło:',
      facts.link,
      'Odnośnik działa raz i przez 3 dni. Kolejny przyśle administrator urzędu albo strona logowania („Nie pamiętam hasła”).',
    ],
  }),
  employed: (facts) => ({
    subject: `Masz dostęp do spraw urzędu: ${facts.authority ?? ''}`,
    paragraphs: [
      `Twoje konto w systemie Nurt ma od teraz dostęp do spraw, które prowadzi ${facts.authority ?? ''}.${facts.person === undefined ? '' : ` Nadaje go ${facts.person}.`}`,
      'Zaloguj się tym samym adresem i hasłem co dotąd:',
      facts.link,
      'Jeżeli to pomyłka, zgłoś ją administratorowi urzędu.',
    ],
  }),
  ...polishMemberLetters,
  questionAnswered: (facts) => ({
    subject: `Odpowiedź na pytanie o konkurs ${quoted(facts.call)}`,
    paragraphs: [
      `${facts.authority ?? ''} odpowiada na pytanie o konkurs ${quoted(facts.call)}:`,
      facts.remarks ?? '',
      'Pytanie i odpowiedź są na stronie konkursu:',
      facts.link,
    ],
  }),
  callChanged: (facts) => ({
    subject: `Zmiana ogłoszenia konkursu ${quoted(facts.call)}`,
    paragraphs: [
      `${facts.authority ?? ''} zmienia ogłoszenie konkursu ${quoted(facts.call)}, w którym jest oferta Państwa organizacji. Oferta pozostaje ważna.`,
      `Powód: ${facts.remarks ?? ''}`,
      `Oferty można składać do ${facts.on ?? ''}. Do tego czasu ofertę można wycofać i złożyć nową. Co dokładnie się zmieniło:`,
      facts.link,
    ],
  }),
  offerSubmitted: (facts) => ({
    subject: `Oferta ${facts.number ?? ''} została złożona`,
    paragraphs: [
      `Oferta ${task(facts)} organizacji ${facts.organisation ?? ''} wpłynęła ${facts.on ?? ''}.`,
      `Konkurs: ${facts.call ?? ''}. Wnioskowana dotacja: ${facts.amount ?? ''}.`,
      `Suma kontrolna: ${facts.checksum ?? ''}`,
      ...outside(facts),
      'Potwierdzenie złożenia i ofertę w PDF pobierzesz tutaj:',
      facts.link,
    ],
  }),
  offerConfirmationAccepted: (facts) => ({
    subject: `Oferta ${facts.number ?? ''}: ${facts.act === 'correction' ? 'poprawa jest potwierdzona' : facts.act === 'update' ? 'aktualizacja jest potwierdzona' : 'potwierdzona'}`,
    paragraphs: [
      `${facts.authority ?? ''} przyjmuje ${facts.outsideWay === 'paper' ? 'podpisany wydruk' : 'podpisany plik'} oferty ${task(facts)}. Suma kontrolna zgadza się z tym, co wysłano.`,
      facts.act === 'update'
        ? 'Nic więcej nie trzeba robić. Urząd sprawdzi aktualizację i odpowie.'
        : 'Nic więcej nie trzeba robić. Oferta czeka na ocenę formalną.',
      facts.link,
    ],
  }),
  offerConfirmationRefused: (facts) => ({
    subject: `Oferta ${facts.number ?? ''}: podpisany plik nie został przyjęty`,
    paragraphs: [
      `${facts.authority ?? ''} nie przyjmuje podpisanego pliku oferty ${task(facts)}. Powód:`,
      facts.remarks ?? '',
      `Do końca dnia ${facts.until ?? ''} można przesłać inny podpisany plik:`,
      facts.link,
    ],
  }),
  offerWithdrawn: (facts) => ({
    subject: `Oferta ${facts.number ?? ''} została wycofana`,
    paragraphs: [
      `Oferta ${task(facts)} organizacji ${facts.organisation ?? ''} została wycofana i nie będzie oceniana.`,
      'Do końca naboru można złożyć nową ofertę.',
      facts.link,
    ],
  }),
  offerAwaitsConfirmation: (facts) => ({
    subject: `Oferta czeka na Twoje potwierdzenie: ${facts.title ?? ''}`,
    paragraphs: [
      `${facts.person ?? ''} potwierdza ofertę ${quoted(facts.title)} w konkursie ${quoted(facts.call)} (${facts.authority ?? ''}). ${facts.organisation ?? ''} jest reprezentowana łącznie przez więcej osób, dlatego potrzebne jest też Twoje potwierdzenie.`,
      `Nabór trwa do ${facts.on ?? ''}. Liczy się chwila, w której potwierdzi ostatnia osoba. Każda zmiana treści unieważnia wcześniejsze potwierdzenia.`,
      facts.link,
    ],
  }),
  declarationAwaitsConfirmation: polishDeclarationLetter,
  offerPartnerInvited: (facts) => ({
    subject: `Zaproszenie do oferty wspólnej: ${facts.organisation ?? ''}`,
    paragraphs: [
      `${facts.organisation ?? ''} zaprasza do złożenia wspólnej oferty ${quoted(facts.title)} w konkursie ${quoted(facts.call)} (${facts.authority ?? ''}).`,
      'Przeczytaj ofertę, przyjmij zaproszenie albo odmów. Przed złożeniem każda organizacja potwierdza jej treść:',
      facts.link,
    ],
  }),
  offerPartnerAccepted: (facts) => ({
    subject: `Oferta wspólna: ${facts.organisation ?? ''} przyjmuje zaproszenie`,
    paragraphs: [
      `${facts.organisation ?? ''} składa z Państwem wspólną ofertę ${quoted(facts.title)} w konkursie ${quoted(facts.call)} (${facts.authority ?? ''}).`,
      `Opisz teraz, co robi każda z organizacji, i podziel koszty. Przed złożeniem, do ${facts.on ?? ''}, partner potwierdza ofertę w ostatecznej treści:`,
      facts.link,
    ],
  }),
  offerPartnerDeclined: (facts) => ({
    subject: `Oferta wspólna: ${facts.organisation ?? ''} nie bierze udziału`,
    paragraphs: [
      `${facts.organisation ?? ''} nie bierze udziału w ofercie ${quoted(facts.title)} w konkursie ${quoted(facts.call)} (${facts.authority ?? ''}).`,
      `Ofertę można złożyć bez tego partnera albo zaprosić kogoś innego. Nabór trwa do ${facts.on ?? ''}:`,
      facts.link,
    ],
  }),
  offerPartnerRemoved: (facts) => ({
    subject: `Oferta wspólna ${quoted(facts.title)}: udział zakończony`,
    paragraphs: [
      `${facts.organisation ?? ''} prowadzi wspólną ofertę ${quoted(facts.title)} w konkursie ${quoted(facts.call)} (${facts.authority ?? ''}) bez udziału Państwa organizacji.`,
      'Jeżeli to pomyłka, skontaktuj się z tą organizacją: do końca naboru może zaprosić ponownie. Pozostałe oferty:',
      facts.link,
    ],
  }),
  offerNewcomerInvited: (facts) => ({
    subject: `Zaproszenie do oferty wspólnej: ${facts.organisation ?? ''}`,
    paragraphs: [
      `${facts.organisation ?? ''} zaprasza Państwa organizację do złożenia wspólnej oferty ${quoted(facts.title)} w konkursie ${quoted(facts.call)} (${facts.authority ?? ''}).`,
      'Otwórz odnośnik, aby odpowiedzieć. Jeżeli organizacji nie ma jeszcze w systemie Nurt, zarejestrujesz ją po drodze, a potem przeczytasz ofertę i zdecydujesz:',
      facts.link,
      `Odnośnik działa raz, do ${facts.on ?? ''}. Jeżeli to pomyłka, zignoruj tę wiadomość: bez odpowiedzi nic się nie stanie.`,
    ],
  }),
  offerReturned: (facts) => ({
    subject: `Oferta ${facts.number ?? ''}: prosimy o poprawę do ${facts.on ?? ''}`,
    paragraphs: [
      `${facts.authority ?? ''} zwraca ofertę ${task(facts)} złożoną w konkursie ${quoted(facts.call)} do poprawy. Do poprawienia:`,
      facts.remarks ?? '',
      `Poprawioną ofertę trzeba odesłać do końca dnia ${facts.on ?? ''}. Otwarte są tylko wskazane pola. To jedyne wezwanie: po tym terminie urząd rozstrzygnie o ofercie na podstawie tego, co złożono.`,
      facts.link,
    ],
  }),
  offerCorrected: (facts) => ({
    subject: `Oferta ${facts.number ?? ''}: poprawa wróciła do urzędu`,
    paragraphs: [
      `Poprawiona oferta ${task(facts)} organizacji ${facts.organisation ?? ''} wpłynęła ${facts.on ?? ''}.`,
      `Suma kontrolna poprawionej oferty: ${facts.checksum ?? ''}`,
      ...outside(facts),
      'To, co złożono wcześniej, zostaje razem z potwierdzeniem. Urząd sprawdzi ofertę i odpowie:',
      facts.link,
    ],
  }),
  offerRejected: (facts) => ({
    subject: `Oferta ${facts.number ?? ''} nie przeszła oceny formalnej`,
    paragraphs: [
      `Oferta ${task(facts)} nie spełnia wymogów formalnych konkursu ${quoted(facts.call)}.`,
      'Uzasadnienie każdego niespełnionego wymogu jest przy ofercie:',
      facts.link,
    ],
  }),
  offerAwarded: (facts) => ({
    subject: `Przyznano dotację: ${facts.amount ?? ''}`,
    paragraphs: [
      `${facts.authority ?? ''} przyznaje dotację w wysokości ${facts.amount ?? ''} na zadanie ${task(facts)}.`,
      facts.cut
        ? `Konkurs: ${facts.call ?? ''}. To mniej, niż wnioskowano. Przed umową trzeba zaktualizować ofertę: kosztorys i źródła, a gdy zakres się zmniejsza, także harmonogram i rezultaty. Można też zrezygnować z dotacji.`
        : `Konkurs: ${facts.call ?? ''}. Następny krok to umowa: urząd przygotuje ją i zaprosi do podpisu.`,
      facts.link,
    ],
  }),
  offerUpdateReturned: (facts) => ({
    subject: `Oferta ${facts.number ?? ''}: uwagi do aktualizacji`,
    paragraphs: [
      `${facts.authority ?? ''} zwraca aktualizację oferty ${task(facts)} z uwagami:`,
      facts.remarks ?? '',
      'Popraw ją i wyślij ponownie:',
      facts.link,
    ],
  }),
  offerUpdateAccepted: (facts) => ({
    subject: `Oferta ${facts.number ?? ''}: aktualizacja przyjęta`,
    paragraphs: [
      `${facts.authority ?? ''} przyjmuje aktualizację oferty ${task(facts)}. Następny krok to umowa: urząd przygotuje ją i zaprosi do podpisu.`,
      `Suma kontrolna zaktualizowanej oferty: ${facts.checksum ?? ''}`,
      facts.link,
    ],
  }),
  offerResigned: (facts) => ({
    subject: `Oferta ${facts.number ?? ''}: rezygnacja z dotacji`,
    paragraphs: [
      `Organizacja ${facts.organisation ?? ''} zrezygnowała z dotacji na zadanie ${task(facts)}. Przyznana kwota wróciła do budżetu programu.`,
      facts.link,
    ],
  }),
  offerForgone: (facts) => ({
    subject: `Oferta ${facts.number ?? ''}: dotacja zwolniona, umowy nie zawarto`,
    paragraphs: [
      `${facts.authority ?? ''}: nie zawarto umowy o dotację na zadanie ${task(facts)}. Przyznana kwota ${facts.amount ?? ''} wróciła do budżetu programu.`,
      `Powód: ${facts.remarks ?? ''}`,
      facts.link,
    ],
  }),
  offerMoneyFreed: (facts) => ({
    subject: `Konkurs ${quoted(facts.call)}: zwolniły się środki`,
    paragraphs: [
      `W konkursie ${quoted(facts.call)} zwolniła się kwota ${facts.amount ?? ''}, bo z jednej z przyznanych dotacji nie zawarto umowy. Oferta ${facts.number ?? ''} na zadanie ${task(facts)} jest najwyżej na liście ofert bez dotacji.`,
      `To tylko informacja, nie przyznanie dotacji. ${facts.authority ?? ''}: jeżeli urząd zdecyduje o tych środkach, powiadomi osobno.`,
      facts.link,
    ],
  }),
  offerDeclined: (facts) => ({
    subject: `Rozstrzygnięcie konkursu: oferta ${facts.number ?? ''} bez dotacji`,
    paragraphs: [
      `Konkurs ${quoted(facts.call)} został rozstrzygnięty. Oferta ${task(facts)} nie otrzymała dotacji.`,
      'Uzasadnienia wyboru można żądać w ciągu 30 dni od ogłoszenia wyników (art. 15 ust. 2i ustawy).',
      facts.link,
    ],
  }),
  fileInfected: (facts) => ({
    subject: `Wirus w pliku ${quoted(facts.file)}`,
    paragraphs: [
      facts.title === undefined
        ? `W pliku ${quoted(facts.file)} wśród dokumentów organizacji ${facts.organisation ?? ''} wykryto wirusa (${facts.remarks ?? ''}).`
        : `W pliku ${quoted(facts.file)}, który jest załącznikiem oferty ${facts.title ? task(facts) : 'bez tytułu'} ${facts.call === undefined ? 'na mały grant' : `w konkursie ${quoted(facts.call)}`}, wykryto wirusa (${facts.remarks ?? ''}).`,
      'Zawartość pliku została usunięta i nikt jej nie otworzy. Plik można usunąć i dodać ponownie, bez wirusa. Warto sprawdzić programem antywirusowym urządzenie, z którego pochodzi.',
      facts.link,
    ],
  }),
  smallGrantSubmitted: (facts) => ({
    subject: `Oferta ${facts.number ?? ''} na mały grant została złożona`,
    paragraphs: [
      `Oferta ${task(facts)} organizacji ${facts.organisation ?? ''} wpłynęła ${facts.on ?? ''}. Wnioskowana dotacja: ${facts.amount ?? ''}.`,
      'Urząd opublikuje ją w ciągu 7 dni roboczych. Potem przez 7 dni każdy może zgłosić uwagi (art. 19a ust. 3 i 4 ustawy).',
      `Suma kontrolna: ${facts.checksum ?? ''}`,
      'Potwierdzenie złożenia i ofertę w PDF pobierzesz tutaj:',
      facts.link,
    ],
  }),
  smallGrantPublished: (facts) => ({
    subject: `Oferta ${facts.number ?? ''} została opublikowana`,
    paragraphs: [
      `${facts.authority ?? ''}: oferta ${task(facts)} jest opublikowana w trzech miejscach. Do ${facts.on ?? ''} każdy może zgłosić uwagi.`,
      'Po tym dniu urząd rozpatrzy uwagi i rozstrzygnie ofertę.',
      facts.link,
    ],
  }),
  smallGrantGranted: (facts) => ({
    subject: `Przyznano mały grant: ${facts.amount ?? ''}`,
    paragraphs: [
      `${facts.authority ?? ''} przyznaje dotację w wysokości ${facts.amount ?? ''} na zadanie ${task(facts)}.`,
      `Uzasadnienie: ${facts.remarks ?? ''}`,
      'Następny krok to umowa: urząd przygotuje ją i zaprosi do podpisu.',
      facts.link,
    ],
  }),
  smallGrantRefused: (facts) => ({
    subject: `Oferta ${facts.number ?? ''} na mały grant bez dotacji`,
    paragraphs: [
      `${facts.authority ?? ''} nie przyznaje dotacji na zadanie ${task(facts)} (art. 19a ust. 1 ustawy).`,
      `Uzasadnienie: ${facts.remarks ?? ''}`,
      facts.link,
    ],
  }),
  agreementPrepared: (facts) => ({
    subject: `Umowa ${facts.number ?? ''} jest gotowa do podpisu`,
    paragraphs: [
      `Umowa nr ${facts.number ?? ''} o realizację zadania ${quoted(facts.title)} na kwotę ${facts.amount ?? ''} jest gotowa.`,
      'Pobierz ją, sprawdź i podpisz zgodnie ze sposobem reprezentacji:',
      facts.link,
    ],
  }),
  agreementSigned: (facts) => ({
    subject: `Umowa ${facts.number ?? ''} została zawarta`,
    paragraphs: [
      `Umowę nr ${facts.number ?? ''} o realizację zadania ${quoted(facts.title)} podpisały obie strony, a skarbnik ją kontrasygnował.`,
      'Terminy transz i sprawozdania są przy umowie:',
      facts.link,
    ],
  }),
  instalmentPaid: (facts) => ({
    subject: `Wypłacono transzę ${facts.amount ?? ''}`,
    paragraphs: [
      `${facts.on ?? ''} z rachunku urzędu wypłacono ${facts.amount ?? ''} na podstawie umowy nr ${facts.number ?? ''} (${quoted(facts.title)}).`,
      facts.link,
    ],
  }),
  reportSubmitted: (facts) => ({
    subject: `Sprawozdanie do umowy ${facts.number ?? ''} zostało złożone`,
    paragraphs: [
      `Sprawozdanie końcowe z zadania ${quoted(facts.title)} wpłynęło ${facts.on ?? ''}. Urząd sprawdzi je i odpowie.`,
      facts.link,
    ],
  }),
  reportReturned: (facts) => ({
    subject: `Sprawozdanie do umowy ${facts.number ?? ''} wymaga poprawy`,
    paragraphs: [
      `Urząd zwrócił sprawozdanie z zadania ${quoted(facts.title)} z uwagami:`,
      facts.remarks ?? '',
      'Popraw je i złóż ponownie:',
      facts.link,
    ],
  }),
  reportAccepted: (facts) => ({
    subject: `Sprawozdanie do umowy ${facts.number ?? ''} zostało zaakceptowane`,
    paragraphs: [
      `Urząd zaakceptował sprawozdanie z zadania ${quoted(facts.title)}. Rozliczono ${facts.amount ?? ''}.`,
      facts.link,
    ],
  }),
  returnDue: (facts) => ({
    subject: `Zwrot niewykorzystanej dotacji: ${facts.amount ?? ''} do ${facts.on ?? ''}`,
    paragraphs: [
      `Z dotacji na zadanie ${quoted(facts.title)} (umowa nr ${facts.number ?? ''}) nie wykorzystano ${facts.amount ?? ''}.`,
      `Zwróć tę kwotę do ${facts.on ?? ''} (art. 251 ustawy o finansach publicznych). Po tym dniu naliczane są odsetki jak dla zaległości podatkowych.`,
      'Numer rachunku i bieżące rozliczenie:',
      facts.link,
    ],
  }),
  returnReceived: (facts) => ({
    subject: `Zwrot ${facts.amount ?? ''} wpłynął`,
    paragraphs: [
      `${facts.on ?? ''} na rachunek urzędu wpłynął zwrot ${facts.amount ?? ''} (umowa nr ${facts.number ?? ''}, ${quoted(facts.title)}).`,
      facts.link,
    ],
  }),
  remarkReceived: (facts) => ({
    subject: `Uwaga nr ${facts.number ?? ''} została przyjęta`,
    paragraphs: [
      `Uwaga do projektu ${quoted(facts.title)} (${facts.authority ?? ''}) wpłynęła ${facts.on ?? ''} i ma numer ${facts.number ?? ''}.`,
      'Po zakończeniu konsultacji urząd odpowie na każdą uwagę i opublikuje sprawozdanie:',
      facts.link,
    ],
  }),
  remarkAnswered: (facts) => ({
    subject: `Odpowiedź na uwagę nr ${facts.number ?? ''}`,
    paragraphs: [
      `${facts.authority ?? ''} odpowiada na uwagę nr ${facts.number ?? ''} do projektu ${quoted(facts.title)}.`,
      facts.verdict ? VERDICTS[facts.verdict] : '',
      ...(facts.remarks ? [facts.remarks] : []),
      'Projekt i przebieg konsultacji:',
      facts.link,
    ],
  }),
};

const VERDICTS = {
  accepted: 'Uwaga została uwzględniona.',
  partly: 'Uwaga została uwzględniona częściowo.',
  declined: 'Uwaga nie została uwzględniona.',
} as const;
