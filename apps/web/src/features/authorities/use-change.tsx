import { useState, type ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import type { PersonView } from '@nurt/contracts/authorities';
import { rolesInOrder } from '@nurt/domain/authorities';
import { DecisionDialog, Fields, useText } from '@nurt/ui';
import { people as wording } from '@nurt/wording/authorities';
import { useCommand } from '../../shared/api';
import { useDecision } from '../../shared/forms';
import { Remaining } from './remaining';
import { RolesField } from './roles-field';

/** Changes somebody's roles in a dialog. */
export function useChange(people: readonly PersonView[]): {
  of(person: PersonView): void;
  readonly dialog: ReactNode;
} {
  const t = useText(wording);
  const [chosen, setChosen] = useState<PersonView | null>(null);
  const change = useCommand('PUT /api/office/people/:personId', {
    invalidates: ['GET /api/office/people', 'GET /api/office/board'],
  });
  const decision = useDecision<{ roles: string[] }>({
    defaultValues: { roles: [] },
    run: ({ roles }) =>
      change.mutateAsync({
        params: { personId: chosen?.accountId ?? '' },
        body: { roles, version: chosen?.version ?? 0 },
      }),
    done: t.changed,
  });
  const roles = rolesInOrder(useWatch({ control: decision.form.control, name: 'roles' }));
  return {
    of: (person) => {
      setChosen(person);
      decision.form.reset({ roles: [...person.roles] });
      decision.open();
    },
    dialog: (
      <DecisionDialog {...decision.dialog} title={t.changeFor(chosen?.name ?? '')} confirm={t.changeConfirm}>
        <Fields>
          <p>{t.changeText}</p>
          <RolesField control={decision.form.control} />
          {chosen && <Remaining people={people} person={chosen} after={roles} />}
        </Fields>
      </DecisionDialog>
    ),
  };
}
