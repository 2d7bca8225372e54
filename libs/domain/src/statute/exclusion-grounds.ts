import type { Bilingual, Certainty } from './sources';

/** A reason for which a member of a committee may not judge an offer. */
export interface ExclusionGround extends Bilingual {
  readonly key: string;
  readonly basis: string;
  readonly certainty: Certainty;
}

/**
 * The grounds in the order of KPA art. 24, which UDPP art. 15 ust. 2f applies to the committee ("party" is the
 * applicant), and the ground of UDPP art. 15 ust. 2d. They outlast marriage and adoption (art. 24 § 2).
 */
export const EXCLUSION_GROUNDS = [
  {
    key: 'party',
    pl: 'jest stroną albo pozostaje ze stroną w takim stosunku prawnym, że wynik sprawy może mieć wpływ na jej prawa lub obowiązki (np. członkostwo we władzach, zatrudnienie u oferenta)',
    en: 'is a party, or is in such a legal relation with one that the result may affect their own rights or duties (e.g. sits on the applicant’s board or works for it)',
    basis: 'KPA art. 24 § 1 pkt 1',
    certainty: 'T',
  },
  {
    key: 'family',
    pl: 'sprawa dotyczy małżonka albo krewnych lub powinowatych do drugiego stopnia',
    en: 'the case concerns the spouse, or relatives or in-laws to the second degree',
    basis: 'KPA art. 24 § 1 pkt 2',
    certainty: 'T',
  },
  {
    key: 'guardianship',
    pl: 'sprawa dotyczy osoby związanej z tytułu przysposobienia, opieki lub kurateli',
    en: 'the case concerns a person bound by adoption, care or guardianship',
    basis: 'KPA art. 24 § 1 pkt 3',
    certainty: 'T',
  },
  {
    key: 'witnessOrRepresentative',
    pl: 'była świadkiem lub biegłym, była albo jest przedstawicielem strony, albo stronę reprezentuje osoba bliska z pkt 2 lub 3',
    en: 'was a witness or an expert, was or is a representative of a party, or a person close to them (points 2 and 3) represents a party',
    basis: 'KPA art. 24 § 1 pkt 4',
    certainty: 'T',
  },
  {
    key: 'challengedDecision',
    pl: 'brała udział w wydaniu zaskarżonej decyzji',
    en: 'took part in issuing the challenged decision',
    basis: 'KPA art. 24 § 1 pkt 5',
    certainty: 'T',
  },
  {
    key: 'proceedings',
    pl: 'z powodu sprawy wszczęto przeciw niej dochodzenie służbowe, postępowanie dyscyplinarne lub karne',
    en: 'an official inquiry, disciplinary or criminal proceedings were opened against them because of the case',
    basis: 'KPA art. 24 § 1 pkt 6',
    certainty: 'T',
  },
  {
    key: 'officialSuperior',
    pl: 'stroną jest osoba pozostająca wobec niej w stosunku nadrzędności służbowej',
    en: 'a party is their official superior',
    basis: 'KPA art. 24 § 1 pkt 7',
    certainty: 'T',
  },
  {
    key: 'doubtfulImpartiality',
    pl: 'istnieją inne okoliczności, które mogą wywołać wątpliwość co do jej bezstronności',
    en: 'there are other circumstances that may raise doubt about their impartiality',
    basis: 'KPA art. 24 § 3',
    certainty: 'T',
  },
  {
    key: 'nominatedByApplicant',
    pl: 'do komisji wskazała ją organizacja, która bierze udział w konkursie',
    en: 'was nominated to the committee by an organisation that takes part in the call',
    basis: 'UDPP art. 15 ust. 2d',
    certainty: 'T',
  },
] as const satisfies readonly ExclusionGround[];

export type ExclusionGroundKey = (typeof EXCLUSION_GROUNDS)[number]['key'];

/** The keys of the grounds, in the order of the declaration. */
export const EXCLUSION_GROUND_KEYS: readonly ExclusionGroundKey[] = EXCLUSION_GROUNDS.map((g) => g.key);

/** The wording of the declaration changes with this list: kept with every declaration. */
export const EXCLUSION_GROUNDS_VERSION = '2026-09-01';
