import { catalogue } from '../common/catalogue';

/** The cooperation programme. */
export const programme = catalogue({
  pl: {
    title: 'Program współpracy',
    lead: 'Rada przyjmuje co roku program współpracy z organizacjami pozarządowymi i przeznacza na niego pieniądze.',
    authority: 'Urząd',
    resolution: 'Uchwała rady',
    resolutionOf: (number: string, date: string) => `nr ${number} z ${date}`,
    plannedIn: (years: string) => `Plan na ${years}`,
    plannedFunds: 'Planowane środki',
    content: 'Treść programu',
    versionOf: (number: number, resolution: string, date: string) =>
      `Wersja ${number}, według uchwały nr ${resolution} z ${date}.`,
    toVersions: 'Wszystkie wersje i porównanie',
    priorityTasks: (tasks: string) => `Zadania priorytetowe: ${tasks}`,
    limitOf: (year: number, amount: string) => `Limit na ${year}: ${amount}`,
    whole: 'Gdzie są pieniądze programu',
    everyGrosz: 'Każdy grosz jest dokładnie w jednym miejscu.',
    sumText: (sum: string) => `Razem ${sum}: dokładnie tyle, ile zaplanowała rada.`,
    differenceTitle: 'Kwoty się nie zgadzają',
    differenceText: (sum: string, planned: string) =>
      `Suma miejsc to ${sum}, a plan ${planned}. Urząd powinien to wyjaśnić.`,
    places: 'Co oznaczają te miejsca',
    lines: 'Pozycje budżetu',
    basisOf: {
      udpp: 'ustawa o działalności pożytku publicznego',
      udpp_small_grant: 'ustawa o działalności pożytku publicznego, małe granty',
      sports_act: 'ustawa o sporcie',
      public_health_act: 'ustawa o zdrowiu publicznym',
    },
    classification: (division: string, chapter: string, paragraph: string) =>
      `dział ${division}, rozdział ${chapter}, § ${paragraph}`,
    inCalls: (amount: string) => `Z dostępnych środków w ogłoszonych naborach: ${amount}.`,
    table: 'Te same kwoty w tabeli',
    none: 'Rada nie przyjęła jeszcze programu współpracy',
    noneText: 'Program pojawi się tutaj po przyjęciu uchwały.',
  },
  en: {
    title: 'Cooperation programme',
    lead: 'Every year the council adopts a programme of cooperation with non-governmental organisations and sets money aside for it.',
    authority: 'Authority',
    resolution: 'Resolution of the council',
    resolutionOf: (number, date) => `no. ${number} of ${date}`,
    plannedIn: (years) => `Planned for ${years}`,
    plannedFunds: 'Planned funds',
    content: 'Text of the programme',
    versionOf: (number, resolution, date) => `Version ${number}, by resolution no. ${resolution} of ${date}.`,
    toVersions: 'All versions and their comparison',
    priorityTasks: (tasks) => `Priority tasks: ${tasks}`,
    limitOf: (year, amount) => `Limit for ${year}: ${amount}`,
    whole: 'Where the money of the programme is',
    everyGrosz: 'Every grosz is in exactly one place.',
    sumText: (sum) => `Together ${sum}: exactly what the council planned.`,
    differenceTitle: 'The amounts do not add up',
    differenceText: (sum, planned) =>
      `The places sum to ${sum}, the plan is ${planned}. The authority should explain it.`,
    places: 'What these places mean',
    lines: 'Budget lines',
    basisOf: {
      udpp: 'public benefit act',
      udpp_small_grant: 'public benefit act, small grants',
      sports_act: 'act on sport',
      public_health_act: 'act on public health',
    },
    classification: (division, chapter, paragraph) =>
      `division ${division}, chapter ${chapter}, § ${paragraph}`,
    inCalls: (amount) => `Of the available money in announced calls: ${amount}.`,
    table: 'The same amounts in a table',
    none: 'The council has not adopted a cooperation programme yet',
    noneText: 'The programme appears here once the resolution is adopted.',
  },
});
