import { Button } from '@mantine/core';
import type { SmallGrantPoolView } from '@nurt/contracts/small-grants';
import {
  AmountField,
  DecisionDialog,
  Facts,
  Fields,
  MoneyText,
  Notice,
  Section,
  TextAreaField,
  useLocale,
  useText,
} from '@nurt/ui';
import { formatAmount, formatShare } from '@nurt/wording/format';
import { smallGrantOffice } from '@nurt/wording/small-grants';
import { useCommand, type DraftOf } from '../../../shared/api';
import { useDecision } from '../../../shared/forms';
import { useSession } from '../../../shared/session';
import css from '../read/limits.module.css';

/** The pool of each adopted programme: what it is a share of, what is granted, what is left. */
export function Pools({ pools }: { pools: readonly SmallGrantPoolView[] }) {
  const t = useText(smallGrantOffice);
  if (pools.length === 0) return null;
  return (
    <Section title={t.pools}>
      <Notice tone="warning">{t.pool.doubt}</Notice>
      {pools.map((pool) => (
        <Pool key={pool.programmeId} pool={pool} />
      ))}
    </Section>
  );
}

function Pool({ pool }: { pool: SmallGrantPoolView }) {
  const t = useText(smallGrantOffice).pool;
  const locale = useLocale();
  const { may } = useSession();
  return (
    <Section level={3} title={t.title(pool.year)}>
      <Facts
        facts={[
          {
            label: t.limit,
            value: (
              <>
                <MoneyText amount={pool.limitGrosze} strong />
                {' – '}
                {t.of(formatShare(pool.share, locale), formatAmount(pool.baseGrosze, locale))}
                <small className={css['basis']}>{pool.basis}</small>
              </>
            ),
          },
          { label: t.granted, value: <MoneyText amount={pool.grantedGrosze} /> },
          { label: t.left, value: <MoneyText amount={pool.leftGrosze} /> },
          {
            label: t.base,
            value: pool.baseSet ? `${t.baseSet}: ${pool.baseReason}` : t.basePlanned,
          },
        ]}
      />
      {may('smallGrant.write') && <ChangeBase pool={pool} />}
    </Section>
  );
}

type PoolDraft = DraftOf<'PUT /api/office/programmes/:programmeId/small-grant-pool'>;

function ChangeBase({ pool }: { pool: SmallGrantPoolView }) {
  const t = useText(smallGrantOffice).pool;
  const locale = useLocale();
  const { programmeId, baseSet, baseGrosze, baseReason, plannedGrosze } = pool;
  const set = useCommand('PUT /api/office/programmes/:programmeId/small-grant-pool', {
    invalidates: ['GET /api/office/small-grants', 'GET /api/office/small-grants/:smallGrantId'],
  });
  const decision = useDecision<PoolDraft>({
    defaultValues: { baseGrosze: baseSet ? baseGrosze : null, reason: baseReason },
    run: (body) => set.mutateAsync({ params: { programmeId }, body }),
    done: t.done,
  });
  const typed = decision.form.watch('baseGrosze');
  const after = typeof typed === 'number' ? typed : plannedGrosze;
  const { control } = decision.form;
  return (
    <div>
      <Button variant="default" onClick={decision.open}>
        {t.change}
      </Button>
      <DecisionDialog
        {...decision.dialog}
        title={t.change}
        confirm={t.save}
        changes={[
          {
            label: t.base,
            before: formatAmount(baseGrosze, locale),
            after: formatAmount(after, locale),
          },
        ]}
      >
        <Fields>
          <AmountField control={control} name="baseGrosze" label={t.field} help={t.fieldHelp} optional />
          <TextAreaField control={control} name="reason" label={t.reason} rows={3} optional />
        </Fields>
      </DecisionDialog>
    </div>
  );
}
