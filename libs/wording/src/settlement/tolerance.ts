import { catalogue } from '../common/catalogue';

/** Cost items that grew beyond what the call lets them. */
export const tolerance = catalogue({
  pl: {
    title: 'Pozycje kosztów powyżej dopuszczalnego wzrostu',
    allowed: (share: string) =>
      `Według ogłoszenia pozycja może wzrosnąć najwyżej o ${share} bez zmiany umowy.`,
    none: 'Według ogłoszenia żadna pozycja nie może wzrosnąć bez zmiany umowy.',
    item: (name: string, actual: string, allowed: string) => `${name}: ${actual}, najwyżej ${allowed}`,
  },
  en: {
    title: 'Cost items that grew more than allowed',
    allowed: (share) =>
      `By the announcement an item may grow by at most ${share} without changing the agreement.`,
    none: 'By the announcement no item may grow without changing the agreement.',
    item: (name, actual, allowed) => `${name}: ${actual}, at most ${allowed}`,
  },
});
