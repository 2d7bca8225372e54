import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { Permission } from '@nurt/domain/access';

/** What a route says about itself to the guard of its shell. */
export interface PageHandle {
  readonly requires?: Permission;
}

/**
 * One line of a route table: the address, the file that exports the page as `Component` (loaded when it is first
 * visited), and the permission without which it is not shown.
 */
export function page(
  path: string,
  load: () => Promise<{ Component: ComponentType }>,
  requires?: Permission,
): RouteObject {
  const handle: PageHandle = { requires };
  return { path, handle, lazy: async () => ({ Component: (await load()).Component }) };
}
