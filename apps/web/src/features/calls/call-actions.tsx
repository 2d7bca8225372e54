import type { CallView } from '@nurt/contracts/calls';
import { isHidden } from '@nurt/domain/calls';
import { ActionPanel, useText, type Action } from '@nurt/ui';
import { authoring, calls, corrections } from '@nurt/wording/calls';
import { paths } from '../../shared/paths';
import { DocumentLink, useMoves } from '../../shared/records';
import { useSession } from '../../shared/session';
import { ApprovalDialogs, useApproval, useApprovalActions } from './approval';
import { AnnouncementDialog, useAnnouncement } from './announcement';
import { AnnulmentDialog, useAnnulment } from './annulment';
import css from './calls.module.css';
import { useCopy } from './copy';
import { ExtensionDialog, useExtension } from './extension';
import { PublicationDialogs, usePublicationActions, usePublicationDecisions } from './publication-dialogs';
import { Link } from 'react-router';
import { Anchor } from '@mantine/core';

/** What can be done to the call now, and its documents. */
export function CallActions({ call }: { call: CallView }) {
  const t = useText(calls);
  const { may } = useSession();
  const move = useMoves(call.moves);
  const announcement = useAnnouncement(call);
  const annulment = useAnnulment(call);
  const approval = useApproval(call);
  const approvalActions = useApprovalActions(call, approval);
  const extension = useExtension(call);
  const a = useText(authoring);
  const copying = useCopy(call);
  const c = useText(corrections);
  const publications = usePublicationDecisions(call);
  const publicationActions = usePublicationActions(call, publications);
  const hidden = isHidden(call.status);
  const ready = call.missing.length === 0;
  const edit = move('edit', t.whoWrites);
  const announce = move('announce');
  const annul = move('annul');
  const correct = move('correct');
  const actions: (Action | false)[] = [
    call.status === 'approved' &&
      announce.shown &&
      announce.allowed && {
        key: 'announce',
        label: t.announce,
        hint: t.announceHint,
        primary: ready,
        refused: ready ? undefined : t.record.missingLead(call.missing.length),
        onClick: announcement.open,
      },
    ...approvalActions,
    ...publicationActions,
    hidden &&
      edit.shown && {
        key: 'edit',
        label: t.edit,
        to: paths.office.editCall(call.id),
        primary: !ready && edit.allowed,
        refused: edit.refused,
      },
    (call.phase === 'evaluation' || call.phase === 'resolved') &&
      may('ranking.read') && {
        key: 'evaluation',
        label: t.record.evaluation,
        to: paths.office.evaluation(call.id),
        primary: true,
      },
    correct.allowed && {
      key: 'extend',
      label: c.extend,
      hint: c.extendHint,
      primary: call.windowProblem?.code === 'call_window_unlawful',
      onClick: extension.open,
    },
    correct.allowed && {
      key: 'correct',
      label: c.correct,
      hint: c.correctHint,
      to: paths.office.correctCall(call.id),
    },
    may('call.write') && {
      key: 'copy',
      label: a.copy,
      hint: a.copyHint,
      busy: copying.busy,
      onClick: copying.copy,
    },
    call.status === 'announced' &&
      annul.shown && {
        key: 'annul',
        label: t.annul,
        hint: t.annulHint,
        danger: annul.allowed,
        refused: annul.refused,
        onClick: annulment.open,
      },
  ];
  return (
    <>
      <ActionPanel actions={actions.filter((action) => action !== false)}>
        {hidden && (
          <div className={css['links']}>
            <DocumentLink href={`/api/office/calls/${call.id}/announcement.pdf`}>{a.previewPdf}</DocumentLink>
            <Anchor component={Link} to={paths.office.previewCall(call.id)}>
              {a.preview}
            </Anchor>
          </div>
        )}
        {!hidden && (
          <div className={css['links']}>
            <DocumentLink href={`/api/public/calls/${call.id}/announcement.pdf`}>
              {t.record.announcementPdf}
            </DocumentLink>
            <Anchor component={Link} to={paths.call(call.id)}>
              {t.record.publicPage}
            </Anchor>
          </div>
        )}
      </ActionPanel>
      <ExtensionDialog call={call} extension={extension} />
      <PublicationDialogs call={call} decisions={publications} />
      <ApprovalDialogs call={call} approval={approval} />
      <AnnouncementDialog call={call} announcement={announcement} />
      <AnnulmentDialog call={call} annulment={annulment} />
    </>
  );
}
