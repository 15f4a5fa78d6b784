import { defineConfig } from '@playwright/test';
import { findChromium } from './tools/find-chromium.mjs';

const executablePath = findChromium();
/** Another port lets two checkouts run their journeys side by side. */
const port = process.env.JOURNEYS_PORT ?? '4199';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/journeys',
  fullyParallel: true,
  workers: 2,
  // A slow or busy machine is no fault of the page.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  // A browser that hiccups once is tried again; npm test names every journey that needed it.
  retries: 1,
  reporter: [['list'], ['json']],
  use: {
    baseURL: `http://localhost:${port}`,
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
  webServer: {
    command: `npx --no-install vite preview --configLoader=runner --port ${port} --strictPort`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});
