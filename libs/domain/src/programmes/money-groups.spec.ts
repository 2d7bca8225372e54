import fc from 'fast-check';
import { LEGAL_BASES, SPHERE_KEYS } from '../statute';
import { groupedLines, MONEY_GROUPINGS, type GroupedLine } from './money-groups';

const line = (id: string, spheres: readonly string[], change: Partial<GroupedLine> = {}): GroupedLine => ({
  id,
  spheres,
  legalBasis: 'udpp',
  division: '921',
  chapter: '92105',
  paragraph: '2360',
  ...change,
});

describe('the money of a programme', () => {
  const lines = [
    line('sport', ['17'], { division: '926', chapter: '92605' }),
    line('clubs', [], { legalBasis: 'sports_act', division: '926', chapter: '92605', paragraph: '2820' }),
    line('culture', ['16']),
    line('seniors', ['10', '14']),
    line('heritage', ['16'], { chapter: '92120' }),
  ];
  it.each([
    ['line', ['sport', 'clubs', 'culture', 'seniors', 'heritage']],
    ['sphere', ['16', '17', 'several', 'none']],
    ['classification', ['921/92105/2360', '921/92120/2360', '926/92605/2360', '926/92605/2820']],
    ['basis', ['udpp', 'sports_act']],
  ] as const)('by %s has the groups in their order', (by, keys) => {
    expect(groupedLines(lines, by).map(({ key }) => key)).toEqual(keys);
  });

  it('of a line with several spheres stands in a group of its own, not in each', () => {
    const [, , several] = groupedLines(lines, 'sphere');
    expect(several?.lines.map(({ id }) => id)).toEqual(['seniors']);
  });

  it('is counted once, by whatever it is looked at', () => {
    const any = fc.array(
      fc.record({
        id: fc.uuid(),
        legalBasis: fc.constantFrom(...LEGAL_BASES),
        spheres: fc.uniqueArray(fc.constantFrom(...SPHERE_KEYS), { maxLength: 4 }),
        division: fc.constantFrom('921', '926'),
        chapter: fc.constantFrom('92105', '92605'),
        paragraph: fc.constantFrom('2360', '2820'),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(any, fc.constantFrom(...MONEY_GROUPINGS), (some, by) => {
        const grouped = groupedLines(some, by).flatMap((group) => group.lines);
        expect(grouped).toHaveLength(some.length);
        expect(new Set(grouped)).toEqual(new Set(some));
      }),
    );
  });
});
