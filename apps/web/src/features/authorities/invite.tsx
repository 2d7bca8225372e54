import { Button } from '@mantine/core';
import { DecisionDialog, Fields, RadioField, TextField, useText } from '@nurt/ui';
import { people } from '@nurt/wording/authorities';
import { useCommand, type DraftOf } from '../../shared/api';
import { useDecision } from '../../shared/forms';
import { RolesField } from './roles-field';

type Draft = DraftOf<'POST /api/office/people'>;

const NOBODY: Draft = { email: '', name: '', locale: 'pl', roles: [] };

/** Gives somebody new their roles, by e-mail. */
export function Invite() {
  const t = useText(people);
  const invite = useCommand('POST /api/office/people', {
    invalidates: ['GET /api/office/people', 'GET /api/office/board'],
  });
  const decision = useDecision<Draft>({
    defaultValues: NOBODY,
    run: async (body) => {
      await invite.mutateAsync({ body });
      decision.form.reset(NOBODY);
    },
    done: t.invited,
  });
  const { control } = decision.form;
  return (
    <>
      <Button onClick={decision.open}>{t.invite}</Button>
      <DecisionDialog {...decision.dialog} title={t.inviteTitle} confirm={t.inviteConfirm}>
        <Fields>
          <p>{t.inviteText}</p>
          <TextField
            control={control}
            name="email"
            type="email"
            autoComplete="off"
            label={t.fields.email}
            help={t.fields.emailHelp}
          />
          <TextField
            control={control}
            name="name"
            autoComplete="off"
            label={t.fields.name}
            help={t.fields.nameHelp}
          />
          <RadioField
            control={control}
            name="locale"
            label={t.fields.locale}
            choices={(['pl', 'en'] as const).map((value) => ({ value, label: t.fields.locales[value] }))}
          />
          <RolesField control={control} />
        </Fields>
      </DecisionDialog>
    </>
  );
}
