import { catalogue } from '../common/catalogue';

/** Replacing a submitted offer before the deadline, for its authors and for the office. */
export const offerReplacement = catalogue({
  pl: {
    status: 'zastąpiona',
    replace: 'Popraw i złóż ponownie',
    hint: 'Złożona oferta obowiązuje, dopóki nie złożysz poprawionej.',
    confirmTitle: 'Poprawić złożoną ofertę?',
    confirmText: (number: string) =>
      `Powstanie wersja robocza z treścią oferty ${number}. Tamta obowiązuje, dopóki nie złożysz poprawionej; jeżeli nie zdążysz przed końcem naboru, nic nie tracisz. Poprawiona oferta dostanie nowy numer i nowy czas złożenia.`,
    confirm: 'Utwórz wersję roboczą',
    writing: (number: string) => `Ta oferta zastąpi złożoną ofertę ${number}`,
    writingText: 'Do chwili jej złożenia obowiązuje tamta.',
    toEarlier: 'Przejdź do złożonej oferty',
    replaces: 'Zastępuje ofertę',
    replacedBy: 'Zastąpiona ofertą',
    replaced: {
      title: (number: string) => `Oferta zastąpiona ofertą ${number}`,
      text: 'Nie bierze udziału w konkursie. Jej treść, potwierdzenie i plik PDF pozostają do wglądu.',
      office:
        'Organizacja zastąpiła tę ofertę przed końcem naboru. Ocenie podlega tylko oferta, która zajęła jej miejsce.',
    },
    toLater: 'Przejdź do obowiązującej oferty',
  },
  en: {
    status: 'replaced',
    replace: 'Correct and submit again',
    hint: 'The submitted offer is in force until the corrected one is submitted.',
    confirmTitle: 'Correct the submitted offer?',
    confirmText: (number) =>
      `A draft with the content of offer ${number} will be made. That one is in force until the corrected one is submitted; if the call closes first, nothing is lost. The corrected offer will get a new number and a new time of submission.`,
    confirm: 'Make the draft',
    writing: (number) => `This offer will take the place of the submitted offer ${number}`,
    writingText: 'Until it is submitted, that one is in force.',
    toEarlier: 'Go to the submitted offer',
    replaces: 'Replaces the offer',
    replacedBy: 'Replaced by the offer',
    replaced: {
      title: (number) => `The offer was replaced by offer ${number}`,
      text: 'It takes no part in the call. What it says, its receipt and its PDF remain to be read.',
      office:
        'The organisation replaced this offer before the deadline. Only the offer that took its place is judged.',
    },
    toLater: 'Go to the offer in force',
  },
});
