import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { TSTInfo } from 'pkijs';
import type { PdfSignatureView, SignedPdfExamination } from '@nurt/contracts/files';
import {
  integrityOf,
  personOfTrustedSignature,
  shownName,
  signatureKindOf,
  signerOf,
  type AddedAfterwards,
  type NotChecked,
  type SignatureFinding,
  type SignatureKind,
  type SignedPdfProblem,
} from '@nurt/domain/files';
import { addedAfterwards } from './added-afterwards';
import { digestOf } from './algorithms';
import { certificateFacts, wasValid } from './certificate';
import { checkContainer, readContainer, timestampIn, type SignedContainer } from './cms';
import { pdfDate } from './pdf-date';
import { Budget, PdfString, PdfUnreadable, textOf } from './pdf-values';
import { PdfRevision } from './pdf-revision';
import {
  signatureDictionaries,
  signedRange,
  subFilterOf,
  type SignatureDictionary,
  type SignedRange,
} from './signature-dictionaries';

/** Values and bytes that are looked at in one file; reading them takes about a second at the most. */
const BUDGET = 20_000_000;
const LARGEST_CONTAINER = 1024 * 1024;
const SIGNATURES = new Set(['ETSI.CAdES.detached', 'adbe.pkcs7.detached']);
const DOCUMENT_TIMESTAMP = 'ETSI.RFC3161';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

/**
 * Examines every signature in a PDF: who signed, when, of which kind, whether what was signed is as it was, and what
 * was added afterwards. Uses nothing but the file; what this leaves open stands in `notChecked`. Any bytes get an
 * answer: work is bounded. It is for a thread of its own, see Examiner.
 */
export async function examineSignedPdf(bytes: Buffer): Promise<SignedPdfExamination> {
  if (!bytes.subarray(0, 1024).includes('%PDF-')) return failed('notPdf');
  const budget = new Budget(BUDGET);
  const now = documentIn(bytes, budget);
  if (now?.trailer.has('Encrypt')) return failed('encrypted');
  const dictionaries = signatureDictionaries(bytes, budget);
  if (!dictionaries) return failed('tooManySignatures');
  if (dictionaries.length === 0) return failed('unsigned');

  const examined: { readonly end: number; readonly signature: PdfSignatureView }[] = [];
  for (const dictionary of dictionaries) {
    const range = signedRange(bytes, dictionary);
    const end = typeof range === 'string' ? bytes.length : range.end;
    const signature = examine(bytes, dictionary, range, (from) => addedAfterwards(bytes, from, now, budget));
    examined.push({ end, signature });
    await nextTurn();
  }
  const signatures = examined.sort((a, b) => a.end - b.end).map(({ signature }) => signature);
  return { problem: null, signatures, notChecked: notChecked(signatures) };
}

function failed(problem: SignedPdfProblem): SignedPdfExamination {
  return { problem, signatures: [], notChecked: [] };
}

/** The document as its last cross-references have it; where they cannot be read, signatures are tried all the same. */
function documentIn(bytes: Buffer, budget: Budget): PdfRevision | undefined {
  try {
    return new PdfRevision(bytes, bytes.length, budget);
  } catch (error) {
    if (error instanceof PdfUnreadable) return undefined;
    throw error;
  }
}

function notChecked(signatures: readonly PdfSignatureView[]): NotChecked[] {
  const open: NotChecked[] = ['issuer', 'revocation', 'mandate'];
  if (signatures.some(({ stampedAt }) => stampedAt !== null)) open.push('timestampIssuer');
  if (signatures.some(({ addedAfterwards: added }) => added === 'signaturesOnly')) open.push('appearance');
  return open;
}

type Reading = Omit<PdfSignatureView, 'integrity' | 'coversWholeFile' | 'addedAfterwards'>;

function examine(
  bytes: Buffer,
  dictionary: SignatureDictionary,
  range: SignedRange | SignatureFinding,
  addedAfter: (end: number) => AddedAfterwards,
): PdfSignatureView {
  const found = typeof range === 'string' ? undefined : range;
  const reading = readSignature(bytes, dictionary, found);
  // without a range there is nothing that could be compared
  const findings = found
    ? reading.findings
    : [range as SignatureFinding, ...reading.findings.filter((finding) => finding !== 'contentChanged')];
  const added = found ? addedAfter(found.end) : 'notUnderstood';
  return {
    ...reading,
    findings,
    integrity: integrityOf(findings),
    coversWholeFile: added === 'nothing',
    addedAfterwards: added,
  };
}

