import type { CallView } from '@nurt/contracts/calls';
import { Countdown, MoneyText, Notice, Page, Section, Split, StatusLabel, useText } from '@nurt/ui';
import { isHidden } from '@nurt/domain/calls';
import { calls } from '@nurt/wording/calls';
import { draftBudget, laterYears } from '@nurt/wording/announced-calls';
import { useApi } from '../../shared/api';
import { serverNow } from '../../shared/clock';
import { CallCorrections } from '../../shared/calls';
import { MissingList } from '../../shared/forms';
import { Loaded } from '../../shared/loaded';
import { paths } from '../../shared/paths';
import { useSession } from '../../shared/session';
import { History } from '../../shared/records';
import { ApprovalState, ApprovedBy } from './approval';
import { BulletinBlock } from './bulletin-block';
import { CallActions } from './call-actions';
import { Checklist, Counts, Criteria, Dates, Hints, Money, SameKind, Task } from './call-parts';
import css from './calls.module.css';
import { PublicationRegister, WindowState } from './publication-register';
import { Questions } from './questions';
import { PHASE_TONE } from './phase';
import { YearsOfCall } from './years-of-call';

/** One call: what it says, where it stands, what can be done. */
export function CallPage({ callId }: { callId: string }) {
  const query = useApi('GET /api/office/calls/:callId', { params: { callId } });
  return <Loaded query={query}>{(call) => <Record call={call} />}</Loaded>;
}

function Record({ call }: { call: CallView }) {
  const t = useText(calls);
  const { may } = useSession();
  const draft = useText(draftBudget);
  const later = useText(laterYears);
  const { terms, phase, number, status, missing } = call;
  const canEdit = call.moves.some(({ move, allowed }) => move === 'edit' && allowed);
  return (
    <Page
      title={terms.title}
      written
      breadcrumb={[{ label: t.title, to: paths.office.calls }]}
      status={<StatusLabel tone={PHASE_TONE[phase]}>{t.phaseOf[phase]}</StatusLabel>}
      lead={number ? `${t.number}: ${number}` : undefined}
    >
      <Split aside={<CallActions call={call} />}>
        <div className={css['headline']}>
          <div>
            <small>{t.pool}</small>
            {terms.poolGrosze === null ? t.notSet : <MoneyText amount={terms.poolGrosze} large />}
          </div>
          {phase === 'open' && terms.closesAt && (
            <Countdown until={terms.closesAt} now={serverNow} label={t.toClose} closed={t.closed} />
          )}
        </div>
        {call.annulmentGrounds && (
          <Notice tone="danger" title={t.record.annulled}>
            <p>{call.annulmentGrounds}</p>
          </Notice>
        )}
        <ApprovalState call={call} />
        {call.onDraftBudget && (
          <Notice tone="warning" title={draft.title}>
            <p>{draft.text}</p>
          </Notice>
        )}
        <WindowState call={call} />
        {isHidden(status) &&
          (missing.length > 0 ? (
            <Section title={t.record.missing} lead={t.record.missingLead(missing.length)}>
              <MissingList problems={missing} to={canEdit ? paths.office.editCall(call.id) : undefined} />
            </Section>
          ) : (
            status === 'draft' && <Notice tone="success">{t.record.nothingMissing}</Notice>
          ))}
        {call.warnings.length > 0 && (
          <Section title={later.warnings}>
            <MissingList problems={call.warnings} />
          </Section>
        )}
        <YearsOfCall call={call} />
        {!isHidden(status) && <Counts call={call} />}
        <Dates call={call} />
        <Money call={call} />
        <Task call={call} />
        <Criteria call={call} />
        <Hints call={call} />
        <Checklist call={call} />
        <SameKind call={call} />
        {!isHidden(status) && may('call.write') && <Questions callId={call.id} />}
        <CallCorrections corrections={call.corrections} />
        {!isHidden(status) && <PublicationRegister call={call} />}
        {!isHidden(status) && <ApprovedBy call={call} />}
        <BulletinBlock call={call} />
        <History events={call.timeline} texts={t.events} />
      </Split>
    </Page>
  );
}
