import type { LocalDate } from '../calendar';
import type { BasisPoints, Grosze } from '../money';
import { ANNOUNCEMENT_ITEMS, type ObligatoryItem } from './contents';
import type { LegalBasis } from './legal-basis';
import { parameter, parameterRow } from './parameter';
import type { PublicationPlace } from './publication-places';
import type { Certainty } from './sources';

/** What the law says about the committee that gives opinions on offers. */
export interface CommitteeRule {
  /** Must there be a committee at all? */
  readonly required: boolean;
  /** People of the executive body. */
  readonly executiveRepresentatives: 'required' | 'localRule';
  /** People named by organisations. */
  readonly organisationRepresentatives: 'required' | 'localRule';
  /** May it act when no organisation named anyone, none came, or all are excluded (UDPP art. 15 ust. 2da)? */
  readonly mayActWithoutOrganisations: boolean;
  /** Do the grounds of KPA art. 24 exclude a member? Where the act is silent it is good practice and on. */
  readonly impartialityDeclaration: boolean;
  readonly basis: string;
}

/** When the final report is due. */
export interface ReportRule {
  /** Days after the end of the task. */
  readonly finalDays: number;
  /** The least number of days for an interim report, counted from delivery of the call for it. */
  readonly interimMinimumDays: number | null;
  /** Is the term set by the act itself, or must the agreement repeat it? */
  readonly setBy: 'act' | 'agreement';
  readonly basis: string;
}

/** Statutory limits of a grant; null: the act sets none, the call or the agreement may. */
export interface GrantCaps {
  readonly maximumAmount: Grosze | null;
  readonly maximumDays: number | null;
  readonly organisationYearLimit: Grosze | null;
  readonly poolShare: BasisPoints | null;
}

/** Tasks of several budget years: how long an agreement may last. */
export interface MultiYearRule {
  readonly maximumYears: number;
  readonly basis: string;
}

/** Everything in which one legal basis differs from another, as it stands on one day. */
export interface RuleSet {
  readonly legalBasis: LegalBasis;
  readonly on: LocalDate;
  /** Days from the last publication to the deadline for offers; null where the act names none. */
  readonly minimumDays: number | null;
  readonly minimumDaysBasis: string;
  /** All the places in which the announcement must appear. */
  readonly publicationPlaces: readonly PublicationPlace[];
  readonly announcementItems: readonly ObligatoryItem[];
  readonly committee: CommitteeRule;
  readonly reportRule: ReportRule;
  /** Which forms: of the regulations of 2018, or the authority's own. */
  readonly formSet: 'udpp2018' | 'udppSmallGrant2018' | 'local';
  /** Must a budget line on this basis name a sphere of UDPP art. 4? */
  readonly sphereRequired: boolean;
  readonly caps: GrantCaps;
  /** May a task reach into later budget years? Not where the grant has to be used within its year. */
  readonly multiYear?: MultiYearRule | null;
  /** The usual budget paragraph (§); `paragraphFor` chooses by the legal form where it depends on it. */
  readonly paragraph: string;
  /** How sure the whole is; below `T` the office confirms it before relying on it. */
  readonly certainty: Certainty;
}

const NO_CAPS: GrantCaps = {
  maximumAmount: null,
  maximumDays: null,
  organisationYearLimit: null,
  poolShare: null,
};

/**
 * The rules of a legal basis as they stand on the day that the law names: the announcement of a call, the offer
 * for a small grant. A call keeps a copy when it is announced.
 * @throws StatuteGapError when a parameter has no value on that day.
 */
export function ruleSet(legalBasis: LegalBasis, on: LocalDate): RuleSet {
  switch (legalBasis) {
    case 'udpp':
      return openCall(on);
    case 'udpp_small_grant':
      return smallGrant(on);
    case 'sports_act':
      return sportsAct(on);
    case 'public_health_act':
      return publicHealthAct(on);
  }
}

