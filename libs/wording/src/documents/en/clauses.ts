import type { AgreementFacts, Clause, ClausePoint } from '../rich';
import { lateClauses } from './clauses-late';

const UFP = 'the Act of 27 August 2009 on Public Finance';
const REGULATION =
  'the Regulation of the Chair of the Public Benefit Committee of 24 October 2018 on model offers, framework agreements and reports concerning public tasks (Journal of Laws, item 2057)';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/** Reports on single budget years, and the instalments that wait for them; nothing in an agreement of one year. */
const interim = ({ interimReports, awaitsReports }: AgreementFacts): string =>
  interimReports.length === 0
    ? ''
    : ` The Grantee submits an interim report ${interimReports
        .map(({ year, due }) => `on the budget year ${year} by ${due}`)
        .join(', ')}.${
        awaitsReports
          ? ' The Authority transfers the instalments of a later budget year after the interim reports on the earlier years are accepted.'
          : ''
      }`;

/** The clauses § 1 to § 19 in their order. */
export function clauses(facts: AgreementFacts): readonly Clause[] {
  return [
    subject(facts),
    performance(facts),
    financing(facts),
    thirdParties(facts),
    shifts(facts),
    records(facts),
    information(facts),
    inspection(facts),
    reporting(facts),
    ...lateClauses(facts),
  ];
}

function subject(f: AgreementFacts): Clause {
  return {
    title: 'Subject of the agreement',
    points: [
      {
        text: `Under ${f.act}, the Authority commissions the Grantee to perform the public task “${f.taskTitle}”, set out in detail in offer No. ${f.offerNumber}, submitted on ${f.offerSubmittedOn}, hereinafter the “public task”. The Grantee undertakes to perform the public task on the terms of this agreement and of the offer.`,
      },
      {
        text: 'The Authority gives the Grantee the funds referred to in § 3 as a grant, whose purpose is the performance of the public task in accordance with this agreement.',
      },
      {
        text: f.udpp
          ? `This is an agreement on the ${f.support ? 'support' : 'entrustment'} of a public task within the meaning of Article 16(1) of ${f.act}.`
          : `This is an agreement on a targeted grant within the meaning of Articles 221 and 250 of ${UFP}.`,
      },
      {
        text: 'The agreement is performed on the day on which the Authority accepts the final report referred to in § 9(3).',
      },
      {
        text: 'The offer and its updates, annexed to this agreement, are an integral part of it in their agreed final wording.',
      },
      {
        text: 'The persons for working contacts are:',
        items: [`for the Authority: ${f.authorityContact};`, `for the Grantee: ${f.granteeContact}.`],
      },
    ],
  };
}

function performance(f: AgreementFacts): Clause {
  return {
    title: 'Manner of performance of the public task',
    points: [
      { text: `The public task is performed from ${f.taskFrom} to ${f.taskTo}.` },
      {
        text: 'Expenditure may be incurred:',
        items: [
          `from the grant: from ${f.grantSpentFrom} to ${f.grantSpentTo};`,
          `from other financial funds: from ${f.otherSpentFrom} to ${f.otherSpentTo}.`,
        ],
      },
      {
        text: 'The Grantee undertakes to perform the public task in accordance with the offer and its updates, within the dates in paragraph 1.',
      },
      {
        text: 'The Grantee undertakes to use the funds referred to in § 3(1) and (5) for the purpose for which they were given and on the terms of this agreement. Revenues, including bank interest on the funds transferred, may be spent only on the public task. Unspent revenues are returned under § 10.',
      },
      {
        text: 'Spending revenues, including bank interest on the funds transferred, in breach of paragraph 4 is deemed a grant taken in excess.',
      },
      {
        text: 'Within the scope of the public task, the Grantee ensures that the minimum requirements of Article 6 of the Act of 19 July 2019 on Ensuring Accessibility for Persons with Special Needs are met, as described in the offer.',
      },
      ...jointPoints(f),
    ],
  };
}

