import { catalogue } from '../common/catalogue';

/** A titled part of a note: paragraphs, a list, or both. */
export interface NoteSection {
  readonly title: string;
  readonly text?: readonly string[];
  readonly list?: readonly string[];
}

/** The two notes of the public pages: how accessible the service is, and what it does with data. */
export const notes = catalogue({
  pl: {
    authorities: 'Urzędy, które prowadzą tu nabory',
    bulletin: 'Biuletyn Informacji Publicznej',
    accessibility: {
      title: 'Deklaracja dostępności',
      lead: 'Jak zbudowano ten serwis, czego jeszcze nie sprawdzono i jak zgłosić przeszkodę.',
      sections: [
        {
          title: 'Stan dostępności',
          text: [
            'Serwis jest budowany według wymagań WCAG 2.1 na poziomie AA. Takie wymagania stawia urzędom ustawa z 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych.',
            'Serwis nie przeszedł jeszcze niezależnego badania. Nie ma więc podstaw, by stwierdzić, że spełnia te wymagania w całości.',
          ],
        },
        {
          title: 'Co zrobiono',
          list: [
            'Wszystko da się zrobić samą klawiaturą. Po przejściu na inną stronę fokus trafia na jej nagłówek.',
            'Strony mają jeden nagłówek główny, punkty orientacyjne, podpisane pola i tabele z nagłówkami.',
            'Kwoty na paskach są zawsze podane także słowami i liczbami, a stan sprawy oznacza słowo, nie sam kolor.',
            'Strony działają na ekranie szerokości 360 pikseli i w powiększeniu 200%, w jasnym i w ciemnym wyglądzie, i szanują ustawienie ograniczające ruch.',
            'Czas do końca naboru czytnik ekranu odczytuje raz, bez przerywania co sekundę.',
            'Dokumenty PDF mają znaczniki struktury, tytuł i oznaczony język.',
          ],
        },
        {
          title: 'Czego brakuje',
          list: [
            'Serwisu nie badały jeszcze osoby z niepełnosprawnościami. Dokumentów PDF nie sprawdzono z czytnikami ekranu.',
            'Nie ma tłumaczeń na polski język migowy ani tekstów łatwych do czytania.',
            'Treść ogłoszeń, ofert i sprawozdań piszą urzędy i organizacje. Jest tylko po polsku, także w angielskiej wersji serwisu.',
          ],
        },
        {
          title: 'Klawiatura',
          text: [
            'Serwis nie ma własnych skrótów klawiszowych. Pierwsze naciśnięcie klawisza Tab pokazuje odnośnik, który omija menu.',
          ],
        },
        {
          title: 'Zgłoszenie przeszkody',
          text: [
            'Przeszkodę zgłasza się urzędowi, który prowadzi nabór. Wystarczy podać adres strony, opisać przeszkodę i wskazać sposób kontaktu. Można też zażądać informacji w innej, dostępnej postaci.',
            'Urząd zapewnia dostępność bez zbędnej zwłoki, najpóźniej w ciągu 7 dni. Gdy potrzebuje więcej czasu, podaje nowy termin, nie dłuższy niż 2 miesiące. Na odmowę można się poskarżyć urzędowi, a potem zawiadomić Rzecznika Praw Obywatelskich.',
          ],
        },
        {
          title: 'Czym jest ta strona',
          text: [
            'To opis oprogramowania. Deklarację w rozumieniu art. 10 ustawy, z danymi do kontaktu i opisem dostępności budynku, ogłasza urząd.',
          ],
        },
      ],
    },
    privacy: {
      title: 'Prywatność',
      lead: 'Jakie dane zbiera ten serwis, po co, i co z nich jest publiczne.',
      sections: [
        {
          title: 'Oglądanie bez konta',
          text: [
            'Serwis nie śledzi odwiedzających: nie ma statystyk, reklam ani elementów z innych stron. Bez logowania nie zapisuje plików cookie. W pamięci przeglądarki zostaje tylko wybrany język i wygląd.',
            'Dziennik serwera zapisuje adres strony, czas i wynik odpowiedzi, bez nazwisk i bez adresu sieciowego.',
          ],
        },
        {
          title: 'Konto',
          list: [
            'Serwis przechowuje imię i nazwisko, adres e-mail, język oraz skrót hasła, z którego hasła nie da się odczytać.',
            'Po zalogowaniu przeglądarka dostaje jeden plik cookie, potrzebny do utrzymania sesji. Sesja trwa najwyżej 12 godzin.',
            'Nieudane próby logowania są liczone dla adresu e-mail i adresu sieciowego, aby utrudnić zgadywanie haseł.',
            'Historia oferty, umowy i sprawozdania zapamiętuje, kto i kiedy coś zrobił.',
          ],
        },
        {
          title: 'Uwagi w konsultacjach',
          list: [
            'Uwagę można zgłosić bez konta. Serwis zapisuje jej treść, imię i nazwisko albo nazwę organizacji oraz adres e-mail, jeżeli został podany.',
            'Adres e-mail służy tylko do wysłania potwierdzenia i odpowiedzi. Widzi go urząd prowadzący konsultacje.',
            'Treść uwagi i odpowiedź stają się publiczne w sprawozdaniu. Imię i nazwisko mieszkańca tylko za jego zgodą; nazwa organizacji zawsze.',
            'Tekst, który jest jeszcze pisany, pamięta przeglądarka do zamknięcia karty. Liczba uwag z jednego adresu sieciowego jest ograniczona; przechowywany jest tylko skrót adresu, przez godzinę.',
          ],
        },
        {
          title: 'Co jest publiczne',
          text: [
            'Ogłoszenia i wyniki konkursów, nazwy organizacji, tytuły zadań, kwoty i oceny ofert, a dla przyznanych dotacji także opis zadania, rezultaty, numery zarządzenia i umowy oraz daty wypłat, rozliczenia i zwrotu. Ogłoszenie wyników nakazuje art. 15 ust. 2j ustawy o działalności pożytku publicznego.',
          ],
        },
        {
          title: 'Co nie jest publiczne',
          text: [
            'Dane osób, numery rachunków bankowych, treść ofert bez dotacji, karty oceny poszczególnych członków komisji i dokumenty księgowe. Widzą je tylko ci, którzy prowadzą sprawę, i organizacja, której dotyczą.',
          ],
        },
        {
          title: 'Kto odpowiada za dane',
          text: [
            'Administratorem danych jest organ wykonawczy urzędu, który prowadzi nabór. Dane są potrzebne do zadań w interesie publicznym i do wykonania obowiązków z ustawy (art. 6 ust. 1 lit. c i e RODO). Jak długo są przechowywane, ustala urząd.',
            'Urzędowi można przedstawić żądanie dostępu do danych, ich sprostowania, ograniczenia albo sprzeciw. Skargę przyjmuje Prezes Urzędu Ochrony Danych Osobowych.',
          ],
        },
        {
          title: 'Czym jest ta strona',
          text: [
            'To opis tego, co robi oprogramowanie. Klauzulę informacyjną z danymi inspektora ochrony danych ogłasza urząd.',
          ],
        },
      ],
    },
  },
  en: {
    authorities: 'Authorities that run calls here',
    bulletin: 'Public Information Bulletin (BIP)',
    accessibility: {
      title: 'Accessibility declaration',
      lead: 'How this service is built, what has not been examined yet, and how to report an obstacle.',
      sections: [
        {
          title: 'State of accessibility',
          text: [
            'The service is built to the requirements of WCAG 2.1 at level AA. These are what the act of 4 April 2019 on the digital accessibility of websites and mobile applications of public bodies asks of authorities.',
            'The service has not been examined independently yet. There are no grounds to say that it meets the requirements in full.',
          ],
        },
        {
          title: 'What has been done',
          list: [
            'Everything can be done with the keyboard alone. After a move to another page focus is on its heading.',
            'Pages have one main heading, landmarks, labelled fields and tables with header cells.',
            'Amounts shown as bars are always given in words and figures too, and a state is told by a word, not by colour alone.',
            'Pages work on a screen 360 pixels wide and at 200% zoom, in the light and the dark appearance, and respect the setting that reduces motion.',
            'A screen reader hears the time left in a call once and is not interrupted every second.',
            'PDF documents have structure tags, a title and a marked language.',
          ],
        },
        {
          title: 'What is missing',
          list: [
            'People with disabilities have not tested the service yet. PDF documents have not been checked with screen readers.',
            'There are no translations into Polish Sign Language and no easy-to-read texts.',
            'Announcements, offers and reports are written by authorities and organisations. They are in Polish only, in the English version of the service too.',
          ],
        },
        {
          title: 'Keyboard',
          text: [
            'The service has no keyboard shortcuts of its own. The first press of Tab shows a link that skips the menu.',
          ],
        },
        {
          title: 'Reporting an obstacle',
          text: [
            'Report an obstacle to the authority that runs the call. It is enough to give the address of the page, describe the obstacle and say how you can be reached. You may also ask for information in another, accessible form.',
            'The authority provides access without undue delay, within 7 days at the latest. If it needs more time, it names a new date, no later than 2 months. A refusal may be complained about to the authority, and then reported to the Commissioner for Human Rights.',
          ],
        },
        {
          title: 'What this page is',
          text: [
            'It describes the software. The declaration in the meaning of art. 10 of the act, with contact data and the accessibility of the building, is published by the authority.',
          ],
        },
      ],
    },
    privacy: {
      title: 'Privacy',
      lead: 'Which data this service collects, what for, and which of them are public.',
      sections: [
        {
          title: 'Reading without an account',
          text: [
            'The service does not track visitors: there are no statistics, no advertisements and nothing from other sites. It stores no cookies until somebody signs in. The browser remembers only the chosen language and appearance.',
            'The server’s log keeps the address of the page, the time and the outcome of the answer, without names and without the network address.',
          ],
        },
        {
          title: 'Account',
          list: [
            'The service keeps the name, the e-mail address, the language and a hash of the password from which it cannot be read.',
            'After signing in the browser gets one cookie, needed to keep the session. A session lasts at most 12 hours.',
            'Failed attempts to sign in are counted for the e-mail address and the network address, to make guessing passwords harder.',
            'The history of an offer, an agreement and a report remembers who did what and when.',
          ],
        },
        {
          title: 'Remarks in consultations',
          list: [
            'A remark can be made without an account. The service keeps its text, the name of the person or organisation, and the e-mail address if one was given.',
            'The e-mail address serves only to send the confirmation and the answer. It is seen by the office that holds the consultation.',
            'The text of the remark and the answer become public in the report. The name of a resident only if they agree; the name of an organisation always.',
            'The browser remembers text that is still being written until the tab is closed. The number of remarks from one network address is limited; only a hash of the address is kept, for an hour.',
          ],
        },
        {
          title: 'What is public',
          text: [
            'Announcements and results of calls, names of organisations, titles of tasks, amounts and scores of offers; for grants also the description of the task, its results, the numbers of the order and the agreement, and the dates of payments, settlement and return. Publishing the results is required by art. 15 sec. 2j of the public benefit act.',
          ],
        },
        {
          title: 'What is not public',
          text: [
            'Data of persons, bank account numbers, the text of offers without a grant, score sheets of single committee members and accounting documents. They are seen only by those who handle the case and by the organisation concerned.',
          ],
        },
        {
          title: 'Who is responsible for the data',
          text: [
            'The controller is the executive body of the authority that runs the call. The data are needed for tasks in the public interest and for obligations under the law (art. 6 sec. 1 (c) and (e) GDPR). The authority decides how long they are kept.',
            'Access, correction, restriction and objection are requested from the authority. Complaints are received by the President of the Personal Data Protection Office.',
          ],
        },
        {
          title: 'What this page is',
          text: [
            'It describes what the software does. The information clause, with the data of the data protection officer, is published by the authority.',
          ],
        },
      ],
    },
  },
});
