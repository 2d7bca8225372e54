import { Fields, TextAreaField, useText } from '@nurt/ui';
import { offerEditor } from '@nurt/wording/offers';
import { useEditor } from './editor-context';
import { LIMITS } from './limits';

/** Part IV: what the organisation has done before and what it brings to the task. */
export function CapacityPart() {
  const t = useText(offerEditor).capacity;
  const { control } = useEditor().form;
  return (
    <Fields>
      <TextAreaField
        control={control}
        name="experience"
        label={t.experience}
        help={t.experienceHelp}
        maximum={LIMITS.long}
        rows={8}
      />
      <TextAreaField
        control={control}
        name="resources"
        label={t.resources}
        help={t.resourcesHelp}
        maximum={LIMITS.long}
        rows={8}
      />
    </Fields>
  );
}
