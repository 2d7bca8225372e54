import { isBlankText, isSafeLink, plainText, RICH_TEXT_LIMITS, richTextProblems, wordsOf } from './index';

const paragraph = (...spans: object[]) => ({ blocks: [{ kind: 'paragraph', spans }] });
const told = (value: unknown) =>
  richTextProblems(value, 'content').map(({ code, path }) => `${code} ${path ?? ''}`);

describe('a rich text', () => {
  it('may hold paragraphs, headings and lists with bold, italic and https links', () => {
    const text = {
      blocks: [
        { kind: 'heading', spans: [{ text: '§ 1' }] },
        {
          kind: 'paragraph',
          spans: [
            { text: 'Cele ' },
            { text: 'programu', bold: true, italic: true, link: 'https://bip.example/a?b#c' },
          ],
        },
        { kind: 'bullets', items: [[{ text: 'pierwszy' }], [{ text: 'drugi', bold: true }]] },
        { kind: 'numbers', items: [[]] },
      ],
    };
    expect(told(text)).toEqual([]);
    expect(wordsOf(text as never)).toEqual(['§ 1', 'Cele programu', 'pierwszy', 'drugi', '']);
  });

  it.each([
    ['a string of HTML', '<p>Cel</p>', ['invalid_object content']],
    ['a list', [], ['invalid_object content']],
    ['no blocks', {}, ['invalid_list content.blocks']],
    ['another field', { blocks: [], html: '<b>' }, ['unknown_field content.html']],
    [
      'an unknown node',
      { blocks: [{ kind: 'image', src: 'x' }] },
      ['rich_text_unknown_node content.blocks.0'],
    ],
    ['a node that is text', { blocks: ['Cel'] }, ['rich_text_unknown_node content.blocks.0']],
    [
      'items in a paragraph',
      { blocks: [{ kind: 'paragraph', spans: [], items: [] }] },
      ['unknown_field content.blocks.0.items'],
    ],
    [
      'a list without items',
      { blocks: [{ kind: 'bullets', spans: [] }] },
      ['unknown_field content.blocks.0.spans', 'invalid_list content.blocks.0.items'],
    ],
    [
      'an unknown mark',
      paragraph({ text: 'a', underline: true }),
      ['rich_text_unknown_mark content.blocks.0.spans.0.underline'],
    ],
    [
      'a style',
      paragraph({ text: 'a', style: 'color:red' }),
      ['rich_text_unknown_mark content.blocks.0.spans.0.style'],
    ],
    [
      'a mark that is no yes',
      paragraph({ text: 'a', bold: 'yes' }),
      ['invalid_choice content.blocks.0.spans.0.bold'],
    ],
    [
      'a script for a link',
      paragraph({ text: 'a', link: 'javascript:alert(1)' }),
      ['rich_text_link_unsafe content.blocks.0.spans.0.link'],
    ],
    ['an empty span', paragraph({ text: '' }), ['invalid_text content.blocks.0.spans.0.text']],
    ['a NUL', paragraph({ text: 'a\u0000' }), ['invalid_text content.blocks.0.spans.0.text']],
    ['half of a pair', paragraph({ text: 'a\ud800' }), ['invalid_text content.blocks.0.spans.0.text']],
  ])('refuses %s with its path', (_name, value, problems) => {
    expect(told(value)).toEqual(problems);
  });

  it('is bounded in blocks and in characters', () => {
    const blocks = Array.from({ length: RICH_TEXT_LIMITS.blocks + 1 }, () => ({
      kind: 'paragraph',
      spans: [],
    }));
    expect(told({ blocks })).toEqual(['list_too_long content.blocks']);
    expect(told(plainText('a'.repeat(RICH_TEXT_LIMITS.characters)))).toEqual(['text_too_long content']);
  });

  it.each([
    ['https://bip.malopolska.pl/umbochnia', true],
    ['https://bip.example', true],
    ['http://bip.example', false],
    ['//bip.example', false],
    ['https://', false],
    ['https://a b', false],
    ['https://user@evil.example', false],
    ['data:text/html,x', false],
    [' https://bip.example', false],
  ])('a link to %s is safe: %s', (link, safe) => {
    expect(isSafeLink(link)).toBe(safe);
  });

  it.each([
    [plainText(), true],
    [plainText(' ', '\n'), true],
    [plainText('', 'Cel'), false],
  ])('%j says nothing: %s', (text, blank) => {
    expect(isBlankText(text)).toBe(blank);
  });
});
