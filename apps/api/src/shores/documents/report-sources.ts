import { shareOf, sumGrosze, ZERO, type Grosze } from '@nurt/domain/money';
import type { Sources } from '@nurt/domain/offers';
import type { ActualSources } from '@nurt/domain/settlement';
import { subheading, table, type Row, type Sheet } from './kit';
import type { Voice } from './values';

type Amount = Grosze | null;

/** Annex 5, part II.2: sources as agreed and as they were, with the three shares below them. */
export function drawSources(sheet: Sheet, say: Voice, planned: Sources, actual: ActualSources): void {
  const { report, common } = say.words;
  const { sourceRows: name, sourceColumns: column } = report;
  subheading(sheet, report.sources);
  const line = (number: string, text: string, was: Amount, is: Amount): Row => ({
    cells: [number, text, say.figures(was), say.figures(is)],
  });
  const head = (number: string, text: string, was: Grosze, is: Grosze): Row => ({
    ...line(number, text, was, is),
    kind: 'strong',
  });
  const before = {
    grant: planned.grantGrosze ?? ZERO,
    other: sum(planned.ownFinancialGrosze, planned.recipientsGrosze),
    nonFinancial: planned.ownNonFinancialGrosze ?? ZERO,
  };
  const after = {
    grant: sum(actual.grantGrosze, actual.bankInterestGrosze),
    other: sum(actual.ownFinancialGrosze, actual.recipientsGrosze, actual.otherGrosze),
    nonFinancial: actual.ownNonFinancialGrosze ?? ZERO,
  };
  const whole = {
    before: sum(before.grant, before.other, before.nonFinancial),
    after: sum(after.grant, after.other, after.nonFinancial),
  };
  const share = (
    number: string,
    text: string,
    parts: readonly [Grosze, Grosze],
    wholes: readonly [Grosze, Grosze],
  ): Row => ({
    cells: [number, text, say.share(shareOf(parts[0], wholes[0])), say.share(shareOf(parts[1], wholes[1]))],
  });
  const spent = actual.grantGrosze ?? ZERO;
  table(
    sheet,
    [
      { heading: common.ordinal, width: 34 },
      { heading: column.source, width: { part: 1 } },
      { heading: column.planned, width: 104, align: 'right' },
      { heading: column.actual, width: 104, align: 'right' },
    ],
    [
      head('1', name.grant, before.grant, after.grant),
      line('1.1', name.grantAmount, planned.grantGrosze, actual.grantGrosze),
      line('1.2', name.bankInterest, null, actual.bankInterestGrosze),
      head('2', name.other, before.other, after.other),
      line('2.1', name.ownFinancial, planned.ownFinancialGrosze, actual.ownFinancialGrosze),
      line('2.2', name.recipients, planned.recipientsGrosze, actual.recipientsGrosze),
      line('2.3', name.remaining, null, actual.otherGrosze),
      head('3', name.nonFinancial, before.nonFinancial, after.nonFinancial),
      { ...line('', name.all, whole.before, whole.after), kind: 'total' },
      share('4', name.grantShare, [before.grant, spent], [whole.before, whole.after]),
      share('5', name.otherShare, [before.other, after.other], [before.grant, spent]),
      share('6', name.nonFinancialShare, [before.nonFinancial, after.nonFinancial], [before.grant, spent]),
    ],
  );
}

function sum(...amounts: readonly Amount[]): Grosze {
  return sumGrosze(amounts.map((amount) => amount ?? ZERO));
}
