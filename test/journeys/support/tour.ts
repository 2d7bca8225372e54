import { expect, type Page } from '@playwright/test';
import { common } from '@nurt/wording/common';
import { checked, pictured, whole } from './checked';

interface Look {
  readonly width: 1440 | 360;
  readonly colours: 'light' | 'dark';
  readonly language: 'pl' | 'en';
}

/**
 * Each pair of width, colours and language is met once, so that four looks stand for all eight. The next page is looked
 * at from the last look back to the first: nothing is laid out anew only to be left.
 */
const LOOKS: readonly Look[] = [
  { width: 1440, colours: 'light', language: 'pl' },
  { width: 1440, colours: 'dark', language: 'en' },
  { width: 360, colours: 'light', language: 'en' },
  { width: 360, colours: 'dark', language: 'pl' },
];

/**
 * Looks at one page in every way: axe, one heading, the title of the tab, the language of the document, no scrolling
 * sideways; and keeps a picture of each look.
 *
 * @param name of the page, in the names of its pictures
 * @param to an address, or how to get there from where the page is
 */
export async function lookAt(page: Page, name: string, to: string | (() => Promise<void>)): Promise<void> {
  const looks = page.viewportSize()?.width === 360 ? LOOKS.toReversed() : LOOKS;
  await dress(page, looks[0]!);
  if (typeof to === 'string') await page.goto(to);
  else await to();
  for (const look of looks) {
    await dress(page, look);
    await speak(page, look.language);
    await whole(page);
    await expect(page.locator('html')).toHaveAttribute('lang', look.language);
    await expectTitled(page);
    await expectNoSidewaysScroll(page);
    const picture = `strony/${name}-${look.width}-${look.colours}-${look.language}`;
    if (look.language === 'pl') await checked(page, picture);
    else await pictured(page, picture);
  }
}

async function dress(page: Page, { width, colours }: Pick<Look, 'width' | 'colours'>): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: colours });
}

/** Presses the switch in the header when the page speaks the other language; the page itself stays. */
async function speak(page: Page, language: 'pl' | 'en'): Promise<void> {
  if ((await page.locator('html').getAttribute('lang')) === language) return;
  const { languageName } = common[language];
  const name = new RegExp(`^(${languageName[language]}|${language.toUpperCase()})$`);
  await page.getByRole('banner').getByRole('button', { name }).click();
}

/** The tab is named after the page, and after the product. */
async function expectTitled(page: Page): Promise<void> {
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  await expect(page).toHaveTitle(`${heading} – ${common.pl.product}`);
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect.soft(over, `pixels too wide at ${page.url()}`).toBe(0);
}

/** A state within a story: axe on a wide screen, no scrolling sideways on a phone. The person stays where they were. */
export async function seenAt(page: Page, picture: string): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await checked(page, `${picture}-1440`);
  await page.setViewportSize({ width: 360, height: 900 });
  await whole(page);
  await expectNoSidewaysScroll(page);
  await pictured(page, `${picture}-360`);
  await page.setViewportSize({ width: 1280, height: 900 });
}
