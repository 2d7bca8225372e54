import { bound, boundTexts } from './bound';

const plain = (text: string) => text.replaceAll('\u00a0', '_');

describe('bound', () => {
  it.each([
    ['Zmiany w umowie i w ofercie', 'Zmiany w_umowie i_w_ofercie'],
    ['Z czego zostaną pokryte koszty', 'Z_czego zostaną pokryte koszty'],
    ['na podstawie art. 15 ust. 2i ustawy', 'na podstawie art._15 ust._2i ustawy'],
    ['(w tym w naborach)', '(w_tym w_naborach)'],
    ['Fundacja „A to my”', 'Fundacja „A_to my”'],
    ['uchwała nr XLI/412/2025 z 20 listopada 2025', 'uchwała nr_XLI/412/2025 z_20_listopada 2025'],
  ])('leaves no short word at the end of a line: %s', (text, set) => expect(plain(bound(text))).toBe(set));

  it('leaves longer words and the ends of texts as they are', () => {
    for (const text of ['Do zrobienia', 'Oferta ma 3 części', 'część VI i', 'moc umowy']) {
      expect(bound(text)).toBe(text);
    }
  });

  it('goes through groups, lists and functions of texts', () => {
    const texts = boundTexts({ a: ['w tabeli'], b: { of: (count: number) => `${count} w sumie`, max: 3 } });
    expect(plain(texts.a[0] ?? '')).toBe('w_tabeli');
    expect(plain(texts.b.of(2))).toBe('2 w_sumie');
    expect(texts.b.max).toBe(3);
  });
});
