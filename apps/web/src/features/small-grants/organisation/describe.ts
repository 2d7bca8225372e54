import type { SmallGrantContent } from '@nurt/domain/small-grants';
import { useLocale, useText } from '@nurt/ui';
import { formatAmount, formatDate } from '@nurt/wording/format';
import { records } from '@nurt/wording/records';
import { smallGrantForm, smallGrants } from '@nurt/wording/small-grants';
import { partOf } from './parts';

type Piece = keyof SmallGrantContent & string;

/** Names and readable lines of the pieces of an offer, for choosing between two versions of one. */
export function useDescribe(): {
  label: (piece: Piece) => string;
  lines: (piece: Piece, content: SmallGrantContent) => readonly string[];
} {
  const locale = useLocale();
  const { fields, parts } = useText(smallGrantForm);
  const { kindOf } = useText(smallGrants);
  const { notGiven } = useText(records);
  const names: Readonly<Record<Piece, string>> = {
    contact: fields.contact,
    kind: fields.kind,
    sphere: fields.sphere,
    title: fields.title,
    taskFrom: fields.from,
    taskTo: fields.to,
    place: fields.place,
    description: fields.description,
    results: fields.results,
    characteristics: fields.characteristics,
    costs: parts.costs,
    declarations: parts.declarations,
    attachments: parts.attachments,
  };
  const money = (amount: number | null) => formatAmount(amount ?? 0, locale);
  return {
    label: (piece) => `${parts[partOf(piece)]}: ${names[piece]}`,
    lines: (piece, content) => {
      switch (piece) {
        case 'contact':
          return Object.values(content.contact);
        case 'taskFrom':
        case 'taskTo':
          return [content[piece] === null ? notGiven : formatDate(content[piece], locale)];
        case 'kind':
          return [content.kind === null ? notGiven : kindOf[content.kind]];
        case 'results':
          return content.results.map((row, index) => `${index + 1}. ${row.name}: ${row.target}`);
        case 'costs':
          return content.costs.map(
            (cost, index) =>
              `${index + 1}. ${cost.name}: ${money(cost.grantGrosze)} + ${money(cost.otherGrosze)}`,
          );
        case 'declarations':
          return Object.values(content.declarations).map(
            (made, index) => `${index + 1}. ${made ? '✓' : '–'}`,
          );
        // Files hang on the draft by themselves: its content never names them.
        case 'attachments':
          return [];
        default:
          return [content[piece] || notGiven];
      }
    },
  };
}
