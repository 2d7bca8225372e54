import { AUTHORITY_ROLES, type AuthorityRole } from '@nurt/domain/access';
import { parseNip, parseNrb, parseTerc } from '@nurt/domain/identifiers';
import type { INestApplicationContext } from '@nestjs/common';
import { UnitOfWork } from '../kernel';
import { RegisterAuthority, type AuthorityRecord } from '../modules/authorities';
import { InviteAccount, type Invitation } from '../modules/identity';

/** An authority and the people who begin to work for it. */
export interface Founding {
  readonly authority: Omit<AuthorityRecord, 'id'>;
  readonly staff: readonly (Invitation & { readonly roles: readonly AuthorityRole[] })[];
}

const TEXTS = ['name', 'address', 'bulletinUrl', 'executiveTitle', 'executiveName', 'treasurerName'] as const;
const KINDS = ['municipality', 'county', 'voivodeship'];

/**
 * Reads the description of an authority.
 * @throws Error with one message that names everything that is wrong
 */
export function readFounding(json: string): Founding {
  const given = JSON.parse(json) as Record<string, unknown>;
  const problems: string[] = [];
  const text = (value: unknown, what: string): string => {
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    problems.push(`${what} is missing`);
    return '';
  };
  const texts = Object.fromEntries(TEXTS.map((key) => [key, text(given[key], key)])) as Record<
    (typeof TEXTS)[number],
    string
  >;
  const kind = text(given['kind'], 'kind');
  if (!KINDS.includes(kind)) problems.push(`kind must be one of ${KINDS.join(', ')}`);
  const terc = parseTerc(String(given['terc'] ?? ''));
  if (!terc.ok) problems.push('terc must be a seven-digit TERC code');
  const nip = parseNip(String(given['nip'] ?? ''));
  if (!nip.ok) problems.push('nip must be a valid NIP of 10 digits');
  const account = parseNrb(String(given['bankAccount'] ?? ''));
  if (!account.ok) problems.push('bankAccount must be a valid NRB of 26 digits');
  const people = Array.isArray(given['staff']) ? (given['staff'] as Record<string, unknown>[]) : [];
  if (people.length === 0) problems.push('staff is empty: nobody could sign in');
  const staff = people.map((person, index) => {
    const where = `staff[${String(index)}]`;
    const roles = (Array.isArray(person['roles']) ? person['roles'] : []) as AuthorityRole[];
    if (roles.length === 0 || roles.some((role) => !AUTHORITY_ROLES.includes(role))) {
      problems.push(`${where}.roles must be some of ${AUTHORITY_ROLES.join(', ')}`);
    }
    const email = text(person['email'], `${where}.email`);
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) problems.push(`${where}.email is not an address`);
    const locale: 'pl' | 'en' = person['locale'] === 'en' ? 'en' : 'pl';
    return { email, name: text(person['name'], `${where}.name`), locale, roles };
  });
  if (people.length > 0 && !staff.some(({ roles }) => roles.includes('administrator'))) {
    problems.push('staff has no administrator: nobody could invite others');
  }
  if (problems.length > 0 || !terc.ok || !nip.ok || !account.ok) {
    throw new Error(`The description of the authority is not right:\n- ${problems.join('\n- ')}`);
  }
  return {
    authority: {
      ...texts,
      kind: kind as AuthorityRecord['kind'],
      terc: terc.value,
      nip: nip.value,
      bankAccount: account.value,
    },
    staff,
  };
}

/** Founds the authority and invites its people, all or nothing. Returns the authority's id. */
export function found(app: INestApplicationContext, { authority, staff }: Founding): Promise<string> {
  const [registerAuthority, inviteAccount] = [
    app.get(RegisterAuthority, { strict: false }),
    app.get(InviteAccount, { strict: false }),
  ];
  return app.get(UnitOfWork).runAsClock(async (tx) => {
    const id = await registerAuthority.execute(tx, authority);
    for (const { roles, ...person } of staff) {
      await registerAuthority.employ(tx, id, await inviteAccount.execute(tx, person), roles);
    }
    return id;
  });
}
