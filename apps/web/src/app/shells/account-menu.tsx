import { lazy, Suspense } from 'react';
import { Link, useLocation } from 'react-router';
import { useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { paths } from '../../shared/paths';
import { useSession } from '../../shared/session';
import css from './shell.module.css';

/** Visitors of the public pages do not download it. */
const AccountPanel = lazy(() => import('./account-panel'));

/** Who is signed in, with their menu; a link to sign in for a visitor. */
export function AccountMenu() {
  const t = useText(common);
  const { session, known } = useSession();
  const { pathname } = useLocation();
  const place = <span className={css['account']} />;
  if (!known) return place;
  if (!session) {
    if (pathname === paths.signIn) return null;
    return (
      <Link to={paths.signIn} className={css['signIn']}>
        {t.signIn}
      </Link>
    );
  }
  return (
    <Suspense fallback={place}>
      <AccountPanel session={session} />
    </Suspense>
  );
}
