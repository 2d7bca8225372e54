import { ARREARS } from '@nurt/domain/offers';
import { CheckboxField, Fields, RadioField, useText } from '@nurt/ui';
import { offerEditor, offerForm } from '@nurt/wording/offers';
import { useEditor } from './editor-context';

/** Part VII: the seven declarations, two of which are choices. */
export function DeclarationsPart() {
  const t = useText(offerEditor).declarations;
  const { declare } = useText(offerForm);
  const { control } = useEditor().form;
  const choices = ARREARS.toReversed().map((value) => ({ value, label: t.choice[value] }));
  return (
    <Fields>
      <p>{t.lead}</p>
      <CheckboxField
        control={control}
        name="declarations.withinPublicBenefitActivity"
        label={declare.withinPublicBenefitActivity}
      />
      <CheckboxField
        control={control}
        name="declarations.feesWithinPaidActivity"
        label={declare.feesWithinPaidActivity}
        help={t.feesHelp}
      />
      <RadioField control={control} name="declarations.taxes" label={t.taxes} choices={choices} />
      <RadioField
        control={control}
        name="declarations.socialInsurance"
        label={t.socialInsurance}
        choices={choices}
      />
      <CheckboxField
        control={control}
        name="declarations.dataAgreeWithRegister"
        label={declare.dataAgreeWithRegister}
      />
      <CheckboxField control={control} name="declarations.truthful" label={declare.truthful} />
      <CheckboxField control={control} name="declarations.dataProtection" label={declare.dataProtection} />
    </Fields>
  );
}
