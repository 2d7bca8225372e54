import { X509Certificate } from 'node:crypto';
import { Certificate, type RelativeDistinguishedNames } from 'pkijs';
import { fromBER, ObjectIdentifier, Sequence, type BaseBlock } from 'asn1js';
import type { CertificateFacts } from '@nurt/domain/files';

const NAMES = {
  commonName: '2.5.4.3',
  surname: '2.5.4.4',
  country: '2.5.4.6',
  organisation: '2.5.4.10',
  givenName: '2.5.4.42',
  organisationIdentifier: '2.5.4.97',
} as const;

const QC_STATEMENTS = '1.3.6.1.5.5.7.1.3';
const QC_COMPLIANCE = '0.4.0.1862.1.1';
const QC_DEVICE = '0.4.0.1862.1.4';
const QC_TYPE = '0.4.0.1862.1.6';
const PURPOSES: Readonly<Record<string, CertificateFacts['purposes'][number]>> = {
  '0.4.0.1862.1.6.1': 'signature',
  '0.4.0.1862.1.6.2': 'seal',
  '0.4.0.1862.1.6.3': 'website',
};

/** A certificate that came with a signature: to be asked about its key by Node, about its content by PKI.js. */
export interface EmbeddedCertificate {
  readonly der: Buffer;
  readonly x509: X509Certificate;
  readonly parsed: Certificate;
}

/** @throws when the bytes are no certificate */
export function readCertificate(der: Buffer): EmbeddedCertificate {
  return { der, x509: new X509Certificate(der), parsed: Certificate.fromBER(new Uint8Array(der)) };
}

/** Was it valid at that moment, as it says itself? */
export function wasValid({ parsed }: EmbeddedCertificate, at: Date): boolean {
  return parsed.notBefore.value <= at && at <= parsed.notAfter.value;
}

/** What the certificate says about whose it is and what it is for. */
export function certificateFacts({ parsed }: EmbeddedCertificate): CertificateFacts {
  const named = (type: string): string | null => nameIn(parsed.subject, type);
  const statements = qualifiedStatements(parsed);
  return {
    commonName: named(NAMES.commonName),
    givenName: named(NAMES.givenName),
    surname: named(NAMES.surname),
    organisation: named(NAMES.organisation),
    organisationIdentifier: named(NAMES.organisationIdentifier),
    country: named(NAMES.country),
    issuerName: nameIn(parsed.issuer, NAMES.commonName) ?? nameIn(parsed.issuer, NAMES.organisation),
    qualified: statements.has(QC_COMPLIANCE),
    inDevice: statements.has(QC_DEVICE),
    purposes: (statements.get(QC_TYPE) ?? []).flatMap((oid) => PURPOSES[oid] ?? []),
  };
}

function nameIn({ typesAndValues }: RelativeDistinguishedNames, type: string): string | null {
  const parts = typesAndValues
    .filter((part) => part.type === type)
    .map((part) => String((part.value.valueBlock as { value?: unknown }).value ?? ''));
  return parts.length > 0 ? parts.join(' ') : null;
}

/** The statements of a qualified certificate (RFC 3739, ETSI EN 319 412-5): what each says, where that is a list. */
function qualifiedStatements({ extensions }: Certificate): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const extension = extensions?.find(({ extnID }) => extnID === QC_STATEMENTS);
  if (!extension) return found;
  for (const statement of itemsOf(fromBER(extension.extnValue.valueBlock.valueHexView).result)) {
    const [id, content] = itemsOf(statement);
    if (!(id instanceof ObjectIdentifier)) continue;
    const oids = content === undefined ? [] : itemsOf(content);
    found.set(
      id.getValue(),
      oids.flatMap((oid) => (oid instanceof ObjectIdentifier ? [oid.getValue()] : [])),
    );
  }
  return found;
}

const itemsOf = (block: BaseBlock): readonly BaseBlock[] =>
  block instanceof Sequence ? block.valueBlock.value : [];
