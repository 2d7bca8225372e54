import { expect, type Locator, type Page } from '@playwright/test';
import { common } from '@nurt/wording/common';

/** More stops than any page has between two of its controls. */
const FAR = 120;

/** A person without a mouse. Every key is followed by a look at where focus is: it may never be lost. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.expectFocus(`after ${key}`);
  }

  /** Types into what has focus. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.expectFocus(`after typing „${text}”`);
  }

  /** The first stop of every page leads past its header. */
  async skipToContent(): Promise<void> {
    await this.press('Tab');
    await expect(this.page.getByRole('link', { name: common.pl.skipToContent })).toBeFocused();
    await this.press('Enter');
    await expect(this.page.getByRole('main')).toBeFocused();
  }

  /** Goes on with Tab until the control has focus, and sees that focus can be seen. */
  async tabTo(control: Locator): Promise<void> {
    await expect(control).toBeVisible();
    for (let stop = 0; !(await isFocused(control)); stop += 1) {
      expect(stop, `stops on the way to ${control}`).toBeLessThan(FAR);
      await this.next();
    }
    expect(await control.evaluate((element) => element.matches(':focus-visible'))).toBe(true);
  }

  /** A link or a button. */
  async choose(control: Locator): Promise<void> {
    await this.tabTo(control);
    await this.page.keyboard.press('Enter');
  }

  /** A checkbox or a radio button; within a group of radio buttons the arrows go on. */
  async check(control: Locator): Promise<void> {
    const group = await control.getAttribute('name');
    await expect(control).toBeVisible();
    for (let stop = 0; !(await isFocused(control)); stop += 1) {
      expect(stop, `stops on the way to ${control}`).toBeLessThan(FAR);
      const inGroup = await this.page.evaluate(
        (name) => document.activeElement instanceof HTMLInputElement && document.activeElement.name === name,
        group,
      );
      await (inGroup && group ? this.press('ArrowDown') : this.next());
    }
    if (!(await control.isChecked())) await this.press('Space');
    await expect(control).toBeChecked();
  }

  async typeInto(control: Locator, text: string): Promise<void> {
    await this.tabTo(control);
    await this.type(text);
  }

  /** A day, in the order that the browser's own field asks for. */
  async typeDate(control: Locator, day: string): Promise<void> {
    const [year = '', month = '', date = ''] = day.split('-');
    await this.tabTo(control);
    await this.type(`${month}${date}${year}`);
    await expect(control).toHaveValue(day);
  }

  /** The next stop. After the last one the browser itself has focus; then the page begins again at its first. */
  private async next(): Promise<void> {
    await this.page.keyboard.press('Tab');
    if ((await this.focused()) === 'BODY') {
      await this.page.keyboard.press('Tab');
      await expect(this.page.getByRole('link', { name: common.pl.skipToContent })).toBeFocused();
    }
  }

  private focused(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.tagName ?? 'BODY');
  }

  private async expectFocus(when: string): Promise<void> {
    // A page that has just been left may hold no focus for a moment; a lost one stays lost.
    await expect
      .poll(() => this.focused(), {
        message: `focus ${when} at ${this.page.url()}`,
        intervals: [0, 50, 100, 200],
      })
      .not.toBe('BODY');
  }
}

function isFocused(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}
