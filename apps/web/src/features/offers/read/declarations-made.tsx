import { declarationsOf, type OfferContent } from '@nurt/domain/offers';
import { useText } from '@nurt/ui';
import { offerFormFor } from '@nurt/wording/offers';
import { Declared } from '../../../shared/reading';
import { useClubDeclarations } from './sport-view';

/** Part VII, or the declarations of the form on which the offer is written: what was declared, and what was not. */
export function DeclarationsMade({ content }: { content: OfferContent }) {
  const form = useText(offerFormFor(content));
  const { declare, arrears } = form;
  const { declarations } = content;
  const club = useClubDeclarations(content.sport);
  const common = declarationsOf(content).map((key) => {
    if (key !== 'taxes' && key !== 'socialInsurance') {
      return { key, text: declare[key], made: declarations[key] };
    }
    const made = declarations[key];
    const sentence = declare[key](made === null ? arrears.open : arrears[made]);
    return { key, text: sentence, made: made !== null };
  });
  return (
    <>
      <p>{form.declarationsLead}</p>
      <Declared
        list={[...club, ...common].map(({ key, text, made }) => ({
          key,
          made,
          text: (
            <>
              {typeof text === 'string'
                ? text
                : text.map((piece) =>
                    typeof piece === 'string' ? piece : <strong key={piece.strong}>{piece.strong}</strong>,
                  )}
              {!made && <em> ({form.unconfirmed})</em>}
            </>
          ),
        }))}
      />
    </>
  );
}
