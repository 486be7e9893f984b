import { createServer, type Server } from 'node:http';
import { HoldfireError } from '../../model/index.js';

type Labels = Readonly<Record<string, string>>;
type Kind = 'counter' | 'gauge';

/** Numbers of a running watch, in the text form of OpenMetrics 1.0. */
export class Metrics {
  readonly #families = new Map<string, { kind: Kind; help: string; values: Map<string, number> }>();

  /** Adds to a counter. @param name without `_total` */
  count(name: string, help: string, by = 1, labels: Labels = {}): void {
    const { values } = this.#family(name, 'counter', help);
    const key = labelText(labels);
    values.set(key, (values.get(key) ?? 0) + by);
  }

  /** Sets a gauge. */
  set(name: string, help: string, value: number, labels: Labels = {}): void {
    this.#family(name, 'gauge', help).values.set(labelText(labels), value);
  }

  text(): string {
    const lines: string[] = [];
    for (const [name, { kind, help, values }] of this.#families) {
      lines.push(`# TYPE ${name} ${kind}`, `# HELP ${name} ${help}`);
      for (const [labels, value] of values)
        lines.push(`${name}${kind === 'counter' ? '_total' : ''}${labels} ${value}`);
    }
    return `${lines.join('\n')}${lines.length > 0 ? '\n' : ''}# EOF\n`;
  }

  #family(name: string, kind: Kind, help: string) {
    let family = this.#families.get(name);
    if (!family) {
      family = { kind, help, values: new Map() };
      this.#families.set(name, family);
    }
    return family;
  }
}

function labelText(labels: Labels): string {
  const all = Object.entries(labels).map(
    ([k, v]) => `${k}="${v.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n')}"`,
  );
  return all.length === 0 ? '' : `{${all.join(',')}}`;
}

/** Serves `/metrics`, and `/health` for whoever only asks whether it runs. Throws `bad-option` where the port is taken. */
export async function serveMetrics(
  metrics: Metrics,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Server> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0];
    if (request.method !== 'GET' && request.method !== 'HEAD')
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
    else if (path === '/metrics')
      response
        .writeHead(200, { 'content-type': 'application/openmetrics-text; version=1.0.0; charset=utf-8' })
        .end(metrics.text());
    else if (path === '/health') response.writeHead(200, { 'content-type': 'text/plain' }).end('ok\n');
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    throw new HoldfireError(
      'bad-config',
      `The metrics cannot be served on ${host}, port ${port} (${error.code ?? error.message}).`,
      'Name another port.',
    );
  });
  return server;
}
