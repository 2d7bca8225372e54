import { useEffect } from 'react';
import { useLocation } from 'react-router';

/**
 * Goes to the part that the address names (`#zmiany` in a letter) when the caller stands on the page: parts that are
 * loaded later are not there yet when the browser looks for them. Its heading takes focus, as after following a link.
 */
export function useLandOnHash(): void {
  const { hash } = useLocation();
  useEffect(() => {
    const target = hash === '' ? null : document.getElementById(hash.slice(1));
    if (target === null) return;
    target.querySelector<HTMLElement>('[data-takes-focus]')?.focus({ preventScroll: true });
    target.scrollIntoView();
  }, [hash]);
}
