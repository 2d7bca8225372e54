#!/usr/bin/env node
import { createHash, createPublicKey, verify } from 'node:crypto';
import fs from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

// Verifies the receipt of an offer, and a document that belongs to it. One file, no packages, no network:
//   node verify-receipt.mjs RECEIPT.json [OFFER.pdf] [--key FILE|BASE64|FINGERPRINT]…
// Ends with 0 when everything agrees, with 1 when anything does not. How receipts and seals are made is told in
// docs/adr/0013-signed-receipts.md.

const RECEIPT_FORMAT = 'nurt-receipt-1';
const SEAL_FORMAT = 'nurt-seal-1';
const SEAL_MARK = '%NurtSeal ';
/** The seal stands in the last bytes of a document. */
const SEAL_REACH = 1024;

const USAGE = `Użycie / Usage:
  node verify-receipt.mjs RECEIPT.json [OFFER.pdf] [--key FILE|BASE64|FINGERPRINT]…

  RECEIPT.json  potwierdzenie pobrane z serwisu / the receipt as downloaded from the service
  OFFER.pdf     oferta albo potwierdzenie w PDF, jak je pobrano / the offer or the receipt as a PDF, as downloaded
  --key         klucz publiczny serwisu: plik PEM, base64 albo odcisk SHA-256; można podać kilka
                the public key of the service: a PEM file, base64 or its SHA-256 fingerprint; may be repeated`;

/** Documents that are sealed, in both languages. */
const DOCUMENTS = {
  offer: ['oferta', 'offer'],
  receipt: ['potwierdzenie', 'receipt'],
  revisedOffer: ['oferta po zmianach', 'revised offer'],
};

/** A "no", in both languages. */
class Wrong extends Error {
  constructor(pl, en) {
    super(`${pl}\n  ${en}`);
  }
}

/**
 * Verifies a receipt and, when there is one, a document.
 *
 * @param {Buffer} receipt the bytes of the receipt's file
 * @param {Buffer | null} pdf the bytes of the document
 * @param {readonly string[]} trusted fingerprints of keys that are known to be the installation's; may be empty
 * @returns {{ statement: object, fingerprint: string, pinned: boolean, document: string | null }}
 * @throws {Wrong} when anything does not agree
 */
export function verifyReceipt(receipt, pdf, trusted) {
  const { statement, text, key, signature } = readReceipt(receipt);
  const { fingerprint } = key;
  if (trusted.length > 0 && !trusted.includes(fingerprint)) {
    throw new Wrong(
      `Potwierdzenie podpisano innym kluczem niż podany (--key). Odcisk użytego: ${fingerprint}`,
      `The receipt was signed with another key than the one given (--key). Fingerprint of the one used: ${fingerprint}`,
    );
  }
  if (!isSigned(text, key, signature)) {
    throw new Wrong(
      'Podpis potwierdzenia jest niezgodny z jego treścią: potwierdzenie zmieniono.',
      'The signature does not agree with the text: the receipt was changed.',
    );
  }
  const document = pdf === null ? null : verifyDocument(pdf, sha256(text), fingerprint, trusted);
  return { statement, fingerprint, pinned: trusted.length > 0, document };
}

function readReceipt(bytes) {
  const file = textOf(bytes);
  const { receipt, key, signature } = (file === null ? null : parsed(file)) ?? {};
  const { fingerprint, publicKey } = key ?? {};
  const algorithm = 'Ed25519';
  // Written anew and compared as a whole: whatever was added, doubled, moved or spaced otherwise is a change.
  const issued = canonical({ key: { algorithm, fingerprint, publicKey }, receipt, signature });
  if (issued !== file || receipt?.format !== RECEIPT_FORMAT) {
    throw new Wrong(
      'Plik potwierdzenia nie ma postaci, w jakiej wydaje je serwis: zmieniono go albo to inny plik.',
      'The file is not in the form in which receipts are issued: it was changed, or it is another file.',
    );
  }
  return { statement: receipt, text: canonical(receipt), key: readKey(key), signature };
}

