import type { PersonView } from '@nurt/contracts/authorities';
import type { AuthorityRole } from '@nurt/domain/access';
import { rolesLeftVacant } from '@nurt/domain/authorities';
import { InPolish, Notice, useText } from '@nurt/ui';
import { people as wording } from '@nurt/wording/authorities';
import { useApi } from '../../shared/api';
import css from './people.module.css';
import { RoleList } from './role-list';

interface RemainingProps {
  people: readonly PersonView[];
  person: PersonView;
  /** Roles that the person would have afterwards. */
  after: readonly AuthorityRole[];
}

/** What remains undone when somebody has no more than these roles: roles without anybody, sheets that they owe. */
export function Remaining({ people, person, after }: RemainingProps) {
  const t = useText(wording);
  const vacant = rolesLeftVacant(people, person.accountId, after);
  const leavesCommittees = person.roles.includes('committeeMember') && !after.includes('committeeMember');
  return (
    <>
      {vacant.length > 0 && (
        <Notice tone="warning" title={t.leftVacant}>
          <RoleList roles={vacant} />
        </Notice>
      )}
      {leavesCommittees && <Committees personId={person.accountId} />}
    </>
  );
}

function Committees({ personId }: { personId: string }) {
  const t = useText(wording);
  const { data, error } = useApi('GET /api/office/people/:personId/committees', { params: { personId } });
  if (error) {
    return (
      <Notice tone="warning">
        <p>{t.committeesUnknown}</p>
      </Notice>
    );
  }
  if (!data || data.length === 0) return null;
  return (
    <Notice tone="warning" title={t.committees}>
      <ul className={css['committees']}>
        {data.map(({ callId, title, sheetsOwed }) => (
          <li key={callId}>
            <InPolish>{title}</InPolish>
            {t.owed(sheetsOwed)}
          </li>
        ))}
      </ul>
      <p>{t.committeesText}</p>
    </Notice>
  );
}
