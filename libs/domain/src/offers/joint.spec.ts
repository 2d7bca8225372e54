import fc from 'fast-check';
import { grosze, quantity } from '../money';
import { canonicalJson } from './canonical-json';
import { changeProblems, changesBetween } from './changes';
import { formOf } from './forms';
import { estimate } from './estimate';
import { splitBy, splitTable, type JointPart } from './joint';
import { EMPTY_OFFER, type CostItem, type OfferContent } from './offer-content';
import { jointProblems } from './rules/joint';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const cost = (n: number, years: readonly number[]): CostItem => ({
  id: id(n),
  group: 'administrative',
  activityId: null,
  name: `Koszt ${n}`,
  unit: 'szt.',
  unitCostGrosze: grosze(years.reduce((sum, amount) => sum + amount, 0)),
  quantity: quantity(1_000),
  years: years.map((amount, index) => ({ year: 2026 + index, grosze: grosze(amount) })),
});
const joint = (count: number, years: JointPart['applicants'][number]['years'] = []): JointPart => ({
  representation: 'Lider reprezentuje wszystkich.',
  applicants: Array.from({ length: count }, (_one, n) => ({
    id: id(n + 1),
    name: `Organizacja ${n + 1}`,
    work: 'Koncerty.',
    years,
  })),
});
const offer = (change: Partial<OfferContent> = {}): OfferContent => ({
  ...EMPTY_OFFER,
  taskFrom: '2026-05-01' as OfferContent['taskFrom'],
  taskTo: '2027-06-30' as OfferContent['taskTo'],
  costs: [cost(1, [60_001, 40_000])],
  ...change,
});
const problems = (content: OfferContent) =>
  jointProblems({ content, form: formOf(content), terms: {} as never, estimate: estimate(content) });

describe('a joint offer', () => {
  it('has two applicants at least, says what each does and how all are represented', () => {
    expect(problems(offer())).toEqual([]);
    expect(problems(offer({ joint: joint(1) })).map(({ code }) => code)).toEqual([
      'offer_joint_partner_required',
    ]);
    const { applicants } = joint(2);
    const silent: JointPart = {
      representation: ' ',
      applicants: applicants.map((one, index) => (index === 1 ? { ...one, work: '' } : one)),
    };
    expect(
      problems(offer({ costs: [], joint: silent })).map(({ code, path }) => `${path ?? ''}: ${code}`),
    ).toEqual([
      'joint.applicants.1.work: offer_joint_work_required',
      'joint.representation: offer_joint_representation_required',
    ]);
  });

  it('splits exactly the costs of every year', () => {
    const wrong = joint(2, [{ year: 2026, grosze: grosze(30_000) }]);
    expect(problems(offer({ joint: wrong }))).toMatchObject([
      { params: { year: 2026, sum: 60_000, costs: 60_001, difference: 1 } },
      { params: { year: 2027, sum: 0, costs: 40_000 } },
    ]);
    const late = joint(2, [{ year: 2031, grosze: grosze(5) }]);
    expect(problems(offer({ costs: [], joint: late }))).toEqual([
      { code: 'offer_joint_year_outside_term', path: 'joint.applicants', params: { year: 2031 } },
    ]);
  });

  it('can be split by any weights, and the sums equal those of the estimate to the grosz', () => {
    const amounts = fc.array(fc.tuple(fc.nat(1e9), fc.nat(1e9)), { minLength: 1, maxLength: 6 });
    const weights = fc
      .array(fc.nat(1_000), { minLength: 2, maxLength: 6 })
      .filter((list) => list.some((weight) => weight > 0));
    fc.assert(
      fc.property(amounts, weights, (costs, shares) => {
        const content = offer({
          costs: costs.map((years, n) => cost(n, years)),
          joint: joint(shares.length),
        });
        const split = splitBy({ ...content, joint: joint(shares.length) }, shares);
        const table = splitTable({ ...content, joint: split });
        expect(table.total).toEqual(table.costs);
        expect(table.total.grosze).toBe(estimate(content).total.grosze);
        expect(problems({ ...content, joint: split })).toEqual([]);
      }),
    );
  });

  it('changes its split field by field; applicants come and go by invitation only', () => {
    const before = offer({ joint: joint(2) });
    const after = offer({ joint: joint(2, [{ year: 2026, grosze: grosze(5) }]) });
    const changes = changesBetween(before, after);
    expect(changes.map(({ path }) => path)).toEqual([
      `joint/applicants/${id(1)}/years/2026`,
      `joint/applicants/${id(2)}/years/2026`,
    ]);
    expect(changeProblems(changes, before)).toEqual([]);
    const path = `joint/applicants/${id(9)}`;
    expect(changeProblems([{ path, from: null, to: { id: id(9), work: '', years: [] } }], before)).toEqual([
      { code: 'unknown_field', path: 'changes.0.path' },
    ]);
    expect(changeProblems([{ path: 'joint/representation', from: '', to: 'x' }], offer())).toEqual([
      { code: 'unknown_field', path: 'changes.0.path' },
    ]);
  });

  it('leaves the text of a single applicant as it always was', () => {
    expect(canonicalJson(offer())).not.toContain('joint');
    expect(canonicalJson({ ...offer(), joint: undefined })).toBe(canonicalJson(offer()));
  });
});
