import { WHOLE } from '../money';
import type { Problem, ProblemCode } from '../problems';
import type { RuleSet } from '../statute';
import { conditionProblems } from './call-conditions';
import type { CallTerms } from './call-terms';

type Problems = Problem<ProblemCode>[];

const SELECTION = 'UDPP art. 13 ust. 2 pkt 6';

/**
 * Problems of how offers will be judged: criteria whose weights make up the whole, bonuses beside them, the threshold,
 * the formal checklist, a cap that contradicts support, and the conditions of the call.
 */
export function methodProblems(terms: CallTerms, rules: RuleSet): Problems {
  const basis = rules.announcementItems.length > 0 ? SELECTION : undefined;
  return [
    ...criteriaProblems(terms, basis),
    ...checklistProblems(terms),
    ...capProblems(terms, rules),
    ...conditionProblems(terms, rules),
  ];
}

function criteriaProblems({ criteria, threshold }: CallTerms, basis: string | undefined): Problems {
  const problems: Problems = [];
  if (threshold > WHOLE) problems.push({ code: 'call_threshold_out_of_range', path: 'threshold' });
  if (criteria.length === 0) {
    return [{ code: 'call_criteria_required', path: 'criteria', basis }, ...problems];
  }
  problems.push(
    ...unnamed(
      'call_criterion_name_required',
      'criteria',
      'name',
      criteria.map(({ name }) => name),
    ),
    ...repeated(
      'criteria',
      'id',
      criteria.map(({ id }) => id),
    ),
    ...repeated(
      'criteria',
      'name',
      criteria.map(({ name }) => name.trim().toLowerCase()),
    ),
  );
  criteria.forEach(({ bonus, weight }, index) => {
    if (!bonus || weight > 0) return;
    problems.push({ code: 'call_bonus_weight_required', path: `criteria.${String(index)}.weight` });
  });
  const sum = criteria.filter(({ bonus }) => !bonus).reduce((total, { weight }) => total + weight, 0);
  if (sum !== WHOLE) {
    problems.push({ code: 'call_weights_not_whole', path: 'criteria', params: { sum }, basis });
  }
  return problems;
}

function checklistProblems({ checklist }: CallTerms): Problems {
  if (checklist.length === 0) return [{ code: 'call_checklist_required', path: 'checklist' }];
  return [
    ...unnamed(
      'call_checklist_text_required',
      'checklist',
      'text',
      checklist.map(({ text }) => text),
    ),
    ...repeated(
      'checklist',
      'id',
      checklist.map(({ id }) => id),
    ),
  ];
}

/** Support co-finances: a grant that may cover all costs would be entrustment (UDPP art. 5 ust. 4). */
function capProblems({ kind, maximumGrantShare }: CallTerms, rules: RuleSet): Problems {
  if (kind !== 'support' || maximumGrantShare === null || maximumGrantShare < WHOLE) return [];
  return [
    {
      code: 'call_support_share_cap',
      path: 'maximumGrantShare',
      basis: rules.legalBasis === 'udpp' ? 'UDPP art. 5 ust. 4 pkt 2' : undefined,
    },
  ];
}

/** Rows without a name, each told by its number: alike they would read as one problem listed several times. */
function unnamed(
  code: 'call_criterion_name_required' | 'call_checklist_text_required',
  list: string,
  field: string,
  texts: readonly string[],
): Problems {
  return texts.flatMap((text, index): Problems =>
    text.trim() === ''
      ? [{ code, path: `${list}.${String(index)}.${field}`, params: { number: index + 1 } }]
      : [],
  );
}

/** The second and later occurrences of a value; blank ones are reported as missing instead. */
function repeated(list: string, field: string, values: readonly string[]): Problems {
  return values.flatMap((value, index): Problems =>
    value !== '' && values.indexOf(value) < index
      ? [{ code: 'duplicate_id', path: `${list}.${String(index)}.${field}` }]
      : [],
  );
}
