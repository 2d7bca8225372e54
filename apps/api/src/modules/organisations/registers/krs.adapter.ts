import { parseKrs, parseNip, parsePostalCode, parseRegon } from '@nurt/domain/identifiers';
import type { LegalFormKey } from '@nurt/domain/statute';
import { ask, digits, patience, RegisterSilent } from './ask';
import type { RegisterEntry } from './entry';
import { at, streetLine, textAt } from './shape';

/** Associations and other social organisations are in the register S, companies and co-operatives in P. */
const REGISTERS = ['S', 'P'] as const;

/**
 * The National Court Register (KRS) by its open API (`OdpisAktualny`): by number only, names of people anonymised.
 * `tools/registers/contract` has answers as they are documented.
 */
export class KrsAdapter {
  constructor(private readonly baseUrl: string) {}

  /** The entry, or null where no register has the number. @throws RegisterSilent */
  async find(krs: string): Promise<RegisterEntry | null> {
    const limit = patience();
    for (const register of REGISTERS) {
      const url = `${this.baseUrl}/api/krs/OdpisAktualny/${digits(krs, 10)}?rejestr=${register}&format=json`;
      const { status, text } = await ask({ url, headers: { Accept: 'application/json' } }, limit);
      if (status === 404) continue;
      if (status !== 200) throw new RegisterSilent('failed', new Error(`KRS answered ${String(status)}`));
      return readExtract(text, krs);
    }
    return null;
  }
}

/**
 * Reads a current extract (odpis aktualny).
 * @throws RegisterSilent when it is none, or one of another number
 */
export function readExtract(text: string, krs: string): RegisterEntry {
  const extract = at(parsed(text), 'odpis');
  const first = at(extract, 'dane', 'dzial1');
  const subject = at(first, 'danePodmiotu');
  const name = textAt(subject, 'nazwa');
  const number = parseKrs(textAt(extract, 'naglowekA', 'numerKRS'));
  if (name === '' || !number.ok || number.value !== krs) {
    throw new RegisterSilent('failed', new Error('KRS answered with something else'));
  }
  const seat = (field: string) => textAt(first, 'siedzibaIAdres', 'adres', field);
  const city = seat('miejscowosc');
  const represented = at(extract, 'dane', 'dzial2', 'reprezentacja');
  const people = at(represented, 'sklad');
  const nip = parseNip(textAt(subject, 'identyfikatory', 'nip'));
  return {
    register: 'krs',
    asOf: textAt(extract, 'naglowekA', 'stanZDnia') || null,
    fields: {
      name,
      legalForm: formOf(textAt(subject, 'formaPrawna')),
      nip: nip.ok ? nip.value : null,
      regon: regonOf(textAt(subject, 'identyfikatory', 'regon')),
      krs,
      street: streetLine(seat('ulica'), seat('nrDomu'), seat('nrLokalu'), city) || null,
      postalCode: valueOf(parsePostalCode(seat('kodPocztowy'))),
      city: city || null,
      terc: null,
      representation: textAt(represented, 'sposobReprezentacji') || null,
    },
    body: textAt(represented, 'nazwaOrganu'),
    people: Array.isArray(people) ? people.length : 0,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RegisterSilent('failed', error);
  }
}

const valueOf = (read: { ok: boolean; value?: string }): string | null =>
  read.ok ? (read.value ?? null) : null;

/** Fourteen digits of which five are zeros are the nine of the whole body. */
function regonOf(text: string): string | null {
  const plain = text.replace(/\D/g, '').replace(/^(\d{9})0{5}$/, '$1');
  return valueOf(parseRegon(plain));
}

/** What KRS calls the legal forms that may apply. Others are left for the person to choose. */
const FORMS: readonly (readonly [RegExp, LegalFormKey])[] = [
  [/ZWIĄZEK STOWARZYSZEŃ/, 'associationUnion'],
  [/TERENOWA JEDNOSTKA ORGANIZACYJNA/, 'associationBranch'],
  [/STOWARZYSZENIE/, 'association'],
  [/FUNDACJA/, 'foundation'],
  [/SPÓŁDZIELNIA SOCJALNA/, 'socialCooperative'],
  [/SPÓŁKA (Z OGRANICZONĄ|AKCYJNA)/, 'company'],
  [/KÓŁKO ROLNICZE|ZWIĄZEK ROLNIKÓW/, 'farmersCircle'],
  [/KOŚCI(OŁ|ELN)/, 'churchBody'],
];

function formOf(text: string): LegalFormKey | null {
  const upper = text.toLocaleUpperCase('pl');
  return FORMS.find(([pattern]) => pattern.test(upper))?.[1] ?? null;
}
