import { catalogue } from '../common/catalogue';

/** The condition of a call on the draft of a budget; the same wherever the call is shown. */
export const draftBudget = catalogue({
  pl: {
    title: 'Konkurs na podstawie projektu budżetu',
    text: 'Konkurs ogłoszono na podstawie projektu uchwały budżetowej (UDPP art. 13 ust. 5). Dotacje zostaną przyznane pod warunkiem przyjęcia budżetu i programu współpracy; kwota na zadanie może się zmienić.',
    line: (code: string, name: string, year: number, free: string) =>
      `${code} ${name} (${year}, projekt budżetu, wolne ${free})`,
  },
  en: {
    title: 'A call on the draft budget',
    text: 'The call was announced on the draft of the budget resolution (Public Benefit Act, art. 13(5)). Grants will be awarded on condition that the budget and the cooperation programme are adopted; the funds for the task may change.',
    line: (code, name, year, free) => `${code} ${name} (${year}, draft budget, ${free} free)`,
  },
});
