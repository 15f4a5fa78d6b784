import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, inJson } from './engine';

interface WebKitPrograms {
  driver: string;
  browser: string;
  screen: string;
}

/**
 * Opens WebKitGTK's own small browser through WebDriver, on a screen of its own.
 * @param kept its home, which is left as it is; without one it has a home that goes with it
 */
export async function openWebKit(
  { driver, browser, screen }: WebKitPrograms,
  kept?: string,
): Promise<Engine> {
  const home = kept ?? mkdtempSync(join(tmpdir(), 'journeys-webkit-'));
  mkdirSync(join(home, '.config'), { recursive: true });
  writeFileSync(join(home, '.config/user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME"\n');
  const display = spawn(screen, ['-displayfd', '1', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((said) =>
    display.stdout.once('data', (data) => said(String(data).trim())),
  );
  const port = await freePort();
  const program = spawn(driver, [`--port=${port}`], {
    // A group of its own, because the browser's processes must end with it.
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${number}`,
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      XDG_DATA_HOME: join(home, '.local'),
      XDG_CACHE_HOME: join(home, '.cache'),
      GSETTINGS_BACKEND: 'memory',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      // The tests run as root in a container, where its own sandbox cannot be made.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const call = async (method: string, path: string, body?: object) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = JSON.parse(await response.text());
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  await untilUp(() => call('GET', '/status'));
  const options = { binary: browser, args: ['--automation'] };
  const { sessionId, capabilities } = await call('POST', '/session', {
    capabilities: {
      alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options },
    },
  });
  const session = `/session/${sessionId}`;
  await call('POST', `${session}/timeouts`, { script: 300_000, pageLoad: 120_000 });
  return {
    version: capabilities.browserVersion,
    open: (url) => call('POST', `${session}/url`, { url }),
    run: async (work, ...args) => {
      const script = `const done = arguments[arguments.length - 1];
        ${inJson(work, args)}.then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error } = await call('POST', `${session}/execute/async`, { script, args: [] });
      if (error) throw new Error(error);
      return JSON.parse(value);
    },
    close: async () => {
      await call('DELETE', session).catch(() => undefined);
      endGroup(program);
      display.kill();
      if (!kept) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function untilUp(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await ask().then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error('WebKitWebDriver does not answer.');
}
