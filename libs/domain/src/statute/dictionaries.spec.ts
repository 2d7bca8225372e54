import {
  ANNOUNCEMENT_ITEMS,
  CHAPTERS,
  DIVISIONS,
  EXCLUSION_GROUND_KEYS,
  EXCLUSION_GROUNDS,
  isBudgetClassification,
  isLegalBasis,
  isSphereKey,
  LEGAL_BASES,
  LEGAL_BASIS_LABELS,
  LEGAL_FORM_KEYS,
  LEGAL_FORMS,
  legalForm,
  PARAGRAPHS,
  paragraphFor,
  PROGRAMME_SECTIONS,
  PUBLICATION_PLACE_LABELS,
  REGISTERS,
  requiresKrs,
  sphere,
  SPHERE_KEYS,
  SPHERES,
  STATUTORY_CRITERIA,
} from './index';

const unique = (list: readonly string[]) => new Set(list).size === list.length;

describe('spheres of public tasks', () => {
  it('are the 41 points of UDPP art. 4 ust. 1 in the order of the act', () => {
    expect(SPHERE_KEYS.join(' ')).toBe(
      '1 1a 1aa 1b 2 3 4 5 5a 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 22a 23 24 25 26 27 28 29 29a 30 31 32 32a 33 34',
    );
    expect(SPHERE_KEYS).toHaveLength(41);
  });

  it('have keys that are texts', () => {
    expect(isSphereKey('29a')).toBe(true);
    expect(isSphereKey('35')).toBe(false);
    expect(isSphereKey(7)).toBe(false);
    expect(sphere('17').pl).toBe('Wspieranie i upowszechnianie kultury fizycznej');
    expect(sphere('10').en).toBe('Persons of retirement age');
  });

  it('read as headings: a capital first, no stop at the end', () => {
    for (const { pl, en } of SPHERES) {
      expect(pl).toMatch(/^[A-ZŚŻŁ].*[^.;]$/);
      expect(en).toMatch(/^[A-Z].*[^.;]$/);
    }
  });
});

describe('obligatory contents', () => {
  it('of an announcement are the seven points of UDPP art. 13 ust. 2', () => {
    expect(ANNOUNCEMENT_ITEMS.map((item) => item.basis)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((point) => `UDPP art. 13 ust. 2 pkt ${point}`),
    );
    expect(unique(ANNOUNCEMENT_ITEMS.map((item) => item.key))).toBe(true);
  });

  it('of an annual programme are the eleven points of UDPP art. 5a ust. 4', () => {
    expect(PROGRAMME_SECTIONS.map((item) => item.basis)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((point) => `UDPP art. 5a ust. 4 pkt ${point}`),
    );
    expect(unique(PROGRAMME_SECTIONS.map((item) => item.key))).toBe(true);
  });

  it('of a judgement are the six points of UDPP art. 15 ust. 1, own funds only where the grant supports', () => {
    expect(STATUTORY_CRITERIA).toHaveLength(6);
    expect(STATUTORY_CRITERIA.filter((point) => point.supportOnly).map((point) => point.key)).toEqual([
      'ownFunds',
    ]);
  });
});

describe('grounds of exclusion', () => {
  it('are the seven of KPA art. 24 § 1, the one of § 3 and the one of UDPP art. 15 ust. 2d', () => {
    expect(EXCLUSION_GROUNDS.map((ground) => ground.basis)).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7].map((point) => `KPA art. 24 § 1 pkt ${point}`),
      'KPA art. 24 § 3',
      'UDPP art. 15 ust. 2d',
    ]);
    expect(unique(EXCLUSION_GROUND_KEYS)).toBe(true);
  });
});

describe('legal forms', () => {
  it.each([
    ['association', true],
    ['ordinaryAssociation', false],
    ['foundation', true],
    ['sportsClub', false],
    ['fireBrigade', true],
    ['ruralHousewivesCircle', false],
    ['churchBody', false],
    ['socialCooperative', true],
    ['company', true],
    ['authoritiesAssociation', true],
  ] as const)('%s must give a KRS number: %p', (key, required) => {
    expect(requiresKrs(key)).toBe(required);
    expect(legalForm(key).register === 'krs').toBe(required);
  });

  it('are fifteen, each in a register that is known', () => {
    expect(LEGAL_FORM_KEYS).toHaveLength(15);
    for (const form of LEGAL_FORMS) expect(Object.keys(REGISTERS)).toContain(form.register);
  });
});

describe('legal bases', () => {
  it('are four, all named', () => {
    expect(LEGAL_BASES).toHaveLength(4);
    for (const basis of LEGAL_BASES) expect(LEGAL_BASIS_LABELS[basis].basis).toMatch(/art\. \d/);
    expect(isLegalBasis('udpp')).toBe(true);
    expect(isLegalBasis('kpa')).toBe(false);
  });
});

describe('budget classification', () => {
  it('names every chapter within a named division', () => {
    const divisions = DIVISIONS.map((entry) => entry.code);
    for (const chapter of CHAPTERS) {
      expect(divisions).toContain(chapter.code.slice(0, 3));
      const value = { division: chapter.code.slice(0, 3), chapter: chapter.code, paragraph: '2360' };
      expect(isBudgetClassification(value)).toBe(true);
    }
    expect(unique([...divisions, ...CHAPTERS.map((c) => c.code), ...PARAGRAPHS.map((p) => p.code)])).toBe(
      true,
    );
  });

  it('names all that the programme of Bochnia uses', () => {
    const codes = [...DIVISIONS, ...CHAPTERS, ...PARAGRAPHS].map((entry) => entry.code);
    for (const code of ['926', '92605', '630', '63003', '921', '92105', '851', '85195', '853', '85395']) {
      expect(codes).toContain(code);
    }
    expect(codes).toEqual(expect.arrayContaining(['2360', '2820']));
  });

  it.each([
    [{ division: '926', chapter: '92605', paragraph: '236' }],
    [{ division: '926', chapter: '92105', paragraph: '2360' }],
    [{ division: '92', chapter: '92605', paragraph: '2360' }],
    [{ division: '926', chapter: '9260', paragraph: '2360' }],
  ])('refuses %p', (value) => {
    expect(isBudgetClassification(value)).toBe(false);
  });

  it.each([
    ['udpp', 'foundation', '2360'],
    ['udpp_small_grant', 'association', '2360'],
    ['sports_act', 'sportsClub', '2820'],
    ['sports_act', 'company', '2830'],
    ['public_health_act', 'foundation', '2810'],
    ['public_health_act', 'churchBody', '2830'],
  ] as const)('for %s and a %s is § %s', (basis, form, paragraph) => {
    expect(paragraphFor(basis, form)).toBe(paragraph);
  });
});

describe('names', () => {
  it('are there in both languages, different from each other, without stray spaces', () => {
    const all = [
      ...SPHERES,
      ...ANNOUNCEMENT_ITEMS,
      ...PROGRAMME_SECTIONS,
      ...STATUTORY_CRITERIA,
      ...EXCLUSION_GROUNDS,
      ...LEGAL_FORMS,
      ...DIVISIONS,
      ...CHAPTERS,
      ...PARAGRAPHS,
      ...Object.values(REGISTERS),
      ...Object.values(LEGAL_BASIS_LABELS),
      ...Object.values(PUBLICATION_PLACE_LABELS),
    ];
    for (const { pl, en } of all) {
      expect(pl.trim()).toBe(pl);
      expect(en.trim()).toBe(en);
      expect(pl.length).toBeGreaterThan(2);
      expect(en.length).toBeGreaterThan(2);
      expect(pl).not.toBe(en);
    }
  });
});
