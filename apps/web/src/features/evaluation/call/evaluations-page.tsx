import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { CallPhase } from '@nurt/domain/calls';
import {
  DataTable,
  EmptyState,
  InPolish,
  MoneyText,
  Page,
  StatusLabel,
  useLocale,
  useText,
  type Tone,
} from '@nurt/ui';
import { calls } from '@nurt/wording/calls';
import { evaluation } from '@nurt/wording/evaluation';
import { formatDateTime } from '@nurt/wording/format';
import { useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import css from '../evaluation.module.css';

const TONE: Readonly<Record<CallPhase, Tone>> = {
  draft: 'neutral',
  proposed: 'neutral',
  approved: 'neutral',
  open: 'current',
  evaluation: 'waiting',
  resolved: 'success',
  annulled: 'danger',
};
/** What needs attention first. */
const ORDER: readonly CallPhase[] = ['evaluation', 'open', 'resolved'];

/** Calls that are being evaluated, will be, or have been. */
export function EvaluationsPage() {
  const t = useText(evaluation);
  const c = useText(calls);
  const locale = useLocale();
  const query = useApi('GET /api/office/calls');
  return (
    <Page title={t.title} lead={t.lead}>
      <Loaded query={query} as="part">
        {(rows) => (
          <DataTable
            caption={t.list}
            captionHidden
            summary={c.count(rows.filter(({ phase }) => ORDER.includes(phase)).length)}
            rows={rows
              .filter(({ phase }) => ORDER.includes(phase))
              .sort((a, b) => ORDER.indexOf(a.phase) - ORDER.indexOf(b.phase))}
            rowKey={({ id }) => id}
            rowHref={({ id }) => paths.office.evaluation(id)}
            empty={
              <EmptyState
                title={t.empty}
                action={
                  <Button component={Link} to={paths.office.calls} variant="default">
                    {c.title}
                  </Button>
                }
              >
                {t.emptyText}
              </EmptyState>
            }
            columns={[
              {
                key: 'title',
                header: c.name,
                cell: ({ title, number }) => (
                  <>
                    <InPolish>{title}</InPolish> <span className={css['number']}>{number}</span>
                  </>
                ),
              },
              {
                key: 'phase',
                header: c.phase,
                cell: ({ phase }) => <StatusLabel tone={TONE[phase]}>{c.phaseOf[phase]}</StatusLabel>,
              },
              {
                key: 'closes',
                header: c.closes,
                cell: ({ closesAt }) => (closesAt ? formatDateTime(closesAt, locale) : c.notSet),
              },
              { key: 'offers', header: c.offers, align: 'end', cell: ({ offers }) => offers },
              {
                key: 'pool',
                header: c.pool,
                align: 'end',
                cell: ({ poolGrosze }) =>
                  poolGrosze === null ? c.notSet : <MoneyText amount={poolGrosze} />,
              },
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
}
