import type { NavItem } from './navigation';

/** Does the address stand at the item or under it? The landing page of a shell is current only at its own address. */
export function isCurrent(
  { to, also = [], exact }: Pick<NavItem, 'to' | 'also' | 'exact'>,
  pathname: string,
) {
  const here = pathname.replace(/\/+$/, '');
  return [to, ...also].some((place) => here === place || (!exact && here.startsWith(`${place}/`)));
}