/** The key of a receipt or a seal, which must be what its fingerprint says. */
function readKey(given) {
  const key = given?.publicKey === undefined ? null : keyFrom(given.publicKey);
  if (key === null || key.fingerprint !== given.fingerprint) {
    throw new Wrong(
      'Klucz w pliku nie zgadza się ze swoim odciskiem: plik zmieniono.',
      'The key in the file does not agree with its fingerprint: the file was changed.',
    );
  }
  return key;
}

function verifyDocument(pdf, receiptDigest, fingerprint, trusted) {
  if (pdf.subarray(0, 5).toString('latin1') !== '%PDF-') {
    throw new Wrong(
      'Drugi plik to nie PDF, albo zmieniono jego początek.',
      'The second file is no PDF, or its beginning was changed.',
    );
  }
  const from = Math.max(0, pdf.length - SEAL_REACH);
  const at = pdf.subarray(from).toString('latin1').lastIndexOf(SEAL_MARK);
  if (at < 0) {
    throw new Wrong(
      'Plik PDF nie ma pieczęci: nie pobrano go z serwisu albo go zmieniono (na przykład zapisano na nowo).',
      'The PDF has no seal: it was not downloaded from the service, or was changed (for example saved anew).',
    );
  }
  const changed = new Wrong(
    'Plik PDF zmieniono po pobraniu z serwisu.',
    'The PDF was changed after it was downloaded from the service.',
  );
  const line = pdf.subarray(from + at).toString('latin1');
  const seal = parsed(line.slice(SEAL_MARK.length));
  if (seal === null || `${SEAL_MARK}${canonical(seal)}\n` !== line || seal.format !== SEAL_FORMAT)
    throw changed;
  const { publicKey, fingerprint: sealedBy, signature, ...statement } = seal;
  const key = keyFrom(publicKey);
  if (key === null || key.fingerprint !== sealedBy || !isSigned(canonical(statement), key, signature))
    throw changed;
  if (sha256(pdf.subarray(0, from + at)) !== statement.pdf) throw changed;
  if (sealedBy !== fingerprint && !trusted.includes(sealedBy)) {
    throw new Wrong(
      `Pieczęć pliku PDF złożono innym kluczem niż podpis potwierdzenia. Jeżeli serwis zmienił klucz, podaj oba (--key). Odcisk klucza pieczęci: ${sealedBy}`,
      `The PDF was sealed with another key than the receipt. If the service changed its key, give both (--key). Fingerprint of the seal's key: ${sealedBy}`,
    );
  }
  if (statement.receipt !== receiptDigest) {
    throw new Wrong('Plik PDF należy do innej oferty.', 'The PDF belongs to another offer.');
  }
  return statement.document;
}

function isSigned(text, key, signature) {
  if (typeof signature !== 'string') return false;
  const bytes = Buffer.from(signature, 'base64');
  return bytes.toString('base64') === signature && verify(null, Buffer.from(text, 'utf8'), key.object, bytes);
}

/** A public key for Ed25519 from base64 of its SubjectPublicKeyInfo; null for anything else. */
function keyFrom(base64) {
  if (typeof base64 !== 'string') return null;
  const der = Buffer.from(base64, 'base64');
  if (der.toString('base64') !== base64) return null;
  try {
    const object = createPublicKey({ key: der, format: 'der', type: 'spki' });
    return object.asymmetricKeyType === 'ed25519' ? { object, fingerprint: sha256(der) } : null;
  } catch {
    return null;
  }
}

/**
 * The fingerprint of a key given on the command line: a fingerprint, base64, or a file with PEM or base64.
 * @throws {Wrong} for anything else
 */
export function fingerprintOf(given) {
  const plain = given.replace(/[\s:]/g, '');
  if (/^[0-9a-f]{64}$/i.test(plain)) return plain.toLowerCase();
  const text = fs.existsSync(given) ? fs.readFileSync(given, 'utf8') : given;
  const base64 = text.replace(/-----[^-]+-----/g, '').replace(/\s/g, '');
  const key = text.includes('PRIVATE') ? null : keyFrom(base64);
  if (key) return key.fingerprint;
  throw new Wrong(
    `To nie jest klucz publiczny Ed25519: ${given}`,
    `This is no public key for Ed25519: ${given}`,
  );
}

