import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { PAGE } from '../source/sources.js';

/** A server of its own on loopback. */
export interface TestServer {
  readonly url: string;
  /** Paths that were asked for. */
  readonly asked: string[];
  close(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server that answers everything but robots.txt so. */
export async function serving(answer: Answer, robots: string | null = null): Promise<TestServer> {
  const asked: string[] = [];
  const server = createServer({ maxHeaderSize: 1 << 20 }, (request, response) => {
    asked.push(request.url!);
    if (request.url === '/robots.txt') response.writeHead(robots === null ? 404 : 200).end(robots ?? '');
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A server that writes what no HTTP server would. */
export async function raw(speak: (socket: Socket) => void): Promise<TestServer> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => speak(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

const html = { 'content-type': 'text/html; charset=utf-8' };

/** Servers that misbehave, each in its way, and the code of the error that tells of it; `null`: what comes is read all the same. */
export const MISBEHAVIOURS: readonly {
  readonly name: string;
  readonly code: string | null;
  start(): Promise<TestServer>;
}[] = [
  { name: 'never answers', code: 'fetch-slow', start: () => serving(() => undefined) },
  {
    name: 'begins and never ends',
    code: 'fetch-slow',
    start: () =>
      serving((_, response) => {
        response.writeHead(200, html).write('<html>');
        const drip = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(drip));
      }),
  },
  {
    name: 'sends without end',
    code: 'file-too-large',
    start: () =>
      serving((_, response) => {
        response.writeHead(200, html);
        const pour = () => {
          while (!response.destroyed && response.write('x'.repeat(65_536)));
          response.once('drain', pour);
        };
        pour();
      }),
  },
  {
    name: 'leads in a circle',
    code: 'fetch-failed',
    start: () => serving((q, r) => r.writeHead(302, { location: q.url === '/a' ? '/b' : '/a' }).end()),
  },
  {
    name: 'leads on and on',
    code: 'fetch-failed',
    start: () => serving((q, r) => r.writeHead(301, { location: `${q.url}x` }).end()),
  },
  {
    name: 'leads to a file',
    code: 'fetch-refused',
    start: () => serving((_, r) => r.writeHead(302, { location: 'file:///etc/passwd' }).end()),
  },
  {
    name: 'has had enough (429)',
    code: 'fetch-busy',
    start: () => serving((_, r) => r.writeHead(429, { 'retry-after': '120' }).end()),
  },
  {
    name: 'sends a gzip bomb',
    code: 'file-too-large',
    start: () => {
      const bomb = gzipSync(Buffer.alloc(32 * 1024 * 1024));
      return serving((_, r) => r.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(bomb));
    },
  },
  {
    name: 'packs what is not packed',
    code: 'fetch-failed',
    start: () => serving((_, r) => r.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('plain')),
  },
  {
    name: 'calls a picture a page',
    code: null,
    start: () =>
      serving((_, r) => r.writeHead(200, html).end(Buffer.from('\u0089PNG\r\n\u001a\n\0\0\0', 'latin1'))),
  },
  {
    name: 'breaks off',
    code: 'fetch-failed',
    start: () =>
      raw((s) => s.end('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n<html>')),
  },
  { name: 'hangs up', code: 'fetch-failed', start: () => raw((s) => s.destroy()) },
  {
    name: 'speaks no HTTP',
    code: 'fetch-failed',
    start: () => raw((s) => s.end('220 mail.example ESMTP\r\n')),
  },
  {
    name: 'sends endless headers',
    code: 'fetch-failed',
    start: () => raw((s) => s.end(`HTTP/1.1 200 OK\r\n${'x-pad: y\r\n'.repeat(20_000)}\r\n`)),
  },
  {
    name: 'names a wrong charset',
    code: null,
    start: () =>
      serving((_, r) => r.writeHead(200, { 'content-type': 'text/html; charset=windows-1251' }).end(PAGE)),
  },
  {
    name: 'says 304 to whom knows nothing',
    code: 'fetch-failed',
    start: () => serving((_, r) => r.writeHead(304).end()),
  },
  { name: 'fails (500)', code: 'fetch-failed', start: () => serving((_, r) => r.writeHead(500).end('no')) },
];
