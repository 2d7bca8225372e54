import type { BudgetLineRequest } from '@nurt/contracts/programmes/requests';

/** The programme's title, as the council adopted it. */
export const PROGRAMME_TITLE =
  'Program współpracy Gminy Miasta Bochnia z organizacjami pozarządowymi i innymi podmiotami prowadzącymi działalność pożytku publicznego';

/** The five budget lines: 575 000 zł together, 175 000 zł under UDPP and 400 000 zł under the sports act. */
export const BUDGET_LINES: readonly BudgetLineRequest[] = [
  {
    code: 'BL1',
    name: 'Wspieranie i upowszechnianie kultury fizycznej i turystyki',
    legalBasis: 'udpp',
    spheres: ['17', '19'],
    division: '926',
    chapter: '92605',
    paragraph: '2360',
    priorityTasks: ['Zajęcia sportowe dla dzieci i młodzieży', 'Rajdy i wycieczki krajoznawcze'],
    plannedGrosze: 5_900_000,
  },
  {
    code: 'BL2',
    name: 'Kultura, sztuka, ochrona dóbr kultury i dziedzictwa narodowego',
    legalBasis: 'udpp',
    spheres: ['16'],
    division: '921',
    chapter: '92105',
    paragraph: '2360',
    priorityTasks: [
      'Koncerty i wydarzenia otwarte dla mieszkańców',
      'Upamiętnianie historii Bochni i żup solnych',
    ],
    plannedGrosze: 9_900_000,
  },
  {
    code: 'BL3',
    name: 'Ochrona i promocja zdrowia',
    legalBasis: 'udpp',
    spheres: ['6'],
    division: '851',
    chapter: '85195',
    paragraph: '2360',
    priorityTasks: ['Profilaktyka zdrowotna i pierwsza pomoc'],
    plannedGrosze: 700_000,
  },
  {
    code: 'BL4',
    name: 'Działania na rzecz osób niepełnosprawnych oraz osób starszych',
    legalBasis: 'udpp',
    spheres: ['7', '10'],
    division: '853',
    chapter: '85395',
    paragraph: '2360',
    priorityTasks: ['Aktywizacja osób starszych', 'Zajęcia dla osób z niepełnosprawnościami'],
    plannedGrosze: 1_000_000,
  },
  {
    code: 'BL5',
    name: 'Sprzyjanie rozwojowi sportu',
    legalBasis: 'sports_act',
    spheres: [],
    division: '926',
    chapter: '92605',
    paragraph: '2820',
    priorityTasks: ['Szkolenie dzieci i młodzieży w klubach sportowych'],
    plannedGrosze: 40_000_000,
  },
];
