import { daysBetween, yearOf } from '../calendar';
import { MAX_AMOUNT } from '../money';
import type { Problem, ProblemCode } from '../problems';
import { SPHERES } from '../statute';
import type { SmallGrantRegime } from './regime';
import { smallGrantCostValue, smallGrantSums, type SmallGrantContent } from './small-grant-content';

type Problems = Problem<ProblemCode>[];

const FORM = 'Dz.U. 2018 poz. 2055';
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const isBlank = (text: string): boolean => text.trim() === '';

function blank(
  content: SmallGrantContent,
  path: 'title' | 'place' | 'description' | 'characteristics',
  code: ProblemCode,
): Problems {
  return isBlank(content[path]) ? [{ code, path, basis: FORM }] : [];
}

/** Part I: what kind of task, in what sphere, under what title. */
export function basicProblems(content: SmallGrantContent): Problems {
  const problems: Problems = [];
  if (content.kind === null) {
    problems.push({ code: 'small_grant_kind_required', path: 'kind', basis: 'UDPP art. 5 ust. 4' });
  }
  if (!SPHERES.some(({ key }) => key === content.sphere)) {
    problems.push({ code: 'small_grant_sphere_required', path: 'sphere', basis: 'UDPP art. 4 ust. 1' });
  }
  return [...problems, ...blank(content, 'title', 'offer_title_required')];
}

/** Part I: when, by the limits of the day. */
export function termProblems({ taskFrom, taskTo }: SmallGrantContent, regime: SmallGrantRegime): Problems {
  const problems: Problems = Object.entries({ taskFrom, taskTo })
    .filter(([, day]) => day === null)
    .map(([path]) => ({ code: 'offer_term_required' as const, path, basis: FORM }));
  if (taskFrom !== null && taskFrom < regime.on) {
    problems.push({ code: 'small_grant_term_started', path: 'taskFrom', params: { on: regime.on } });
  }
  if (taskFrom === null || taskTo === null) return problems;
  if (taskFrom > taskTo) return [...problems, { code: 'offer_term_reversed', path: 'taskTo' }];
  // The grant is paid from one year's budget and used by its end.
  if (yearOf(taskFrom) !== yearOf(taskTo)) {
    const params = { year: yearOf(taskFrom) };
    problems.push({
      code: 'small_grant_term_two_years',
      path: 'taskTo',
      params,
      basis: 'UFP art. 221 ust. 3 pkt 3',
    });
  }
  const { value: maximum, basis } = regime.maximumDays;
  const days = daysBetween(taskFrom, taskTo) + 1;
  if (maximum !== null && days > maximum) {
    problems.push({ code: 'small_grant_term_too_long', path: 'taskTo', params: { maximum, days }, basis });
  }
  return problems;
}

/** Part II: who answers questions about the offer. */
export function contactProblems({ contact }: SmallGrantContent): Problems {
  const missing: Problems = (['name', 'phone', 'email'] as const)
    .filter((field) => isBlank(contact[field]))
    .map((field) => ({ code: 'offer_contact_required', path: `contact.${field}`, params: { field } }));
  return isBlank(contact.email) || EMAIL.test(contact.email.trim())
    ? missing
    : [...missing, { code: 'invalid_email', path: 'contact.email' }];
}

/** Part III.1: where, and what is done for whom. */
export function scopeProblems(content: SmallGrantContent): Problems {
  return [
    ...blank(content, 'place', 'offer_place_required'),
    ...blank(content, 'description', 'offer_description_required'),
  ];
}

/** Part III.3 */
export function characteristicsProblems(content: SmallGrantContent): Problems {
  return blank(content, 'characteristics', 'small_grant_characteristics_required');
}

/** Part III.2: at least one result that can be told. */
export function resultProblems({ results }: SmallGrantContent): Problems {
  if (results.length === 0) {
    return [{ code: 'small_grant_results_required', path: 'results', basis: FORM }];
  }
  return results.flatMap((row, index) =>
    (['name', 'target', 'monitoring'] as const)
      .filter((field) => isBlank(row[field]))
      .map((field) => ({
        code: 'offer_result_incomplete' as const,
        path: `results.${index}.${field}`,
        params: { position: index + 1, field },
      })),
  );
}

/** Part IV: every cost with what pays for it, within the limit of the day. */
export function costProblems(content: SmallGrantContent, { taskLimit }: SmallGrantRegime): Problems {
  if (content.costs.length === 0) return [{ code: 'offer_costs_required', path: 'costs', basis: FORM }];
  const problems: Problems = content.costs.flatMap((cost, index): Problems => [
    ...(isBlank(cost.name)
      ? [
          {
            code: 'offer_cost_incomplete' as const,
            path: `costs.${index}.name`,
            params: { position: index + 1, field: 'name' },
          },
        ]
      : []),
    ...(smallGrantCostValue(cost) === 0
      ? [
          {
            code: 'small_grant_cost_empty' as const,
            path: `costs.${index}.grantGrosze`,
            params: { position: index + 1 },
          },
        ]
      : []),
  ]);
  const { totalGrosze, grantGrosze, otherGrosze } = smallGrantSums(content);
  if (totalGrosze > MAX_AMOUNT) {
    problems.push({ code: 'amount_too_large', path: 'costs', params: { maximum: MAX_AMOUNT } });
  }
  if (grantGrosze === 0) problems.push({ code: 'offer_grant_required', path: 'costs' });
  if (grantGrosze > taskLimit.value) {
    problems.push({
      code: 'small_grant_above_task_limit',
      path: 'costs',
      params: { maximum: taskLimit.value, asked: grantGrosze },
      basis: taskLimit.basis,
    });
  }
  if (content.kind === 'support' && otherGrosze === 0) {
    problems.push({
      code: 'offer_own_contribution_required',
      path: 'costs',
      basis: 'UDPP art. 5 ust. 4 pkt 2',
    });
  }
  return problems;
}

/** Part V: seven declarations, two of them choices. */
export function declarationProblems({ declarations }: SmallGrantContent): Problems {
  const flags = [
    'withinPublicBenefitActivity',
    'feesWithinPaidActivity',
    'dataAgreeWithRegister',
    'truthful',
    'dataProtection',
  ] as const;
  const choices = ['taxes', 'socialInsurance'] as const;
  return [
    ...flags
      .filter((key) => declarations[key] !== true)
      .map((key) => ({
        code: 'offer_declaration_required' as const,
        path: `declarations.${key}`,
        basis: `${FORM}, cz. V`,
      })),
    ...choices
      .filter((key) => declarations[key] === null)
      .map((key) => ({
        code: 'offer_arrears_choice_required' as const,
        path: `declarations.${key}`,
        basis: `${FORM}, cz. V`,
      })),
  ];
}
