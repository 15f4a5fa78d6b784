/**
 * `npm run newcomer`: does what a newcomer does, with what a newcomer has. Clones the last commit into a new folder,
 * with an empty home and an empty npm cache, and runs the README's two commands there: `npm start` has to serve a page
 * that opens and asks, `npm test` has to pass. PART=start leaves out the tests.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { root } from './install.mjs';

const home = mkdtempSync(`${tmpdir()}/newcomer-`);
const clone = `${home}/putivnyk/`;
mkdirSync(`${home}/cache`);
// No variable of the one who runs this reaches the newcomer, but the ways to programs and to the network, and whether
// there is anybody who could be asked.
const lent = [
  'CI',
  'PATH',
  'LANG',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
];
const proxy = Object.keys(process.env).filter((name) =>
  /^(no_proxy|npm_config_registry)$/i.test(name),
);
const env = {
  ...Object.fromEntries([...lent, ...proxy].map((name) => [name, process.env[name]])),
  HOME: home,
  npm_config_cache: `${home}/cache`,
  // Any port that is free.
  PORT: '0',
};

const code = await visit().catch((fault) => {
  console.error(`\nA newcomer fails: ${fault.message}`);
  return 1;
});
rmSync(home, { recursive: true, force: true });
process.exit(code);

async function visit() {
  must('git', ['clone', '--quiet', root, clone], root);
  if (existsSync(`${clone}node_modules`)) throw new Error('the packages are in the repository.');
  await start();
  if (process.env.PART === 'start') return 0;
  must('npm', ['test'], clone);
  console.log('\nA newcomer gets on: npm start serves the page, npm test passes.');
  return 0;
}

/** `npm start`, until it says where, and the page there opens in a browser. */
async function start() {
  const served = spawn('npm', ['start'], { cwd: clone, env, detached: true });
  try {
    const address = await new Promise((resolve, reject) => {
      let said = '';
      const hear = (chunk) => {
        process.stdout.write(chunk);
        said += chunk;
        const found = /ready: (http\S+)/.exec(said);
        if (found) resolve(found[1]);
      };
      served.stdout.on('data', hear);
      served.stderr.on('data', hear);
      served.on('exit', (status) => reject(new Error(`npm start ended with ${status}.`)));
    });
    await open(address);
  } finally {
    process.kill(-served.pid, 'SIGTERM');
  }
}

async function open(address) {
  const { getChromium } = await import('./find-chromium.mjs');
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({
    executablePath: await getChromium(),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  console.log(`npm start serves: ${await page.getByRole('heading', { level: 1 }).innerText()}`);
  await browser.close();
}

function must(program, args, cwd) {
  const { status } = spawnSync(program, args, { cwd, env, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}.`);
}
