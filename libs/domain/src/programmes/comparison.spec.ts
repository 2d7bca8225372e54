import { grosze } from '../money';
import { plainText, type RichText } from '../rich-text';
import {
  compareVersions,
  sameText,
  textDifference,
  type ProgrammeContent,
  type ProgrammeLine,
} from './index';

const told = (before: RichText | undefined, after: RichText | undefined): string =>
  textDifference(before, after)
    .map(({ change, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[change])
    .join('');

describe('the difference of two texts', () => {
  it.each([
    ['Cel główny', 'Cel główny', 'Cel główny'],
    ['Cel główny programu', 'Cel nowy programu', 'Cel [-główny-][+nowy+] programu'],
    ['Cel', 'Cel główny', 'Cel[+ główny+]'],
    ['a b c d', 'a c d e f', 'a [-b -]c d[+ e f+]'],
    ['', 'Cel', '[+Cel+]'],
    ['Cel', '', '[-Cel-]'],
  ])('%s → %s', (before, after, difference) => {
    expect(told(plainText(before), plainText(after))).toBe(difference);
  });

  it('keeps paragraphs apart', () => {
    expect(told(plainText('a', 'b'), plainText('a', 'x', 'b'))).toBe('a\n[+x\n+]b');
  });

  it('takes a text that was never written for an empty one', () => {
    expect(told(undefined, plainText('Cel'))).toBe('[+Cel+]');
    expect(sameText(undefined, { blocks: [] })).toBe(true);
  });

  it('of thousands of words is found, and of more is told whole', () => {
    const words = (count: number, word: string): string =>
      Array.from({ length: count }, () => word).join(' ');
    const long = textDifference(plainText(`x ${words(800, 'a')}`), plainText(`${words(800, 'a')} y`));
    expect(long.some(({ change }) => change === 'same')).toBe(true);
    const longer = textDifference(plainText(words(3000, 'a')), plainText(words(3000, 'b')));
    expect(longer.map(({ change }) => change)).toEqual(['removed', 'added']);
  });

  it('sees marks and links, though the words are the same', () => {
    const marked = (span: object): RichText => ({
      blocks: [{ kind: 'paragraph', spans: [{ text: 'Cel', ...span }] }],
    });
    expect(sameText(marked({}), marked({ bold: true }))).toBe(false);
    expect(sameText(marked({ link: 'https://a.example' }), marked({ link: 'https://b.example' }))).toBe(
      false,
    );
    expect(sameText(marked({ bold: true }), marked({ bold: true }))).toBe(true);
  });
});

describe('two versions of a programme', () => {
  const line = (id: string, planned: number): ProgrammeLine => ({
    id,
    code: id,
    name: id,
    legalBasis: 'udpp',
    spheres: ['16'],
    division: '921',
    chapter: '92105',
    paragraph: '2360',
    priorityTasks: [],
    plannedGrosze: grosze(planned),
    limits: [],
  });
  const version = (lines: ProgrammeLine[], aims: string): ProgrammeContent => ({
    title: 'Program',
    sections: { aims: plainText(aims), principles: plainText('Zasady') },
    lines,
  });
  const first = version([line('a', 100), line('b', 50)], 'Cel');
  const second = version([line('a', 70), line('c', 40)], 'Nowy cel');

  it('differ in the sections that changed and in the amounts of every line', () => {
    expect(compareVersions('annual', first, second)).toEqual({
      titleChanged: false,
      sections: [
        {
          key: 'aims',
          runs: [
            { change: 'removed', text: 'Cel' },
            { change: 'added', text: 'Nowy cel' },
          ],
        },
      ],
      lines: [
        { id: 'a', code: 'a', name: 'a', before: 100, after: 70, difference: -30, details: [] },
        { id: 'c', code: 'c', name: 'c', before: null, after: 40, difference: 40, details: [] },
        { id: 'b', code: 'b', name: 'b', before: 50, after: null, difference: -50, details: [] },
      ],
      files: { removed: [], added: [] },
    });
  });

  it('differ in what is told of a line that both have', () => {
    const renamed = { ...line('a', 100), name: 'Kultura i sztuka', chapter: '92195', spheres: ['18', '16'] };
    const { lines } = compareVersions('annual', first, version([renamed, line('b', 50)], 'Cel'));
    expect(lines.map(({ id, details }) => [id, details])).toEqual([
      [
        'a',
        [
          { detail: 'name', before: ['a'], after: ['Kultura i sztuka'] },
          {
            detail: 'classification',
            before: ['921', '92105', '2360'],
            after: ['921', '92195', '2360'],
          },
          { detail: 'spheres', before: ['16'], after: ['16', '18'] },
        ],
      ],
      ['b', []],
    ]);
  });

  it('differ in files by name and by what is in them; one that was replaced is told twice', () => {
    const file = (name: string, sha256: string) => ({
      id: `${name}-${sha256}`,
      name,
      mediaType: 'application/pdf',
      size: 1,
      sha256,
    });
    const [plan, map, newPlan] = [file('plan.pdf', 'a'), file('mapa.pdf', 'b'), file('plan.pdf', 'c')];
    const { files } = compareVersions(
      'annual',
      { ...first, attachments: [plan, map] },
      { ...first, attachments: [map, newPlan] },
    );
    expect(files).toEqual({ removed: [plan], added: [newPlan] });
    expect(compareVersions('annual', first, { ...first, attachments: [map] }).files.added).toEqual([map]);
  });
});
