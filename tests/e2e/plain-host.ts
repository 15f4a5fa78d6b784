import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';
import { dist } from './journey';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** What a host may do with a request instead of sending the file. */
export type Instead =
  /** The connection ends, as where there is no network. */
  | 'cut'
  /** No answer ever comes. */
  | 'silence'
  | { status: number; type: string; body: string };

/** The plainest host there is: the built files under one path, and not one header of ours. */
export async function hostPlainly(under: string, interfaceAddress = '127.0.0.1') {
  const fate: { of(pathname: string): Instead | undefined } = { of: () => undefined };
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const instead = fate.of(pathname);
    if (instead === 'silence') return;
    if (instead === 'cut') return void request.socket.destroy();
    if (instead) {
      response.writeHead(instead.status, { 'Content-Type': instead.type });
      return void response.end(instead.body);
    }
    const file = resolve(dist, `.${pathname.slice(under.length - 1)}`);
    try {
      if (!pathname.startsWith(under) || !file.startsWith(resolve(dist))) throw new Error();
      const found = file === resolve(dist) ? `${file}${sep}index.html` : file;
      const body = readFileSync(found);
      response.setHeader('Content-Type', types[extname(found)] ?? 'application/octet-stream');
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, interfaceAddress, listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${interfaceAddress}:${port}${under}`,
    /** What becomes of requests; may be changed at any time. */
    fate,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
