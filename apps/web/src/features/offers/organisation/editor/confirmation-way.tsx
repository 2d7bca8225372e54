import type { ReactNode } from 'react';
import { useForm, useWatch, type Control } from 'react-hook-form';
import { CONFIRMATIONS, type CallTerms, type Confirmation } from '@nurt/domain/calls';
import { FieldLockProvider, RadioField, useText } from '@nurt/ui';
import { offerConfirmation } from '@nurt/wording/offers';
import css from './editor.module.css';

/** How the offer, or what is sent back later, will be confirmed; online unless another way of the call is chosen. */
export function useConfirmationWay(): { way: Confirmation; control: Control<{ way: string }> } {
  const { control } = useForm<{ way: string }>({ defaultValues: { way: 'online' } });
  const chosen = useWatch({ control, name: 'way' });
  return { way: CONFIRMATIONS.find((way) => way === chosen) ?? 'online', control };
}

/** It is no field of the offer, so it is open where only some of those are. */
const open = () => false;

/** The choice of the way, where the call gives one, with what comes later. */
export function ConfirmationWay(props: {
  terms: Pick<CallTerms, 'confirmations'>;
  way: Confirmation;
  control: Control<{ way: string }>;
  /** What has to follow where it is not confirmed online, and by when. */
  note: ReactNode;
}) {
  const { terms, way, control, note } = props;
  const t = useText(offerConfirmation);
  if (terms.confirmations.length < 2) return null;
  return (
    <div>
      <FieldLockProvider value={open}>
        <RadioField
          control={control}
          name="way"
          label={t.way}
          choices={CONFIRMATIONS.filter((one) => terms.confirmations.includes(one)).map((value) => ({
            value,
            label: t.wayOf[value],
          }))}
        />
      </FieldLockProvider>
      {way !== 'online' && <p className={css['below']}>{note}</p>}
    </div>
  );
}
