import { useState } from 'react';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { MemberView } from '@nurt/contracts/organisations';
import {
  ConfirmDialog,
  DataTable,
  DecisionDialog,
  Fields,
  StatusLabel,
  useLocale,
  useText,
  type Tone,
} from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { members as wording } from '@nurt/wording/organisations';
import { queryKey, useCommand } from '../../../shared/api';
import { useDecision } from '../../../shared/forms';
import { paths } from '../../../shared/paths';
import type { OwnOrganisation } from '../../../shared/session';
import css from './members.module.css';
import {
  NEW_STANDING,
  sentStanding,
  StandingFields,
  standingOf,
  type StandingDraft,
} from './standing-fields';

const MEMBERS = ['GET /api/organisations/:organisationId/members', 'GET /api/session'] as const;
const TONES: Readonly<Record<MemberView['mandate'], Tone>> = {
  current: 'success',
  notYet: 'waiting',
  ended: 'warning',
};

interface MembersTableProps {
  organisation: OwnOrganisation;
  members: readonly MemberView[];
  manages: boolean;
}

/** Everybody with their role and mandate; those who manage change and end, everybody may leave. */
export function MembersTable({ organisation, members, manages }: MembersTableProps) {
  const t = useText(wording);
  const locale = useLocale();
  const change = useChange(organisation.id);
  const end = useEnd(organisation);
  const day = (date: string | null) => date && formatDate(date, locale);
  return (
    <>
      <DataTable
        caption={t.list}
        summary={t.count(members.length)}
        rows={members}
        rowKey={({ accountId }) => accountId}
        empty={null}
        columns={[
          {
            key: 'name',
            header: t.columns.name,
            cell: (member) => (
              <span className={css['stacked']}>
                <span>
                  {member.name} {member.self && <small>({t.you})</small>}
                </span>
                <small>{member.email}</small>
              </span>
            ),
          },
          {
            key: 'role',
            header: t.columns.role,
            cell: ({ role, position, chair }) => (
              <span className={css['stacked']}>
                {t.roles[role]}
                <small>{[position, chair && t.chair].filter(Boolean).join(', ')}</small>
              </span>
            ),
          },
          {
            key: 'mandate',
            header: t.columns.mandate,
            cell: ({ mandate, mandateFrom, mandateTo }) => (
              <span className={css['stacked']}>
                <StatusLabel tone={TONES[mandate]}>{t.mandate[mandate]}</StatusLabel>
                <small>{t.mandateOf(day(mandateFrom), day(mandateTo))}</small>
                {mandate !== 'current' && <small>{t.mandateLost}</small>}
              </span>
            ),
          },
          {
            key: 'actions',
            header: t.columns.actions,
            cell: (member) => (
              <span className={css['buttons']}>
                {manages && (
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={t.changeFor(member.name)}
                    onClick={() => change.of(member)}
                  >
                    {t.change}
                  </Button>
                )}
                {(manages || member.self) && (
                  <Button
                    size="xs"
                    variant="subtle"
                    color="red"
                    aria-label={member.self ? t.leave : t.endFor(member.name)}
                    onClick={() => end.of(member)}
                  >
                    {member.self ? t.leave : t.end}
                  </Button>
                )}
              </span>
            ),
          },
        ]}
      />
      {change.dialog}
      {end.dialog}
    </>
  );
}

/** Changes a role or a mandate in a dialog. */
function useChange(organisationId: string) {
  const t = useText(wording);
  const [chosen, setChosen] = useState<MemberView | null>(null);
  const change = useCommand('PUT /api/organisations/:organisationId/members/:accountId', {
    invalidates: MEMBERS,
  });
  const decision = useDecision<StandingDraft>({
    defaultValues: NEW_STANDING,
    run: (values) =>
      change.mutateAsync({
        params: { organisationId, accountId: chosen?.accountId ?? '' },
        body: { ...sentStanding(values), version: chosen?.version ?? 0 },
      }),
    done: t.changed,
  });
  return {
    of: (member: MemberView) => {
      setChosen(member);
      decision.form.reset(standingOf(member));
      decision.open();
    },
    dialog: (
      <DecisionDialog {...decision.dialog} title={t.changeFor(chosen?.name ?? '')} confirm={t.changeConfirm}>
        <Fields>
          <StandingFields control={decision.form.control} />
        </Fields>
      </DecisionDialog>
    ),
  };
}

/** Ends a membership, or leaves; whoever left goes to where they start now. */
function useEnd(organisation: OwnOrganisation) {
  const t = useText(wording);
  const [chosen, setChosen] = useState<MemberView | null>(null);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const end = useCommand('DELETE /api/organisations/:organisationId/members/:accountId');
  const self = chosen?.self ?? false;
  const decision = useDecision<object>({
    defaultValues: {},
    run: async () => {
      const params = { organisationId: organisation.id, accountId: chosen?.accountId ?? '' };
      await end.mutateAsync({ params });
      if (self) {
        await navigate(paths.organisation.home);
        await queries.invalidateQueries({ queryKey: queryKey('GET /api/session') });
      } else {
        await queries.invalidateQueries({ queryKey: [MEMBERS[0]] });
      }
    },
    done: self ? t.left : t.ended,
  });
  return {
    of: (member: MemberView) => {
      setChosen(member);
      decision.open();
    },
    dialog: (
      <ConfirmDialog
        {...decision.dialog}
        danger
        title={self ? t.leave : t.endFor(chosen?.name ?? '')}
        confirm={self ? t.leave : t.end}
      >
        <p>{self ? t.leaveText(organisation.name) : t.endText(chosen?.name ?? '')}</p>
      </ConfirmDialog>
    ),
  };
}
