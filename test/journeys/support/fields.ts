import type { Locator, Page } from '@playwright/test';
import { common } from '@nurt/wording/common';

/** A page, a dialog or a part of either. */
export type Scope = Page | Locator;

/** The control with this very label; the remark that it need not be filled in does not count. */
export function field(scope: Scope, label: string): Locator {
  return scope.getByLabel(
    new RegExp(`^${escaped(label)}( \\((${common.pl.optional}|${common.en.optional})\\))?$`, 'i'),
  );
}

export function button(scope: Scope, name: string): Locator {
  return scope.getByRole('button', { name, exact: true });
}

export function link(scope: Scope, name: string): Locator {
  return scope.getByRole('link', { name, exact: true });
}

/** Types into several fields, by their labels. */
export async function fillIn(scope: Scope, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) await field(scope, label).fill(text);
}

/** A part of a page that a heading names. */
export function part(scope: Scope, name: string): Locator {
  return scope.getByRole('region', { name, exact: true });
}

/** One group of a repeated list, such as „Działanie 1”. */
export function row(scope: Scope, name: string): Locator {
  return scope.getByRole('listitem', { name, exact: true });
}

/** As part of a pattern; a space stands for whichever the screen keeps words together with. */
function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s');
}
