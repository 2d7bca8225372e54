import { expect, type Locator, type Page } from '@playwright/test';

/** Follows the link as the browser would, with the person's cookies, and proves that a PDF comes. */
export async function downloadsPdf(page: Page, link: Locator): Promise<void> {
  const href = await link.getAttribute('href');
  const answer = await page.request.get(href ?? '');
  expect(answer.status(), `status of ${href}`).toBe(200);
  expect(answer.headers()['content-type']).toContain('application/pdf');
  const body = await answer.body();
  expect(body.subarray(0, 5).toString()).toBe('%PDF-');
  // An offer and its receipt go on with their seal, one line.
  expect(body.subarray(-2_000).toString('latin1')).toMatch(/%%EOF\s*(%NurtSeal [^\n]*\n)?$/);
}
