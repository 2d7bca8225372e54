import { useState } from 'react';
import { Button } from '@mantine/core';
import type { UseFormReturn } from 'react-hook-form';
import type { AccountCheckView } from '@nurt/contracts/organisations';
import { parseNip, parseNrb } from '@nurt/domain/identifiers';
import { Notice, ProblemSummary, useLocale, useText } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { organisations } from '@nurt/wording/organisations';
import { useApi, useCommand } from '../../shared/api';
import { useAttempt } from '../../shared/forms';
import css from './organisations.module.css';
import type { ProfileDraft } from './profile-draft';

const TONES = { assigned: 'success', notAssigned: 'warning', notListed: 'info', silent: 'warning' } as const;

/** Asks the white list about the account. Nothing depends on its answer: most organisations are not on it. */
export function AccountCheck({ form }: { form: UseFormReturn<ProfileDraft> }) {
  const t = useText(organisations).registers;
  const locale = useLocale();
  const known = useApi('GET /api/registers', {}, { staleTime: Infinity });
  const check = useCommand('POST /api/registers/bank-account');
  const attempt = useAttempt();
  const [told, setTold] = useState<AccountCheckView | null>(null);
  if (!known.data?.whiteList) return null;
  const ask = () =>
    attempt.run(async () => {
      const { nip, bankAccount } = form.getValues();
      setTold(await check.mutateAsync({ body: { nip: nip ?? '', bankAccount: bankAccount ?? '' } }));
    });
  return (
    <div className={css['register']}>
      <ProblemSummary problems={attempt.problems} reference={attempt.reference} />
      <div>
        <Button
          variant="default"
          size="xs"
          loading={attempt.busy}
          onClick={() => {
            const { nip, bankAccount } = form.getValues();
            if (parseNip(nip ?? '').ok && parseNrb(bankAccount ?? '').ok) void ask();
            else void form.trigger(['nip', 'bankAccount']);
          }}
        >
          {t.checkAccount}
        </Button>
      </div>
      <div role="status">
        {told && (
          <Notice tone={TONES[told.state]}>
            {told.state === 'silent'
              ? t.silent[told.why ?? 'failed']
              : t.account[told.state](formatDate(told.on, locale))}
          </Notice>
        )}
      </div>
    </div>
  );
}
