import { createPublicKey, generateKeyPairSync, randomInt, sign, type KeyObject } from 'node:crypto';
import { BitString, Integer, Null, ObjectIdentifier, OctetString, Sequence, Utf8String } from 'asn1js';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  Certificate,
  ExtKeyUsage,
  Extension,
  PublicKeyInfo,
  RelativeDistinguishedNames,
} from 'pkijs';

/** Attributes of a name, by their object identifiers. */
export const NAME = {
  commonName: '2.5.4.3',
  surname: '2.5.4.4',
  serialNumber: '2.5.4.5',
  country: '2.5.4.6',
  organisation: '2.5.4.10',
  givenName: '2.5.4.42',
  organisationIdentifier: '2.5.4.97',
} as const;
type Name = Partial<Record<keyof typeof NAME, string>>;

export const OID = {
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsaWithSha256: '1.2.840.113549.1.1.11',
  rsaWithSha1: '1.2.840.113549.1.1.5',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  compliance: '0.4.0.1862.1.1',
  device: '0.4.0.1862.1.4',
  purposes: '0.4.0.1862.1.6',
  forSignatures: '0.4.0.1862.1.6.1',
  forSeals: '0.4.0.1862.1.6.2',
  timeStamping: '1.3.6.1.5.5.7.3.8',
} as const;

/** Somebody with a key and a certificate of it, made for one run. */
export interface Identity {
  readonly certificate: Certificate;
  readonly key: KeyObject;
}

interface Wanted {
  readonly subject: Name;
  /** Whose name stands as the issuer; nobody checks it here, as nobody does in the product. */
  readonly issuer: Name;
  readonly curve?: boolean;
  readonly statements?: readonly string[];
  readonly purposes?: readonly string[];
  readonly keyUsage?: string;
  readonly validUntil?: string;
  /** A key that somebody has already. */
  readonly key?: KeyObject;
}

export const algorithm = (oid: string): AlgorithmIdentifier =>
  oid.startsWith('1.2.840.10045')
    ? new AlgorithmIdentifier({ algorithmId: oid })
    : new AlgorithmIdentifier({ algorithmId: oid, algorithmParams: new Null() });

/** The algorithm with which a key of this kind signs here. */
export const algorithmOf = (key: KeyObject): string =>
  key.asymmetricKeyType === 'ec' ? OID.ecdsaWithSha256 : OID.rsaWithSha256;

const name = (parts: Name): RelativeDistinguishedNames =>
  new RelativeDistinguishedNames({
    typesAndValues: Object.entries(parts).map(
      ([part, value]) =>
        new AttributeTypeAndValue({ type: NAME[part as keyof Name], value: new Utf8String({ value }) }),
    ),
  });

function statementsOf({ statements = [], purposes = [] }: Wanted): Extension[] {
  if (statements.length === 0 && purposes.length === 0) return [];
  const oid = (value: string): ObjectIdentifier => new ObjectIdentifier({ value });
  const list = statements.map((statement) => new Sequence({ value: [oid(statement)] }));
  if (purposes.length > 0) {
    list.push(new Sequence({ value: [oid(OID.purposes), new Sequence({ value: purposes.map(oid) })] }));
  }
  const extnValue = new Sequence({ value: list }).toBER();
  return [new Extension({ extnID: '1.3.6.1.5.5.7.1.3', critical: false, extnValue })];
}

function keyUsageOf({ keyUsage }: Wanted): Extension[] {
  if (keyUsage === undefined) return [];
  const extnValue = new ExtKeyUsage({ keyPurposes: [keyUsage] }).toSchema().toBER();
  return [new Extension({ extnID: '2.5.29.37', critical: true, extnValue })];
}

function newKey(curve = false): KeyObject {
  const pair = curve
    ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
    : generateKeyPairSync('rsa', { modulusLength: 2048 });
  return pair.privateKey;
}

/** A new key with a certificate that says what is wanted. */
export function identity(wanted: Wanted): Identity {
  const key = wanted.key ?? newKey(wanted.curve);
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const certificate = new Certificate({ version: 2 });
  certificate.serialNumber = new Integer({ value: randomInt(1, 1_000_000) });
  certificate.subject = name(wanted.subject);
  certificate.issuer = name(wanted.issuer);
  certificate.notBefore.value = new Date('2025-01-01T00:00:00Z');
  certificate.notAfter.value = new Date(wanted.validUntil ?? '2031-01-01T00:00:00Z');
  certificate.subjectPublicKeyInfo = PublicKeyInfo.fromBER(spki);
  certificate.extensions = [...statementsOf(wanted), ...keyUsageOf(wanted)];
  certificate.signature = certificate.signatureAlgorithm = algorithm(algorithmOf(key));
  const tbs = certificate.encodeTBS().toBER();
  certificate.tbsView = new Uint8Array(tbs);
  certificate.signatureValue = new BitString({ valueHex: sign('sha256', Buffer.from(tbs), key) });
  return { certificate, key };
}

const PROVIDER: Name = {
  country: 'PL',
  organisation: 'Testowy Dostawca Usług Zaufania',
  commonName: 'Testowy QCA 2025',
};

/** As certificates of qualified signatures are written (ETSI EN 319 412-2). */
export const qualifiedPerson = (givenName = 'Anna', surname = 'Żółkiewska'): Identity =>
  identity({
    subject: {
      country: 'PL',
      serialNumber: 'PNOPL-80010112345',
      surname,
      givenName,
      commonName: `${givenName} ${surname}`,
    },
    issuer: PROVIDER,
    statements: [OID.compliance, OID.device],
    purposes: [OID.forSignatures],
  });

/** As the ministry's certificate for trusted signatures is written. */
export const ministry = (): Identity =>
  identity({
    subject: {
      country: 'PL',
      organisation: 'Ministerstwo Cyfryzacji',
      organisationIdentifier: 'VATPL-5252955037',
      commonName: 'Minister do spraw informatyzacji - pieczęć podpisu zaufanego',
    },
    issuer: { ...PROVIDER, commonName: 'Centrum Kwalifikowane' },
    statements: [OID.compliance],
  });

/** As certificates for personal signatures in identity cards are written; their keys are on curves. */
export const cardHolder = (): Identity =>
  identity({
    subject: {
      country: 'PL',
      serialNumber: 'PNOPL-79050554321',
      surname: 'Brzęczyszczykiewicz',
      givenName: 'Grzegorz Jan',
      commonName: 'Grzegorz Jan Brzęczyszczykiewicz',
    },
    issuer: { country: 'PL', organisation: 'MSWiA', commonName: 'pl.ID Authorization CA 2025' },
    curve: true,
  });

export const timeStamper = (): Identity =>
  identity({
    subject: { country: 'PL', organisation: 'Testowy Dostawca', commonName: 'Testowy TSA' },
    issuer: PROVIDER,
    keyUsage: OID.timeStamping,
  });

/** The reason under a trusted signature, as the ministry writes it. */
export const TRUSTED_REASON =
  'Opatrzono pieczęcią ministra właściwego do spraw informatyzacji w imieniu: JAN KOWALSKI, PESEL: 80010112345, PZ ID: jkowalski';

export const certificateBytes = ({ certificate }: Identity): Buffer =>
  Buffer.from(certificate.toSchema(true).toBER());

export const octets = (bytes: Buffer): OctetString => new OctetString({ valueHex: bytes });
