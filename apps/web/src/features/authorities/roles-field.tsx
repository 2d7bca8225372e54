import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { AUTHORITY_ROLES } from '@nurt/domain/access';
import { CheckboxesField, useText } from '@nurt/ui';
import { people } from '@nurt/wording/authorities';

/** The roles of somebody, each with one sentence on what it may do. */
export function RolesField<Values extends FieldValues & { roles: readonly (string | null)[] | null }>({
  control,
}: {
  control: Control<Values>;
}) {
  const t = useText(people);
  return (
    <CheckboxesField
      control={control}
      name={'roles' as FieldPath<Values>}
      label={t.fields.roles}
      help={t.fields.rolesHelp}
      choices={AUTHORITY_ROLES.map((value) => ({ value, label: t.roles[value], help: t.rolesHelp[value] }))}
    />
  );
}
