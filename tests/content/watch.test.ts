/** The source watch, against a server of its own on this machine. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGravity } from '../../src/content/check/gravity';
import { readContent } from '../../src/content/read/read-content';
import { askAddress } from '../../src/content/watch/ask-address';
import { askAll, type Round } from '../../src/content/watch/ask-all';
import { findRests } from '../../src/content/watch/find-rests';
import { readFingerprints, writeFingerprints } from '../../src/content/watch/fingerprints';
import { printText, readText } from '../../src/content/watch/read-text';
import { reportWatch } from '../../src/content/watch/report-watch';
import { watchSources } from '../../src/content/watch/watch-sources';
import { inventProject, section } from '../support/invented';
import { twoHarms } from '../support/two-harms';

const page = (words: string) =>
  `<!doctype html><title>T</title><nav>${Math.random()}</nav><main><h1>Toll</h1><p>${words}</p><time>${Date.now()}</time></main><footer>${Math.random()}</footer>`;
const asked: { path: string; agent: string; at: number; condition: string }[] = [];

const answer: RequestListener = (request, response) => {
  const path = request.url ?? '';
  const { 'user-agent': agent = '', 'if-none-match': condition = '' } = request.headers;
  asked.push({ path, agent, condition, at: Date.now() });
  const say = (status: number, body = '', headers = {}) =>
    response
      .writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers })
      .end(body);
  if (path === '/slow') return;
  if (path === '/kept')
    return condition === '"one"' ? say(304) : say(200, page('Five.'), { etag: '"one"' });
  if (path === '/moved') return say(301, '', { location: '/here' });
  if (path === '/for-now') return say(302, '', { location: '/here' });
  if (path === '/moved-then-gone') return say(301, '', { location: '/gone' });
  if (path === '/slash') return say(301, '', { location: '/slash/' });
  if (path === '/round') return say(302, '', { location: '/round' });
  const status = { '/gone': 410, '/missing': 404, '/closed': 403, '/often': 429, '/broken': 500 }[
    path
  ];
  return status ? say(status) : say(200, page('Five.'));
};

const server = createServer(answer);
/** Speaks no TLS: what a lapsed certificate or a torn connection is like. */
const notTls = createTcpServer((socket) => socket.end('no TLS here'));
let base = '';
let secure = '';
beforeAll(async () => {
  for (const one of [server, notTls])
    await new Promise<void>((ready) => one.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  secure = `https://127.0.0.1:${(notTls.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  notTls.close();
});

const quickly: Round = { patience: 2000, pause: 30, hosts: 2, giveUpAfter: 3, userAgent: 'test' };
const five = printText('Toll Five.');
const old = { day: '2026-01-01', text: five };
/** A port on which nobody listens; the very first one no program may ask. */
const nobody = 'http://127.0.0.1:2/';

describe('an address', () => {
  it.each([
    ['/missing', { kind: 'gone', status: 404 }],
    ['/gone', { kind: 'gone', status: 410 }],
    ['/moved-then-gone', { kind: 'gone', status: 410 }],
    ['/closed', { kind: 'unreachable', network: false, wait: false }],
    ['/often', { kind: 'unreachable', network: false, wait: true }],
    ['/broken', { kind: 'unreachable', network: false }],
    ['/slow', { kind: 'unreachable', why: 'no answer in time', network: false }],
    ['/round', { kind: 'unreachable', why: 'more than 5 redirections' }],
    ['/same', { kind: 'there', isSame: true, found: { text: five } }],
  ])('%s is told for what it is', async (path, expected) => {
    expect(await askAddress(base + path, old, quickly)).toMatchObject(expected);
  });
  it('that moved for good names its new place, and one that did so for now does not', async () => {
    expect(await askAddress(`${base}/moved`, old, quickly)).toMatchObject({
      kind: 'there',
      moved: `${base}/here`,
      isSame: true,
    });
    for (const path of ['/for-now', '/slash'])
      expect(await askAddress(base + path, old, quickly)).not.toHaveProperty('moved');
  });
  it('is asked on the condition that was recorded, and says that nothing changed', async () => {
    const first = await askAddress(`${base}/kept`, undefined, quickly);
    expect(first).toEqual({ kind: 'there', isSame: false, found: { text: five, etag: '"one"' } });
    const again = await askAddress(`${base}/kept`, { ...old, etag: '"one"' }, quickly);
    expect(again).toEqual({ kind: 'there', isSame: true });
  });
  it('says something else when its words changed, not what stands round them', async () => {
    const other = { ...old, text: printText('Toll Four.') };
    expect(await askAddress(`${base}/same`, other, quickly)).toMatchObject({ isSame: false });
  });
  it('with a failing TLS, or where nobody listens, is not reached and not gone', async () => {
    expect(await askAddress(secure, old, quickly)).toMatchObject({
      kind: 'unreachable',
      network: false,
    });
    expect(await askAddress(nobody, old, quickly)).toMatchObject({
      kind: 'unreachable',
      network: true,
    });
  });
});

describe('a page', () => {
  it('is read in its own letters', () => {
    const bytes = Uint8Array.from([0x3c, 0x70, 0x3e, 0xef, 0xf0, 0xe0, 0xe2, 0xee]);
    expect(readText(bytes, 'text/html; charset=windows-1251')).toBe('право');
  });
  it('that is no HTML is taken as it is', () => {
    expect(readText(new TextEncoder().encode('a  <b'), 'text/plain')).toBe('a  <b');
  });
});

describe('a round', () => {
  it('asks one page at a time, with a pause, by the project’s name, and no more when told to wait', async () => {
    asked.length = 0;
    const pages = Object.fromEntries(
      ['/same', '/here', '/often', '/later'].map((path) => [path, base + path]),
    );
    const answers = await askAll(pages, {}, quickly);
    expect(asked.map(({ path }) => path)).toEqual(['/same', '/here', '/often']);
    expect(new Set(asked.map(({ agent }) => agent))).toEqual(new Set(['test']));
    const [first, second] = asked.map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(25);
    expect(answers?.get('/later')).toMatchObject({ kind: 'unreachable' });
  });
  it('says once that there is no network, and goes on when only some hosts are down', async () => {
    const dead = Object.fromEntries(
      [2, 3, 4, 5, 6].map((port) => [`p${port}`, `http://127.0.0.1:${port}/`]),
    );
    expect(await askAll(dead, {}, quickly)).toBeUndefined();
    const answers = await askAll({ up: `${base}/same`, down: nobody }, {}, quickly);
    expect(answers?.get('up')).toMatchObject({ kind: 'there' });
    expect(answers?.get('down')).toMatchObject({ kind: 'unreachable' });
  });
});

