import { copyOf } from '@nurt/domain/drafts';
import { EMPTY_SMALL_GRANT, smallGrantDraft, type SmallGrantContent } from '@nurt/domain/small-grants';
import type { FieldWords } from '../field-words';
import type { KeptCopy } from '../kept-copy';
import { leftFields, leftText } from './words-of';

const words: FieldWords<SmallGrantContent> = {
  name: (path) => `[${path}]`,
  lines: (_path, value) => (value === null ? [] : String(value).split('\n')),
};
const saved: SmallGrantContent = { ...EMPTY_SMALL_GRANT, title: 'Zapisany tytuł' };
const copy = (
  screen: Partial<SmallGrantContent>,
  typed: KeptCopy<SmallGrantContent>['typed'] = {},
): KeptCopy<SmallGrantContent> => ({
  ...copyOf(saved, 3),
  screen: { ...saved, ...screen },
  typed,
  at: '2026-03-02T08:00:00.000Z',
});
const left = (copies: readonly KeptCopy<SmallGrantContent>[], stands: SmallGrantContent | null = null) =>
  leftFields(smallGrantDraft, words, copies, stands);

it('tells what the server never had, each place once and as it was typed last', () => {
  const fields = left([copy({ place: 'Rynek' }), copy({ place: 'Planty', description: 'Dwa\nwiersze' })]);
  expect(fields).toEqual([
    { path: 'place', name: '[place]', lines: ['Planty'] },
    { path: 'description', name: '[description]', lines: ['Dwa', 'wiersze'] },
  ]);
  expect(leftText(fields)).toBe('[place]\nPlanty\n\n[description]\nDwa\nwiersze');
});

it('leaves out what has come into the document all the same, and keeps what could not be read yet', () => {
  const copies = [copy({ place: 'Rynek', description: 'Opis' }, { taskFrom: '2026-13' })];
  expect(left(copies, { ...saved, place: 'Rynek' })).toEqual([
    { path: 'description', name: '[description]', lines: ['Opis'] },
    { path: 'taskFrom', name: '[taskFrom]', lines: ['2026-13'] },
  ]);
});

it('says nothing where everything was saved', () => {
  expect(left([copy({})])).toEqual([]);
});
