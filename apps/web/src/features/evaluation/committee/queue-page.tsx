import { Anchor, Button } from '@mantine/core';
import { Link } from 'react-router';
import type { CommitteeOfferRowView } from '@nurt/contracts/evaluation';
import { DataTable, EmptyState, InPolish, MoneyText, Notice, Page, Section, useText } from '@nurt/ui';
import { committee } from '@nurt/wording/evaluation';
import { records } from '@nurt/wording/records';
import { useApi } from '../../../shared/api';
import { NothingFound, TabLinks, useList } from '../../../shared/lists';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { useSession } from '../../../shared/session';
import css from './committee.module.css';
import { groupByCall, isOpen, nextOffer, STAGES, type QueueGroup } from './queue';
import { StageLabel } from './stage';

/** What a committee member has to do, call by call, with the next step first. */
export function QueuePage() {
  const t = useText(committee);
  const query = useApi('GET /api/committee/offers');
  return (
    <Page title={t.title} lead={t.lead}>
      <Loaded query={query} as="part">
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t.empty}>{t.emptyText}</EmptyState>
          ) : (
            <>
              <Next rows={rows} />
              <Queue rows={rows} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Next({ rows }: { rows: readonly CommitteeOfferRowView[] }) {
  const t = useText(committee);
  const next = nextOffer(rows);
  const done = rows.filter((row) => !isOpen(row)).length;
  if (next === undefined && rows.some(({ stage }) => stage === 'released')) {
    return (
      <Notice tone="info" title={t.released}>
        <p>{t.releasedText}</p>
      </Notice>
    );
  }
  if (next?.stage !== 'toDeclare' && next?.stage !== 'toScore') {
    return (
      <Notice tone="success" title={t.allDone}>
        <p>{t.allDoneText}</p>
      </Notice>
    );
  }
  return (
    <section className={css['next']} aria-label={t.nextOne}>
      <div>
        <p className={css['nextLabel']}>
          {t.nextOne} · {t.progress(done, rows.length)}
        </p>
        <p className={css['nextTitle']}>
          <InPolish>{next.title}</InPolish>
        </p>
        <p>
          <InPolish>{next.organisation}</InPolish>
        </p>
      </div>
      <Button component={Link} to={paths.committee.offer(next.id)}>
        {t.nextText[next.stage]}
      </Button>
    </section>
  );
}

/** The offers by call, all of them or those at one stage. */
function Queue({ rows }: { rows: readonly CommitteeOfferRowView[] }) {
  const t = useText(committee);
  const { all } = useText(records);
  const list = useList(['etap']);
  const { etap } = list.values;
  const groups = groupByCall(rows).filter(({ offers }) => at(offers, etap).length > 0);
  return (
    <>
      <TabLinks
        label={t.stage}
        tabs={[
          { to: paths.committee.home, label: all, count: rows.length, current: etap === '' },
          // A release is rare: its tab is there only for whom it concerns.
          ...STAGES.filter((stage) => stage !== 'released' || at(rows, stage).length > 0).map((stage) => ({
            to: `${paths.committee.home}?etap=${stage}`,
            label: t.stageOf[stage],
            count: at(rows, stage).length,
            current: etap === stage,
          })),
        ]}
      />
      {groups.length === 0 && <NothingFound onClear={list.clear} />}
      {groups.map((group) => (
        <CallQueue key={group.call.id} group={group} stage={etap} />
      ))}
    </>
  );
}

function at(rows: readonly CommitteeOfferRowView[], stage: string): readonly CommitteeOfferRowView[] {
  return stage === '' ? rows : rows.filter((row) => row.stage === stage);
}

function CallQueue({ group: { call, offers, done }, stage }: { group: QueueGroup; stage: string }) {
  const t = useText(committee);
  const { may } = useSession();
  return (
    <Section
      title={`${call.title} (${call.number})`}
      written
      actions={
        may('ranking.read') && (
          <Anchor component={Link} to={paths.committee.ranking(call.id)}>
            {t.toRanking}
          </Anchor>
        )
      }
    >
      <DataTable
        caption={call.title}
        captionHidden
        summary={t.progress(done, offers.length)}
        rows={at(offers, stage)}
        rowKey={({ id }) => id}
        rowHref={({ id }) => paths.committee.offer(id)}
        empty={null}
        columns={[
          {
            key: 'offer',
            header: t.offer,
            cell: ({ title, number }) => (
              <>
                <InPolish>{title}</InPolish> <span className={css['number']}>{number}</span>
              </>
            ),
          },
          {
            key: 'organisation',
            header: t.organisation,
            cell: ({ organisation }) => organisation,
            written: true,
          },
          {
            key: 'stage',
            header: t.stage,
            cell: ({ stage }) => <StageLabel stage={stage} />,
          },
          {
            key: 'requested',
            header: t.requested,
            align: 'end',
            cell: ({ requestedGrosze }) => <MoneyText amount={requestedGrosze} />,
          },
        ]}
      />
    </Section>
  );
}
