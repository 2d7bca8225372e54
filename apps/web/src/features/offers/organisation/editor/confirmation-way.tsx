import { useForm, useWatch, type Control } from 'react-hook-form';
import { CONFIRMATIONS, type CallTerms, type Confirmation } from '@nurt/domain/calls';
import { confirmationDeadline } from '@nurt/domain/offers';
import { RadioField, useLocale, useText } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { offerConfirmation } from '@nurt/wording/offers';
import css from './editor.module.css';

type Terms = Pick<CallTerms, 'confirmations' | 'confirmationDays' | 'closesAt'>;

/** How the offer will be confirmed; online unless another way of the call is chosen. */
export function useConfirmationWay(): { way: Confirmation; control: Control<{ way: string }> } {
  const { control } = useForm<{ way: string }>({ defaultValues: { way: 'online' } });
  const chosen = useWatch({ control, name: 'way' });
  return { way: CONFIRMATIONS.find((way) => way === chosen) ?? 'online', control };
}

/** The choice of the way, where the call gives one, with the term of what comes later. */
export function ConfirmationWay(props: {
  terms: Terms;
  way: Confirmation;
  control: Control<{ way: string }>;
}) {
  const { terms, way, control } = props;
  const t = useText(offerConfirmation);
  if (terms.confirmations.length < 2) return null;
  return (
    <div>
      <RadioField
        control={control}
        name="way"
        label={t.way}
        choices={CONFIRMATIONS.filter((one) => terms.confirmations.includes(one)).map((value) => ({
          value,
          label: t.wayOf[value],
        }))}
      />
      {way !== 'online' && <OutsideNote terms={terms} />}
    </div>
  );
}

/** By when a signed confirmation has to come. */
export function OutsideNote({ terms }: { terms: Terms }) {
  const t = useText(offerConfirmation);
  const locale = useLocale();
  if (terms.closesAt === null) return null;
  const { dueOn } = confirmationDeadline(new Date(terms.closesAt), terms.confirmationDays);
  return <p className={css['below']}>{t.outsideNote(formatDate(dueOn, locale))}</p>;
}
