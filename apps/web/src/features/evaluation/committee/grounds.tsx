import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { EXCLUSION_GROUNDS } from '@nurt/domain/statute';
import { CheckboxesField, TextAreaField, useLocale, useText } from '@nurt/ui';
import { committee } from '@nurt/wording/evaluation';

/** Which grounds of exclusion apply, and why. */
export interface GroundsDraft {
  grounds: string[];
  explanation: string;
}

export const NO_GROUNDS: GroundsDraft = { grounds: [], explanation: '' };

/** The grounds of KPA art. 24 to choose from, with an explanation. */
export function Grounds<Values extends GroundsDraft & FieldValues>({
  control,
}: {
  control: Control<Values>;
}) {
  const { declaration: t } = useText(committee);
  const locale = useLocale();
  return (
    <>
      <CheckboxesField
        control={control}
        name={'grounds' as FieldPath<Values>}
        label={t.grounds}
        help={t.question}
        choices={EXCLUSION_GROUNDS.map(({ key, basis, ...texts }) => ({
          value: key,
          label: texts[locale],
          help: basis,
        }))}
      />
      <TextAreaField
        control={control}
        name={'explanation' as FieldPath<Values>}
        label={t.explanation}
        help={t.explanationHelp}
        rows={3}
        maximum={2000}
        optional
      />
    </>
  );
}
