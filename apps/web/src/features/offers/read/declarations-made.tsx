import type { Declarations } from '@nurt/domain/offers';
import { useText } from '@nurt/ui';
import { offerForm } from '@nurt/wording/offers';
import css from './read.module.css';

/** Part VII: what was declared, and what was not. */
export function DeclarationsMade({ declarations }: { declarations: Declarations }) {
  const form = useText(offerForm);
  const { declare, arrears } = form;
  const plain = (key: Exclude<keyof Declarations, 'taxes' | 'socialInsurance'>) => ({
    key,
    text: declare[key],
    made: declarations[key],
  });
  const choice = (key: 'taxes' | 'socialInsurance') => {
    const made = declarations[key];
    const sentence = declare[key](made === null ? arrears.open : arrears[made]);
    return { key, text: sentence, made: made !== null };
  };
  const list = [
    plain('withinPublicBenefitActivity'),
    plain('feesWithinPaidActivity'),
    choice('taxes'),
    choice('socialInsurance'),
    plain('dataAgreeWithRegister'),
    plain('truthful'),
    plain('dataProtection'),
  ];
  return (
    <>
      <p>{form.declarationsLead}</p>
      <ol className={css['declarations']}>
        {list.map(({ key, text, made }) => (
          <li key={key} data-made={made || undefined}>
            {typeof text === 'string'
              ? text
              : text.map((piece) =>
                  typeof piece === 'string' ? piece : <strong key={piece.strong}>{piece.strong}</strong>,
                )}
            {!made && <em> ({form.unconfirmed})</em>}
          </li>
        ))}
      </ol>
    </>
  );
}
