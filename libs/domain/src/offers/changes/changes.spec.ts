import { EMPTY_OFFER, type CostItem, type OfferContent } from '../offer-content';
import { EMPTY_SPORT } from '../sport';
import { copyOf, sending, withNews } from '../../drafts';
import { offerDraft } from './index';

const {
  answered,
  applyChanges,
  caughtUp,
  changeProblems,
  changesBetween,
  decided,
  lastChanges,
  listProblems,
  newsOf,
  unsent,
} = offerDraft;

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const cost = (n: number, change: Partial<CostItem> = {}): CostItem => ({
  id: id(n),
  group: 'administrative',
  activityId: null,
  name: `Koszt ${n}`,
  unit: 'szt.',
  unitCostGrosze: null,
  quantity: null,
  years: [],
  ...change,
});
const offer = (change: Partial<OfferContent> = {}): OfferContent => ({
  ...EMPTY_OFFER,
  title: 'Festyn',
  costs: [cost(1), cost(2), cost(3)],
  ...change,
});
const paths = (before: OfferContent, after: OfferContent) =>
  changesBetween(before, after).map(({ path }) => path);

describe('the changes between two contents', () => {
  it('are named by field, rows by their ids and years by their number', () => {
    const after = offer({
      title: 'Piknik',
      contact: { ...EMPTY_OFFER.contact, phone: '14 611 00 00' },
      costs: [cost(1), cost(2, { unit: 'godz.', years: [{ year: 2026, grosze: 500 as never }] }), cost(3)],
    });
    expect(changesBetween(offer(), after)).toEqual([
      { path: 'contact/phone', from: '', to: '14 611 00 00' },
      { path: 'title', from: 'Festyn', to: 'Piknik' },
      { path: `costs/${id(2)}/unit`, from: 'szt.', to: 'godz.' },
      { path: `costs/${id(2)}/years/2026`, from: null, to: 500 },
    ]);
  });

  it('name rows that came and went whole, and the order only where it is not the one that comes by itself', () => {
    expect(paths(offer(), offer({ costs: [cost(1), cost(3), cost(4)] }))).toEqual([
      `costs/${id(2)}`,
      `costs/${id(4)}`,
    ]);
    expect(changesBetween(offer(), offer({ costs: [cost(3), cost(1), cost(2)] }))).toEqual([
      { path: 'costs/order', from: [id(1), id(2), id(3)], to: [id(3), id(1), id(2)] },
    ]);
  });

  it('are none between equal contents, and never lead into a part that the form does not have', () => {
    expect(changesBetween(offer(), offer())).toEqual([]);
    expect(paths(offer(), offer({ sport: EMPTY_SPORT }))).toEqual([]);
  });

  it('taken back give the first content again, also its order', () => {
    const after = offer({ title: 'Piknik', costs: [cost(3, { name: 'Druk' }), cost(4), cost(1)] });
    const back = applyChanges(after, changesBetween(after, offer()));
    expect(back.content).toEqual(offer());
    expect(back.conflicts).toEqual([]);
  });
});

