/** Looks over the page's shoulder: what it asks of the network, and what it leaves behind. */
import { type BrowserContext, expect, type Page, type Request } from '@playwright/test';

export interface Watch {
  requests: Request[];
  sockets: string[];
  /** Whatever the page or its worker complained of. */
  complaints: string[];
}

/** Begins before the page is opened, and records every page and worker of the context. */
export async function watch(page: Page): Promise<Watch> {
  const seen: Watch = { requests: [], sockets: [], complaints: [] };
  page.context().on('request', (request) => seen.requests.push(request));
  page.on('websocket', (socket) => seen.sockets.push(socket.url()));
  page.context().on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.complaints.push(message.text());
  });
  await page.exposeFunction('reportViolation', (what: string) => seen.complaints.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = window as unknown as { reportViolation(what: string): void };
      const { violatedDirective, blockedURI } = event as SecurityPolicyViolationEvent;
      reportViolation(`${violatedDirective}: ${blockedURI}`);
    });
  });
  return seen;
}

/** Everything that a browser could keep for this page. */
export async function keptBy(page: Page, context: BrowserContext) {
  const inPage = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookie: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    files: await navigator.storage.getDirectory().then(async (root) => {
      const names: string[] = [];
      for await (const name of (root as unknown as { keys(): AsyncIterable<string> }).keys())
        names.push(name);
      return names;
    }),
    name: window.name,
  }));
  const devtools = await context.newCDPSession(page);
  const { usage } = await devtools.send('Storage.getUsageAndQuota', {
    origin: new URL(page.url()).origin,
  });
  await devtools.detach();
  return { ...inPage, cookies: await context.cookies(), usage };
}

export const nothing = {
  local: {},
  session: {},
  cookie: '',
  databases: [],
  caches: [],
  workers: [],
  files: [],
  name: '',
  cookies: [],
  usage: 0,
};

/**
 * The addresses in the tab's history, as the browser itself keeps them.
 * While one page takes the place of another, the browser has none that can be asked: then it is asked again.
 */
export async function historyOf(page: Page): Promise<string[]> {
  const ask = async () => {
    const devtools = await page.context().newCDPSession(page);
    try {
      return (await devtools.send('Page.getNavigationHistory')).entries;
    } finally {
      await devtools.detach().catch(() => {});
    }
  };
  let entries: Awaited<ReturnType<typeof ask>> = [];
  await expect(async () => {
    entries = await ask();
  }).toPass();
  return entries.flatMap(({ url, title }) => [url, title]);
}
