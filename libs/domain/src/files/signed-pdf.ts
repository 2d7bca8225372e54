import { cleanPastedLine } from '../text';

/**
 * What a signature in a PDF says it is: a qualified signature (eIDAS art. 3(12)), a qualified seal of an organisation
 * (art. 3(27)), a trusted signature (podpis zaufany, ustawa o informatyzacji art. 3 pkt 14a), a personal signature of
 * an identity card (podpis osobisty, ustawa o dowodach osobistych art. 2 ust. 1 pkt 9), a time stamp over the whole
 * document, or none of them.
 */
export const SIGNATURE_KINDS = [
  'qualified',
  'qualifiedSeal',
  'trusted',
  'personal',
  'documentTimestamp',
  'other',
] as const;
export type SignatureKind = (typeof SIGNATURE_KINDS)[number];

/** Is what was signed as it was? `unproven`: it could not be found out, and must not be relied on. */
export const SIGNATURE_INTEGRITIES = ['whole', 'broken', 'unproven'] as const;
export type SignatureIntegrity = (typeof SIGNATURE_INTEGRITIES)[number];

/** What was added to the file after the signature. `notUnderstood` must be taken for a change. */
export const ADDED_AFTERWARDS = ['nothing', 'signaturesOnly', 'content', 'notUnderstood'] as const;
export type AddedAfterwards = (typeof ADDED_AFTERWARDS)[number];

/** What an examination found about one signature, beside its verdict. */
export const SIGNATURE_FINDINGS = [
  'contentChanged',
  'signatureWrong',
  'certificateSwapped',
  'certificateUnbound',
  'certificateMissing',
  'certificateOutOfDate',
  'rangeMalformed',
  'fileTruncated',
  'containerUnreadable',
  'formatUnknown',
  'algorithmUnknown',
  'algorithmWeak',
  'timestampBroken',
  'signerNotTold',
] as const;
export type SignatureFinding = (typeof SIGNATURE_FINDINGS)[number];

/** Findings after which the signature does not hold. */
const BREAKING: ReadonlySet<SignatureFinding> = new Set([
  'contentChanged',
  'signatureWrong',
  'certificateSwapped',
  'rangeMalformed',
  'fileTruncated',
]);

/** Findings after which nothing can be said. */
const OBSCURING: ReadonlySet<SignatureFinding> = new Set([
  'certificateMissing',
  'containerUnreadable',
  'formatUnknown',
  'algorithmUnknown',
  'algorithmWeak',
]);

/** The verdict on a signature, from what was found about it. */
export function integrityOf(findings: readonly SignatureFinding[]): SignatureIntegrity {
  if (findings.some((finding) => BREAKING.has(finding))) return 'broken';
  return findings.some((finding) => OBSCURING.has(finding)) ? 'unproven' : 'whole';
}

/** What a reader is told of a signature in one word. */
export const SIGNATURE_VERDICTS = ['holds', 'addedTo', 'unclear', 'broken'] as const;
export type SignatureVerdict = (typeof SIGNATURE_VERDICTS)[number];

/**
 * The one word: a signature `holds` when what was signed is what a reader sees now. Further signatures do not change
 * that; anything else that was added does, and what cannot be made out leaves it unclear.
 */
export function signatureVerdict(signature: {
  readonly integrity: SignatureIntegrity;
  readonly addedAfterwards: AddedAfterwards;
}): SignatureVerdict {
  const { integrity, addedAfterwards } = signature;
  if (integrity === 'broken') return 'broken';
  if (integrity === 'unproven' || addedAfterwards === 'notUnderstood') return 'unclear';
  return addedAfterwards === 'content' ? 'addedTo' : 'holds';
}

/** Why the signatures of a file cannot be examined at all. */
export const SIGNED_PDF_PROBLEMS = ['notPdf', 'encrypted', 'unsigned', 'tooManySignatures'] as const;
export type SignedPdfProblem = (typeof SIGNED_PDF_PROBLEMS)[number];

/**
 * What an examination leaves open. The trusted lists of the Union, the lists of revoked certificates and of identity
 * cards are elsewhere, so the issuer, the revocation and the issuer of a time stamp are never checked; nor can the
 * file tell whether the person may represent the organisation, or what a signature added later looks like on a page.
 */
export const NOT_CHECKED = ['issuer', 'revocation', 'mandate', 'timestampIssuer', 'appearance'] as const;
export type NotChecked = (typeof NOT_CHECKED)[number];

/** The most signatures that are examined in one file: ten partners, each represented by three persons. */
export const MOST_SIGNATURES = 30;

/** What the certificate of a signature says; names as they are written there. */
export interface CertificateFacts {
  readonly commonName: string | null;
  readonly givenName: string | null;
  readonly surname: string | null;
  readonly organisation: string | null;
  /** Present in certificates of seals (ETSI EN 319 412-3). */
  readonly organisationIdentifier: string | null;
  readonly country: string | null;
  readonly issuerName: string | null;
  /** Statements of ETSI EN 319 412-5: qualified; key in a qualified device; for what. */
  readonly qualified: boolean;
  readonly inDevice: boolean;
  readonly purposes: readonly ('signature' | 'seal' | 'website')[];
}

/**
 * The kind that the certificate tells. Nobody has vouched for the certificate here: whoever made it wrote this into it.
 * The ministry's seal of trusted signatures is a qualified one without a purpose (2024), so its name goes first; the
 * keys of identity cards are certified by "pl.ID Authorization CA", their presence certificates by another one.
 */
export function signatureKindOf(facts: CertificateFacts): SignatureKind {
  const { commonName, country, issuerName, qualified, inDevice, purposes } = facts;
  if (country === 'PL' && qualified && /pieczęć podpisu zaufanego/iu.test(commonName ?? '')) return 'trusted';
  if (/^pl\.ID Authorization CA/iu.test(issuerName ?? '')) return 'personal';
  if (!qualified || !inDevice) return 'other';
  if (purposes.includes('seal')) return 'qualifiedSeal';
  if (purposes.includes('signature')) return 'qualified';
  if (purposes.length > 0) return 'other';
  return facts.organisationIdentifier === null ? 'qualified' : 'qualifiedSeal';
}

const LONGEST_NAME = 200;

/**
 * A name out of a file, fit to be shown: one line, no marks that turn the text around, no runs of digits, because
 * certificates and reasons carry PESEL numbers. Null when nothing of a name is left.
 */
export function shownName(text: string): string | null {
  const name = cleanPastedLine(text)
    .replace(/\b(?:PESEL|PNOPL|IDCPL|PZ ID|TINPL)\b[\s:–-]*/giu, '')
    .replace(/\d[\d\s-]{4,}\d/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, '')
    .slice(0, LONGEST_NAME);
  return /\p{L}/u.test(name) ? name : null;
}

/** Whose signature a certificate makes: the person before the common name, which may be a pseudonym or a device. */
export function signerOf(facts: CertificateFacts): string | null {
  const person = [facts.givenName, facts.surname].filter((part) => part !== null).join(' ');
  return shownName(facts.surname === null ? '' : person) ?? shownName(facts.commonName ?? '');
}

/**
 * For whom the ministry sealed: "… w imieniu: Jan Kowalski, PESEL: …, PZ ID: …". Null when the reason says it
 * otherwise.
 */
export function personOfTrustedSignature(reason: string): string | null {
  const [, person] = /w imieniu:?\s*([^,;()]+)/iu.exec(reason) ?? [];
  return person === undefined ? null : shownName(person);
}
