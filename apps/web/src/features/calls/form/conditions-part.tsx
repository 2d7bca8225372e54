import { useFieldArray } from 'react-hook-form';
import {
  conditionsAskedBy,
  CONFIRMATIONS,
  CONTRIBUTION_KINDS,
  CORRECTABLE,
  RECEIPT_RULES,
} from '@nurt/domain/calls';
import {
  AmountField,
  CheckboxesField,
  fieldId,
  PercentField,
  RadioField,
  TextField,
  useLocale,
  useText,
  WholeNumberField,
} from '@nurt/ui';
import { conditions, confirmationPlace } from '@nurt/wording/announced-calls';
import { Repeated } from '../../../shared/forms';
import { newId } from '../../../shared/new-id';
import css from '../calls.module.css';
import { Part } from './part';
import type { PartWithProblems } from './parts';

/** What the call asks for beyond its announcement; only what its legal basis and kind let it ask. */
export function ConditionsPart({ control, values, chosen, problems }: PartWithProblems) {
  const t = useText(conditions);
  const locale = useLocale();
  const kind = values.kind === 'entrustment' ? 'entrustment' : 'support';
  const asked = conditionsAskedBy({ legalBasis: chosen?.line.legalBasis ?? 'udpp' }, kind);
  return (
    <Part section="conditions" problems={problems} lead={t.lead}>
      {asked.ownContribution ? (
        <>
          <PercentField
            control={control}
            name="minimumOwnContribution.share"
            label={t.ownContributionShare}
            optional
          />
          <CheckboxesField
            control={control}
            name="minimumOwnContribution.kinds"
            label={t.ownContributionKinds}
            choices={CONTRIBUTION_KINDS.map((value) => ({ value, label: t.contributionOf[value] }))}
          />
        </>
      ) : (
        <p className={css['hint']}>{t.ownContributionNot}</p>
      )}
      <AmountField control={control} name="maximumPerOrganisationGrosze" label={t.perOrganisation} optional />
      <PercentField
        control={control}
        name="costShiftTolerance"
        label={t.tolerance}
        help={t.toleranceHelp}
        optional
      />
      <Attachments control={control} />
      <CheckboxesField
        control={control}
        name="confirmations"
        label={t.confirmations}
        help={t.confirmationHelp}
        choices={CONFIRMATIONS.map((value) => ({
          value,
          label:
            value === 'online'
              ? t.confirmationOf[value]
              : `${t.confirmationOf[value]} (${confirmationPlace(value, locale)})`,
        }))}
      />
      <WholeNumberField
        control={control}
        name="confirmationDays"
        label={t.confirmationDays}
        help={t.confirmationDaysHelp}
        width={5}
      />
      <RadioField
        control={control}
        name="receiptRule"
        label={t.receiptRule}
        choices={RECEIPT_RULES.map((value) => ({ value, label: t.receiptOf[value] }))}
      />
      <WholeNumberField
        control={control}
        name="corrections.days"
        label={t.correctionDays}
        help={t.correctionDaysHelp}
        width={5}
        optional
      />
      <CheckboxesField
        control={control}
        name="corrections.what"
        label={t.correctionWhat}
        choices={CORRECTABLE.map((value) => ({ value, label: t.correctionOf[value] }))}
      />
    </Part>
  );
}

function Attachments({ control }: Pick<PartWithProblems, 'control'>) {
  const t = useText(conditions);
  const rows = useFieldArray({ control, name: 'requiredAttachments', keyName: 'key' });
  return (
    <div id={fieldId('requiredAttachments')} className={css['list']}>
      <h3>{t.attachments}</h3>
      <Repeated
        label={t.attachments}
        keys={rows.fields.map(({ key }) => key)}
        title={(index) => t.attachmentNumber(index + 1)}
        add={t.addAttachment}
        onAdd={() => rows.append({ id: newId(), name: '' }, { shouldFocus: false })}
        onRemove={(index) => rows.remove(index)}
      >
        {(index) => (
          <TextField control={control} name={`requiredAttachments.${index}.name`} label={t.attachmentName} />
        )}
      </Repeated>
    </div>
  );
}