function readSignature(
  bytes: Buffer,
  { dict }: SignatureDictionary,
  range: SignedRange | undefined,
): Reading {
  const claimed = dict && pdfDate(textOf(dict.get('M')));
  const unread = (finding: SignatureFinding): Reading => ({
    signer: shownName(textOf(dict?.get('Name'))),
    kind: 'other',
    issuer: null,
    claimedAt: claimed?.toISOString() ?? null,
    stampedAt: null,
    findings: [finding],
  });
  const contents = dict?.get('Contents');
  if (!(contents instanceof PdfString) || contents.bytes.length > LARGEST_CONTAINER) {
    return unread('containerUnreadable');
  }
  const subFilter = subFilterOf(dict);
  if (!SIGNATURES.has(subFilter) && subFilter !== DOCUMENT_TIMESTAMP) return unread('formatUnknown');
  try {
    const container = readContainer(contents.bytes);
    const digestWith = (digest: string): Buffer =>
      range ? digestOfRange(bytes, range, digest) : Buffer.alloc(0);
    if (subFilter === DOCUMENT_TIMESTAMP) return documentTimestamp(container, digestWith);
    return signature(container, digestWith, claimed, textOf(dict?.get('Reason')));
  } catch {
    // whatever the libraries for ASN.1 and certificates throw at bytes that somebody sent
    return unread('containerUnreadable');
  }
}

function signature(
  container: SignedContainer,
  digestWith: (digest: string) => Buffer,
  claimed: Date | undefined,
  reason: string,
): Reading {
  const { signer, certificate } = container;
  const check = checkContainer(container, digestWith);
  const findings = [...check.findings];
  const claimedAt = check.signedAt ?? claimed;
  const token = timestampIn(signer);
  const stampedAt = token && stampOver(token, Buffer.from(signer.signature.getValue()));
  if (token && !stampedAt) findings.push('timestampBroken');
  const at = stampedAt ?? claimedAt;
  if (certificate && at && !wasValid(certificate, at)) findings.push('certificateOutOfDate');
  const facts = certificate && certificateFacts(certificate);
  const kind: SignatureKind = facts ? signatureKindOf(facts) : 'other';
  const name = facts && (kind === 'trusted' ? personOfTrustedSignature(reason) : signerOf(facts));
  if (!name) findings.push('signerNotTold');
  return {
    signer: name ?? null,
    kind,
    issuer: shownName(facts?.issuerName ?? ''),
    claimedAt: claimedAt?.toISOString() ?? null,
    stampedAt: stampedAt?.toISOString() ?? null,
    findings,
  };
}

/** A time stamp over the whole document (ETSI EN 319 142-1, 5.4.3): nobody's signature, but it fixes a moment. */
function documentTimestamp(container: SignedContainer, digestWith: (digest: string) => Buffer): Reading {
  const info = stampInfo(container);
  const algorithm = info ? digestOf(info.messageImprint.hashAlgorithm.algorithmId) : 'containerUnreadable';
  const findings: SignatureFinding[] = [...(info ? stampFindings(container) : [])];
  if (typeof algorithm === 'string') findings.push(algorithm);
  else if (info && !digestWith(algorithm.digest).equals(imprint(info))) findings.push('contentChanged');
  const facts = container.certificate && certificateFacts(container.certificate);
  return {
    signer: facts ? shownName(facts.commonName ?? '') : null,
    kind: 'documentTimestamp',
    issuer: shownName(facts?.issuerName ?? ''),
    claimedAt: null,
    stampedAt: info && integrityOf(findings) === 'whole' ? info.genTime.toISOString() : null,
    findings,
  };
}

/** When a time stamp says that this signature was there; undefined unless the stamp holds. */
function stampOver(token: Buffer, signed: Buffer): Date | undefined {
  try {
    const container = readContainer(token);
    const info = stampInfo(container);
    const algorithm = info ? digestOf(info.messageImprint.hashAlgorithm.algorithmId) : undefined;
    if (!info || !algorithm || typeof algorithm === 'string') return undefined;
    const same = createHash(algorithm.digest).update(signed).digest().equals(imprint(info));
    return same && integrityOf(stampFindings(container)) === 'whole' ? info.genTime : undefined;
  } catch {
    return undefined; // not a token: the finding says that the stamp is broken
  }
}

function stampInfo({ contentType, content }: SignedContainer): TSTInfo | undefined {
  return contentType === TST_INFO && content ? TSTInfo.fromBER(new Uint8Array(content)) : undefined;
}

/** The token is signed by a certificate that is for stamping time. */
function stampFindings(container: SignedContainer): readonly SignatureFinding[] {
  const { certificate, content } = container;
  const { findings } = checkContainer(container, (digest) =>
    createHash(digest)
      .update(content ?? Buffer.alloc(0))
      .digest(),
  );
  if (certificate && !certificate.x509.keyUsage?.includes(TIME_STAMPING))
    return [...findings, 'signatureWrong'];
  return findings;
}

const imprint = ({ messageImprint }: TSTInfo): Buffer => Buffer.from(messageImprint.hashedMessage.getValue());

function digestOfRange(bytes: Buffer, { gapStart, gapEnd, end }: SignedRange, digest: string): Buffer {
  return createHash(digest).update(bytes.subarray(0, gapStart)).update(bytes.subarray(gapEnd, end)).digest();
}
