import type { pl } from '../pl';

export const offer: typeof pl.offer = {
  name: 'Offer',
  revised: 'Offer as revised',
  draftNotice:
    'Draft. The offer has not been submitted and has no legal effect. Its number and checksum appear once it is submitted.',
  title: 'Offer to perform a public task',
  bases: {
    udpp: 'referred to in Article 14(1) of the Act of 24 April 2003 on Public Benefit Activity and Volunteerism',
    udpp_small_grant:
      'referred to in Article 19a(1) of the Act of 24 April 2003 on Public Benefit Activity and Volunteerism',
    sports_act: 'submitted under Article 28 of the Act of 25 June 2010 on Sport',
    public_health_act:
      'submitted in a competition referred to in Article 14 of the Act of 11 September 2015 on Public Health',
  },
  number: 'Offer number',
  verifyText: [
    'The number and the checksum stand on every page. A PDF downloaded from the service ends with an electronic seal: the same page, and without a network the command verify-receipt, tells any change of it.',
  ],
  submittedAt: 'Submitted',
  confirmedBy: 'Confirmed by',
  call: 'Call',
  grant: 'Grant requested',
  basic: 'I. Basic information on the offer',
  addressee: '1. Public authority to which the offer is addressed',
  taskKind: '2. Kind of public task',
  applicants: 'II. Details of the applicant(s)',
  applicant: '1. Name, legal form, register number, address and contact of the applicant',
  fields: {
    name: 'Name of the applicant',
    legalForm: 'Legal form',
    register: 'Number in the National Court Register or another register',
    nip: 'NIP',
    regon: 'REGON',
    address: 'Registered address',
    correspondence: 'Address for correspondence',
    website: 'Website',
    email: 'E-mail',
    phone: 'Telephone',
    representation: 'Representation',
  },
  contact: '2. Person authorised to give explanations on the offer',
  contactFields: { name: 'Name', phone: 'Telephone', email: 'E-mail' },
  description: 'III. Description of the task',
  taskTitle: '1. Title of the public task',
  term: '2. Dates of the public task',
  termFields: { from: 'First day', to: 'Last day' },
  summary: '3. Summary of the task',
  summaryHint:
    'aim, place of performance, target groups and the way of solving their problems or meeting their needs, complementarity with other activities',
  place: 'Place of performance',
  schedule: (years) => `4. Plan and schedule of activities for ${years}`,
  noActivities: 'No activities are planned in this year.',
  scheduleColumns: {
    name: 'Activity',
    description: 'Description',
    target: 'Target group',
    term: 'Planned dates',
    thirdParty: 'Scope performed by a body that is not a party to the agreement',
  },
  results: '5. Expected results of the public task',
  resultRows: '6. Additional information on the results of the public task',
  resultColumns: {
    name: 'Result',
    target: 'Planned level (target value)',
    monitoring: 'Way of monitoring / source of information on the indicator',
  },
  resultsWaived: 'The announcement does not require this table.',
  characteristics: 'IV. About the applicant',
  experience: '1. Earlier activity of the applicant, in particular in the field of the public task',
  resources: '2. Staff, material and financial resources of the applicant to be used for the task',
  calculation: 'V. Calculation of the expected costs of the public task',
  costs: 'V.A Costs of performing the task',
  costsHint: 'All costs connected with the task, whatever the source of financing. Amounts in złoty.',
  costColumns: {
    kind: 'Kind of cost',
    unit: 'Unit',
    unitCost: 'Unit cost [PLN]',
    quantity: 'Number of units',
    total: 'Value [PLN] Total',
  },
  sources: 'V.B Sources of financing the costs of the task',
  sourceColumns: {
    source: 'Source of financing the costs of the task',
    value: 'Value [PLN]',
    share: 'Share [%]',
  },
  sourceRows: {
    all: 'Sum of all costs of performing the task',
    grant: 'Planned grant under this offer',
    own: 'Own contribution (sum of 3.1 and 3.2)',
    ownFinancial: 'Own financial contribution',
    ownNonFinancial: 'Own non-financial contribution (personal and in kind)',
    recipients: 'Payments by the recipients of the task',
  },
  division: 'V.C Division of the costs among the applicants',
  yearColumn: (position, year) => `Year ${position} (${year})`,
  divisionColumns: { applicant: 'Applicant', total: 'Value [PLN] Total', sum: 'Sum' },
  jointRepresentation: 'Representation',
  jointLiability: 'The applicants are jointly and severally liable for the task.',
  divisionSingle: 'Not applicable: the offer is submitted by one applicant.',
  other: 'VI. Other information',
  performance: '1. Declaration of paid or unpaid performance of the public task',
  performances: {
    unpaid:
      'The task will be performed free of charge: the applicant will not take payments from the recipients.',
    paid: 'The task will be performed for payment: the applicant will take payments from the recipients.',
  },
  jointWork:
    '2. Activities of each applicant and representation of the bodies before the public authority (joint offer)',
  otherInformation:
    '3. Other information that may matter in the evaluation of the offer, including on the calculation of costs and the declarations in part VII',
  declarations: 'VII. Declarations',
  declarationsLead: 'I (we) declare that:',
  declare: {
    withinPublicBenefitActivity:
      'the proposed public task will be performed solely within the public benefit activity of the applicant(s);',
    feesWithinPaidActivity:
      'payments will be taken solely within the paid public benefit activity that the applicant conducts;',
    taxes: (choice) => [
      'the applicant(s) submitting this offer ',
      { strong: choice },
      ' with tax liabilities;',
    ],
    socialInsurance: (choice) => [
      'the applicant(s) submitting this offer ',
      { strong: choice },
      ' with social insurance contributions;',
    ],
    dataAgreeWithRegister:
      'the data in part II of this offer agree with the National Court Register or another relevant register;',
    truthful: 'all information in the offer and its annexes agrees with the present legal and factual state;',
    dataProtection:
      'to the extent connected with submitting offers, including the collection, processing and transfer of personal data and their entry into IT systems, the persons concerned have made the relevant statements under the provisions on personal data protection.',
  },
  arrears: {
    notInArrears: 'is (are) not in arrears',
    inArrears: 'is (are) in arrears',
    open: 'is (are) not in arrears / is (are) in arrears',
  },
  unconfirmed: 'not declared yet',
  signature:
    'Date and signature of the authorised person or persons making declarations of intent for the applicant(s)',
};