/** Of a joint offer: what each party does, which costs it bears, and that all answer for the whole. */
function jointPoints({ joint, act }: AgreementFacts): readonly ClausePoint[] {
  if (joint === null) return [];
  const { parts, representation } = joint;
  return [
    {
      text: 'The bodies that form the Grantee perform the following parts of the public task:',
      items: parts.map(
        ({ name, work }, index) => `${name}: ${work}${index === parts.length - 1 ? '.' : ';'}`,
      ),
    },
    { text: 'They bear the costs of the public task as follows:', table: 'division' },
    ...(representation === ''
      ? []
      : [{ text: `Towards the Authority they are represented as follows: ${representation}` }]),
    {
      text: `They are jointly and severally liable for the obligations under this agreement (art. 14 and art. 16(6) of the ${act}). The contract between them on what each contributes to the public task is annexed to this agreement and does not limit that liability.`,
    },
  ];
}

function financing(f: AgreementFacts): Clause {
  const brought = [
    f.ownFinancial && `own financial funds of ${f.ownFinancial}`,
    f.recipients && `payments by the recipients of the public task of ${f.recipients}`,
    f.ownNonFinancial && `a personal and in-kind contribution worth ${f.ownNonFinancial}`,
  ].filter((item) => item !== null);
  return {
    title: 'Financing of the public task',
    points: [
      {
        text: `The Authority undertakes to transfer ${f.grant} (in words: ${f.grantInWords}) for the performance of the public task.`,
      },
      {
        text: `The grant is transferred to the bank account ${f.joint === null ? 'of the Grantee' : `of the lead (${f.joint.lead})`} No. ${f.account} in the following instalments:`,
        table: 'instalments',
      },
      {
        text: 'The grant counts as transferred on the day on which the account of the Authority is debited.',
      },
      {
        text: `${f.joint === null ? 'The Grantee' : 'The lead'} declares that it is the sole holder of the account named in paragraph 2 and undertakes to keep it at least until the final report is accepted. Where it cannot keep the account, it informs the Authority at once of the new account and its number.${f.joint === null ? '' : ' The lead passes to the other bodies the parts of the grant that are due to them under the contract between them; this is no transfer of the grant to a third party.'}`,
      },
      brought.length > 0
        ? {
            text: 'The Grantee undertakes to bring to the public task:',
            items: brought.map((item, index) => `${item}${index === brought.length - 1 ? '.' : ';'}`),
          }
        : { text: 'The public task is financed wholly from the grant.' },
      {
        text: `The total cost of the public task is the sum of the amounts in paragraphs 1 and 5 and comes to ${f.totalCost} (in words: ${f.totalCostInWords}).`,
      },
      {
        text: `The share of the grant in the total cost of the public task is ${f.grantShare}. The amounts in paragraph 5 may change as long as this share does not grow.`,
      },
      { text: 'A breach of paragraphs 5 to 7 is deemed a grant taken in excess.' },
    ],
  };
}

function thirdParties(f: AgreementFacts): Clause {
  return {
    title: 'Part of the task performed by a body that is not a party',
    points:
      f.thirdParties.length > 0
        ? [
            {
              text: 'The Authority consents to the following parts of the public task being performed by bodies that are not parties to the agreement:',
              items: f.thirdParties,
            },
            {
              text: 'The Grantee is liable for the acts and omissions of the bodies referred to in paragraph 1 as for its own.',
            },
          ]
        : [
            {
              text: 'The Grantee performs the public task without bodies that are not parties to the agreement.',
            },
          ],
  };
}

function shifts(f: AgreementFacts): Clause {
  return {
    title: 'Shifts between items of expenditure',
    points: [
      {
        text: `Where an item of expenditure financed from the grant and shown in the report does not equal the cost set in the agreement, it is deemed to agree with it as long as it has not grown${f.shiftTolerance === null ? '' : ` by more than ${f.shiftTolerance}`}.`,
      },
      { text: 'A breach of paragraph 1 is deemed a grant taken in excess.' },
    ],
  };
}

