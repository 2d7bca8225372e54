import { splitTable } from '../joint';
import { taskYears } from '../years';
import { isBlank, type OfferCase, type OfferProblem } from './offer-terms';

const JOINT = 'UDPP art. 14 ust. 2';

/** What a joint offer says beyond a single one: who does what, how all are represented, who bears which costs (V.C). */
export function jointProblems(offer: OfferCase): OfferProblem[] {
  const { content } = offer;
  if (content.joint === undefined) return [];
  const { applicants, representation } = content.joint;
  if (applicants.length < 2) return [{ code: 'offer_joint_partner_required', path: 'joint', basis: JOINT }];
  return [
    ...applicants.flatMap(({ work, name }, index): OfferProblem[] =>
      isBlank(work)
        ? [
            {
              code: 'offer_joint_work_required',
              path: `joint.applicants.${String(index)}.work`,
              params: { name },
              basis: JOINT,
            },
          ]
        : [],
    ),
    ...(isBlank(representation)
      ? [{ code: 'offer_joint_representation_required' as const, path: 'joint.representation', basis: JOINT }]
      : []),
    ...splitProblems(offer),
  ];
}

function splitProblems({ content }: OfferCase): OfferProblem[] {
  const { years, total, costs } = splitTable(content);
  const known = taskYears(content);
  return years.flatMap((year, column): OfferProblem[] => {
    const [sum, cost] = [total.byYear[column] ?? 0, costs.byYear[column] ?? 0];
    if (sum === cost) return [];
    if (!known.includes(year) && cost === 0) {
      return [{ code: 'offer_joint_year_outside_term', path: 'joint.applicants', params: { year } }];
    }
    return [
      {
        code: 'offer_joint_split_does_not_sum',
        path: 'joint.applicants',
        params: { year, sum, costs: cost, difference: Math.abs(cost - sum) },
        basis: 'Dz.U. 2018 poz. 2057, zał. 1, V.C',
      },
    ];
  });
}
