import { Button } from '@mantine/core';
import type { PersonView } from '@nurt/contracts/authorities';
import { DataTable, InPolish, ProblemSummary, StatusLabel, useLocale, useText, useToast } from '@nurt/ui';
import { people as wording } from '@nurt/wording/authorities';
import { formatDateTime } from '@nurt/wording/format';
import { useCommand } from '../../shared/api';
import { useAttempt } from '../../shared/forms';
import css from './people.module.css';
import { RoleList } from './role-list';
import { useChange } from './use-change';
import { useEnd } from './use-end';

/** Everybody with their roles and their account, and what may be done about each. */
export function PeopleTable({ people }: { people: readonly PersonView[] }) {
  const t = useText(wording);
  const locale = useLocale();
  const change = useChange(people);
  const end = useEnd(people);
  const resending = useResending();
  return (
    <div>
      <ProblemSummary problems={resending.problems} reference={resending.reference} />
      <DataTable
        caption={t.list}
        summary={t.count(people.length)}
        rows={people}
        rowKey={({ accountId }) => accountId}
        empty={null}
        columns={[
          {
            key: 'name',
            header: t.columns.name,
            cell: ({ name, email, self }) => (
              <span className={css['stacked']}>
                <span>
                  <InPolish>{name}</InPolish> {self && <small>({t.you})</small>}
                </span>
                <small>{email}</small>
              </span>
            ),
          },
          { key: 'roles', header: t.columns.roles, cell: ({ roles }) => <RoleList roles={roles} /> },
          {
            key: 'account',
            header: t.columns.account,
            cell: ({ confirmed, invitedAt }) => (
              <span className={css['stacked']}>
                <StatusLabel tone={confirmed ? 'success' : 'waiting'}>
                  {confirmed ? t.account.open : t.account.invited}
                </StatusLabel>
                {invitedAt !== null && <small>{t.invitedAt(formatDateTime(invitedAt, locale))}</small>}
              </span>
            ),
          },
          {
            key: 'actions',
            header: t.columns.actions,
            cell: (person) =>
              person.self ? (
                <small className={css['note']}>{t.selfNote}</small>
              ) : (
                <span className={css['buttons']}>
                  {!person.confirmed && (
                    <Button
                      size="xs"
                      variant="default"
                      disabled={resending.busy}
                      aria-label={t.resendFor(person.name)}
                      onClick={() => void resending.of(person)}
                    >
                      {t.resend}
                    </Button>
                  )}
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={t.changeFor(person.name)}
                    onClick={() => change.of(person)}
                  >
                    {t.change}
                  </Button>
                  <Button
                    size="xs"
                    variant="subtle"
                    color="red"
                    aria-label={t.endFor(person.name)}
                    onClick={() => end.of(person)}
                  >
                    {t.end}
                  </Button>
                </span>
              ),
          },
        ]}
      />
      {change.dialog}
      {end.dialog}
    </div>
  );
}

/** Sends the letter once more to somebody who has not opened their account. */
function useResending() {
  const t = useText(wording);
  const toast = useToast();
  const attempt = useAttempt();
  const resend = useCommand('POST /api/office/people/:personId/invitation', {
    invalidates: ['GET /api/office/people'],
  });
  return {
    ...attempt,
    of: async ({ accountId }: PersonView) => {
      if (await attempt.run(() => resend.mutateAsync({ params: { personId: accountId } }))) toast(t.resent);
    },
  };
}
