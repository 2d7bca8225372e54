import { Fields, RadioField, TextAreaField, useText } from '@nurt/ui';
import { PERFORMANCES } from '@nurt/domain/offers';
import { Link } from 'react-router';
import { jointOffer, offerEditor } from '@nurt/wording/offers';
import { paths } from '../../../../shared/paths';
import { useEditor } from './editor-context';
import { JointWorkFields } from './joint-work';
import { LIMITS } from './limits';

/** Part VI: paid or unpaid performance, which only UDPP asks, and anything else. Point 2 is for joint offers only. */
export function OtherPart() {
  const t = useText(offerEditor).other;
  const joint = useText(jointOffer);
  const { form, offer } = useEditor();
  const { control } = form;
  return (
    <Fields>
      {offer.content.form === undefined && (
        <RadioField
          control={control}
          name="performance"
          label={t.performance}
          choices={PERFORMANCES.map((value) => ({
            value,
            label: t.performanceOf[value],
            help: t.performanceHelp[value],
          }))}
        />
      )}
      <JointWorkFields />
      <TextAreaField
        control={control}
        name="otherInformation"
        label={t.information}
        help={t.informationHelp}
        maximum={LIMITS.long}
        rows={6}
        optional
      />
      <p>
        <Link to={paths.organisation.jointOffer(offer.id)}>{joint.open}</Link> · {joint.lead}
      </p>
    </Fields>
  );
}
