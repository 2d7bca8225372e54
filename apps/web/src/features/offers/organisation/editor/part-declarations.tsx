import { ARREARS, declarationsOf, SPORT_DECLARATIONS } from '@nurt/domain/offers';
import { CheckboxField, Fields, RadioField, useText } from '@nurt/ui';
import { offerEditor, offerFormFor, sportForm } from '@nurt/wording/offers';
import { useEditor } from './editor-context';

/** Part VII: the seven declarations, two of which are choices; on a form of the authority's own, those it asks for. */
export function DeclarationsPart() {
  const t = useText(offerEditor).declarations;
  const { form, offer } = useEditor();
  const { content } = offer;
  const { declare } = useText(offerFormFor(content));
  const club = useText(sportForm);
  const { control } = form;
  const choices = ARREARS.toReversed().map((value) => ({ value, label: t.choice[value] }));
  return (
    <Fields>
      <p>{t.lead}</p>
      {content.sport &&
        SPORT_DECLARATIONS.map((key) => (
          <CheckboxField
            key={key}
            control={control}
            name={`sport.declarations.${key}`}
            label={club.declare[key]}
          />
        ))}
      {declarationsOf(content).map((key) =>
        key === 'taxes' || key === 'socialInsurance' ? (
          <RadioField
            key={key}
            control={control}
            name={`declarations.${key}`}
            label={t[key]}
            choices={choices}
          />
        ) : (
          <CheckboxField
            key={key}
            control={control}
            name={`declarations.${key}`}
            label={declare[key]}
            help={key === 'feesWithinPaidActivity' ? t.feesHelp : undefined}
          />
        ),
      )}
    </Fields>
  );
}
