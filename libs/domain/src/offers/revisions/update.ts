import type { CallTerms } from '../../calls';
import { addGrosze, basisPoints, shareOf, sumGrosze, ZERO, type BasisPoints, type Grosze } from '../../money';
import type { Problem, ProblemCode } from '../../problems';
import { changesBetween } from '../changes';
import { estimate } from '../estimate';
import type { OfferContent } from '../offer-content';
import { offerProblems } from '../offer-problems';
import { largestWithin, smallestWithin } from '../sources';
import { costTotal, withYearsFilled } from '../years';
import type { Scope } from './scope';
import { changesOutside, isOpenPlace } from './scope';

type Problems = Problem<ProblemCode>[];

/** What is open when a grant is smaller than what was asked for: the estimate and what must agree with it. */
const MONEY: Scope = ['costs', 'sources', 'sport/purposes', 'joint/applicants'];
/** Open as well where the organisation says that the task becomes smaller. */
const TASK: Scope = ['activities', 'results', 'resultRows'];

/** Every open place of an update. */
export function updateScope(narrowed: boolean): Scope {
  return narrowed ? [...MONEY, ...TASK] : MONEY;
}

/** An update as it is looked at. */
export interface UpdateCase {
  /** What the offer said when the grant was awarded. */
  readonly before: OfferContent;
  readonly after: OfferContent;
  readonly awardedGrosze: Grosze;
  readonly terms: CallTerms;
  /** Why the task becomes smaller; empty where it does not. */
  readonly narrowing: string;
}

/** The content that an update begins with: as before, with the grant that was awarded. */
export function updateStart(before: OfferContent, awardedGrosze: Grosze): OfferContent {
  return { ...before, sources: { ...before.sources, grantGrosze: awardedGrosze } };
}

/**
 * What keeps an update from being sent: a change outside what is open, a grant other than the awarded one, a cost that is
 * new, that grows by more than the call tolerates or whose words change, a larger total, and everything that would keep
 * any offer from being submitted: on the new total the grant keeps to its largest share, the own contribution to its
 * minimum, administrative costs to their cap.
 */
export function updateProblems(update: UpdateCase): Problems {
  const { before, awardedGrosze, terms, narrowing } = update;
  const after = withYearsFilled(update.after);
  const grant = after.sources.grantGrosze ?? ZERO;
  return [
    ...updateChangeProblems(before, after, narrowing.trim() !== ''),
    ...(grant === awardedGrosze
      ? []
      : [
          {
            code: 'offer_update_grant_not_awarded' as const,
            path: 'sources.grantGrosze',
            params: { awarded: awardedGrosze },
          },
        ]),
    ...growthProblems(before, after, terms),
    ...offerProblems(after, terms),
  ];
}

const AMOUNTS = /^costs\/[^/]+\/(?:unitCostGrosze|quantity|years\/\d+)$/;
const ROW = /^(costs|activities|resultRows)\/[^/]+$/;

/** Changes that no update may make, whatever the amounts. */
export function updateChangeProblems(before: OfferContent, after: OfferContent, narrowed: boolean): Problems {
  const changes = changesBetween(before, after);
  const outside = changesOutside(changes, updateScope(narrowed));
  const closed = new Set(outside.map(({ path }) => path));
  return [
    ...outside,
    ...changes
      .filter(({ path }) => !closed.has(path))
      .flatMap(({ path, from, to }): Problems => {
        const list = ROW.exec(path)?.[1];
        if (list !== undefined && from === null) {
          return [{ code: list === 'costs' ? 'offer_update_cost_added' : 'offer_update_row_added', path }];
        }
        const words = path.startsWith('costs/') && !AMOUNTS.test(path) && to !== null && list === undefined;
        return words && path !== 'costs/order' ? [{ code: 'offer_field_closed', path }] : [];
      }),
  ];
}

/**
 * May the authors write at this place of an update? Rows may go and not come, of costs only amounts change, and the grant
 * is what was awarded. The same as `updateChangeProblems`, said of a place before anything is written there.
 */
export function isWritableInUpdate(path: string, narrowed: boolean): boolean {
  if (path === 'sources/grantGrosze' || path === 'costs' || path === 'activities' || path === 'resultRows')
    return false;
  if (path.startsWith('costs/')) return AMOUNTS.test(path) || ROW.test(path);
  return isOpenPlace(updateScope(narrowed), path);
}

