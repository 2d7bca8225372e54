import type { AuthorityRole } from '@nurt/domain/access';
import { useText } from '@nurt/ui';
import { people } from '@nurt/wording/authorities';
import css from './people.module.css';

/** Roles in words, one under the other. */
export function RoleList({ roles }: { roles: readonly AuthorityRole[] }) {
  const t = useText(people);
  return (
    <ul className={css['roles']}>
      {roles.map((role) => (
        <li key={role}>{t.roles[role]}</li>
      ))}
    </ul>
  );
}
