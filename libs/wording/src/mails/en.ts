import { englishDeclarationLetter, englishTask as task } from './declaration';
import type { LetterFacts, Letters } from './letters';
import { englishMemberLetters } from './en-members';

/** What is still to be done where the offer is confirmed outside the system. */
const outside = ({ outsideWay, until }: LetterFacts): string[] => {
  if (outsideWay === undefined) return [];
  const what =
    outsideWay === 'paper'
      ? 'Print the offer from its page, have it signed by those who represent the organisation, and deliver it to the office'
      : 'Download the offer as PDF, have it signed electronically by those who represent the organisation, and send the signed file on its page';
  return [`The offer waits for its confirmation. ${what} by the end of ${until ?? ''}.`];
};

export const englishLetters: Letters = {
  confirmEmail: ({ link }) => ({
    subject: 'Confirm your e-mail address',
    paragraphs: [
      'To use your account, confirm that this e-mail address is yours. Open the link:',
      link,
      'The link works once and for 72 hours. If you are not opening an account, ignore this message.',
    ],
  }),
  accountExists: ({ link }) => ({
    subject: 'You already have an account',
    paragraphs: [
      'Somebody tried to open an account with this e-mail address, but there is one already.',
      'If it was you, sign in or set a new password:',
      link,
    ],
  }),
  resetPassword: ({ link }) => ({
    subject: 'Set a new password',
    paragraphs: [
      'To set a new password, open the link:',
      link,
      'The link works once and for 2 hours. If you did not ask for it, ignore this message: your present password still works.',
    ],
  }),
  passwordChanged: ({ link }) => ({
    subject: 'Your password was changed',
    paragraphs: [
      'The password of your account was changed, and every earlier session was ended.',
      'If it was not you, set a new password at once:',
      link,
    ],
  }),
  accountInvited: (facts) => ({
    subject: `Invitation to work in Nurt: ${facts.authority ?? ''}`,
    paragraphs: [
      `${facts.authority ?? ''} runs its cooperation with non-governmental organisations in Nurt and invites you to work there.${facts.person === undefined ? '' : ` The invitation is sent by ${facts.person}.`}`,
      'To begin, open the link and choose a password:',
      facts.link,
      'The link works once, for 3 days. An administrator of the office, or the sign-in page (“I have forgotten my password”), will send another.',
    ],
  }),
  employed: (facts) => ({
    subject: `You have access to the office: ${facts.authority ?? ''}`,
    paragraphs: [
      `Your account in Nurt now has access to the matters of ${facts.authority ?? ''}.${facts.person === undefined ? '' : ` It was given by ${facts.person}.`}`,
      'Sign in with the same address and password as before:',
      facts.link,
      'If this is a mistake, tell an administrator of the office.',
    ],
  }),
  ...englishMemberLetters,
  questionAnswered: (facts) => ({
    subject: `Answer to a question about the call “${facts.call ?? ''}”`,
    paragraphs: [
      `${facts.authority ?? ''} answers the question about the call “${facts.call ?? ''}”:`,
      facts.remarks ?? '',
      'The question and the answer are on the page of the call:',
      facts.link,
    ],
  }),
  callChanged: (facts) => ({
    subject: `The announcement of the call “${facts.call ?? ''}” has changed`,
    paragraphs: [
      `${facts.authority ?? ''} has changed the announcement of the call “${facts.call ?? ''}”, in which your organisation has an offer. The offer stays valid.`,
      `Reason: ${facts.remarks ?? ''}`,
      `Offers can be submitted until ${facts.on ?? ''}. Until then an offer can be withdrawn and a new one submitted. What exactly has changed:`,
      facts.link,
    ],
  }),
  offerSubmitted: (facts) => ({
    subject: `Offer ${facts.number ?? ''} was submitted`,
    paragraphs: [
      `The offer ${task(facts)} of ${facts.organisation ?? ''} was received on ${facts.on ?? ''}.`,
      `Call: ${facts.call ?? ''}. Grant requested: ${facts.amount ?? ''}.`,
      `Checksum: ${facts.checksum ?? ''}`,
      ...outside(facts),
      'Download the receipt and the offer as PDF here:',
      facts.link,
    ],
  }),
  offerConfirmationAccepted: (facts) => ({
    subject: `Offer ${facts.number ?? ''}: ${facts.act === 'correction' ? 'the correction is confirmed' : facts.act === 'update' ? 'the update is confirmed' : 'confirmed'}`,
    paragraphs: [
      `${facts.authority ?? ''} has accepted the signed ${facts.outsideWay === 'paper' ? 'printout' : 'file'} of the offer ${task(facts)}. Its checksum is that of what was sent.`,
      facts.act === 'update'
        ? 'There is nothing more to do. The office looks at the update and answers.'
        : 'There is nothing more to do. The offer waits for the formal check.',
      facts.link,
    ],
  }),
  offerConfirmationRefused: (facts) => ({
    subject: `Offer ${facts.number ?? ''}: the signed file was not accepted`,
    paragraphs: [
      `${facts.authority ?? ''} has not accepted the signed file of the offer ${task(facts)}. The reason:`,
      facts.remarks ?? '',
      `Another signed file can be sent until the end of ${facts.until ?? ''}:`,
      facts.link,
    ],
  }),
  offerWithdrawn: (facts) => ({
    subject: `Offer ${facts.number ?? ''} was withdrawn`,
    paragraphs: [
      `The offer ${task(facts)} of ${facts.organisation ?? ''} was withdrawn and will not be evaluated.`,
      'Until the deadline a new offer can be submitted.',
      facts.link,
    ],
  }),
  offerAwaitsConfirmation: (facts) => ({
    subject: `An offer waits for your confirmation: ${facts.title ?? ''}`,
    paragraphs: [
      `${facts.person ?? ''} has confirmed the offer “${facts.title ?? ''}” in the call “${facts.call ?? ''}” (${facts.authority ?? ''}). ${facts.organisation ?? ''} is represented by several persons together, so your confirmation is needed too.`,
      `The call closes on ${facts.on ?? ''}. What counts is the moment at which the last person confirms. Every change of the content makes earlier confirmations void.`,
      facts.link,
    ],
  }),
  declarationAwaitsConfirmation: englishDeclarationLetter,
  offerPartnerInvited: (facts) => ({
    subject: `Invitation to a joint offer: ${facts.organisation ?? ''}`,
    paragraphs: [
      `${facts.organisation ?? ''} invites you to make a joint offer, “${facts.title ?? ''}”, in the call “${facts.call ?? ''}” (${facts.authority ?? ''}).`,
      'Read the offer, and accept or decline. Before it is submitted every organisation confirms what it says:',
      facts.link,
    ],
  }),
  offerPartnerAccepted: (facts) => ({
    subject: `Joint offer: ${facts.organisation ?? ''} accepts the invitation`,
    paragraphs: [
      `${facts.organisation ?? ''} makes the joint offer “${facts.title ?? ''}” in the call “${facts.call ?? ''}” (${facts.authority ?? ''}) with you.`,
      `Now describe what each organisation does, and divide the costs. Before it is submitted, until ${facts.on ?? ''}, the partner confirms what the offer finally says:`,
      facts.link,
    ],
  }),
  offerPartnerDeclined: (facts) => ({
    subject: `Joint offer: ${facts.organisation ?? ''} does not take part`,
    paragraphs: [
      `${facts.organisation ?? ''} does not take part in the offer “${facts.title ?? ''}” in the call “${facts.call ?? ''}” (${facts.authority ?? ''}).`,
      `The offer can be submitted without this partner, or somebody else invited. The call is open until ${facts.on ?? ''}:`,
      facts.link,
    ],
  }),
  offerPartnerRemoved: (facts) => ({
    subject: `Joint offer “${facts.title ?? ''}”: you no longer take part`,
    paragraphs: [
      `${facts.organisation ?? ''} goes on with the joint offer “${facts.title ?? ''}” in the call “${facts.call ?? ''}” (${facts.authority ?? ''}) without your organisation.`,
      'If this is a mistake, contact that organisation: until the call closes it can invite you again. Your other offers:',
      facts.link,
    ],
  }),
  offerNewcomerInvited: (facts) => ({
    subject: `Invitation to a joint offer: ${facts.organisation ?? ''}`,
    paragraphs: [
      `${facts.organisation ?? ''} invites your organisation to make a joint offer, “${facts.title ?? ''}”, in the call “${facts.call ?? ''}” (${facts.authority ?? ''}).`,
      'Open the link to answer. If your organisation is not in Nurt yet, you will register it on the way; then read the offer and decide:',
      facts.link,
      `The link works once, until ${facts.on ?? ''}. If this is a mistake, ignore this message: nothing happens without an answer.`,
    ],
  }),
  offerReturned: (facts) => ({
    subject: `Offer ${facts.number ?? ''}: please correct it by ${facts.on ?? ''}`,
    paragraphs: [
      `${facts.authority ?? ''} returns the offer ${task(facts)} submitted in the call “${facts.call ?? ''}” for correction. To be corrected:`,
      facts.remarks ?? '',
      `The corrected offer has to be sent back by the end of ${facts.on ?? ''}. Only the named fields are open. There is no second request: after that day the office decides on what was submitted.`,
      facts.link,
    ],
  }),
  offerCorrected: (facts) => ({
    subject: `Offer ${facts.number ?? ''}: the correction is with the office`,
    paragraphs: [
      `The corrected offer ${task(facts)} of ${facts.organisation ?? ''} arrived on ${facts.on ?? ''}.`,
      `Checksum of the corrected offer: ${facts.checksum ?? ''}`,
      ...outside(facts),
      'What was submitted before stays, with its receipt. The office will look at the offer and answer:',
      facts.link,
    ],
  }),
  offerRejected: (facts) => ({
    subject: `Offer ${facts.number ?? ''} did not pass the formal check`,
    paragraphs: [
      `The offer ${task(facts)} does not meet the formal requirements of the call “${facts.call ?? ''}”.`,
      'The reason for each requirement not met stands beside the offer:',
      facts.link,
    ],
  }),
  offerAwarded: (facts) => ({
    subject: `Grant awarded: ${facts.amount ?? ''}`,
    paragraphs: [
      `${facts.authority ?? ''} awards a grant of ${facts.amount ?? ''} for the task ${task(facts)}.`,
      facts.cut
        ? `Call: ${facts.call ?? ''}. It is less than was asked for. Before the agreement the offer has to be updated: the estimate and the sources, and where the task becomes smaller also the schedule and the results. You can also give the grant up.`
        : `Call: ${facts.call ?? ''}. The next step is the agreement: the office prepares it and invites you to sign.`,
      facts.link,
    ],
  }),
  offerUpdateReturned: (facts) => ({
    subject: `Offer ${facts.number ?? ''}: remarks on the update`,
    paragraphs: [
      `${facts.authority ?? ''} returns the update of the offer ${task(facts)} with remarks:`,
      facts.remarks ?? '',
      'Change it and send it again:',
      facts.link,
    ],
  }),
  offerUpdateAccepted: (facts) => ({
    subject: `Offer ${facts.number ?? ''}: update accepted`,
    paragraphs: [
      `${facts.authority ?? ''} accepts the update of the offer ${task(facts)}. The next step is the agreement: the office prepares it and invites you to sign.`,
      `Checksum of the updated offer: ${facts.checksum ?? ''}`,
      facts.link,
    ],
  }),
  offerResigned: (facts) => ({
    subject: `Offer ${facts.number ?? ''}: the grant was given up`,
    paragraphs: [
      `${facts.organisation ?? ''} gave up the grant for ${task(facts)}. The awarded amount went back to the budget of the programme.`,
      facts.link,
    ],
  }),
  offerForgone: (facts) => ({
    subject: `Offer ${facts.number ?? ''}: the grant was released, no agreement was concluded`,
    paragraphs: [
      `${facts.authority ?? ''}: no agreement was concluded on the grant for ${task(facts)}. The awarded amount of ${facts.amount ?? ''} went back to the budget of the programme.`,
      `Reason: ${facts.remarks ?? ''}`,
      facts.link,
    ],
  }),
  offerMoneyFreed: (facts) => ({
    subject: `Call “${facts.call ?? ''}”: money was freed`,
    paragraphs: [
      `In the call “${facts.call ?? ''}” an amount of ${facts.amount ?? ''} was freed, because no agreement came of one of the grants. Offer ${facts.number ?? ''} for ${task(facts)} stands first among the offers without a grant.`,
      `This is information only, not an award. ${facts.authority ?? ''} will write separately if it decides about this money.`,
      facts.link,
    ],
  }),
  offerDeclined: (facts) => ({
    subject: `Call decided: no grant for offer ${facts.number ?? ''}`,
    paragraphs: [
      `The call “${facts.call ?? ''}” has been decided. The offer ${task(facts)} did not receive a grant.`,
      'Anyone may ask for the reasons within 30 days of the publication of the results (art. 15(2i) of the Act).',
      facts.link,
    ],
  }),
  fileInfected: (facts) => ({
    subject: `A virus in the file “${facts.file ?? ''}”`,
    paragraphs: [
      facts.title === undefined
        ? `A virus was found in the file “${facts.file ?? ''}” among the documents of ${facts.organisation ?? ''} (${facts.remarks ?? ''}).`
        : `A virus was found in the file “${facts.file ?? ''}”, an attachment of ${facts.title ? `the offer ${task(facts)}` : 'an untitled offer'} ${facts.call === undefined ? 'for a small grant' : `in the call “${facts.call}”`} (${facts.remarks ?? ''}).`,
      'What the file held was deleted, and nobody will open it. The file can be removed and added again without the virus. The device that it came from should be checked with an antivirus program.',
      facts.link,
    ],
  }),
  smallGrantSubmitted: (facts) => ({
    subject: `Offer ${facts.number ?? ''} for a small grant was submitted`,
    paragraphs: [
      `The offer ${task(facts)} of ${facts.organisation ?? ''} was received on ${facts.on ?? ''}. Grant requested: ${facts.amount ?? ''}.`,
      'The office publishes it within 7 working days. Then anybody may comment for 7 days (art. 19a(3) and (4) of the Act).',
      `Checksum: ${facts.checksum ?? ''}`,
      'Download the receipt and the offer as PDF here:',
      facts.link,
    ],
  }),
  smallGrantPublished: (facts) => ({
    subject: `Offer ${facts.number ?? ''} was published`,
    paragraphs: [
      `${facts.authority ?? ''}: the offer ${task(facts)} is published in the three places. Anybody may comment until ${facts.on ?? ''}.`,
      'After that day the office considers the comments and decides.',
      facts.link,
    ],
  }),
  smallGrantGranted: (facts) => ({
    subject: `Small grant awarded: ${facts.amount ?? ''}`,
    paragraphs: [
      `${facts.authority ?? ''} awards a grant of ${facts.amount ?? ''} for the task ${task(facts)}.`,
      `Reasons: ${facts.remarks ?? ''}`,
      'The next step is the agreement: the office prepares it and invites you to sign.',
      facts.link,
    ],
  }),
  smallGrantRefused: (facts) => ({
    subject: `No small grant for offer ${facts.number ?? ''}`,
    paragraphs: [
      `${facts.authority ?? ''} awards no grant for the task ${task(facts)} (art. 19a(1) of the Act).`,
      `Reasons: ${facts.remarks ?? ''}`,
      facts.link,
    ],
  }),
  agreementPrepared: (facts) => ({
    subject: `Agreement ${facts.number ?? ''} is ready to be signed`,
    paragraphs: [
      `Agreement no. ${facts.number ?? ''} for the task “${facts.title ?? ''}”, amounting to ${facts.amount ?? ''}, is ready.`,
      'Download it, check it and have it signed as your way of representation requires:',
      facts.link,
    ],
  }),
  agreementSigned: (facts) => ({
    subject: `Agreement ${facts.number ?? ''} is concluded`,
    paragraphs: [
      `Agreement no. ${facts.number ?? ''} for the task “${facts.title ?? ''}” is signed by both parties and countersigned by the treasurer.`,
      'The days of instalments and of the report stand beside the agreement:',
      facts.link,
    ],
  }),
  instalmentPaid: (facts) => ({
    subject: `Instalment paid: ${facts.amount ?? ''}`,
    paragraphs: [
      `On ${facts.on ?? ''} the authority paid ${facts.amount ?? ''} under agreement no. ${facts.number ?? ''} (“${facts.title ?? ''}”).`,
      facts.link,
    ],
  }),
  reportSubmitted: (facts) => ({
    subject: `Report for agreement ${facts.number ?? ''} was submitted`,
    paragraphs: [
      `The final report on the task “${facts.title ?? ''}” was received on ${facts.on ?? ''}. The office will check it and answer.`,
      facts.link,
    ],
  }),
  reportReturned: (facts) => ({
    subject: `Report for agreement ${facts.number ?? ''} needs correction`,
    paragraphs: [
      `The office returned the report on the task “${facts.title ?? ''}” with remarks:`,
      facts.remarks ?? '',
      'Correct it and submit it again:',
      facts.link,
    ],
  }),
  reportAccepted: (facts) => ({
    subject: `Report for agreement ${facts.number ?? ''} was accepted`,
    paragraphs: [
      `The office accepted the report on the task “${facts.title ?? ''}”. Settled: ${facts.amount ?? ''}.`,
      facts.link,
    ],
  }),
  returnDue: (facts) => ({
    subject: `Return of unused grant: ${facts.amount ?? ''} by ${facts.on ?? ''}`,
    paragraphs: [
      `Of the grant for the task “${facts.title ?? ''}” (agreement no. ${facts.number ?? ''}), ${facts.amount ?? ''} was not used.`,
      `Return it by ${facts.on ?? ''} (art. 251 of the Public Finance Act). After that day interest accrues as for tax arrears.`,
      'Account number and present state:',
      facts.link,
    ],
  }),
  returnReceived: (facts) => ({
    subject: `Return of ${facts.amount ?? ''} received`,
    paragraphs: [
      `On ${facts.on ?? ''} a return of ${facts.amount ?? ''} arrived on the authority's account (agreement no. ${facts.number ?? ''}, “${facts.title ?? ''}”).`,
      facts.link,
    ],
  }),
  remarkReceived: (facts) => ({
    subject: `Remark no. ${facts.number ?? ''} was received`,
    paragraphs: [
      `The remark on the draft “${facts.title ?? ''}” (${facts.authority ?? ''}) was received on ${facts.on ?? ''} under the number ${facts.number ?? ''}.`,
      'When the consultation is over the office will answer every remark and publish a report:',
      facts.link,
    ],
  }),
  remarkAnswered: (facts) => ({
    subject: `Answer to remark no. ${facts.number ?? ''}`,
    paragraphs: [
      `${facts.authority ?? ''} answers remark no. ${facts.number ?? ''} on the draft “${facts.title ?? ''}”.`,
      facts.verdict ? VERDICTS[facts.verdict] : '',
      ...(facts.remarks ? [facts.remarks] : []),
      'The draft and the course of the consultation:',
      facts.link,
    ],
  }),
};

const VERDICTS = {
  accepted: 'The remark was accepted.',
  partly: 'The remark was accepted in part.',
  declined: 'The remark was not accepted.',
} as const;
