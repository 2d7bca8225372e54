import type { ReportView } from '@nurt/contracts/settlement';
import type { ReportContent } from '@nurt/domain/settlement';
import { useLocale, useText } from '@nurt/ui';
import { formatAmount, formatDate } from '@nurt/wording/format';
import { records } from '@nurt/wording/records';
import { reportForm, volunteersSentence } from '@nurt/wording/settlement';
import { partOf } from './parts';
import { usePartName } from './report-steps';

type Piece = keyof ReportContent & string;

/** Names and readable lines of the pieces of a report, for choosing between two versions of one. */
export function useDescribe({ offer }: Pick<ReportView, 'offer'>): {
  label: (piece: Piece) => string;
  lines: (piece: Piece, content: ReportContent) => readonly string[];
} {
  const locale = useLocale();
  const { notGiven } = useText(records);
  const { sourceRows, declare } = useText(reportForm);
  const name = usePartName();
  const names = new Map(offer.costs.map((cost) => [cost.id, cost.name]));
  const money = (grosze: number | null) => (grosze === null ? '–' : formatAmount(grosze, locale));
  const day = (date: string | null) => (date === null ? notGiven : formatDate(date, locale));
  return {
    label: (piece) => name(partOf(piece)),
    lines: (piece, content) => {
      switch (piece) {
        case 'costs':
          return content.costs.map(
            ({ costId, actualGrosze }) => `${names.get(costId) ?? notGiven}: ${money(actualGrosze)}`,
          );
        case 'partners':
          return (offer.joint?.applicants ?? []).map(({ id, name: party }) => {
            const part = content.partners?.find(({ applicantId }) => applicantId === id);
            return `${party}: ${money(part?.actualGrosze ?? null)}`;
          });
        case 'sources':
          return [
            `${sourceRows.grantAmount}: ${money(content.sources.grantGrosze)}`,
            `${sourceRows.bankInterest}: ${money(content.sources.bankInterestGrosze)}`,
            `${sourceRows.ownFinancial}: ${money(content.sources.ownFinancialGrosze)}`,
            `${sourceRows.recipients}: ${money(content.sources.recipientsGrosze)}`,
            `${sourceRows.remaining}: ${money(content.sources.otherGrosze)}`,
            `${sourceRows.nonFinancial}: ${money(content.sources.ownNonFinancialGrosze)}`,
          ];
        case 'documents':
          return content.documents.map(
            (document, index) =>
              `${index + 1}. ${document.number || notGiven}, ${document.issuer || notGiven}, ${day(document.paidOn)}: ${money(document.amountGrosze)} (${money(document.fromGrantGrosze)})`,
          );
        case 'statements':
          return (['legalStatusUnchanged', 'truthful'] as const).map(
            (key) => `${content.statements[key] ? '✓' : '–'} ${declare[key]}`,
          );
        case 'volunteers':
          return [volunteersSentence(content.volunteers, locale) ?? notGiven];
        default:
          return content[piece].split('\n');
      }
    },
  };
}
