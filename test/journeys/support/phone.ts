import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { checked } from './checked';

const SCREEN = { width: 360, height: 740 } as const;
/** The smallest square that a finger meets for certain: WCAG 2.2, 2.5.8. */
const SMALLEST = 24;

/** A person with a small touch screen: pages are laid out for it, and everything is done by touching. */
export async function phone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: SCREEN,
    isMobile: true,
    hasTouch: true,
    deviceScaleFactor: 2,
  });
  return context.newPage();
}

/** Touches the field and types into it. */
export async function touchInto(control: Locator, text: string): Promise<void> {
  await control.tap();
  await expect(control).toBeFocused();
  await control.fill(text);
}

/** A page as somebody with a phone meets it: whole, nothing to its side, nothing too small to be touched. */
export async function fits(page: Page, picture?: string): Promise<void> {
  await checked(page, picture);
  expect
    .soft(await width(page), `width of ${page.url()}`)
    .toEqual({ page: SCREEN.width, seen: SCREEN.width });
  expect.soft(await tooSmall(page.locator('body')), `hard to touch at ${page.url()}`).toEqual([]);
}

/** A dialog lies on the screen as a whole, or scrolls within it. */
export async function dialogFits(dialog: Locator): Promise<void> {
  const box = await dialog.boundingBox();
  expect.soft(box?.x, 'left edge').toBeGreaterThanOrEqual(0);
  expect.soft((box?.x ?? 0) + (box?.width ?? 0), 'right edge').toBeLessThanOrEqual(SCREEN.width);
  expect.soft(box?.y, 'upper edge').toBeGreaterThanOrEqual(0);
  expect.soft((box?.y ?? 0) + (box?.height ?? 0), 'lower edge').toBeLessThanOrEqual(SCREEN.height);
  expect.soft(await tooSmall(dialog), 'hard to touch in the dialog').toEqual([]);
}

/** A browser lays a page that is too wide out on a wider screen, and shows it smaller. */
function width(page: Page): Promise<{ page: number; seen: number }> {
  return page.evaluate(() => ({
    page: document.documentElement.scrollWidth,
    seen: Math.round(window.innerWidth),
  }));
}

/** What can be pressed and is smaller than a finger needs. Words within a sentence are as high as the sentence. */
function tooSmall(scope: Locator): Promise<string[]> {
  return scope.evaluate((root, smallest) => {
    const CONTROLS = 'a[href], button, input, select, textarea, summary, [role="button"], [role="radio"]';
    const inSentence = (element: Element) =>
      element.matches('a, button') &&
      getComputedStyle(element).display.startsWith('inline') &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim().length > 1,
      );
    // A link that is laid over its whole row.
    const coversMore = (element: HTMLElement) => getComputedStyle(element, '::after').position === 'absolute';
    const found: string[] = [];
    for (const element of root.querySelectorAll<HTMLElement>(CONTROLS)) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      // A label is pressed for its control.
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      const boxes = [element, ...labels].map((one) => one.getBoundingClientRect());
      const [own] = boxes;
      // Hidden for the eye, there for those who listen; shown when it has focus.
      if (labels.length === 0 && (own?.width ?? 0) <= 1 && (own?.height ?? 0) <= 1) continue;
      if (inSentence(element) || coversMore(element)) continue;
      if (boxes.some(({ width, height }) => width >= smallest && height >= smallest)) continue;
      const size = `${Math.round(own?.width ?? 0)}×${Math.round(own?.height ?? 0)}`;
      found.push(`${size} ${element.outerHTML.slice(0, 160)}`);
    }
    return found;
  }, SMALLEST);
}
