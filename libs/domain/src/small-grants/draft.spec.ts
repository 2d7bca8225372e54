import { localDate } from '../calendar';
import { copyOf } from '../drafts';
import { grosze } from '../money';
import { EMPTY_SMALL_GRANT, smallGrantDraft, type SmallGrantContent } from '.';

const { applyChanges, changeProblems, changesBetween, listProblems, caughtUp, unsent, lastChanges } =
  smallGrantDraft;

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Says something else in every field of the form. */
const whole: SmallGrantContent = {
  contact: { name: 'Anna Nowak', phone: '14 611 00 00', email: 'anna@nadraba.example' },
  kind: 'support',
  sphere: '16',
  title: 'Jesienny koncert',
  taskFrom: localDate('2026-09-15'),
  taskTo: localDate('2026-12-13'),
  place: 'Bochnia, Rynek',
  description: 'Koncert dla mieszkańców.',
  results: [{ id: id(1), name: 'Uczestnicy', target: '200 osób', monitoring: 'Liczenie przy wejściu' }],
  characteristics: 'Prowadzimy orkiestrę od 2010 r.',
  costs: [{ id: id(2), name: 'Honoraria', grantGrosze: grosze(600_000), otherGrosze: null }],
  declarations: {
    withinPublicBenefitActivity: true,
    feesWithinPaidActivity: true,
    taxes: 'notInArrears',
    socialInsurance: 'inArrears',
    dataAgreeWithRegister: true,
    truthful: true,
    dataProtection: true,
  },
};

describe('a simplified offer that is written together', () => {
  it('has a place for everything that its form says: nothing of it is lost on the way', () => {
    const changes = changesBetween(EMPTY_SMALL_GRANT, whole);
    expect(changeProblems(changes, EMPTY_SMALL_GRANT)).toEqual([]);
    expect(applyChanges(EMPTY_SMALL_GRANT, changes)).toMatchObject({ content: whole, conflicts: [] });
    const back = applyChanges(whole, changesBetween(whole, EMPTY_SMALL_GRANT));
    expect(back.content).toEqual(EMPTY_SMALL_GRANT);
  });

  it('takes both changes of one row in different fields, and disputes the field that both changed', () => {
    const at = (field: string) => `costs/${id(2)}/${field}`;
    const theirs = applyChanges(whole, [
      { path: at('grantGrosze'), from: 600_000, to: 500_000 },
      { path: at('name'), from: 'Honoraria', to: 'Soliści' },
    ]).content;
    const mine = applyChanges(whole, [
      { path: at('otherGrosze'), from: null, to: 100_000 },
      { path: at('name'), from: 'Honoraria', to: 'Muzycy' },
    ]).content;
    const { copy, content } = caughtUp(copyOf(whole, 1), mine, theirs, 2, 'Piotr');
    expect(content.costs).toEqual([
      { id: id(2), name: 'Muzycy', grantGrosze: 500_000, otherGrosze: 100_000 },
    ]);
    expect(copy.disputes).toEqual([{ path: at('name'), by: 'Piotr' }]);
    expect(unsent(copy, content)).toEqual([{ path: at('otherGrosze'), from: null, to: 100_000 }]);
  });

  it('brings along with its submission what is on the screen and not saved', () => {
    const screen = { ...whole, place: 'Planty' };
    expect(lastChanges(copyOf(whole, 1), screen)).toEqual([
      { path: 'place', from: 'Bochnia, Rynek', to: 'Planty' },
    ]);
  });

  it.each([
    ['sphere', 'sport', 'invalid_choice'],
    ['sphere', null, 'invalid_choice'],
    ['kind', 'gift', 'invalid_choice'],
    ['title', 'x'.repeat(301), 'text_too_long'],
    [`costs/${id(2)}/grantGrosze`, -1, 'amount_negative'],
    ['declarations/truthful', null, 'invalid_choice'],
  ])('has no place „%s” for %p', (path, to, code) => {
    expect(changeProblems([{ path, from: null, to }], whole)).toMatchObject([{ code, path: 'changes.0.to' }]);
  });

  it.each(['attachments', 'sport/league', 'joint/representation', 'sources/grantGrosze', 'costs'])(
    'knows no place „%s”',
    (path) => {
      expect(changeProblems([{ path, from: null, to: 'x' }], whole)).toMatchObject([
        { code: 'unknown_field', path: 'changes.0.path' },
      ]);
    },
  );

  it('may lack its kind and its sphere while it is written', () => {
    const changes = [
      { path: 'sphere', from: '16', to: '' },
      { path: 'kind', from: 'support', to: null },
    ];
    expect(changeProblems(changes, whole)).toEqual([]);
  });

  it('holds lists no longer than its form allows', () => {
    const costs = Array.from({ length: 101 }, (_, n) => ({ ...whole.costs[0]!, id: id(n) }));
    expect(listProblems({ ...whole, costs })).toEqual([
      { code: 'list_too_long', path: 'costs', params: { maximum: 100 } },
    ]);
  });
});
