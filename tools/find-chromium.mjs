import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { run } from './install.mjs';
import { installPrograms } from './install-programs.mjs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium that is on this machine: the one CHROMIUM names, a usual place, or the test tool's own. */
export function findChromium() {
  const places = [process.env.CHROMIUM, ...usual, ownChromium()];
  return places.find((path) => path && existsSync(path));
}

function ownChromium() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * Finds a Chromium or gets one: the test tool's own download, then, if that is agreed to, the system's package manager.
 * Ends the program with what to install when neither can be had.
 */
export async function getChromium() {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium here; getting one …');
  run('npx', ['--no-install', 'playwright', 'install', 'chromium']);
  if (!findChromium())
    await installPrograms({ 'apt-get': ['chromium'], dnf: ['chromium'], brew: ['chromium'] });
  const got = findChromium();
  if (got) return got;
  console.error(
    'The browser tests need Chromium or Chrome. Install one, or name it: CHROMIUM=/path/to/chrome npm test',
  );
  process.exit(1);
}