describe('putting changes into the current content', () => {
  const change = (path: string, from: unknown, to: unknown) => ({ path, from, to });

  it('changes a field that still says what it said', () => {
    const { content, made, conflicts } = applyChanges(offer(), [change('title', 'Festyn', 'Piknik')]);
    expect(content.title).toBe('Piknik');
    expect(made).toHaveLength(1);
    expect(conflicts).toEqual([]);
  });

  it('has nothing to do where the field says it already: an answer that was lost costs nothing', () => {
    const current = offer({ title: 'Piknik' });
    const again = applyChanges(current, [
      change('title', 'Festyn', 'Piknik'),
      change(`costs/${id(9)}`, cost(9), null),
    ]);
    expect(again).toEqual({ content: current, made: [], conflicts: [] });
  });

  it('leaves a field that somebody else changed and says both versions', () => {
    const current = offer({ title: 'Bieg' });
    const mine = change('title', 'Festyn', 'Piknik');
    expect(applyChanges(current, [mine])).toEqual({
      content: current,
      made: [],
      conflicts: [{ path: 'title', mine, theirs: 'Bieg' }],
    });
  });

  it('does the other changes where one is in dispute', () => {
    const { content, made, conflicts } = applyChanges(offer({ title: 'Bieg' }), [
      change('title', 'Festyn', 'Piknik'),
      change('place', '', 'Rynek'),
    ]);
    expect(content).toMatchObject({ title: 'Bieg', place: 'Rynek' });
    expect([made.length, conflicts.length]).toEqual([1, 1]);
  });

  it('disputes the whole row once where it was removed under somebody who wrote in it', () => {
    const current = offer({ costs: [cost(1), cost(3)] });
    const { content, conflicts } = applyChanges(current, [
      change(`costs/${id(2)}/name`, 'Koszt 2', 'Druk'),
      change(`costs/${id(2)}/years/2026`, null, 100),
    ]);
    expect(content).toEqual(current);
    expect(conflicts.map(({ path, theirs }) => ({ path, theirs }))).toEqual([
      { path: `costs/${id(2)}`, theirs: null },
    ]);
  });

  it('disputes the removal of a row in which somebody else wrote meanwhile', () => {
    const written = cost(2, { name: 'Druk plakatów' });
    const current = offer({ costs: [cost(1), written, cost(3)] });
    const { content, conflicts } = applyChanges(current, [change(`costs/${id(2)}`, cost(2), null)]);
    expect(content).toEqual(current);
    expect(conflicts).toMatchObject([{ path: `costs/${id(2)}`, theirs: written }]);
  });

  it('takes the later order and keeps rows that it does not know behind their neighbour', () => {
    const current = offer({ costs: [cost(1), cost(4), cost(2), cost(3), cost(5)] });
    const { content, conflicts } = applyChanges(current, [
      change('costs/order', [id(1), id(2), id(3)], [id(3), id(1), id(9), id(2)]),
    ]);
    expect(content.costs.map((row) => row.id)).toEqual([3, 5, 1, 4, 2].map(id));
    expect(conflicts).toEqual([]);
  });
});

describe('news of what others changed', () => {
  it('say what stands at each place now, and the order of lists whose rows came, went or moved', () => {
    const now = offer({ title: 'Bieg', costs: [cost(3), cost(1, { name: 'Scena' })] });
    const news = newsOf(now, [
      'title',
      `costs/${id(2)}/name`,
      `costs/${id(2)}`,
      `costs/${id(1)}/name`,
      'title',
    ]);
    expect(news).toEqual([
      { path: 'title', value: 'Bieg' },
      { path: `costs/${id(2)}`, value: null },
      { path: `costs/${id(1)}/name`, value: 'Scena' },
      { path: 'costs/order', value: [id(3), id(1)] },
    ]);
    expect(withNews(offer(), news)).toEqual(now);
  });

  it('of places that are not known here are left out', () => {
    expect(withNews(offer(), [{ path: `costs/${id(8)}/name`, value: 'Druk' }])).toEqual(offer());
  });
});

