import { sumGrosze, ZERO } from '../../money';
import { SPORT_DECLARATIONS, SPORT_PURPOSES, type SportPart } from '../sport';
import { isBlank, missingFields, type OfferCase, type OfferProblem } from './offer-terms';

const ACT = 'ustawa o sporcie art. 28';

/** Who trains and competes: the club, its athletes by age, its coaches. Nothing for an offer on another form. */
export function clubProblems({ content: { sport } }: OfferCase): OfferProblem[] {
  if (sport === undefined) return [];
  const club = (['discipline', 'licence', 'league'] as const)
    .filter((field) => isBlank(sport[field]))
    .map((field): OfferProblem => ({
      code: 'offer_sport_club_required',
      path: `sport.${field}`,
      params: { field },
    }));
  return [...club, ...groupProblems(sport), ...coachProblems(sport)];
}

function groupProblems({ groups }: SportPart): OfferProblem[] {
  if (groups.length === 0) return [{ code: 'offer_sport_groups_required', path: 'sport.groups' }];
  return groups.flatMap((group, index) =>
    missingFields('offer_sport_group_incomplete', 'sport.groups', index, {
      name: isBlank(group.name),
      athletes: group.athletes === null || group.athletes === 0,
    }),
  );
}

function coachProblems({ coaches }: SportPart): OfferProblem[] {
  if (coaches.length === 0) return [{ code: 'offer_sport_coaches_required', path: 'sport.coaches' }];
  return coaches.flatMap((coach, index) =>
    missingFields('offer_sport_coach_incomplete', 'sport.coaches', index, {
      qualification: isBlank(coach.qualification),
      groups: isBlank(coach.groups),
    }),
  );
}

/** The purposes of the act take the whole grant, no more and no less (art. 28 ust. 2). */
export function purposeProblems({ content: { sport, sources } }: OfferCase): OfferProblem[] {
  const grant = sources.grantGrosze ?? ZERO;
  if (sport === undefined) return [];
  const sum = sumGrosze(SPORT_PURPOSES.map((purpose) => sport.purposes[purpose] ?? ZERO));
  if (sum === 0) {
    return [{ code: 'offer_sport_purposes_required', path: 'sport.purposes', basis: `${ACT} ust. 2` }];
  }
  if (sum === grant) return [];
  return [
    {
      code: 'offer_sport_purposes_do_not_sum',
      path: 'sport.purposes',
      params: { sum, grant, difference: Math.abs(grant - sum) },
      basis: `${ACT} ust. 2`,
    },
  ];
}

export function sportDeclarationProblems({ content: { sport } }: OfferCase): OfferProblem[] {
  if (sport === undefined) return [];
  return SPORT_DECLARATIONS.filter((key) => !sport.declarations[key]).map((key) => ({
    code: 'offer_declaration_required',
    path: `sport.declarations.${key}`,
    basis: ACT,
  }));
}
