import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { installPrograms } from './install-programs.mjs';

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

const first = (...paths) => paths.find((path) => path && existsSync(path));

/**
 * Programs by which the journeys run in each browser engine, as far as they are on this machine. FIREFOX and MINIBROWSER
 * may name theirs.
 */
export function findEngines() {
  const chromium = findChromium();
  const firefox = first(
    process.env.FIREFOX,
    onPath('firefox-esr'),
    onPath('firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  );
  const driver = onPath('WebKitWebDriver');
  const screen = onPath('Xvfb');
  const browser = first(
    process.env.MINIBROWSER,
    ...['x86_64', 'aarch64'].map(
      (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
    ),
  );
  return {
    ...(chromium ? { chromium } : {}),
    ...(firefox ? { firefox } : {}),
    ...(driver && browser && screen ? { webkit: { driver, browser, screen } } : {}),
  };
}

/** What each engine consists of, on Debian. */
const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** The engines that are not on this machine, each with the packages it would come from. */
export function missingEngines() {
  const found = findEngines();
  return Object.entries(packages)
    .filter(([name]) => !(name in found))
    .map(([name, from]) => ({ name, from }));
}

/**
 * Gets the engines that are missing from the system's package manager, if that is agreed to. Each by itself: one that
 * cannot be had does not cost another.
 */
export async function getEngines() {
  for (const { from } of missingEngines()) await installPrograms({ 'apt-get': from });
}