/** No cost grows beyond the tolerance of the call, and all of them together do not grow at all. */
function growthProblems(before: OfferContent, after: OfferContent, terms: CallTerms): Problems {
  const old = new Map(before.costs.map((item) => [item.id, costTotal(item) ?? ZERO]));
  const grown = after.costs.flatMap((item, index): Problems => {
    const was = old.get(item.id);
    const now = costTotal(item);
    if (was === undefined || now === null) return [];
    const maximum = largestCost(was, terms.costShiftTolerance);
    if (now <= maximum) return [];
    return [
      {
        code: 'offer_update_cost_grown',
        path: `costs.${String(index)}.unitCostGrosze`,
        params: { position: index + 1, maximum },
      },
    ];
  });
  const [was, now] = [estimate(before).total.grosze, estimate(after).total.grosze];
  return now > was
    ? [...grown, { code: 'offer_update_total_grown', path: 'costs', params: { maximum: was } }]
    : grown;
}

/** The most that a cost may be after the update, in grosze: the tolerance is never rounded up. */
export function largestCost(was: Grosze, tolerance: BasisPoints | null): Grosze {
  return tolerance === null ? was : addGrosze(was, largestWithin(was, tolerance));
}

/** A rule of the call on one figure of the update. */
export interface FigureRule {
  readonly kind: 'awarded' | 'atMost' | 'atLeast';
  /** Share of all costs after the update; null for an amount that is simply given. */
  readonly share: BasisPoints | null;
  readonly grosze: Grosze;
  readonly kept: boolean;
}

/** One figure before and after the update, with its rule. Shares are of all costs, in basis points. */
export interface UpdateFigure {
  readonly key:
    'total' | 'administrative' | 'grant' | 'ownFinancial' | 'ownNonFinancial' | 'own' | 'recipients';
  readonly before: { readonly grosze: Grosze; readonly share: BasisPoints | null };
  readonly after: { readonly grosze: Grosze; readonly share: BasisPoints | null };
  readonly rules: readonly FigureRule[];
}

/** Old, new and rule side by side, for the screens of both sides. */
export function updateFigures({
  before,
  after,
  awardedGrosze,
  terms,
}: Omit<UpdateCase, 'narrowing'>): UpdateFigure[] {
  const [old, now] = [figuresOf(before), figuresOf(after)];
  const total = now.total;
  const atMost = (share: BasisPoints | null, value: Grosze): FigureRule[] => {
    if (share === null) return [];
    const grosze = largestWithin(total, share);
    return [{ kind: 'atMost', share, grosze, kept: value <= grosze }];
  };
  const least = terms.minimumOwnContribution;
  const counted = least ? ownThatCounts(after, least.kinds) : ZERO;
  const minimum = least && smallestWithin(total, least.share);
  const rules: Partial<Record<UpdateFigure['key'], readonly FigureRule[]>> = {
    total: [{ kind: 'atMost', share: null, grosze: old.total, kept: total <= old.total }],
    administrative: atMost(terms.maximumAdministrativeShare, now.administrative),
    grant: [
      { kind: 'awarded', share: null, grosze: awardedGrosze, kept: now.grant === awardedGrosze },
      ...atMost(terms.maximumGrantShare, now.grant),
    ],
    own:
      least && minimum !== null
        ? [{ kind: 'atLeast', share: least.share, grosze: minimum, kept: counted >= minimum }]
        : [],
  };
  const keys = [
    'total',
    'administrative',
    'grant',
    'own',
    'ownFinancial',
    'ownNonFinancial',
    'recipients',
  ] as const;
  return keys.map((key) => ({
    key,
    before: { grosze: old[key], share: share(old[key], old.total) },
    after: { grosze: now[key], share: share(now[key], total) },
    rules: rules[key] ?? [],
  }));
}

function figuresOf(content: OfferContent): Record<UpdateFigure['key'], Grosze> {
  const table = estimate(content);
  const { grantGrosze, ownFinancialGrosze, ownNonFinancialGrosze, recipientsGrosze } = content.sources;
  return {
    total: table.total.grosze,
    administrative: table.administrative.total.grosze,
    grant: grantGrosze ?? ZERO,
    own: sumGrosze([ownFinancialGrosze ?? ZERO, ownNonFinancialGrosze ?? ZERO]),
    ownFinancial: ownFinancialGrosze ?? ZERO,
    ownNonFinancial: ownNonFinancialGrosze ?? ZERO,
    recipients: recipientsGrosze ?? ZERO,
  };
}

function ownThatCounts({ sources }: OfferContent, kinds: readonly string[]): Grosze {
  return sumGrosze([
    (kinds.includes('financial') ? sources.ownFinancialGrosze : null) ?? ZERO,
    (kinds.includes('personal') || kinds.includes('inKind') ? sources.ownNonFinancialGrosze : null) ?? ZERO,
  ]);
}

function share(part: Grosze, whole: Grosze): BasisPoints | null {
  return whole === 0 || part > whole ? null : basisPoints(shareOf(part, whole));
}
