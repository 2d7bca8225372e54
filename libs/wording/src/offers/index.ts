import { catalogue } from '../common/catalogue';
import { editor as enEditor } from './en-editor';
import { en } from './en';
import { editor as plEditor } from './pl-editor';
import { pl } from './pl';

export { FORM_LABELS, offerForm, offerFormFor, type FormLabels } from './form';
export { sportForm } from './sport';
export { hintedFieldName, offerFieldName } from './field-name';
export { offerConfirmation } from './confirmation';
export { offerDeclaration } from './declaration';
export { jointOffer } from './joint';
export { newcomers } from './newcomers';
export { offerRevisions } from './revisions';
export { offerAttachments } from './attachments';

/** Offers as their authors and the office see them: states, lists, the record, the receipt. */
export const offers = catalogue({ pl, en });

/** The editor of an offer: parts, guidance, arithmetic in words, submission. */
export const offerEditor = catalogue({ pl: plEditor, en: enEditor });
export { verify } from './verify';
export { offerLastHour } from './last-hour';
export { offerReplacement } from './replacement';
export { guidanceText, offerGuidance } from './guidance';
export { notCopiedText, offerCopied } from './copied';
