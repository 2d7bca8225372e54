import type { AgreementFacts, Clause } from '../rich';

/** Clauses § 10 to § 19: return of money, end of the agreement, final provisions. */
export function lateClauses(f: AgreementFacts): readonly Clause[] {
  return [
    {
      title: 'Return of funds',
      points: [
        {
          text: `The Grantee uses the grant and the revenues gained in performing the public task, including bank interest on the grant, by ${f.grantSpentTo}.`,
        },
        { text: `The Grantee returns the unused amount of the grant by ${f.returnDue}.` },
        {
          text: `The unused amount of the grant is returned to the Authority’s bank account No. ${f.returnAccount}.`,
        },
        {
          text: `Interest on an amount returned after the date in paragraph 2, at the rate for tax arrears and from the day after that date, is paid to the Authority’s bank account No. ${f.interestAccount}.`,
        },
        { text: 'Unused revenues and bank interest on the grant are returned under paragraphs 2 to 4.' },
        {
          text: 'Under the provisions on public finance, with interest at the rate for tax arrears, the amount of the grant is returned that was:',
          items: ['misused;', 'taken unduly or in excess.'],
        },
      ],
    },
    {
      title: 'Termination by mutual consent',
      points: [
        {
          text: 'The agreement may be terminated by mutual consent where circumstances for which the Parties are not liable, including force majeure within the meaning of the Civil Code of 23 April 1964, make its performance impossible.',
        },
        {
          text: 'The Parties set out the financial consequences and the duty to return funds in a protocol.',
        },
      ],
    },
    {
      title: 'Withdrawal by the Grantee',
      points: [
        {
          text: 'Where the Grantee makes probable that circumstances make the agreement impossible to perform, it may withdraw in writing not later than on the day on which the grant is transferred.',
        },
        {
          text: 'The Grantee may also withdraw where the Authority does not transfer the grant in time, but not later than on the day of its transfer.',
        },
      ],
    },
    {
      title: 'Termination by the Authority',
      points: [
        {
          text: 'The Authority may terminate the agreement with immediate effect in the case of:',
          items: [
            'misuse of the grant, or a grant taken in excess or unduly, that is without legal basis;',
            'late or improper performance of the agreement, in particular a reduced scope of the public task;',
            'passing part or all of the grant to a third party contrary to the agreement;',
            'failure to submit a report in time and on the terms of the agreement;',
            'refusal of an inspection, or irregularities not removed within the time set;',
            'a finding that the offer was invalid or was submitted by persons not authorised to do so.',
          ],
        },
        {
          text: 'On termination the Authority sets the amount of the grant to be returned with interest at the rate for tax arrears, the date of return and the number of the bank account for the payment.',
        },
      ],
    },
    {
      title: 'Ban on selling things bought from the grant',
      points: [
        {
          text: `The Grantee undertakes not to sell things bought for itself from the grant for ${f.disposalYears} years from the day of purchase.`,
        },
        {
          text: 'For important reasons the Authority may consent to an earlier sale, on condition that the Grantee spends the proceeds on its statutory aims.',
        },
      ],
    },
    {
      title: 'Written form of statements',
      points: [
        {
          text: 'Changes, additions and statements in connection with the agreement require written form on pain of nullity and may be made as far as they do not change the criteria by which the offer was chosen.',
        },
        { text: 'Doubts about the agreement are cleared up in writing or by electronic means.' },
      ],
    },
    {
      title: 'Liability to third parties and data protection',
      points: [
        { text: 'The Grantee alone is liable to third parties for damage arising from the public task.' },
        {
          text: 'When processing personal data in connection with the public task, the Grantee complies with Regulation (EU) 2016/679 of the European Parliament and of the Council of 27 April 2016 (General Data Protection Regulation).',
        },
      ],
    },
    {
      title: 'Final provisions',
      points: [
        {
          text: `Generally applicable law applies to this agreement, in particular ${f.act}, the Act of 27 August 2009 on Public Finance, the Act of 29 September 1994 on Accounting and the Act of 17 December 2004 on Liability for Breach of Public Finance Discipline.`,
        },
        {
          text: 'The Civil Code of 23 April 1964 applies accordingly to matters not governed by the agreement.',
        },
      ],
    },
    {
      title: 'Disputes',
      points: [
        {
          text: 'The Parties will try to settle disputes about the conclusion and performance of the agreement amicably. Failing that, the common court competent for the seat of the Authority decides.',
        },
      ],
    },
    {
      title: 'Copies of the agreement',
      points: [
        {
          text: `The agreement is made in ${f.copies.all} identical copies, of which the Authority receives ${f.copies.authority} and the Grantee ${f.copies.grantee}.`,
        },
      ],
    },
  ];
}
