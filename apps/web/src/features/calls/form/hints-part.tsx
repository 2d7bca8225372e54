import { HINTED_PARTS, hintedParts, LONGEST_HINT } from '@nurt/domain/calls';
import { TextAreaField, useText } from '@nurt/ui';
import { callHints } from '@nurt/wording/calls';
import { FieldHints } from './field-hints';
import { Part } from './part';
import type { PartWithProblems } from './parts';

/** What applicants are told beside each part of the offer and beside its fields; only those that their form has. */
export function HintsPart({ control, chosen, problems }: PartWithProblems) {
  const t = useText(callHints);
  const legalBasis = chosen?.line.legalBasis ?? 'udpp';
  return (
    <Part section="hints" problems={problems} lead={t.lead}>
      {hintedParts(legalBasis).map((part) => (
        <TextAreaField
          key={part}
          control={control}
          name={`hints.${HINTED_PARTS.indexOf(part)}.text`}
          label={t.label(t.partOf[part])}
          maximum={LONGEST_HINT}
          rows={2}
          optional
        />
      ))}
      <FieldHints control={control} legalBasis={legalBasis} />
    </Part>
  );
}
