import type { Page } from '@playwright/test';

/** Rows of the estimate that React has drawn since the last time this was asked, by the id of their cost. */
export function drawn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const rows = (window as unknown as { drawnRows: string[] }).drawnRows;
    return rows.splice(0);
  });
}

/** Looks at every commit of React as its developer tools do, and notes the rows whose component was called. */
export function countDrawnRows(): void {
  interface Fiber {
    readonly flags: number;
    readonly alternate: Fiber | null;
    readonly child: Fiber | null;
    readonly sibling: Fiber | null;
    readonly memoizedProps: Readonly<Record<string, unknown>> | null;
    readonly type: unknown;
  }
  const rows: string[] = [];
  const visit = (fiber: Fiber | null): void => {
    for (let one = fiber; one; one = one.sibling) {
      const id = typeof one.type === 'string' ? one.memoizedProps?.['data-cost'] : undefined;
      // A host element with new props was made by a call of its component.
      if (typeof id === 'string' && one.alternate?.memoizedProps !== one.memoizedProps) rows.push(id);
      if (one.child !== one.alternate?.child) visit(one.child);
    }
  };
  Object.assign(window, {
    drawnRows: rows,
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: (_id: number, root: { readonly current: Fiber }) => visit(root.current),
      onCommitFiberUnmount: () => undefined,
    },
  });
}
