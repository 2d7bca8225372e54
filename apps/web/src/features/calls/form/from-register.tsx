import { useState } from 'react';
import { Button } from '@mantine/core';
import type { SameKindYearView } from '@nurt/contracts/calls';
import { Notice, useLocale, useText } from '@nurt/ui';
import { authoring } from '@nurt/wording/calls';
import { formatAmount } from '@nurt/wording/format';
import { api } from '../../../shared/api';
import { useAttempt } from '../../../shared/forms';
import css from '../calls.module.css';

/** Fills the tasks of the same kind from agreements and payments, and lists the records that the figures come from. */
export function FromRegister(props: {
  callId: string;
  onFill: (years: readonly SameKindYearView[]) => void;
}) {
  const t = useText(authoring);
  const locale = useLocale();
  const attempt = useAttempt();
  const [years, setYears] = useState<readonly SameKindYearView[] | null>(null);
  const fill = () =>
    attempt.run(async () => {
      const found = await api('GET /api/office/calls/:callId/same-kind-tasks', {
        params: { callId: props.callId },
      });
      setYears(found);
      props.onFill(found);
    });
  const money = (amount: number) => formatAmount(amount, locale);
  return (
    <div className={css['list']}>
      <div>
        <Button variant="default" loading={attempt.busy} onClick={() => void fill()}>
          {t.fromRegister}
        </Button>
        <p className={css['hint']}>{t.fromRegisterHelp}</p>
      </div>
      {attempt.problems.length > 0 && <p role="alert">{attempt.problems[0]?.text}</p>}
      {years && (
        <Notice live>
          {years.map(({ year, records }) =>
            records.length === 0 ? (
              <p key={year}>{t.registerNone(year)}</p>
            ) : (
              <div key={year}>
                <p>{t.registerLead(year, records.length)}</p>
                <ul>
                  {records.map((row) => (
                    <li key={row.agreementId} lang="pl">
                      {t.registerRow(
                        row.agreement,
                        row.organisation,
                        row.title,
                        money(row.grantGrosze),
                        money(row.paidGrosze),
                      )}
                    </li>
                  ))}
                </ul>
              </div>
            ),
          )}
        </Notice>
      )}
    </div>
  );
}
