import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowserNow } from '../../tools/browser.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const { executablePath, args, env } = findBrowserNow();

/**
 * Journeys through the built product in a real Chromium. The product is started once, by
 * ../support/journey-setup.mjs; pictures that the journeys take go to screenshots/.
 */
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.journey.ts',
  globalSetup: path.join(root, 'test/support/journey-setup.mjs'),
  outputDir: path.join(root, 'test-results/journeys'),
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: 300_000,
  expect: { timeout: 30_000 }, // a busy machine is slow, not wrong; a lone window looks every ten seconds
  use: {
    baseURL: process.env.JOURNEY_URL, // set by the global setup, before the worker reads this
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    locale: 'pl-PL',
    timezoneId: 'Europe/Warsaw',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce', // nobody waits for a dialog to glide in
    trace: 'off',
    video: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args, env: { ...process.env, ...env } },
  },
});