describe('the report', () => {
  const files = (a: string, b: string) => ({
    'facts/sources.yaml': `page-a: { kind: page, publisher: Desk, url: "${a}", checked_on: 2026-01-01, title: a page }
page-b: { kind: page, publisher: Other, url: "${b}", checked_on: 2026-01-01, title: another }
law-9: { kind: law, number: 9-X, published: 2025-12-17, seen_in: [page-b, page-a], checked_on: 2026-01, title: on toll }
`,
    'facts/amounts.yaml': `toll: { unit: UAH, values: { 2020-01-01: 5 }, sources: [page-a], checked_on: 2026-01-01, confidence: high }\n`,
    'templates/pay.hbs': section('{{source "page-b"}}').replace('Stay', 'Pay'),
    'templates/stay.hbs': section('The toll is {{amount "toll"}}.'),
  });

  it('lists the gravest first, with what rests on each', () => {
    const content = readContent(inventProject(files('https://a.example/', 'https://b.example/')));
    const { lines, isAlarm } = reportWatch(
      new Map([
        ['page-b', { kind: 'gone', status: 404, at: '' }],
        ['page-a', { kind: 'gone', status: 410, at: '' }],
      ]),
      {},
      content.facts,
      findRests(content),
      twoHarms,
    );
    expect(isAlarm).toBe(true);
    const text = lines.join('\n');
    expect(text).toMatch(/Gone.*: 2\n {2}stay: 1\n {4}page-a .*410/);
    expect(text).toMatch(/passages: stay\/\S+\n {6}facts: toll/);
    expect(text.indexOf('page-a')).toBeLessThan(text.indexOf('page-b'));
    expect(text).toMatch(/languages: en/);
  });

  it('records, is quiet afterwards, and alarms when a page changes, moves or goes', async () => {
    const root = inventProject(files(`${base}/kept`, `${base}/same`));
    const content = readContent(root);
    const watch = (record?: string) => watchSources(root, content, twoHarms, quickly, record);
    const first = await watch();
    expect(first.outcome).toBe('quiet');
    expect(first.lines.join('\n')).toContain('nothing recorded');
    expect((await watch('2026-11-30')).lines.at(-1)).toBe('Recorded: 2');
    expect(readFingerprints(root)).toEqual({
      'page-a': { day: '2026-11-30', text: five, etag: '"one"' },
      'page-b': { day: '2026-11-30', text: five },
    });
    expect(await watch()).toEqual({
      outcome: 'quiet',
      lines: ['Asked 2 addresses; 2 are as they were recorded.'],
    });
    writeFingerprints(root, { 'page-b': { ...old, text: 'another' } });
    expect((await watch()).outcome).toBe('alarm');
  });

  it('without a network is one sentence', async () => {
    const root = inventProject(files(nobody, 'http://127.0.0.1:3/'));
    const { outcome, lines } = await watchSources(root, readContent(root), twoHarms, quickly);
    expect(outcome).toBe('offline');
    expect(lines).toHaveLength(1);
  });
});

describe('the table of harms', () => {
  it('has each section of the project once, and no other', () => {
    const gravity = readGravity(process.cwd());
    expect(gravity.harms[0]).toBe('freedom');
    expect(gravity.of('leaving-service')).toBeLessThan(gravity.of('daily-life'));
  });
  it('names what stands there twice or not at all', () => {
    const root = inventProject({ 'facts/gravity.yaml': 'freedom: [stay, stay]\n' });
    expect(() => readGravity(root)).toThrow(/"stay" stands here 2 times.*\n.*0 times/s);
  });
});