describe('the copy of an offer on a device', () => {
  const theirs = offer({
    title: 'Bieg',
    place: 'Rynek',
    costs: [cost(1), cost(2, { unit: 'dzień' }), cost(3), cost(4)],
  });
  const mine = offer({ title: 'Piknik', costs: [cost(1, { name: 'Scena' }), cost(3)] });

  it('takes in what others saved; in dispute one’s own words stay and are not sent', () => {
    const { copy, content } = caughtUp(copyOf(offer(), 1), mine, theirs, 5, 'Piotr');
    expect(content).toMatchObject({ title: 'Piknik', place: 'Rynek' });
    expect(content.costs).toEqual([cost(1, { name: 'Scena' }), cost(3), cost(4)]);
    expect(copy).toMatchObject({
      version: 5,
      disputes: [
        { path: 'title', by: 'Piotr' },
        { path: `costs/${id(2)}`, by: 'Piotr' },
      ],
    });
    expect(unsent(copy, content).map(({ path }) => path)).toEqual([`costs/${id(1)}/name`]);
  });

  it('sends one’s own version once it was chosen, and shows the other where that was', () => {
    const first = caughtUp(copyOf(offer(), 1), mine, theirs, 5);
    const second = decided(first.copy, first.content, 'title', 'mine');
    const third = decided(second.copy, second.content, `costs/${id(2)}`, 'theirs');
    expect(third.copy.disputes).toEqual([]);
    expect(third.content.costs).toHaveLength(4);
    expect(unsent(third.copy, third.content)).toEqual([
      { path: 'title', from: 'Bieg', to: 'Piknik' },
      { path: `costs/${id(1)}/name`, from: 'Koszt 1', to: 'Scena' },
    ]);
  });

  it('knows after an answer what the server has, and keeps what was written meanwhile', () => {
    const written = offer({ title: 'Pik' });
    const out = sending(copyOf(offer(), 1), unsent(copyOf(offer(), 1), written));
    const { copy, content } = answered(out, mine, {
      version: 3,
      conflicts: [],
      others: [{ path: 'place', value: 'Planty' }],
    });
    expect(copy).toMatchObject({ version: 3, sent: null, base: { title: 'Pik', place: 'Planty' } });
    expect(content).toMatchObject({ title: 'Piknik', place: 'Planty' });
    expect(unsent(copy, content)).toEqual([
      { path: 'title', from: 'Pik', to: 'Piknik' },
      { path: `costs/${id(2)}`, from: cost(2), to: null },
      { path: `costs/${id(1)}/name`, from: 'Koszt 1', to: 'Scena' },
    ]);
  });

  it('takes what was sent for acknowledged where it has arrived without an answer', () => {
    const out = sending(copyOf(offer(), 1), unsent(copyOf(offer(), 1), offer({ title: 'Pik' })));
    const { copy, content } = caughtUp(out, offer({ title: 'Piknik' }), offer({ title: 'Pik' }), 2);
    expect(copy).toMatchObject({ sent: null, disputes: [] });
    expect(content.title).toBe('Piknik');
  });

  it('sends along with a submission what is unsent, whether or not a save on its way was faster', () => {
    const out = sending(copyOf(offer(), 1), unsent(copyOf(offer(), 1), offer({ title: 'Pik' })));
    const screen = offer({ title: 'Piknik', place: 'Planty' });
    const changes = lastChanges(out, screen);
    expect(changes.map(({ path, from, to }) => [path, from, to])).toEqual([
      ['title', offer().title, 'Pik'],
      ['title', 'Pik', 'Piknik'],
      ['place', offer().place, 'Planty'],
    ]);
    for (const onServer of [offer(), offer({ title: 'Pik' })]) {
      expect(applyChanges(onServer, changes)).toMatchObject({ content: screen, conflicts: [] });
    }
  });

  it('asks nothing any more where both say the same by now', () => {
    const first = caughtUp(copyOf(offer(), 1), offer({ title: 'Piknik' }), offer({ title: 'Bieg' }), 2);
    expect(first.copy.disputes).toHaveLength(1);
    const { copy } = caughtUp(first.copy, first.content, offer({ title: 'Piknik' }), 3);
    expect(copy.disputes).toEqual([]);
  });
});

