import { findEngines } from '../../../tools/find-engines.mjs';
import { openChromium } from './chromium';
import type { Engine } from './engine';
import { openFirefox } from './firefox';
import { openWebKit } from './webkit';

const { chromium, firefox, webkit } = findEngines();

const openers: Record<string, () => Promise<Engine>> = {
  ...(chromium ? { Chromium: () => openChromium(chromium) } : {}),
  ...(firefox ? { Firefox: () => openFirefox(firefox) } : {}),
  ...(webkit ? { WebKit: () => openWebKit(webkit) } : {}),
};

/** The engines on this machine. `ENGINES=all`, as in continuous integration, makes a missing one a fault. */
export const engines =
  process.env.ENGINES === 'all' ? ['Chromium', 'Firefox', 'WebKit'] : Object.keys(openers);

/** @throws when it is not on this machine */
export function openEngine(name: string): Promise<Engine> {
  const open = openers[name];
  if (!open) throw new Error(`${name} is not on this machine.`);
  return open();
}
