import { OPERATIONS } from '../operations/index.js';
import { plainPage } from './page.js';
import { API } from './routes.js';

/** A page that shows the API: plain HTML, with no script and nothing from elsewhere. */
export function readerPage(document: Record<string, unknown>): string {
  const paths = document.paths as Record<string, Record<string, Described>>;
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, of]) => routeOf(method.toUpperCase(), path, of)),
  );
  const { schemas } = document.components as { schemas: Record<string, unknown> };
  const shapes = Object.entries(schemas)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, shape]) =>
        `<details id="${escaped(name)}"><summary><code>${escaped(name)}</code></summary><pre>${linked(shape)}</pre></details>`,
    );
  return plainPage(
    'Holdfire: the API',
    `<h1>Holdfire: the API</h1>
<p>${OPERATIONS.length} operations under <code>${API}</code>. The same in full, for programs: <a href="${API}/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
${routes.join('\n')}
<h2>Shapes</h2>
${shapes.join('\n')}`,
  );
}

interface Described {
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly {
    name: string;
    in: string;
    required: boolean;
    description?: string;
    schema: unknown;
  }[];
  readonly requestBody?: { content: Record<string, { schema: unknown }> };
  readonly responses: Record<string, { content?: Record<string, { schema?: unknown }> }>;
}

function routeOf(method: string, path: string, of: Described): string {
  const parameters = (of.parameters ?? []).map(
    (p) =>
      `<tr><td><code>${escaped(p.name)}</code>${p.required ? ' <b>needed</b>' : ''}</td><td>${escaped(p.description ?? '')}</td><td><code>${inShort(p.schema)}</code></td></tr>`,
  );
  const answer = Object.entries(of.responses['200']?.content ?? {}).map(
    ([type, { schema }]) =>
      `<details><summary>Answer: <code>${escaped(type)}</code></summary><pre>${linked(schema)}</pre></details>`,
  );
  const body = Object.entries(of.requestBody?.content ?? {}).map(
    ([type, { schema }]) =>
      `<details open><summary>Body: <code>${escaped(type)}</code></summary><pre>${linked(schema)}</pre></details>`,
  );
  return `<section>
<h2>${escaped(of.summary)}</h2>
<p><code class="route">${method} ${API}${escaped(path)}</code></p>
<p>${escaped(of.description)}</p>
${parameters.length > 0 ? `<table><thead><tr><th scope="col">Parameter</th><th scope="col"></th><th scope="col">Value</th></tr></thead><tbody>${parameters.join('')}</tbody></table>` : ''}
${body.join('')}${answer.join('')}
</section>`;
}

/** A schema in a few words. */
function inShort(schema: unknown): string {
  const {
    enum: values,
    type,
    default: usual,
    anyOf,
  } = schema as {
    enum?: unknown[];
    type?: string;
    default?: unknown;
    anyOf?: unknown[];
  };
  const what = values ? values.join(' | ') : anyOf ? anyOf.map(inShort).join(' or ') : String(type ?? 'any');
  return usual === undefined ? escaped(what) : `${escaped(what)}, else ${escaped(String(usual))}`;
}

/** JSON with its references as links. */
function linked(schema: unknown): string {
  return escaped(JSON.stringify(schema ?? 'a file', null, 1)).replace(
    /&quot;#\/components\/schemas\/(\w+)&quot;/g,
    '&quot;<a href="#$1">$1</a>&quot;',
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as text within HTML. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (c) => ENTITIES[c]!);
}

export const READER_CSS = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
main{max-width:60rem;margin:0 auto;padding:1rem}
h1,h2{line-height:1.2}
section{border-top:1px solid color-mix(in srgb,currentColor 25%,transparent);padding:.5rem 0}
code,pre{font-family:ui-monospace,monospace;font-size:.875rem}
pre{overflow:auto;max-height:24rem;padding:.75rem;background:color-mix(in srgb,currentColor 7%,transparent)}
.route{font-weight:700}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.25rem .5rem .25rem 0;border-bottom:1px solid color-mix(in srgb,currentColor 15%,transparent)}
summary{cursor:pointer}
`;
