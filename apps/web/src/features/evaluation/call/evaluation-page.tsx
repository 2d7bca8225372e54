import { useState } from 'react';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { EvaluationView } from '@nurt/contracts/evaluation';
import {
  ActionPanel,
  Facts,
  focusField,
  InPolish,
  MoneyText,
  Page,
  Section,
  Split,
  useLocale,
  useText,
  type Action,
} from '@nurt/ui';
import { evaluation } from '@nurt/wording/evaluation';
import { formatDate, formatDateTime } from '@nurt/wording/format';
import { useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { History, Telling, useMoves } from '../../../shared/records';
import css from '../evaluation.module.css';
import { AppointmentDialog, useAppointment } from './appointment';
import { ApprovalDialog, useApproval } from './approval';
import { Members } from './members';
import { PROPOSAL, ProposalForm } from './proposal-form';
import { Ranking } from './ranking';
import { Sheets } from './sheets';
import { StepList } from './step-list';

/** The evaluation of one call, from the formal checks to the published result. */
export function EvaluationPage({ callId }: { callId: string }) {
  const query = useApi('GET /api/office/calls/:callId/evaluation', { params: { callId } });
  return <Loaded query={query}>{(view) => <Record view={view} />}</Loaded>;
}

function Record({ view }: { view: EvaluationView }) {
  const t = useText(evaluation);
  const move = useMoves(view.moves);
  const appointment = useAppointment(view);
  const approval = useApproval(view);
  const [proposing, setProposing] = useState(false);
  const { call, result, proposal } = view;
  const pending = view.formalChecks.pending > 0;
  const may = {
    appoint: move('appoint', view.members.length === 0 ? t.whoAppoints : undefined),
    propose: move('propose', view.ranking && !proposal ? t.whoProposes : undefined),
    approve: move('approve', proposal && !result ? t.whoApproves : undefined),
  };
  const writing = may.propose.allowed && (proposing || !proposal);
  const actions: (Action | false)[] = [
    may.approve.shown &&
      proposal !== null && {
        key: 'approve',
        label: t.approve,
        primary: may.approve.allowed,
        refused: may.approve.refused,
        onClick: approval.open,
      },
    may.propose.shown && {
      key: 'propose',
      label: proposal ? t.changeProposal : t.propose,
      primary: may.propose.allowed && !proposal,
      refused: may.propose.refused,
      onClick: () => {
        setProposing(true);
        requestAnimationFrame(() => focusField(PROPOSAL));
      },
    },
    may.appoint.shown && {
      key: 'appoint',
      label: view.members.length > 0 ? t.changeMembers : t.appoint,
      primary: may.appoint.allowed && view.members.length === 0,
      refused: may.appoint.refused,
      onClick: appointment.open,
    },
    {
      key: 'offers',
      label: pending ? t.toCheck : t.toOffers,
      to: `${paths.office.offers}?nabor=${call.id}${pending ? '&stan=submitted' : ''}`,
      primary: pending && !(may.appoint.allowed && view.members.length === 0),
    },
  ];
  return (
    <Page
      title={call.title}
      written
      lead={`${t.title} · ${call.number}`}
      breadcrumb={[{ label: t.title, to: paths.office.evaluations }]}
    >
      <StepList view={view} />
      <Split
        aside={
          <ActionPanel actions={actions.filter((action) => action !== false)}>
            <dl className={css['figures']}>
              <div>
                <dt>{t.pool}</dt>
                <dd>
                  <MoneyText amount={call.poolGrosze} />
                </dd>
              </div>
              {!result && (
                <div>
                  <dt>{t.inPool}</dt>
                  <dd>
                    <MoneyText amount={view.availableGrosze} strong />
                  </dd>
                </div>
              )}
            </dl>
            <Anchor component={Link} to={paths.office.call(call.id)}>
              {t.toCall}
            </Anchor>
          </ActionPanel>
        }
      >
        {result && <Result view={view} />}
        <Members view={view} onAppoint={may.appoint.allowed ? appointment.open : undefined} />
      </Split>
      <Ranking view={view} offerHref={paths.office.offer} />
      {writing && view.ranking ? (
        <ProposalForm key={proposal?.proposedAt} view={view} onDone={() => setProposing(false)} />
      ) : (
        proposal && <Proposed view={view} />
      )}
      <Sheets view={view} />
      <History events={view.timeline} texts={t.events} />
      <AppointmentDialog view={view} appointment={appointment} />
      <ApprovalDialog view={view} approval={approval} />
    </Page>
  );
}

function Result({ view: { result, call } }: { view: EvaluationView }) {
  const t = useText(evaluation);
  const locale = useLocale();
  if (!result) return null;
  return (
    <Section title={t.result}>
      <Facts
        facts={[
          {
            label: t.order,
            value: t.orderOf(result.orderNumber, formatDate(result.orderDate, locale)),
          },
          {
            label: t.approvedBy,
            value: (
              <>
                <InPolish>{result.approvedBy}</InPolish>, {formatDateTime(result.approvedAt, locale)}
              </>
            ),
          },
        ]}
      />
      <p>
        <Anchor component={Link} to={paths.call(call.id)}>
          {t.toPublicResult}
        </Anchor>
      </p>
    </Section>
  );
}

function Proposed({ view: { proposal, availableGrosze, result } }: { view: EvaluationView }) {
  const t = useText(evaluation);
  const locale = useLocale();
  if (!proposal) return null;
  const together = proposal.amounts.reduce((sum, { grosze }) => sum + grosze, 0);
  return (
    <Section title={t.proposal}>
      <dl className={css['totals']}>
        <div>
          <dt>{t.together}</dt>
          <dd>
            <MoneyText amount={together} strong />
          </dd>
        </div>
        {!result && (
          <div>
            <dt>{t.left}</dt>
            <dd>
              <MoneyText amount={availableGrosze - together} strong />
            </dd>
          </div>
        )}
      </dl>
      <p className={css['muted']}>
        <Telling
          sentence={t.proposedBy(proposal.proposedBy, formatDateTime(proposal.proposedAt, locale))}
          written={[proposal.proposedBy]}
        />
      </p>
    </Section>
  );
}