describe('the shape of changes', () => {
  const problems = (path: string, to: unknown, from: unknown = null, content: OfferContent = offer()) =>
    changeProblems([{ path, from, to }], content).map((problem) => `${problem.path}: ${problem.code}`);

  it.each([
    'form',
    'applicant',
    'contact',
    'contact/colour',
    'title/x',
    'costs',
    'costs/1/name',
    `costs/${id(1)}/colour`,
    `costs/${id(1)}/years`,
    `costs/${id(1)}/years/1999`,
    'constructor',
    'declarations/__proto__',
    'sport/league',
    '',
  ])('knows no place „%s”', (path) => {
    expect(problems(path, 'x')).toEqual(['changes.0.path: unknown_field']);
  });

  it.each([
    ['title', 'x'.repeat(301), 'text_too_long'],
    ['title', null, 'invalid_text'],
    ['title', 'a\u0000b', 'invalid_text'],
    ['description', 'pół znaku: \ud83d', 'invalid_text'],
    ['taskFrom', '2026-02-30', 'invalid_date'],
    ['performance', 'sometimes', 'invalid_choice'],
    ['declarations/truthful', null, 'invalid_choice'],
    ['sources/grantGrosze', 10.5, 'invalid_amount'],
    ['sources/grantGrosze', -1, 'amount_negative'],
    ['sources/grantGrosze', 1e15, 'amount_too_large'],
    [`costs/${id(1)}/group`, null, 'invalid_choice'],
    [`costs/${id(1)}/quantity`, -1, 'number_too_small'],
    [`costs/${id(1)}/quantity`, '2', 'invalid_number'],
    [`costs/${id(1)}/activityId`, 'a1', 'invalid_id'],
    [`costs/${id(1)}/years/2026`, 0.5, 'invalid_amount'],
    [`costs/${id(1)}`, null, 'invalid_object'],
    ['costs/order', [id(1), 2], 'invalid_list'],
    ['costs/order', [id(1), id(1)], 'duplicate_id'],
  ])('has no place „%s” for %p', (path, to, code) => {
    expect(problems(path, to)).toEqual([`changes.0.to: ${code}`]);
  });

  it('is looked at in every field of a new row', () => {
    const row = {
      ...cost(1),
      colour: 'red',
      quantity: -1,
      years: [{ year: 2026, grosze: 1, x: 1 }, { year: 2026 }],
    };
    expect(problems(`costs/${id(2)}`, row)).toEqual([
      'changes.0.to.colour: unknown_field',
      'changes.0.to.id: invalid_id',
      'changes.0.to.quantity: number_too_small',
      'changes.0.to.years.0.x: unknown_field',
      'changes.0.to.years.1.year: duplicate_id',
      'changes.0.to.years.1.grosze: required',
    ]);
    expect(problems(`costs/${id(2)}`, cost(2))).toEqual([]);
  });

  it('has the part of sports clubs on their form only', () => {
    expect(problems('sport/league', 'IV liga', '', offer({ sport: EMPTY_SPORT }))).toEqual([]);
  });

  it('holds lists no longer than the form allows', () => {
    const many = Array.from({ length: 201 }, (_row, n) => ({
      id: id(n),
      name: '',
      target: '',
      monitoring: '',
    }));
    expect(listProblems(offer({ resultRows: many }))).toEqual([
      { code: 'list_too_long', path: 'resultRows', params: { maximum: 200 } },
    ]);
    expect(listProblems(offer())).toEqual([]);
  });
});

describe('the applicants of a joint offer, who are agreed by invitation', () => {
  const applicant = (n: number, work = '') => ({ id: id(n), name: `Organizacja ${n}`, work, years: [] });
  const joint = (...applicants: ReturnType<typeof applicant>[]) =>
    offer({ joint: { representation: '', applicants } });
  const before = joint(applicant(1), applicant(2), applicant(3));
  const screen = joint(applicant(1, 'Prowadzi'), applicant(2, 'Gotuje'), applicant(3));

  it('leave nothing to choose where a partner was removed while its work was being written', () => {
    const theirs = joint(applicant(1), applicant(3));
    const { copy, content } = caughtUp(copyOf(before, 1), screen, theirs, 2);
    expect(copy.disputes).toEqual([]);
    expect(content.joint?.applicants).toEqual([applicant(1, 'Prowadzi'), applicant(3)]);
    expect(unsent(copy, content).map(({ path }) => path)).toEqual([`joint/applicants/${id(1)}/work`]);
    expect(unsent(copy, content).flatMap((change) => changeProblems([change], content))).toEqual([]);
  });

  it('are gone where the last partner left, and come where the first one joined', () => {
    const left = caughtUp(copyOf(before, 1), screen, offer(), 2);
    expect(left.content.joint).toBeUndefined();
    expect(left.copy.disputes).toEqual([]);
    const joined = caughtUp(copyOf(offer(), 1), offer({ title: 'Piknik' }), before, 2);
    expect(joined.content).toEqual({ ...before, title: 'Piknik' });
  });
});
