import { hintsInOrder, type CallTerms } from '@nurt/domain/calls';
import { Facts, useLocale, useText } from '@nurt/ui';
import { callHints } from '@nurt/wording/calls';
import { hintedFieldName } from '@nurt/wording/offers';
import { Prose } from '../records';

/** What a call tells applicants, part by part: about the whole part first, then about its fields. */
export function HintList({ terms }: { terms: Pick<CallTerms, 'hints' | 'fieldHints'> }) {
  const t = useText(callHints);
  const locale = useLocale();
  return (
    <Facts
      facts={hintsInOrder(terms).map(({ part, field, text }) => ({
        label: field === undefined ? capital(t.partOf[part]) : hintedFieldName(field, locale),
        value: (
          <div lang="pl">
            <Prose>{text}</Prose>
          </div>
        ),
      }))}
    />
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
