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
};

/** The plainest host there is: the built files under one path, and not one header of ours. */
export async function hostPlainly(under: string) {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
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
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${under}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
