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
      offerToCorrect: 'Correct the offer',
      offerToUpdate: 'Update the offer after the award',
      jointInvitation: 'Your organisation is invited to a joint offer',
      offerToConfirm: 'Awaits your confirmation',
      jointOfferToConfirm: 'A joint offer awaits your confirmation',
      signatureToBring: 'Bring the signed confirmation',
      draftSmallGrant: 'Finish and submit the offer for a small grant',
      openCall: 'Open call',
      agreementToSign: 'Sign the agreement',
      reportToWrite: 'Submit the report',
      reportReturned: 'Correct the report',
      returnToPay: 'Return part of the grant',
    },
    dueOf: {
      draftOffer: 'The call closes',
      offerToCorrect: 'Correction due',
      offerToUpdate: 'The task begins',
      jointInvitation: 'The call closes',
      offerToConfirm: 'To be confirmed by',
      jointOfferToConfirm: 'The call closes',
      signatureToBring: 'To be brought by',
      draftSmallGrant: 'No deadline',
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
    terc: 'TERC of the seat’s gmina',
    tercHelp: '7 digits of the TERYT register, for example 1201011 (Bochnia, town).',
    email: 'E-mail',
    phone: 'Telephone',
    website: 'Website',
    bankAccount: 'Bank account number',
    bankAccountHelp: 'The grant will be paid into this account. 26 digits, spaces do not matter.',
    representation: 'Who represents the organisation and how',
    representationHelp:
      'As in the register, for example: Anna Kowalska, president, and Jan Nowak, treasurer, acting jointly.',
  },
  tabs: {
    label: 'Organisation',
    data: 'Data',
    people: 'People',
    documents: 'Documents',
    pattern: 'Pattern for offers',
  },
  registers: {
    fetch: { krs: 'Fetch from KRS', regon: 'Fetch from REGON' },
    differsTitle: 'The register says otherwise',
    differsText: 'These fields differ from the register. Replace them? Cancel keeps what was typed.',
    replace: 'Replace with the register’s data',
    filled: (n) =>
      n === 0
        ? 'There were no empty fields to fill in.'
        : `${String(n)} ${n === 1 ? 'field was' : 'fields were'} filled in from the register. Check before you save.`,
    asOf: (day) => `As of ${day}.`,
    anonymised: (n) =>
      `In the body that represents it: ${String(n)} ${n === 1 ? 'person' : 'people'}. The open register hides their names, so write who represents the organisation from the full extract.`,
    notFound: {
      krs: 'KRS has no entry with this number. Check the number, or enter the data yourself.',
      regon: 'REGON has no legal person with this NIP. Check the number, or enter the data yourself.',
    },
    silent: {
      off: 'This register is not connected here. Enter the data yourself.',
      slow: 'The register answers too slowly. Enter the data yourself, or try later.',
      failed: 'The register does not answer now. Enter the data yourself, or try later.',
    },
    checkAccount: 'Check the account on the white list',
    account: {
      assigned: (day) => `The account is assigned to this NIP on the white list (${day}).`,
      notAssigned: (day) =>
        `This NIP is on the white list, but without this account (${day}). Check that the number is the right one.`,
      notListed: (day) =>
        `This NIP is not on the white list (${day}). That is nothing bad: most organisations pay no VAT.`,
    },
  },
  correct: 'The number is correct',
};