function records(f: AgreementFacts): Clause {
  return {
    title: 'Records of the public task',
    points: [
      {
        text: 'The Grantee keeps separate financial documents and accounting records of the public task and describes them in accordance with the Act of 29 September 1994 on Accounting, so that each operation can be identified.',
      },
      {
        text: `The Grantee keeps the documents of the public task for ${f.recordYears} years, counted from the beginning of the year after the one in which it performed the public task.`,
      },
      {
        text: 'Failure to meet the duties in paragraphs 1 and 2 is deemed, according to its extent, non-performance of part or all of the public task, unless other evidence shows that it was performed properly.',
      },
    ],
  };
}

function information(f: AgreementFacts): Clause {
  return {
    title: 'Duties and rights of information',
    points: [
      {
        text: `The Grantee states that the public task is ${f.support ? 'co-financed' : 'financed'} by the Authority in all materials, publications, media information, notices and public appearances that concern the public task.`,
      },
      { text: 'The Grantee places the sign supplied by the Authority on the materials of the public task.' },
      {
        text: 'The Grantee authorises the Authority to publish the name and address of the Grantee, the subject and purpose of the grant, its amount, and whether the report has been submitted.',
      },
      {
        text: `The Grantee informs the Authority within ${days(f.changeNoticeDays)} of any change, in particular of:`,
        items: [
          'a change of the seat or of the addresses and telephone numbers of persons authorised to represent it;',
          'the announcement of its liquidation or the opening of bankruptcy proceedings.',
        ],
      },
    ],
  };
}

function inspection(f: AgreementFacts): Clause {
  return {
    title: 'Inspection of the public task',
    points: [
      {
        text: 'The Authority inspects whether the public task is performed properly, including the spending of the grant and of the funds referred to in § 3(5), during the public task and after its end, until the duty in § 6(2) ceases.',
      },
      {
        text: 'Persons authorised by the Authority may examine documents and other carriers of information that matter for the assessment of the public task, and may request information orally or in writing. The Grantee makes the documents available and gives explanations within the time set by the inspector.',
      },
      {
        text: 'Inspections may take place at the seat of the Grantee and where the public task is performed.',
      },
      {
        text: 'The Authority informs the Grantee of the outcome of an inspection and, where it finds irregularities, gives it conclusions and recommendations.',
      },
      {
        text: `The Grantee carries out the recommendations and reports on it within ${days(f.recommendationDays)} of receiving them.`,
      },
    ],
  };
}

function reporting(f: AgreementFacts): Clause {
  const form = f.udpp ? `, on the form in Annex 5 to ${REGULATION}` : ', on the form set by the Authority';
  return {
    title: 'Duties of reporting',
    points: [
      {
        text: 'Acceptance of a report and settlement of the grant consist in checking the results and activities assumed in the offer.',
      },
      {
        text: `The Authority may call on the Grantee to submit an interim report on the performance of the public task${form}. It is submitted within ${days(f.interimReportDays)} of delivery of the call.`,
      },
      {
        text: `The Grantee submits the final report on the form referred to in paragraph 2 within ${days(f.finalReportDays)} of the end of the public task, that is by ${f.finalReportDue}.${interim(f)}`,
      },
      {
        text: 'The Authority may require the Grantee to give further information, explanations and evidence for the reports within a set time. Such a request is binding.',
      },
      {
        text: `Where a report is not submitted in time, the Authority calls in writing for it to be submitted within ${days(f.missingReportDays)} of receipt of the call.`,
      },
      {
        text: `Failure to comply with the call in paragraph 5 means that the grant is deemed misused within the meaning of ${UFP}, and may be a ground for termination by the Authority.`,
      },
      {
        text: 'By submitting the final report the Grantee gives the Authority the right to publish the information in it.',
      },
    ],
  };
}