function openCall(on: LocalDate): RuleSet {
  return {
    legalBasis: 'udpp',
    on,
    minimumDays: parameter('call_min_days', on),
    minimumDaysBasis: 'UDPP art. 13 ust. 1',
    publicationPlaces: parameter('call_publication_places', on),
    announcementItems: ANNOUNCEMENT_ITEMS,
    committee: {
      required: true,
      executiveRepresentatives: 'required',
      organisationRepresentatives: 'required',
      mayActWithoutOrganisations: true,
      impartialityDeclaration: true,
      basis: 'UDPP art. 15 ust. 2a–2f',
    },
    reportRule: udppReports(on),
    formSet: 'udpp2018',
    sphereRequired: true,
    caps: NO_CAPS,
    multiYear: { maximumYears: parameter('agreement_max_years', on), basis: 'UDPP art. 16 ust. 3' },
    paragraph: '2360',
    certainty: 'T',
  };
}

function smallGrant(on: LocalDate): RuleSet {
  return {
    legalBasis: 'udpp_small_grant',
    on,
    // An organisation offers by itself, so there is no announcement, no window and no committee.
    minimumDays: null,
    minimumDaysBasis: 'UDPP art. 19a ust. 1',
    publicationPlaces: parameter('small_grant_publication_places', on),
    announcementItems: [],
    committee: {
      required: false,
      executiveRepresentatives: 'localRule',
      organisationRepresentatives: 'localRule',
      mayActWithoutOrganisations: true,
      impartialityDeclaration: true,
      basis: 'UDPP art. 19a ust. 1',
    },
    reportRule: udppReports(on),
    formSet: 'udppSmallGrant2018',
    sphereRequired: true,
    caps: {
      maximumAmount: parameter('small_grant_max_amount', on),
      maximumDays: parameter('small_grant_max_days', on),
      organisationYearLimit: parameter('small_grant_organisation_year_limit', on),
      poolShare: parameter('small_grant_pool_share', on),
    },
    paragraph: '2360',
    certainty: parameterRow('small_grant_max_amount', on).certainty,
  };
}

function sportsAct(on: LocalDate): RuleSet {
  return {
    legalBasis: 'sports_act',
    on,
    minimumDays: null,
    minimumDaysBasis: 'ustawa o sporcie art. 27 ust. 2 (uchwała rady)',
    // The act names no place; the bulletin is where public information is given at the least.
    publicationPlaces: ['bulletin'],
    announcementItems: [],
    committee: {
      required: false,
      executiveRepresentatives: 'localRule',
      organisationRepresentatives: 'localRule',
      mayActWithoutOrganisations: true,
      impartialityDeclaration: true,
      basis: 'ustawa o sporcie art. 27 ust. 2 (uchwała rady)',
    },
    reportRule: agreementReports(on),
    formSet: 'local',
    sphereRequired: false,
    caps: NO_CAPS,
    paragraph: '2820',
    certainty: 'GK',
  };
}

function publicHealthAct(on: LocalDate): RuleSet {
  return {
    legalBasis: 'public_health_act',
    on,
    minimumDays: parameter('public_health_call_min_days', on),
    minimumDaysBasis: 'ustawa o zdrowiu publicznym art. 14–15',
    publicationPlaces: ['bulletin', 'noticeBoard', 'website'],
    announcementItems: [],
    committee: {
      required: false,
      executiveRepresentatives: 'localRule',
      organisationRepresentatives: 'localRule',
      mayActWithoutOrganisations: true,
      impartialityDeclaration: true,
      basis: 'ustawa o zdrowiu publicznym art. 14–15',
    },
    reportRule: agreementReports(on),
    formSet: 'local',
    sphereRequired: false,
    caps: NO_CAPS,
    paragraph: '2820',
    certainty: 'GK',
  };
}

function udppReports(on: LocalDate): ReportRule {
  return {
    finalDays: parameter('final_report_days', on),
    interimMinimumDays: parameter('interim_report_min_days', on),
    setBy: 'act',
    basis: 'UDPP art. 18 ust. 1',
  };
}

function agreementReports(on: LocalDate): ReportRule {
  return {
    finalDays: parameter('agreement_report_days', on),
    interimMinimumDays: null,
    setBy: 'agreement',
    basis: 'UFP art. 221 ust. 3 pkt 5 (umowa)',
  };
}
