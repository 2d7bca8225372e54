import { useEffect, useId, useRef, useState } from 'react';
import { IconChevronDown, IconUserCircle } from '@tabler/icons-react';
import { Link, useLocation, useNavigate } from 'react-router';
import { useText, useToast } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { useCommand } from '../../shared/api';
import { paths } from '../../shared/paths';
import { useAdoptSession, useSession, type SessionState, type SessionView } from '../../shared/session';
import css from './shell.module.css';

/** Who is signed in, with the ways to their shells, their account and out. */
export default function AccountPanel({ session }: { session: SessionView }) {
  const t = useText(common);
  const { demo, may } = useSession();
  const { key } = useLocation();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  const opened = openedAt === key;

  useEffect(() => {
    if (!opened) return undefined;
    const leave = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpenedAt(null);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpenedAt(null);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', escape);
    };
  }, [opened]);

  return (
    <div ref={box} className={css['account']}>
      <button
        ref={button}
        type="button"
        className={css['tool']}
        aria-label={`${t.account}: ${session.account.name}`}
        aria-expanded={opened}
        aria-controls={id}
        onClick={() => setOpenedAt(opened ? null : key)}
      >
        <IconUserCircle size={20} aria-hidden />
        <span className={css['accountName']}>{session.account.name}</span>
        <IconChevronDown size={16} aria-hidden />
      </button>
      <div id={id} className={css['accountPanel']} hidden={!opened}>
        <p>
          <strong>{session.account.name}</strong>
          <span>{session.authority?.name ?? session.account.email}</span>
          {session.organisations.map(({ id: organisationId, name }) => (
            <span key={organisationId} lang="pl">
              {name}
            </span>
          ))}
        </p>
        <ul>
          {may('office.enter') && <MenuLink to={paths.office.home}>{t.panelOf.office}</MenuLink>}
          {may('committee.enter') && <MenuLink to={paths.committee.home}>{t.panelOf.committee}</MenuLink>}
          {may('organisation.read') && (
            <MenuLink to={paths.organisation.home}>{t.panelOf.organisation}</MenuLink>
          )}
          {!session.authority && session.organisations.length === 0 && (
            <MenuLink to={paths.organisation.new}>{t.addOrganisation}</MenuLink>
          )}
          <MenuLink to={paths.home}>{t.publicPages}</MenuLink>
          <MenuLink to={paths.account}>{t.account}</MenuLink>
          {demo && <MenuLink to={paths.outbox}>{t.outbox}</MenuLink>}
          <li>
            <SignOut />
          </li>
        </ul>
      </div>
    </div>
  );
}

function MenuLink({ to, children }: { to: string; children: string }) {
  return (
    <li>
      <Link to={to}>{children}</Link>
    </li>
  );
}

function SignOut() {
  const t = useText(common);
  const adopt = useAdoptSession();
  const navigate = useNavigate();
  const toast = useToast();
  const signOut = useCommand('DELETE /api/session');
  const leave = (state: SessionState) => {
    void navigate(paths.home);
    adopt(state);
    toast(t.signedOut);
  };
  return (
    <button
      type="button"
      disabled={signOut.isPending}
      onClick={() => {
        signOut.mutate({}, { onSuccess: leave, onError: () => toast(t.offlineText) });
      }}
    >
      {t.signOut}
    </button>
  );
}
