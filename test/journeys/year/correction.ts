import { expect, type Browser } from '@playwright/test';
import { corrections } from '@nurt/wording/calls';
import { checked } from '../support/checked';
import { part } from '../support/fields';
import { arrive } from '../support/people';
import { CORRECTION } from './calls';

/** The list of changes is loaded late; the address in the letter leads to it all the same, on a phone too. */
export async function sawCorrection(browser: Browser, callId: string): Promise<void> {
  const citizen = await arrive(browser);
  for (const [width, height] of [
    [1440, 900],
    [360, 780],
  ] as const) {
    await citizen.setViewportSize({ width, height });
    await citizen.goto('/nabory');
    await citizen.goto(`/nabory/${callId}#zmiany`);
    const changes = part(citizen, corrections.pl.title);
    const heading = changes.getByRole('heading', { name: corrections.pl.title, exact: true });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    expect((await heading.boundingBox())?.y).toBeLessThan(height / 2);
    await expect(changes).toContainText(CORRECTION);
    await checked(citizen, `rok/07-zmiana-ogloszenia-${String(width)}`);
  }
  await citizen.context().close();
}
