import { allocateShares, shareOf, sumGrosze, ZERO, type BasisPoints, type Grosze } from '@nurt/domain/money';
import { taskYears, type OfferContent, type Sources } from '@nurt/domain/offers';
import { formatHundredths } from '@nurt/wording/format';
import { costRows, itemTotal, totalOf, yearOf, yearsOf } from './cost-tree';
import { heading, paragraph, STYLE, subheading, table, type Column, type Sheet } from './kit';
import { drawDivision } from './offer-joint';
import type { Voice } from './values';

/** More years than this do not fit beside the other columns of an upright page. */
const YEARS_UPRIGHT = 1;

/** Part V of the offer: V.A costs, V.B sources, V.C division among applicants. */
export function drawCalculation(sheet: Sheet, say: Voice, content: OfferContent): void {
  const { offer, common } = say.words;
  // Every year of the task has its column, also one in which nothing is spent.
  const named = yearsOf(content.costs, [content.taskFrom, content.taskTo]);
  const years = [...new Set([...taskYears(content), ...named])].sort((a, b) => a - b);
  const wide = years.length > YEARS_UPRIGHT;
  if (wide) sheet.turnTo('landscape');
  heading(sheet, offer.calculation);
  subheading(sheet, offer.costs);
  paragraph(sheet, offer.costsHint, STYLE.small);
  const money = wide ? 72 : 66;
  const columns: Column[] = [
    { heading: common.ordinal, width: 38 },
    { heading: offer.costColumns.kind, width: { part: 1 } },
    { heading: offer.costColumns.unit, width: 52 },
    { heading: offer.costColumns.unitCost, width: 62, align: 'right' },
    { heading: offer.costColumns.quantity, width: 48, align: 'right' },
    { heading: offer.costColumns.total, width: money, align: 'right' },
    ...years.map((year, index): Column => ({
      heading: common.year(index + 1, year),
      width: money,
      align: 'right',
    })),
  ];
  const rows = costRows(content, common, {
    item: (item) => [
      say.text(item.unit),
      say.figures(item.unitCostGrosze),
      say.quantity(item.quantity),
      say.figures(itemTotal(item)),
      ...years.map((year) => say.figures(yearOf([item], year))),
    ],
    // The name of a sum reaches over unit, unit cost and number of units.
    sum: (items) => [
      null,
      null,
      null,
      say.figures(totalOf(items)),
      ...years.map((year) => say.figures(yearOf(items, year))),
    ],
  });
  table(sheet, columns, rows);
  sheet.turnTo('portrait');
  drawSources(sheet, say, content);
  if (content.form !== undefined) return;
  drawDivision(sheet, say, content);
}

function drawSources(sheet: Sheet, say: Voice, { costs, sources }: OfferContent): void {
  const { offer, common } = say.words;
  const { sourceRows: name, sourceColumns: column } = offer;
  const all = totalOf(costs);
  const share = sharesOf(sources, all);
  const row = (number: string, text: string, value: Grosze | null, part: BasisPoints, strong = false) => ({
    kind: strong ? ('strong' as const) : ('line' as const),
    cells: [number, text, say.figures(value), formatHundredths(part, say.locale)],
  });
  const { ownFinancialGrosze, ownNonFinancialGrosze } = sources;
  const own = sumGrosze([ownFinancialGrosze ?? ZERO, ownNonFinancialGrosze ?? ZERO]);
  subheading(sheet, offer.sources);
  table(
    sheet,
    [
      { heading: common.ordinal, width: 34 },
      { heading: column.source, width: { part: 1 } },
      { heading: column.value, width: 96, align: 'right' },
      { heading: column.share, width: 72, align: 'right' },
    ],
    [
      row('1', name.all, all, shareOf(all, all), true),
      row('2', name.grant, sources.grantGrosze, share.grant, true),
      row('3', name.own, own, share.own, true),
      row('3.1', name.ownFinancial, ownFinancialGrosze, share.ownFinancial),
      row('3.2', name.ownNonFinancial, ownNonFinancialGrosze, share.ownNonFinancial),
      row('4', name.recipients, sources.recipientsGrosze, share.recipients, true),
    ],
  );
}

interface Shares {
  readonly grant: BasisPoints;
  readonly ownFinancial: BasisPoints;
  readonly ownNonFinancial: BasisPoints;
  readonly own: BasisPoints;
  readonly recipients: BasisPoints;
}

/**
 * Shares of the sources in all costs. Where the sources pay for exactly the costs, the shares add up to 100,00 %;
 * in a draft that does not balance yet, each is the share of the costs that it is.
 */
function sharesOf(sources: Sources, all: Grosze): Shares {
  const parts = [
    sources.grantGrosze,
    sources.ownFinancialGrosze,
    sources.ownNonFinancialGrosze,
    sources.recipientsGrosze,
  ].map((part) => part ?? ZERO);
  const balanced = sumGrosze(parts) === all;
  const shares = balanced ? allocateShares(parts) : parts.map((part) => shareOf(part, all));
  const at = (index: number): BasisPoints => shares[index] ?? shareOf(ZERO, all);
  return {
    grant: at(0),
    ownFinancial: at(1),
    ownNonFinancial: at(2),
    own: (at(1) + at(2)) as BasisPoints,
    recipients: at(3),
  };
}