/** Canonical JSON (RFC 8785) of the values that receipts are made of. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`);
  return `{${members.join(',')}}`;
}

function parsed(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

function textOf(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}

function say(line = '') {
  process.stdout.write(`${line}\n`);
}

/** Without control characters: a file may not write to the terminal as it likes. */
function shown(text) {
  return String(text).replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '�');
}

function inPoland(instant) {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return shown(instant);
  const local = moment.toLocaleString('pl-PL', {
    timeZone: 'Europe/Warsaw',
    dateStyle: 'long',
    timeStyle: 'medium',
  });
  return `${local} (${shown(instant)})`;
}

function tell({ statement, fingerprint, pinned, document }) {
  say('✓ Podpis potwierdzenia jest zgodny z jego treścią.');
  say('  The signature of the receipt agrees with its text.');
  if (document !== null) {
    say(
      `✓ Plik PDF (${(DOCUMENTS[document] ?? [shown(document)])[0]}) jest niezmieniony i należy do tego potwierdzenia.`,
    );
    say(
      `  The PDF (${(DOCUMENTS[document] ?? [null, shown(document)])[1]}) is unchanged and belongs to this receipt.`,
    );
  }
  say();
  for (const [name, value] of [
    ['Numer oferty / Offer', shown(statement.number)],
    ['Przyjęto / Received', inPoland(statement.receivedAt)],
    [
      'Oferent / Applicant',
      `${shown(statement.organisation?.name)}, NIP ${shown(statement.organisation?.nip)}`,
    ],
    statement.call === undefined
      ? ['Tryb / Procedure', 'mały grant / small grant (UDPP art. 19a)']
      : ['Konkurs / Call', `${shown(statement.call?.number)}: ${shown(statement.call?.title)}`],
    ['Organ / Authority', shown(statement.authority?.name)],
    ['Formularz / Form', shown(statement.template)],
    ['Suma kontrolna / Checksum', shown(statement.checksum)],
  ]) {
    say(`  ${name}: ${value}`);
  }
  say();
  if (pinned) {
    say('WYNIK: prawdziwe i niezmienione; podpisano kluczem podanym przez --key.');
    say('RESULT: genuine and unchanged; signed with the key given by --key.');
  } else {
    say(
      'WYNIK: spójne, ale NIE sprawdzono, czyj to klucz: tak samo wyglądałby plik podpisany przez kogokolwiek.',
    );
    say(
      'RESULT: consistent, but it was NOT checked whose key this is: a file signed by anybody would look the same.',
    );
    say(
      `  Porównaj odcisk klucza z opublikowanym na stronie ${shown(statement.issuer)}/verify i podaj go przez --key:`,
    );
    say(
      `  Compare the fingerprint with the one published at ${shown(statement.issuer)}/verify and give it by --key:`,
    );
    say(`  "${fingerprint.match(/.{4}/g).join(' ')}"`);
  }
  say('Nie sprawdzono, co stało się z ofertą później, ani podpisów osób.');
  say('Not checked: what became of the offer later, and signatures of persons.');
}

function main(args) {
  const files = [];
  const keys = [];
  for (let index = 0; index < args.length; index += 1) {
    if (args[index] === '--key' && index + 1 < args.length) keys.push(args[(index += 1)]);
    else if (args[index].startsWith('--')) return usage();
    else files.push(args[index]);
  }
  if (files.length < 1 || files.length > 2) return usage();
  try {
    const [receipt, pdf = null] = files.map((file) => read(file));
    tell(verifyReceipt(receipt, pdf, keys.map(fingerprintOf)));
    return 0;
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    say(`✗ ${error.message}`);
    say();
    say('WYNIK: nie należy na tym polegać.');
    say('RESULT: do not rely on it.');
    return 1;
  }
}

function usage() {
  say(USAGE);
  return 1;
}

function read(file) {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    throw new Wrong(
      `Nie można odczytać pliku ${file}: ${error.code}`,
      `The file ${file} cannot be read: ${error.code}`,
    );
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  process.exitCode = main(process.argv.slice(2));
}
