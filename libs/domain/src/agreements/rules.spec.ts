import { localDate } from '../calendar';
import { grosze } from '../money';
import { agreementProblems, concludedOn, granteeSignatureProblems, type AgreementTerms } from '.';

const terms: AgreementTerms = {
  number: 'WPS.526.7.2026',
  grantGrosze: grosze(2_000_000),
  bankAccount: '61109010140000071219812874',
  budgetYear: 2026,
  instalments: [
    { dueOn: localDate('2026-04-15'), grosze: grosze(1_200_000) },
    { dueOn: localDate('2026-09-01'), grosze: grosze(800_000) },
  ],
};
const problemsWith = (changes: Partial<AgreementTerms>) => agreementProblems({ ...terms, ...changes });

describe('the terms of an agreement', () => {
  it('are in order when the instalments make up the grant within the budget year', () => {
    expect(agreementProblems(terms)).toEqual([]);
  });

  it('take one instalment on the last day of the budget year', () => {
    const instalments = [{ dueOn: localDate('2026-12-31'), grosze: grosze(2_000_000) }];
    expect(problemsWith({ instalments })).toEqual([]);
  });

  it('say by how much the instalments miss the grant, below and above', () => {
    const [first, second] = terms.instalments;
    if (!first || !second) throw new Error('two instalments are needed');
    expect(problemsWith({ instalments: [first] })).toEqual([
      {
        code: 'instalments_do_not_sum',
        path: 'instalments',
        params: { sum: 1_200_000, grant: 2_000_000, difference: 800_000 },
      },
    ]);
    expect(problemsWith({ instalments: [first, { ...second, grosze: grosze(800_001) }] })[0]?.params).toEqual(
      { sum: 2_000_001, grant: 2_000_000, difference: 1 },
    );
  });

  it('of several years pay in each year exactly its part', () => {
    const laterYears = [{ year: 2027, grosze: grosze(800_000) }];
    const due = (day: string) => [
      { dueOn: localDate('2026-04-15'), grosze: grosze(1_200_000) },
      { dueOn: localDate(day), grosze: grosze(800_000) },
    ];
    expect(problemsWith({ laterYears, instalments: due('2027-01-15') })).toEqual([]);
    expect(problemsWith({ laterYears, instalments: due('2026-09-01') })).toEqual([
      {
        code: 'instalments_year_differs',
        path: 'instalments',
        params: { year: 2027, sum: 0, part: 800_000 },
        basis: 'UFP art. 221 ust. 3 pkt 3',
      },
    ]);
    expect(problemsWith({ laterYears, instalments: due('2028-01-15') })[0]).toMatchObject({
      code: 'instalment_outside_year',
      params: { year: '2026, 2027' },
    });
  });

  it('ask for at least one instalment', () => {
    expect(problemsWith({ instalments: [] })).toEqual([
      { code: 'instalments_required', path: 'instalments' },
    ]);
  });

  it('refuse an instalment of nothing', () => {
    const instalments = [...terms.instalments, { dueOn: localDate('2026-10-01'), grosze: grosze(0) }];
    expect(problemsWith({ instalments })).toEqual([
      { code: 'instalment_amount_required', path: 'instalments.2.grosze' },
    ]);
  });

  it.each(['2025-12-31', '2027-01-01'])('refuse an instalment due on %s, outside the budget year', (day) => {
    const instalments = [{ dueOn: localDate(day), grosze: grosze(2_000_000) }];
    expect(problemsWith({ instalments })).toEqual([
      {
        code: 'instalment_outside_year',
        path: 'instalments.0.dueOn',
        params: { year: 2026 },
        basis: 'UFP art. 221 ust. 3 pkt 3',
      },
    ]);
  });

  it('refuse instalments out of the order of their days', () => {
    expect(problemsWith({ instalments: [...terms.instalments].reverse() })).toEqual([
      { code: 'instalments_out_of_order', path: 'instalments.1.dueOn' },
    ]);
  });

  it('say everything at once', () => {
    const codes = problemsWith({ number: ' ', bankAccount: '', instalments: [] }).map(({ code }) => code);
    expect(codes).toEqual(['required', 'agreement_bank_account_missing', 'instalments_required']);
  });
});

describe('the signature of the grantee', () => {
  const awardedOn = localDate('2026-03-10');
  const today = localDate('2026-03-20');

  it.each(['2026-03-10', '2026-03-20'])('may be of %s', (day) => {
    expect(granteeSignatureProblems(localDate(day), awardedOn, today)).toEqual([]);
  });

  it('may not lie in the future or before the award', () => {
    expect(granteeSignatureProblems(localDate('2026-03-21'), awardedOn, today)).toEqual([
      { code: 'signature_in_future', path: 'signedOn' },
    ]);
    expect(granteeSignatureProblems(localDate('2026-03-09'), awardedOn, today)).toEqual([
      { code: 'signature_before_award', path: 'signedOn', params: { awardedOn: '2026-03-10' } },
    ]);
  });
});

describe('an agreement', () => {
  const days = {
    granteeSignedOn: localDate('2026-03-12'),
    authoritySignedOn: localDate('2026-03-16'),
    countersignedOn: localDate('2026-03-15'),
  };

  it('binds from the last of the three signatures', () => {
    expect(concludedOn(days)).toBe('2026-03-16');
  });

  it('does not bind while the treasurer has not countersigned', () => {
    expect(concludedOn({ ...days, countersignedOn: null })).toBeNull();
  });
});
