import { catalogue } from '../common/catalogue';

const plural = (count: number, one: string, few: string, many: string): string => {
  const units = count % 10;
  if (count === 1) return `1 ${one}`;
  const isFew = units >= 2 && units <= 4 && (count % 100 < 12 || count % 100 > 14);
  return `${count} ${isFew ? few : many}`;
};

/** Several people, or several windows of one person, in one offer: what came in, what is in dispute, who is here. */
export const draftTogether = catalogue({
  pl: {
    unnamed: 'inna osoba lub inne okno',
    yes: 'tak',
    no: 'nie',
    order: 'kolejność',
    empty: 'nic nie wpisano',
    removed: 'usunięto cały wiersz',
    changedFields: (name: string, count: number) =>
      `${name}: dopisano do oferty ${plural(count, 'zmianę', 'zmiany', 'zmian')}`,
    dispute: (count: number) =>
      count === 1
        ? 'Ktoś inny zmienił to samo pole'
        : `Ktoś inny zmienił ${plural(count, 'to samo pole', 'te same pola', 'tych samych pól')}`,
    decide: 'Porównaj i wybierz',
    disputeTitle: 'Która wersja ma zostać?',
    disputeText:
      'To samo pole zmieniono w dwóch miejscach naraz. Nic nie zostało nadpisane: obie wersje są poniżej.',
    theirs: (name: string) => `Wersja zapisana: ${name}`,
    undecided: 'Najpierw wybierz, która wersja spornych pól ma zostać.',
    notKept:
      'Tego urządzenia nie można użyć jako schowka. Nie zamykaj tej karty, dopóki zmiany się nie zapiszą.',
    here: 'W tej ofercie',
    otherWindow: 'Ty, w innym oknie',
    at: (name: string, place: string) => `${name} – ${place}`,
  },
  en: {
    unnamed: 'another person or window',
    yes: 'yes',
    no: 'no',
    order: 'order',
    empty: 'nothing written',
    removed: 'the whole row was removed',
    changedFields: (name, count) =>
      `${name}: ${count} ${count === 1 ? 'change' : 'changes'} added to the offer`,
    dispute: (count) =>
      `Somebody else changed ${count === 1 ? 'the same field' : `the same ${count} fields`}`,
    decide: 'Compare and choose',
    disputeTitle: 'Which version should stay?',
    disputeText:
      'The same field was changed in two places at once. Nothing was overwritten: both versions are below.',
    theirs: (name) => `Version saved by: ${name}`,
    undecided: 'First choose which version of the fields in dispute should stay.',
    notKept: 'This device cannot keep the changes. Do not close this tab until they are saved.',
    here: 'In this offer',
    otherWindow: 'You, in another window',
    at: (name, place) => `${name} – ${place}`,
  },
});
