import { useState, type ReactNode } from 'react';
import type { PersonView } from '@nurt/contracts/authorities';
import { ConfirmDialog, Fields, useText } from '@nurt/ui';
import { people as wording } from '@nurt/wording/authorities';
import { useCommand } from '../../shared/api';
import { useDecision } from '../../shared/forms';
import { Remaining } from './remaining';

/** Ends somebody's employment after a question that says what remains. */
export function useEnd(people: readonly PersonView[]): {
  of(person: PersonView): void;
  readonly dialog: ReactNode;
} {
  const t = useText(wording);
  const [chosen, setChosen] = useState<PersonView | null>(null);
  const end = useCommand('DELETE /api/office/people/:personId', {
    invalidates: ['GET /api/office/people', 'GET /api/office/board'],
  });
  const decision = useDecision<object>({
    defaultValues: {},
    run: () => end.mutateAsync({ params: { personId: chosen?.accountId ?? '' } }),
    done: t.ended,
  });
  return {
    of: (person) => {
      setChosen(person);
      decision.open();
    },
    dialog: (
      <ConfirmDialog {...decision.dialog} danger title={t.endFor(chosen?.name ?? '')} confirm={t.end}>
        <Fields>
          <p>{t.endText(chosen?.name ?? '')}</p>
          <p>{t.endStays}</p>
          {chosen && <Remaining people={people} person={chosen} after={[]} />}
        </Fields>
      </ConfirmDialog>
    ),
  };
}
