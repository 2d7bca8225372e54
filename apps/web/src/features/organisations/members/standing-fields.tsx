import { useWatch, type Control, type FieldPath } from 'react-hook-form';
import { ORGANISATION_ROLES } from '@nurt/domain/access';
import type { StandingView } from '@nurt/contracts/organisations';
import { CheckboxField, DateField, FieldRow, RadioField, TextField, useText } from '@nurt/ui';
import { members } from '@nurt/wording/organisations';
import type { DraftOf } from '../../../shared/api';

/** A role and a mandate as a form holds them. */
export type StandingDraft = Omit<DraftOf<'POST /api/organisations/:organisationId/invitations'>, 'email'>;

export const NEW_STANDING: StandingDraft = {
  role: null,
  position: '',
  chair: false,
  mandateFrom: null,
  mandateTo: null,
};

export function standingOf({ role, position, chair, mandateFrom, mandateTo }: StandingView): StandingDraft {
  return { role, position, chair, mandateFrom, mandateTo };
}

/** What is sent: a day that was not given is null, and only a representative chairs. */
export function sentStanding<Of extends StandingDraft>(draft: Of): Of {
  return {
    ...draft,
    chair: draft.role === 'representative' && draft.chair,
    mandateFrom: draft.mandateFrom || null,
    mandateTo: draft.mandateTo || null,
  };
}

/** Role, position and mandate. Who chairs is asked of representatives only. */
export function StandingFields<Values extends StandingDraft>({ control }: { control: Control<Values> }) {
  const t = useText(members);
  const f = t.fields;
  const name = (field: keyof StandingDraft) => field as FieldPath<Values>;
  const role: unknown = useWatch({ control, name: name('role') });
  return (
    <>
      <RadioField
        control={control}
        name={name('role')}
        label={f.role}
        choices={ORGANISATION_ROLES.map((value) => ({
          value,
          label: t.roles[value],
          help: t.rolesHelp[value],
        }))}
      />
      <TextField
        control={control}
        name={name('position')}
        label={f.position}
        help={f.positionHelp}
        optional
      />
      {role === 'representative' && <CheckboxField control={control} name={name('chair')} label={f.chair} />}
      <FieldRow>
        <DateField control={control} name={name('mandateFrom')} label={f.mandateFrom} optional />
        <DateField
          control={control}
          name={name('mandateTo')}
          label={f.mandateTo}
          help={f.mandateHelp}
          optional
        />
      </FieldRow>
    </>
  );
}
