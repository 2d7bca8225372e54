import type { pl } from './pl';

/** Organisations, for their people. */
export const en: typeof pl = {
  board: {
    due: 'To do',
    nothing: 'Nothing needs doing now',
    nothingText: 'New matters will appear here. Meanwhile you can look at the calls.',
    toCalls: 'See the calls',
    openCalls: 'Open calls',
    openCallsLead: 'Calls in which this organisation has not submitted an offer yet.',
    overdue: (when) => `overdue: ${when}`,
    kindOf: {
      draftOffer: 'Finish and submit the offer',
      openCall: 'Open call',
      agreementToSign: 'Sign the agreement',
      reportToWrite: 'Submit the report',
      reportReturned: 'Correct the report',
      returnToPay: 'Return part of the grant',
    },
    dueOf: {
      draftOffer: 'The call closes',
      openCall: 'The call closes',
      agreementToSign: 'The task begins',
      reportToWrite: 'Report due',
      reportReturned: 'Report due',
      returnToPay: 'Return due',
    },
  },

  register: {
    title: 'New organisation',
    lead: 'Data as in the register. They go into offers and agreements, so it pays to enter them well once.',
    submit: 'Save the organisation',
    done: 'The organisation has been saved',
  },
  profile: {
    title: 'Data of the organisation',
    lead: 'Offers submitted and agreements concluded keep the data of the day on which they were made.',
    submit: 'Save the changes',
    done: 'The data of the organisation have been saved',
    add: 'Add another organisation',
    readOnly: 'The data of the organisation are changed by its representative.',
    changedTitle: 'Somebody else has changed the data meanwhile',
    changedText:
      'Your changes have not been saved yet and are still in the form. Below is what was saved elsewhere.',
    keepMine: 'Save my version',
    takeTheirs: 'Take the version saved elsewhere',
    mine: 'Your version',
    theirs: 'Saved elsewhere',
    empty: 'nothing written',
  },

  sections: {
    identity: 'Name and register',
    contact: 'Seat and contact',
    money: 'Bank account',
    representation: 'Representation',
  },
  fields: {
    name: 'Full name',
    nameHelp: 'As in the register.',
    legalForm: 'Legal form',
    nip: 'NIP',
    nipHelp: '10 digits.',
    regon: 'REGON',
    regonHelp: '9 or 14 digits.',
    krs: 'KRS number',
    krsRequired: 'Organisations of this legal form are in the National Court Register.',
    krsOptional:
      'If the organisation is in the National Court Register. Otherwise leave it empty and give its own register below.',
    registerName: 'Register',
    registerHelp: (usual) => `Usually: ${usual}. Say also who keeps it.`,
    registerNumber: 'Number in the register',
    street: 'Street and number',
    postalCode: 'Postal code',
    city: 'Town',
    email: 'E-mail',
    phone: 'Telephone',
    website: 'Website',
    bankAccount: 'Bank account number',
    bankAccountHelp: 'The grant will be paid into this account. 26 digits, spaces do not matter.',
    representation: 'Who represents the organisation and how',
    representationHelp:
      'As in the register, for example: Anna Kowalska, president, and Jan Nowak, treasurer, acting jointly.',
  },
  correct: 'The number is correct',
};
