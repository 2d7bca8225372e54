import type { CallTerms, ContributionKind } from '../calls';
import { WHOLE, type BasisPoints, type Grosze } from '../money';
import type { OfferContent } from './offer-content';

/** Something that the call, or the law that it keeps, says about one field. */
export type Guidance =
  | { readonly kind: 'conditions' | 'grantingRules'; readonly text: string }
  | {
      readonly kind: 'criterion';
      readonly name: string;
      readonly text: string;
      readonly maximumPoints: number;
      /** Share of the whole score, or what it adds on top. */
      readonly weight: BasisPoints;
      readonly bonus: boolean;
    }
  | { readonly kind: 'maximumGrant' | 'perOrganisation'; readonly grosze: Grosze }
  | { readonly kind: 'maximumShare' | 'administrativeShare' | 'tolerance'; readonly share: BasisPoints }
  | {
      readonly kind: 'ownContribution';
      readonly share: BasisPoints;
      readonly kinds: readonly ContributionKind[];
    }
  /** UDPP art. 5 ust. 4: support leaves a part to the organisation, entrustment pays for everything. */
  | { readonly kind: 'support' | 'entrustment' };

/** The places of the form beside which a call says something; its dates, tables and files stand in the form itself. */
export const GUIDED_FIELDS = [
  'description',
  'place',
  'costs',
  'costs.administrative',
  'sources.grantGrosze',
  'sources.ownFinancialGrosze',
] as const;
export type GuidedField = (typeof GUIDED_FIELDS)[number];

/** What of a call is read beside the fields. */
type GuidingTerms = Pick<
  CallTerms,
  | 'kind'
  | 'taskConditions'
  | 'grantingRules'
  | 'criteria'
  | 'maximumGrantGrosze'
  | 'maximumGrantShare'
  | 'maximumAdministrativeShare'
  | 'maximumPerOrganisationGrosze'
  | 'minimumOwnContribution'
  | 'costShiftTolerance'
>;

/**
 * What the terms of a call say about each field of an offer, in the order in which it is read: only what they really
 * say, so that nobody reads about limits that there are not.
 */
export function guidanceOf(
  terms: GuidingTerms,
  { form }: Pick<OfferContent, 'form'>,
): Readonly<Record<GuidedField, readonly Guidance[]>> {
  return {
    description: terms.criteria.map(({ name, guidance, maximumPoints, weight, bonus }) => ({
      kind: 'criterion',
      name,
      text: guidance.trim(),
      maximumPoints,
      weight,
      bonus,
    })),
    place: written('conditions', terms.taskConditions),
    costs: share('tolerance', terms.costShiftTolerance),
    'costs.administrative': share('administrativeShare', terms.maximumAdministrativeShare),
    'sources.grantGrosze': [
      ...amount('maximumGrant', terms.maximumGrantGrosze),
      // A share of the whole limits nothing.
      ...share('maximumShare', terms.maximumGrantShare === WHOLE ? null : terms.maximumGrantShare),
      ...amount('perOrganisation', terms.maximumPerOrganisationGrosze),
      ...written('grantingRules', terms.grantingRules),
    ],
    'sources.ownFinancialGrosze': ownContribution(terms, form === undefined),
  };
}

function ownContribution(
  { kind, minimumOwnContribution: own }: GuidingTerms,
  isStatutory: boolean,
): Guidance[] {
  if (own !== null) return [{ kind: 'ownContribution', share: own.share, kinds: own.kinds }];
  // Support and entrustment are words of UDPP.
  return isStatutory ? [{ kind }] : [];
}

function written(kind: 'conditions' | 'grantingRules', text: string): Guidance[] {
  return text.trim() === '' ? [] : [{ kind, text: text.trim() }];
}

function amount(kind: 'maximumGrant' | 'perOrganisation', grosze: Grosze | null): Guidance[] {
  return grosze === null ? [] : [{ kind, grosze }];
}

function share(
  kind: 'maximumShare' | 'administrativeShare' | 'tolerance',
  value: BasisPoints | null,
): Guidance[] {
  return value === null ? [] : [{ kind, share: value }];
}
