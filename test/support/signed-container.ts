import { createHash, sign } from 'node:crypto';
import {
  GeneralizedTime,
  Integer,
  ObjectIdentifier,
  Sequence,
  Set as AsnSet,
  fromBER,
  UTCTime,
  type BaseBlock,
} from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  MessageImprint,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TSTInfo,
} from 'pkijs';
import { algorithm, algorithmOf, certificateBytes, octets, OID, type Identity } from './test-authority';

const DATA = '1.2.840.113549.1.7.1';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';

/** How a container is made; everything but the signer is for making it wrong on purpose, or better than it must be. */
export interface ContainerOptions {
  readonly signedAt?: string;
  /** Whose certificate is named, and put in, instead of the signer's own. */
  readonly named?: Identity;
  readonly withoutBinding?: boolean;
  readonly withoutCertificate?: boolean;
  readonly weak?: boolean;
  readonly stampedBy?: Identity;
  readonly stampedAt?: string;
  /** The stamp is over something else. */
  readonly stampElsewhere?: boolean;
}

const sha = (bytes: Buffer, weak = false): Buffer =>
  createHash(weak ? 'sha1' : 'sha256')
    .update(bytes)
    .digest();

const attribute = (type: string, value: BaseBlock): Attribute => new Attribute({ type, values: [value] });

/** A detached container over bytes (CAdES, ETSI EN 319 122-1), as in /Contents of a PDF. */
export function containerOver(bytes: Buffer, signer: Identity, options: ContainerOptions = {}): Buffer {
  return container({ type: DATA, digest: sha(bytes, options.weak), signer, options });
}

/** A time stamp over bytes (RFC 3161). */
export function timestampOver(bytes: Buffer, stamper: Identity, at: string): Buffer {
  const info = new TSTInfo({
    version: 1,
    policy: '1.2.3.4',
    messageImprint: new MessageImprint({
      hashAlgorithm: algorithm(OID.sha256),
      hashedMessage: octets(sha(bytes)),
    }),
    serialNumber: new Integer({ value: 7 }),
    genTime: new Date(at),
  });
  const content = Buffer.from(info.toSchema().toBER());
  return container({ type: TST_INFO, digest: sha(content), content, signer: stamper, options: {} });
}

interface Ingredients {
  readonly type: string;
  readonly digest: Buffer;
  readonly content?: Buffer;
  readonly signer: Identity;
  readonly options: ContainerOptions;
}

function container({ type, digest, content, signer, options }: Ingredients): Buffer {
  const named = options.named ?? signer;
  const attributes = [
    attribute('1.2.840.113549.1.9.3', new ObjectIdentifier({ value: type })),
    attribute('1.2.840.113549.1.9.4', octets(digest)),
  ];
  if (options.signedAt) {
    const time = new Date(options.signedAt);
    attributes.push(
      attribute(
        '1.2.840.113549.1.9.5',
        time.getUTCFullYear() < 2050
          ? new UTCTime({ valueDate: time })
          : new GeneralizedTime({ valueDate: time }),
      ),
    );
  }
  if (!options.withoutBinding) {
    const hash = octets(sha(certificateBytes(signer)));
    const list = new Sequence({ value: [new Sequence({ value: [hash] })] });
    attributes.push(attribute('1.2.840.113549.1.9.16.2.47', new Sequence({ value: [list] })));
  }
  const signed = Buffer.from(new AsnSet({ value: attributes.map((one) => one.toSchema()) }).toBER());
  const signature = sign(options.weak ? 'sha1' : 'sha256', signed, signer.key);
  const info = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({
      issuer: named.certificate.issuer,
      serialNumber: named.certificate.serialNumber,
    }),
    digestAlgorithm: algorithm(options.weak ? OID.sha1 : OID.sha256),
    signatureAlgorithm: algorithm(options.weak ? OID.rsaWithSha1 : algorithmOf(signer.key)),
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
    signature: octets(signature),
  });
  if (options.stampedBy) {
    const over = options.stampElsewhere ? Buffer.from('elsewhere') : signature;
    const token = timestampOver(over, options.stampedBy, options.stampedAt ?? '2026-03-01T10:00:05Z');
    info.unsignedAttrs = new SignedAndUnsignedAttributes({
      type: 1,
      attributes: [attribute('1.2.840.113549.1.9.16.2.14', fromBER(token).result)],
    });
  }
  const data = new SignedData({
    version: 1,
    digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: OID.sha256 })],
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: type,
      ...(content && { eContent: octets(content) }),
    }),
    signerInfos: [info],
    certificates: options.withoutCertificate ? [] : [named.certificate],
  });
  const wrapped = new ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: data.toSchema(true) });
  return Buffer.from(wrapped.toSchema().toBER());
}
