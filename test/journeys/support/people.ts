import { expect, type Browser, type Page } from '@playwright/test';
import { identity } from '@nurt/wording/identity';
import { DEMO_PASSWORD, MEMBERS, STAFF } from '../../../apps/api/src/demo/data/people';
import { button, field } from './fields';

export { DEMO_PASSWORD, MEMBERS, STAFF };

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** A person with a browser of their own: nobody else's cookies, nobody else's drafts. */
export async function arrive(browser: Browser): Promise<Page> {
  const context = await browser.newContext();
  return context.newPage();
}

/** Signs in as everybody does, on the sign-in page, and waits for the page where this person starts. */
export async function signIn(page: Page, { email, password }: Credentials): Promise<void> {
  const t = identity.pl.signIn;
  await page.goto('/logowanie');
  await field(page, t.email).fill(email);
  await field(page, t.password).fill(password);
  await button(page, t.submit).click();
  await expect(page).not.toHaveURL(/logowanie/);
}

/**
 * Somebody of the authority or of a demo organisation who signed in, in a browser of their own, and stands on the page
 * where they start.
 */
export async function signedIn(browser: Browser, { email }: { readonly email: string }): Promise<Page> {
  const page = await arrive(browser);
  await signIn(page, { email, password: DEMO_PASSWORD });
  return page;
}

/**
 * The same person with a browser that has their session and no page open yet, for a journey that begins at an address
 * of its own: the sign-in page is loaded and filled in where that is the story.
 */
export async function returning(browser: Browser, { email }: { readonly email: string }): Promise<Page> {
  const page = await arrive(browser);
  const answer = await page.request.post('/api/session', { data: { email, password: DEMO_PASSWORD } });
  expect(answer.status(), `session of ${email}`).toBe(200);
  return page;
}
