import { useWatch } from 'react-hook-form';
import { TextAreaField, useText } from '@nurt/ui';
import { jointOffer } from '@nurt/wording/offers';
import { useEditor } from './editor-context';
import { LIMITS } from './limits';

/** Part VI.2 of a joint offer: what each applicant does, and how all are represented (UDPP art. 14 ust. 2). */
export function JointWorkFields() {
  const t = useText(jointOffer);
  const { control } = useEditor().form;
  const joint = useWatch({ control, name: 'joint' });
  if (joint === undefined) return null;
  return (
    <>
      {joint.applicants.map(({ id, name }, index) => (
        <TextAreaField
          key={id}
          control={control}
          name={`joint.applicants.${index}.work`}
          label={t.workOf(name ?? '')}
          rows={3}
          maximum={LIMITS.applicant.work}
        />
      ))}
      <TextAreaField
        control={control}
        name="joint.representation"
        label={t.representation}
        rows={3}
        maximum={LIMITS.joint.representation}
      />
    </>
  );
}
