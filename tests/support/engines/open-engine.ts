import { findEngines } from '../../../tools/find-engines.mjs';
import { openChromium } from './chromium';
import type { Engine } from './engine';
import { openFirefox } from './firefox';
import { openWebKit } from './webkit';

const { chromium, firefox, webkit } = findEngines();

const openers: Record<string, (home?: string) => Promise<Engine>> = {
  ...(chromium ? { Chromium: (home) => openChromium(chromium, home) } : {}),
  ...(firefox ? { Firefox: (home) => openFirefox(firefox, home) } : {}),
  ...(webkit ? { WebKit: (home) => openWebKit(webkit, home) } : {}),
};

const wanted = process.env.ENGINES;

/** The engines on this machine. `ENGINES=all` makes a missing one a fault; `ENGINES=Chromium,Firefox` names some. */
export const engines =
  wanted === 'all'
    ? ['Chromium', 'Firefox', 'WebKit']
    : (wanted?.split(',') ?? Object.keys(openers));

/**
 * @param home a folder for what the browser keeps on the disk, which can then be looked at
 * @throws when it is not on this machine
 */
export function openEngine(name: string, home?: string): Promise<Engine> {
  const open = openers[name];
  if (!open) throw new Error(`${name} is not on this machine.`);
  return open(home);
}
