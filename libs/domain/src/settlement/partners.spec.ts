import { localDate } from '../calendar';
import { grosze } from '../money';
import { EMPTY_OFFER, type OfferContent } from '../offers';
import { comparedParts, EMPTY_REPORT, partnerProblems, plannedIn, type ActualPart } from '.';

const applicant = (id: string, amounts: Readonly<Record<number, number>>) => ({
  id,
  name: `Organizacja ${id}`,
  work: '',
  years: Object.entries(amounts).map(([year, amount]) => ({ year: Number(year), grosze: grosze(amount) })),
});
const offer: OfferContent = {
  ...EMPTY_OFFER,
  joint: {
    representation: '',
    applicants: [applicant('a', { 2026: 600_000, 2027: 100_000 }), applicant('b', { 2026: 300_000 })],
  },
};
const part = (applicantId: string, amount: number | null): ActualPart => ({
  applicantId,
  actualGrosze: amount === null ? null : grosze(amount),
});
const problems = (partners?: readonly ActualPart[], spent = 900_000, of = offer) =>
  partnerProblems(
    {
      ...EMPTY_REPORT,
      costs: [{ costId: 'c', actualGrosze: grosze(spent) }],
      ...(partners ? { partners } : {}),
    },
    of,
  );

describe('the split of what was spent between those who made a joint offer', () => {
  it('stands beside what was planned, with its sum', () => {
    expect(comparedParts(offer, { partners: [part('b', 350_000), part('a', 600_000)] })).toEqual({
      rows: [
        {
          id: 'a',
          name: 'Organizacja a',
          plannedGrosze: 700_000,
          actualGrosze: 600_000,
          differenceGrosze: -100_000,
        },
        {
          id: 'b',
          name: 'Organizacja b',
          plannedGrosze: 300_000,
          actualGrosze: 350_000,
          differenceGrosze: 50_000,
        },
      ],
      total: { plannedGrosze: 1_000_000, actualGrosze: 950_000, differenceGrosze: -50_000 },
      told: true,
    });
  });

  it('is the planned side alone where nothing was told, and nothing for one applicant', () => {
    const { rows, told } = comparedParts(offer, {});
    expect(told).toBe(false);
    expect(rows.map(({ actualGrosze }) => actualGrosze)).toEqual([null, null]);
    expect(comparedParts(EMPTY_OFFER, {}).rows).toEqual([]);
  });

  it('is planned in the years of the report where there are several', () => {
    const task = { taskFrom: localDate('2026-03-01'), taskTo: localDate('2027-06-30'), interim: [2026] };
    const planned = (year: number | null) =>
      comparedParts(plannedIn(offer, task, year, grosze(100_000)), {}).rows.map((row) => row.plannedGrosze);
    expect(planned(2026)).toEqual([600_000, 300_000]);
    expect(planned(null)).toEqual([100_000, 0]);
  });

  it('need not be told', () => {
    expect(problems()).toEqual([]);
    expect(problems([part('a', null), part('b', null)])).toEqual([]);
  });

  it('is told for every applicant, zero included, and comes to all that was spent', () => {
    expect(problems([part('a', 900_000), part('b', 0)])).toEqual([]);
    expect(problems([part('a', 900_000), part('b', null)])).toEqual([
      {
        code: 'report_partner_incomplete',
        path: 'partners.1.actualGrosze',
        params: { name: 'Organizacja b' },
      },
    ]);
    expect(problems([part('a', 900_000)])).toEqual([
      { code: 'report_partner_incomplete', path: 'partners', params: { name: 'Organizacja b' } },
    ]);
    expect(problems([part('a', 600_000), part('b', 299_999)])).toEqual([
      {
        code: 'report_partners_do_not_sum',
        path: 'partners',
        params: { partners: 899_999, costs: 900_000, difference: 1 },
      },
    ]);
  });

  it('names nobody else, and nobody twice', () => {
    expect(problems([part('x', null), part('a', 1), part('a', 2)])).toEqual([
      { code: 'report_partner_unknown', path: 'partners.0.applicantId' },
      { code: 'duplicate_id', path: 'partners.2.applicantId' },
    ]);
    expect(problems([part('a', 900_000)], 900_000, EMPTY_OFFER)).toEqual([
      { code: 'report_partner_unknown', path: 'partners.0.applicantId' },
    ]);
  });
});
