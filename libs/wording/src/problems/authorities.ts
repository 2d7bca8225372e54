/** Problems with the people of an authority. */
export const authorities = {
  pl: {
    role_required: () => 'Zaznacz co najmniej jedną rolę.',
    already_staff: () => 'Ta osoba już pracuje w urzędzie. Zmień jej role na liście.',
    works_elsewhere: () =>
      'Osoba z tym adresem pracuje w innym urzędzie, a można pracować tylko w jednym. Podaj inny adres albo poproś ją, by odebrano jej tam dostęp.',
    own_employment: () =>
      'Nikt nie zmienia własnych ról ani nie odbiera sobie dostępu. Poproś innego administratora, a jeśli go nie ma, nadaj tę rolę drugiej osobie.',
  },
  en: {
    role_required: () => 'Tick at least one role.',
    already_staff: () => 'This person works in the office already. Change their roles in the list.',
    works_elsewhere: () =>
      'The person with this address works in another office, and nobody can work in two. Give another address, or ask them to have their access there taken away.',
    own_employment: () =>
      'Nobody changes their own roles or takes away their own access. Ask another administrator; if there is none, give that role to a second person.',
  },
};
