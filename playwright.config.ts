import { defineConfig } from '@playwright/test';
import { findChromium } from './tools/find-chromium.mjs';

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
  reporter: [['list'], ['json']],
  use: {
    baseURL: 'http://localhost:4199',
    ...(executablePath
      ? {
          launchOptions: {
            executablePath,
            args: [
              '--no-sandbox',
              '--disable-gpu',
              '--disable-background-networking',
              '--disable-component-update',
              '--disable-sync',
            ],
          },
        }
      : {}),
  },
  webServer: {
    command: 'npx --no-install vite preview --configLoader=runner --port 4199 --strictPort',
    url: 'http://localhost:4199',
    reuseExistingServer: false,
  },
});
