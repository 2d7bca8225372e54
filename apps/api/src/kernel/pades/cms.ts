import { createHash } from 'node:crypto';
import {
  Constructed,
  fromBER,
  ObjectIdentifier,
  OctetString,
  Sequence,
  Set as AsnSet,
  type AsnType,
  type BaseBlock,
} from 'asn1js';
import { ContentInfo, IssuerAndSerialNumber, SignedData, type Attribute, type SignerInfo } from 'pkijs';
import type { SignatureFinding } from '@nurt/domain/files';
import { digestOf, signatureHolds } from './algorithms';
import { readCertificate, type EmbeddedCertificate } from './certificate';

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const ATTRIBUTES = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timestamp: '1.2.840.113549.1.9.16.2.14',
} as const;
const SHA256 = '2.16.840.1.101.3.4.2.1';
const MOST_NODES = 50_000;
const MOST_CERTIFICATES = 40;

/** A container of RFC 5652 with its one signer. */
export interface SignedContainer {
  readonly signer: SignerInfo;
  readonly certificate: EmbeddedCertificate | undefined;
  readonly contentType: string;
  /** What was signed, where it lies inside. */
  readonly content: Buffer | undefined;
}

/** What the check of a container says. */
export interface ContainerCheck {
  readonly findings: readonly SignatureFinding[];
  readonly signedAt: Date | undefined;
}

/** @throws when the bytes are no container with exactly one signer; zeros behind it are padding */
export function readContainer(bytes: Buffer): SignedContainer {
  const { result, offset } = fromBER(bytes, { maxNodes: MOST_NODES });
  if (offset < 0) throw new Error('not ASN.1');
  const info = new ContentInfo({ schema: result });
  if (info.contentType !== SIGNED_DATA) throw new Error('not signed data');
  const data = new SignedData({ schema: info.content });
  const [signer, second] = data.signerInfos;
  if (!signer || second) throw new Error('not one signer');
  const { eContent, eContentType } = data.encapContentInfo;
  const certificates = certificatesIn(info.content as BaseBlock);
  return {
    signer,
    certificate: certificates.find((one) => isOf(signer, one)),
    contentType: eContentType,
    content: eContent && Buffer.from(eContent.getValue()),
  };
}

/** Does the container sign bytes that have these digests, with the key of the certificate that it names? */
export function checkContainer(
  { signer, certificate, contentType }: SignedContainer,
  digestWith: (digest: string) => Buffer,
): ContainerCheck {
  const findings: SignatureFinding[] = [];
  const signedAt = signingTime(signer);
  const fail = (finding: SignatureFinding): ContainerCheck => ({
    findings: [...findings, finding],
    signedAt,
  });

  const algorithm = digestOf(signer.digestAlgorithm.algorithmId);
  if (typeof algorithm === 'string') return fail(algorithm);
  const digest = only(signer, ATTRIBUTES.messageDigest);
  const type = only(signer, ATTRIBUTES.contentType);
  if (!signer.signedAttrs || !(digest instanceof OctetString)) return fail('containerUnreadable');
  if (!(type instanceof ObjectIdentifier) || type.getValue() !== contentType)
    return fail('containerUnreadable');
  if (!digestWith(algorithm.digest).equals(Buffer.from(digest.getValue()))) findings.push('contentChanged');
  if (!certificate) return fail('certificateMissing');

  const bound = binding(signer, certificate);
  if (bound) findings.push(bound);
  const holds = signatureHolds(
    Buffer.from(signer.signedAttrs.encodedValue),
    Buffer.from(signer.signature.getValue()),
    certificate.x509.publicKey,
    signer.signatureAlgorithm,
    algorithm.digest,
  );
  if (holds !== true) findings.push(holds === false ? 'signatureWrong' : holds);
  return { findings, signedAt };
}

/** The token of a time stamp over this signature (RFC 3161, RFC 5126 6.1.1); undefined without one. */
export function timestampIn({ unsignedAttrs }: SignerInfo): Buffer | undefined {
  const attribute = unsignedAttrs?.attributes.find(({ type }) => type === ATTRIBUTES.timestamp);
  const token = attribute?.values[0] as BaseBlock | undefined;
  return token && Buffer.from(token.valueBeforeDecodeView);
}

/**
 * The signed attribute that names the certificate by its digest (RFC 5035), so that nobody swaps it for another one
 * of the same key. Undefined when it holds.
 */
function binding(signer: SignerInfo, { der }: EmbeddedCertificate): SignatureFinding | undefined {
  const newer = only(signer, ATTRIBUTES.signingCertificateV2);
  const older = newer ? undefined : only(signer, ATTRIBUTES.signingCertificate);
  const [identifiers] = itemsOf(newer ?? older);
  const parts = itemsOf(itemsOf(identifiers)[0]);
  const hash = parts.find((part) => part instanceof OctetString);
  if (!hash) return 'certificateUnbound';
  const [named] = newer ? itemsOf(parts[0]) : [];
  const oid = named instanceof ObjectIdentifier ? named.getValue() : SHA256;
  const algorithm = older ? { digest: 'sha1' } : digestOf(oid);
  if (typeof algorithm === 'string') return 'certificateUnbound';
  const expected = createHash(algorithm.digest).update(der).digest();
  return expected.equals(Buffer.from(hash.getValue())) ? undefined : 'certificateSwapped';
}

function signingTime(signer: SignerInfo): Date | undefined {
  const value = only(signer, ATTRIBUTES.signingTime) as { toDate?: () => Date } | undefined;
  const time = value?.toDate?.();
  return time && !Number.isNaN(time.getTime()) ? time : undefined;
}

/** The value of a signed attribute that is there once and has one value. */
function only({ signedAttrs }: SignerInfo, oid: string): AsnType | undefined {
  const attributes = (signedAttrs?.attributes ?? []).filter(({ type }: Attribute) => type === oid);
  const [attribute] = attributes;
  return attributes.length === 1 && attribute?.values.length === 1
    ? (attribute.values[0] as AsnType)
    : undefined;
}

/** Certificates as they lie in the container: their digests and keys are about these bytes, not about a copy. */
function certificatesIn(signedData: BaseBlock): EmbeddedCertificate[] {
  const set = itemsOf(signedData).find((item) => item instanceof Constructed && isTagged(item, 0));
  return itemsOf(set)
    .slice(0, MOST_CERTIFICATES)
    .filter((item) => item instanceof Sequence)
    .flatMap((item) => {
      try {
        return [readCertificate(Buffer.from(item.valueBeforeDecodeView))];
      } catch {
        return []; // one that cannot be read is as good as none; the signer's own is then missing
      }
    });
}

function isOf({ sid }: SignerInfo, { parsed }: EmbeddedCertificate): boolean {
  if (sid instanceof IssuerAndSerialNumber) {
    return parsed.issuer.isEqual(sid.issuer) && parsed.serialNumber.isEqual(sid.serialNumber);
  }
  const wanted = Buffer.from((sid as OctetString).valueBlock.valueHexView);
  const own = parsed.extensions?.find(({ extnID }) => extnID === '2.5.29.14')?.parsedValue as unknown;
  return own instanceof OctetString && wanted.equals(Buffer.from(own.valueBlock.valueHexView));
}

const isTagged = (block: BaseBlock, tag: number): boolean =>
  block.idBlock.tagClass === 3 && block.idBlock.tagNumber === tag;

const itemsOf = (block: BaseBlock | undefined): readonly BaseBlock[] =>
  block instanceof Constructed || block instanceof Sequence || block instanceof AsnSet
    ? block.valueBlock.value
    : [];
