import { readFileSync } from 'node:fs';
import path from 'node:path';
import type axe from 'axe-core';
import { expect, type Page } from '@playwright/test';
import { common } from '@nurt/wording/common';

const SCREENSHOTS = path.resolve(__dirname, '../../../screenshots');
/** Half as long as what the package calls its source, which every newly loaded page would have to take in. */
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.1 A and AA, and what good practice says on headings and landmarks. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/**
 * Every page that a journey visits goes through here: it must be whole and axe must find nothing in it, of any weight.
 *
 * @param picture name of the picture to keep under screenshots/
 */
export async function checked(page: Page, picture?: string): Promise<void> {
  await whole(page);
  // A page can be left between the two: what the first look finds must still be there at a second one.
  const found = (await violations(page)).length === 0 ? [] : await whole(page).then(() => violations(page));
  if (picture !== undefined) await pictured(page, picture);
  // Soft: one journey tells everything that is wrong on its way.
  expect.soft(found, `what axe found at ${page.url()}`).toEqual([]);
}

async function violations(page: Page): Promise<object[]> {
  // Straight into the page, and once in each: that is half the time of the builder, which brings axe for every look.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const found = await page.evaluate(
    async (rules) => {
      const { run } = (window as unknown as { readonly axe: typeof axe }).axe;
      // What is found is told by its HTML; a selector for every element that was looked at is a fifth of the time.
      const how = { runOnly: rules, resultTypes: ['violations' as const], selectors: false };
      return (await run(how)).violations;
    },
    [...RULES],
  );
  return found.map(({ id, impact, help, nodes }) => ({
    rule: `${id} (${impact ?? 'no impact'}): ${help}`,
    nodes: nodes.map(({ html, failureSummary }) => `${html.slice(0, 240)} ${failureSummary ?? ''}`),
  }));
}

/**
 * Waits until the page stands still: its heading is there, nothing is being fetched, fonts are loaded, and it has been
 * drawn so; what watches its own size, as a frame that scrolls does, is told only then.
 */
export async function whole(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByText(loading)).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    const frame = () => new Promise((drawn) => void requestAnimationFrame(drawn));
    await frame();
    await frame();
  });
}

/**
 * Keeps a picture of the whole page in the git-ignored folder, so that a person can leaf through the product: only when
 * asked for with PICTURES=1, because pictures prove nothing and take a third of the journeys' time.
 */
export async function pictured(page: Page, name: string): Promise<void> {
  if (process.env['PICTURES'] !== '1') return;
  await page.screenshot({
    path: path.join(SCREENSHOTS, `${name}.jpg`),
    type: 'jpeg', // a third of the time of a PNG
    quality: 85,
    fullPage: true,
    animations: 'disabled',
  });
}

const loading = new RegExp(`^(${common.pl.loading}|${common.en.loading})$`);
