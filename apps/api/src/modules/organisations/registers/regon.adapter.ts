import { parseKrs, parseNip, parsePostalCode, parseRegon, parseTerc } from '@nurt/domain/identifiers';
import { XMLParser } from 'fast-xml-parser';
import { ask, digits, patience, RegisterSilent } from './ask';
import type { RegisterEntry } from './entry';
import { at, streetLine, textAt } from './shape';

const SERVICE = 'http://CIS/BIR/PUBL/2014/07/IUslugaBIRzewnPubl';
const REPORT = 'BIR11OsPrawna';
/** What the service answers when nothing was found. */
const NOTHING_FOUND = '4';

const xml = new XMLParser({ ignoreAttributes: true, removeNSPrefix: true, parseTagValue: false });

/**
 * The register REGON by BIR 1.1: SOAP 1.2 with WS-Addressing. One signs in with a key and gets a session for the next
 * questions. It knows bodies outside KRS too, and the gmina of the seat.
 */
export class RegonAdapter {
  constructor(
    private readonly serviceUrl: string,
    private readonly key: string,
  ) {}

  /** The entry of a legal person, or null where there is none. @throws RegisterSilent */
  async find(nip: string): Promise<RegisterEntry | null> {
    const limit = patience();
    const sid = await this.signIn(limit);
    try {
      const found = await this.call(
        'DaneSzukajPodmioty',
        `<ns:pParametryWyszukiwania><dat:Nip>${digits(nip, 10)}</dat:Nip></ns:pParametryWyszukiwania>`,
        limit,
        sid,
      );
      const subject = firstOf(found);
      if (textAt(subject, 'ErrorCode') === NOTHING_FOUND) return null;
      const regon = parseRegon(textAt(subject, 'Regon'));
      if (!regon.ok) throw new RegisterSilent('failed', new Error('REGON answered with something else'));
      const report = await this.call(
        'DanePobierzPelnyRaport',
        `<ns:pRegon>${digits(regon.value, 9, 14)}</ns:pRegon><ns:pNazwaRaportu>${REPORT}</ns:pNazwaRaportu>`,
        limit,
        sid,
      );
      return readReport(subject, firstOf(report), nip);
    } finally {
      // A session that stays open ends by itself, so nobody waits for this or minds when it fails.
      const parameters = `<ns:pIdentyfikatorSesji>${escaped(sid)}</ns:pIdentyfikatorSesji>`;
      this.call('Wyloguj', parameters, patience(), sid).catch(() => undefined);
    }
  }

  private async signIn(limit: AbortSignal): Promise<string> {
    const sid = await this.call(
      'Zaloguj',
      `<ns:pKluczUzytkownika>${escaped(this.key)}</ns:pKluczUzytkownika>`,
      limit,
    );
    if (!/^[\w-]{1,64}$/.test(sid)) throw new RegisterSilent('failed', new Error('REGON gave no session'));
    return sid;
  }

  /** Calls an operation and returns the text of its result. */
  private async call(operation: string, parameters: string, limit: AbortSignal, sid = ''): Promise<string> {
    const { status, text } = await ask(
      {
        url: this.serviceUrl,
        method: 'POST',
        headers: { 'Content-Type': 'application/soap+xml; charset=utf-8', ...(sid === '' ? {} : { sid }) },
        body: envelope(operation, parameters, this.serviceUrl),
      },
      limit,
    );
    if (status !== 200) throw new RegisterSilent('failed', new Error(`REGON answered ${String(status)}`));
    return resultOf(text, operation);
  }
}

function envelope(operation: string, parameters: string, to: string): string {
  return `<soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope" xmlns:ns="http://CIS/BIR/PUBL/2014/07" xmlns:dat="http://CIS/BIR/PUBL/2014/07/DataContract"><soap:Header xmlns:wsa="http://www.w3.org/2005/08/addressing"><wsa:To>${escaped(to)}</wsa:To><wsa:Action>${SERVICE}/${operation}</wsa:Action></soap:Header><soap:Body><ns:${operation}>${parameters}</ns:${operation}></soap:Body></soap:Envelope>`;
}

/** The envelope may come as a part of a multipart message (MTOM). */
function resultOf(text: string, operation: string): string {
  const part = /<(?:\w+:)?Envelope[\s\S]*<\/(?:\w+:)?Envelope>/.exec(text)?.[0];
  const result = at(read(part ?? ''), 'Envelope', 'Body', `${operation}Response`, `${operation}Result`);
  if (typeof result !== 'string') {
    throw new RegisterSilent('failed', new Error('REGON answered with something else'));
  }
  return result;
}

/** Results are XML inside text: `<root><dane>…</dane></root>`; of several the first one. */
function firstOf(result: string): unknown {
  const found = at(read(result), 'root', 'dane');
  return Array.isArray(found) ? (found[0] as unknown) : found;
}

function read(text: string): unknown {
  // Nothing that the service sends declares entities of its own.
  if (text.includes('<!')) throw new RegisterSilent('failed', new Error('unexpected declaration'));
  try {
    return xml.parse(text) as unknown;
  } catch (error) {
    throw new RegisterSilent('failed', error);
  }
}

/** Reads the subject that was found with its full report. */
export function readReport(subject: unknown, report: unknown, nip: string): RegisterEntry {
  const name = textAt(subject, 'Nazwa');
  const own = parseNip(textAt(subject, 'Nip') || textAt(report, 'praw_nip'));
  if (name === '' || !own.ok || own.value !== nip) {
    throw new RegisterSilent('failed', new Error('REGON answered with something else'));
  }
  const seat = (field: string) => textAt(report, `praw_adSiedz${field}`);
  const city = textAt(subject, 'Miejscowosc');
  const register = textAt(report, 'praw_rodzajRejestruEwidencji_Nazwa').toLocaleUpperCase('pl');
  const krs = parseKrs(textAt(report, 'praw_numerWRejestrzeEwidencji'));
  return {
    register: 'regon',
    asOf: null,
    fields: {
      name,
      legalForm: null,
      nip,
      regon: valueOf(parseRegon(textAt(subject, 'Regon'))),
      krs: register.includes('KRAJOWY') || register.includes('KRS') ? valueOf(krs) : null,
      street:
        streetLine(
          textAt(subject, 'Ulica'),
          textAt(subject, 'NrNieruchomosci'),
          textAt(subject, 'NrLokalu'),
          city,
        ) || null,
      postalCode: valueOf(parsePostalCode(textAt(subject, 'KodPocztowy'))),
      city: city || null,
      terc: valueOf(parseTerc(seat('Wojewodztwo_Symbol') + seat('Powiat_Symbol') + seat('Gmina_Symbol'))),
      representation: null,
    },
    body: '',
    people: 0,
  };
}

const valueOf = (parsed: { ok: boolean; value?: string }): string | null =>
  parsed.ok ? (parsed.value ?? null) : null;

function escaped(text: string): string {
  return text.replace(/[<>&"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
