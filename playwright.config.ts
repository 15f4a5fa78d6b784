import { defineConfig } from '@playwright/test';
import { findChromium } from './tools/find-chromium.mjs';
import { journeysInOrder } from './tools/test/journeys-in-order.mjs';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/journeys',
  fullyParallel: true,
  workers: 2,
  // A slow or busy machine is no fault of the page.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  // No second try: a journey that fails now and then has found something.
  retries: 0,
  globalSetup: './tools/test/serve-for-journeys.mjs',
  projects: journeysInOrder(),
  reporter: [['list'], ['json']],
  use: {
    // Named before the first journey, when the page is served on a free port.
    baseURL: process.env.JOURNEYS_ADDRESS,
    ...(executablePath
      ? {
          launchOptions: {
            executablePath,
            args: [
              '--no-sandbox',
              '--disable-gpu',
              // The shared memory of a container is often too small for a page.
              '--disable-dev-shm-usage',
              '--disable-background-networking',
              '--disable-component-update',
              '--disable-sync',
            ],
          },
        }
      : {}),
  },
});
