import { Button } from '@mantine/core';
import { useWatch } from 'react-hook-form';
import type { RepresentationView } from '@nurt/contracts/organisations';
import { REPRESENTATION_MODES, type RepresentationMode } from '@nurt/domain/organisations';
import {
  DecisionDialog,
  Facts,
  Fields,
  Notice,
  RadioField,
  Section,
  useText,
  WholeNumberField,
} from '@nurt/ui';
import { members } from '@nurt/wording/organisations';
import { useCommand } from '../../../shared/api';
import { useDecision } from '../../../shared/forms';

interface RepresentationProps {
  organisationId: string;
  representation: RepresentationView;
  manages: boolean;
}

interface Draft {
  mode: RepresentationMode;
  persons: number | string | null;
}

/** How many representatives act together, beside the words of the register, and whether that can be fulfilled now. */
export function Representation({ organisationId, representation, manages }: RepresentationProps) {
  const t = useText(members).representation;
  const { mode, persons, statute, attainable, version } = representation;
  const change = useCommand('PUT /api/organisations/:organisationId/representation', {
    invalidates: ['GET /api/organisations/:organisationId/members', 'GET /api/organisations/:organisationId'],
  });
  const decision = useDecision<Draft>({
    defaultValues: { mode, persons },
    run: (values) =>
      change.mutateAsync({
        params: { organisationId },
        body: { mode: values.mode, persons: values.mode === 'alone' ? 1 : values.persons, version },
      }),
    done: t.done,
  });
  const chosen = useWatch({ control: decision.form.control, name: 'mode' });
  return (
    <Section
      title={t.title}
      lead={t.lead}
      actions={
        manages && (
          <Button
            variant="default"
            onClick={() => {
              decision.form.reset({ mode, persons: Math.max(persons, 2) });
              decision.open();
            }}
          >
            {t.change}
          </Button>
        )
      }
    >
      <Facts
        facts={[
          { label: t.statute, value: statute },
          { label: t.inSystem, value: t.sentence(mode, persons) },
        ]}
      />
      {!attainable && (
        <Notice tone="warning" title={t.unattainable}>
          <p>{t.unattainableText}</p>
        </Notice>
      )}
      <DecisionDialog {...decision.dialog} title={t.change} confirm={t.confirm}>
        <Fields>
          <p>{statute}</p>
          <RadioField
            control={decision.form.control}
            name="mode"
            label={t.mode}
            choices={REPRESENTATION_MODES.map((value) => ({ value, label: t.modes[value] }))}
          />
          {chosen !== 'alone' && (
            <WholeNumberField
              control={decision.form.control}
              name="persons"
              label={t.persons}
              help={t.personsHelp}
            />
          )}
        </Fields>
      </DecisionDialog>
    </Section>
  );
}
