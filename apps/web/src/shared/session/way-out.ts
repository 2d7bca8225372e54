import { useState } from 'react';
import { useLocation } from 'react-router';
import { paths } from '../paths';
import { useSession } from './session';

/**
 * Where a page for people with accounts sends who is not signed in: to sign in and back here; who has just signed out
 * here, to everybody's pages, instead of asking for what was given up.
 */
export function useWayOut(): string {
  const { session } = useSession();
  const { pathname, search } = useLocation();
  const [wasHere, setWasHere] = useState(false);
  if (session && !wasHere) setWasHere(true);
  return wasHere ? paths.home : `${paths.signIn}?powrot=${encodeURIComponent(pathname + search)}`;
}
