import { useState } from 'react';
import { Button } from '@mantine/core';
import type { UseFormReturn } from 'react-hook-form';
import type { RegisterLookupView } from '@nurt/contracts/organisations';
import { parseKrs, parseNip } from '@nurt/domain/identifiers';
import { LEGAL_FORMS } from '@nurt/domain/statute';
import { DecisionDialog, Notice, ProblemSummary, useLocale, useText } from '@nurt/ui';
import { organisations } from '@nurt/wording/organisations';
import { useApi, useCommand } from '../../shared/api';
import { useAttempt } from '../../shared/forms';
import css from './organisations.module.css';
import type { ProfileDraft } from './profile-draft';
import { registerChanges, type RegisterChanges } from './register-changes';

interface FromRegisterProps {
  form: UseFormReturn<ProfileDraft>;
  from: 'krs' | 'regon';
}

interface Told {
  readonly view: RegisterLookupView;
  readonly changes: RegisterChanges | null;
}

/**
 * Fetches what a public register says: it fills in empty fields, and asks before it puts anything over what was typed.
 * Where the register is not set up there is no button; where it is silent one types by hand.
 */
export function FromRegister({ form, from }: FromRegisterProps) {
  const t = useText(organisations).registers;
  const f = useText(organisations).fields;
  const locale = useLocale();
  const known = useApi('GET /api/registers', {}, { staleTime: Infinity });
  const krs = useCommand('POST /api/registers/krs');
  const regon = useCommand('POST /api/registers/regon');
  const attempt = useAttempt();
  const [told, setTold] = useState<Told | null>(null);
  const [asking, setAsking] = useState(false);
  if (!known.data?.[from]) return null;

  const fetchEntry = () =>
    attempt.run(async () => {
      const { krs: number, nip } = form.getValues();
      const view =
        from === 'krs'
          ? await krs.mutateAsync({ body: { krs: number ?? '' } })
          : await regon.mutateAsync({ body: { nip: nip ?? '' } });
      const changes = view.entry && registerChanges(form.getValues(), view.entry.fields);
      if (changes) put(changes.fills);
      setTold({ view, changes });
      setAsking((changes?.differs.length ?? 0) > 0);
    });
  const put = (values: RegisterChanges['fills']) => {
    for (const [field, value] of Object.entries(values)) {
      form.setValue(field as keyof ProfileDraft, value, { shouldDirty: true, shouldValidate: true });
    }
  };
  const readable = () => {
    const { krs: number, nip } = form.getValues();
    return from === 'krs' ? parseKrs(number ?? '').ok : parseNip(nip ?? '').ok;
  };
  const shown = (field: string, value: string) =>
    field === 'legalForm' ? (LEGAL_FORMS.find(({ key }) => key === value)?.[locale] ?? value) : value;
  const differs = told?.changes?.differs ?? [];
  return (
    <div className={css['register']}>
      <ProblemSummary problems={attempt.problems} reference={attempt.reference} />
      <div>
        <Button
          variant="default"
          size="xs"
          loading={attempt.busy}
          onClick={() => {
            if (readable()) void fetchEntry();
            else void form.trigger(from === 'krs' ? 'krs' : 'nip');
          }}
        >
          {t.fetch[from]}
        </Button>
      </div>
      <div role="status">{told && <Said told={told} from={from} />}</div>
      <DecisionDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          put(Object.fromEntries(differs.map(({ field, told: value }) => [field, value])));
          setAsking(false);
        }}
        title={t.differsTitle}
        confirm={t.replace}
        changes={differs.map(({ field, typed, told: value }) => ({
          label: f[field],
          before: shown(field, typed),
          after: shown(field, value),
        }))}
      >
        <p>{t.differsText}</p>
      </DecisionDialog>
    </div>
  );
}

function Said({ told, from }: { told: Told; from: 'krs' | 'regon' }) {
  const t = useText(organisations).registers;
  const { view, changes } = told;
  if (view.state === 'silent') return <Notice tone="warning">{t.silent[view.why ?? 'failed']}</Notice>;
  if (view.state === 'notFound') return <Notice tone="info">{t.notFound[from]}</Notice>;
  const filled = Object.keys(changes?.fills ?? {}).length;
  return (
    <Notice tone="info">
      <p>
        {t.filled(filled)} {view.entry?.asOf && t.asOf(view.entry.asOf)}
      </p>
      {from === 'krs' && <p>{t.anonymised(view.entry?.people ?? 0)}</p>}
    </Notice>
  );
}
