import {
  costTotal,
  declarationsOf,
  SPORT_DECLARATIONS,
  SPORT_PURPOSES,
  type OfferContent,
  type SportPart,
} from '@nurt/domain/offers';
import { useLocale, useText } from '@nurt/ui';
import { formatAmount, formatDate, type Locale } from '@nurt/wording/format';
import { offerEditor, offerForm, sportForm } from '@nurt/wording/offers';
import { records } from '@nurt/wording/records';
import { usePartName } from './offer-steps';
import { partOf } from './parts';

type Piece = keyof OfferContent & string;

/** Names and readable lines of the pieces of an offer, for choosing between two versions of one. */
export function useDescribe(): {
  label: (piece: Piece) => string;
  lines: (piece: Piece, content: OfferContent) => readonly string[];
} {
  const locale = useLocale();
  const form = useText(offerForm);
  const t = useText(offerEditor);
  const { yes, no } = { yes: '✓', no: '–' };
  const { notGiven } = useText(records);
  const name = usePartName();
  const day = (date: string | null) => (date === null ? notGiven : formatDate(date, locale));
  const own: Partial<Record<Piece, string>> = {
    title: t.task.title,
    taskFrom: t.task.from,
    taskTo: t.task.to,
    description: t.task.description,
    place: t.task.place,
    results: t.results.description,
    resultRows: t.results.table,
    experience: t.capacity.experience,
    resources: t.capacity.resources,
    performance: t.other.performance,
    otherInformation: t.other.information,
  };
  const club = useText(sportForm);
  const sportLines = (sport: SportPart): readonly string[] => [
    `${club.discipline}: ${sport.discipline}`,
    `${club.licence}: ${sport.licence}`,
    `${club.league}: ${sport.league}`,
    ...sport.groups.map(({ name, athletes }) => `${name}: ${athletes ?? notGiven}`),
    ...sport.coaches.map(({ qualification, groups }) => `${qualification}: ${groups}`),
    ...SPORT_PURPOSES.map((key) => `${club.purposeOf[key]}: ${money(sport.purposes[key], locale)}`),
    ...SPORT_DECLARATIONS.map((key) => `${sport.declarations[key] ? yes : no} ${club.declare[key]}`),
  ];
  return {
    label: (piece) => {
      const part = name(partOf(piece));
      const field = own[piece];
      return field ? `${part}: ${field}` : part;
    },
    lines: (piece, content) => {
      switch (piece) {
        case 'contact':
          return Object.values(content.contact);
        case 'taskFrom':
        case 'taskTo':
          return [day(content[piece])];
        case 'activities':
          return content.activities.flatMap((row, index) => [
            `${index + 1}. ${row.name} (${day(row.from)} – ${day(row.to)})`,
            row.targetGroup,
            row.description,
          ]);
        case 'resultRows':
          return content.resultRows.map((row) => `${row.name}: ${row.target} (${row.monitoring})`);
        case 'costs':
          return content.costs.map((cost) => `${cost.name}: ${money(costTotal(cost), locale)}`);
        case 'sources':
          return [
            `${t.sources.grant}: ${money(content.sources.grantGrosze, locale)}`,
            `${t.sources.ownFinancial}: ${money(content.sources.ownFinancialGrosze, locale)}`,
            `${t.sources.ownNonFinancial}: ${money(content.sources.ownNonFinancialGrosze, locale)}`,
            `${t.sources.recipients}: ${money(content.sources.recipientsGrosze, locale)}`,
          ];
        case 'performance':
          return content.performance === null ? [] : [t.other.performanceOf[content.performance]];
        case 'declarations': {
          const made = content.declarations;
          return declarationsOf(content).map((key) =>
            key === 'taxes' || key === 'socialInsurance'
              ? `${t.declarations[key]}: ${made[key] === null ? no : form.arrears[made[key]]}`
              : `${made[key] ? yes : no} ${form.declare[key]}`,
          );
        }
        case 'form':
        case 'attachments':
          return [];
        case 'sport':
          return content.sport ? sportLines(content.sport) : [];
        default:
          return content[piece].split('\n');
      }
    },
  };
}

function money(amount: number | null, locale: Locale): string {
  return amount === null ? '–' : formatAmount(amount, locale);
}
