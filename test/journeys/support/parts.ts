import { expect, type Locator, type Page } from '@playwright/test';
import { drafts } from '@nurt/wording/drafts';

/** A part of a long form: its number in the statutory form and its name. */
export interface PartName {
  readonly number: string;
  readonly name: string;
}

/** Opens a part of a long form from its index; focus goes to its heading. */
export async function openPart(page: Page, part: PartName): Promise<void> {
  const index = page.getByRole('navigation', { name: drafts.pl.parts });
  const name = fullName(part).replaceAll('.', '\\.');
  const link = index.getByRole('link', { name: new RegExp(`^${name}`) });
  await expect(link).toBeVisible();
  if (await partHeading(page, part).isVisible()) return;
  await link.click();
  await expect(partHeading(page, part)).toBeFocused();
}

export function partHeading(page: Page, part: PartName): Locator {
  return page.getByRole('heading', { level: 2, name: fullName(part), exact: true });
}

/** Waits until everything that was typed is on the server: „Zapisano 14:32”. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^Zapisano \d\d:\d\d$/ })).toBeVisible();
}

function fullName({ number, name }: PartName): string {
  return number === '' ? name : `${number} ${name}`;
}
