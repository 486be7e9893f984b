import { z } from 'zod';
import { Standard, VERSION } from '../../model/index.js';
import { FORMATS } from '../../publish/index.js';
import { OPERATIONS, type Operation, ROLES } from '../operations/index.js';
import { Problem } from './problem.js';
import { API } from './routes.js';

type Schema = Record<string, unknown>;

/** An OpenAPI 3.1 document of every route, from the same schemas that check what comes in. */
export function openApi(): Record<string, unknown> {
  const shapes = new Shapes();
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of OPERATIONS) {
    const of = paths[operation.path] ?? {};
    paths[operation.path] = of;
    of[operation.method.toLowerCase()] = described(operation, shapes);
  }
  for (const [path, described] of Object.entries(OTHER_PATHS)) paths[path] = described;
  shapes.of(Problem, 'output');
  return {
    openapi: '3.1.1',
    info: {
      title: 'Holdfire',
      version: VERSION,
      summary: 'Pledges to hold fire, judged under every reading of their unclear terms.',
      description:
        'Times are epoch milliseconds or ISO 8601; spans are UTF-16 offsets; coordinates are WGS 84 degrees. Errors are problem details (RFC 9457). Answers bear an ETag.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: API }],
    paths,
    components: {
      schemas: shapes.components,
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'The token that holdfire serve prints, or one of a user.',
        },
        session: { type: 'apiKey', in: 'cookie', name: 'holdfire' },
      },
    },
    security: [{}],
  };
}

function described(operation: Operation, shapes: Shapes): Record<string, unknown> {
  const input = shapes.of(operation.input, 'input') as {
    properties?: Record<string, Schema>;
    required?: string[];
  };
  const required = new Set(input.required ?? []);
  const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map((m) => m[1]!);
  const fields = Object.entries(input.properties ?? {});
  const parameter = (name: string, schema: Schema, where: 'path' | 'query') => {
    const { description, ...rest } = schema;
    return {
      name,
      in: where,
      required: where === 'path' || required.has(name),
      ...(description === undefined ? {} : { description }),
      schema: rest,
      ...(where === 'query' ? { style: 'form', explode: true } : {}),
    };
  };
  const parameters = [
    ...fields.filter(([name]) => inPath.includes(name)).map(([name, s]) => parameter(name, s, 'path')),
    ...(operation.method === 'GET'
      ? fields.filter(([name]) => !inPath.includes(name)).map(([name, s]) => parameter(name, s, 'query'))
      : []),
  ];
  const body = fields.filter(([name]) => !inPath.includes(name));
  return {
    operationId: operation.name,
    summary: operation.title,
    description: operation.description,
    tags: [operation.path.split('/')[1]],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(operation.method === 'POST'
      ? {
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  properties: Object.fromEntries(body),
                  required: body.map(([name]) => name).filter((name) => required.has(name)),
                },
              },
            },
          },
          security: [{ token: [] }, { session: [] }],
        }
      : {}),
    responses: {
      200: {
        description: 'Done.',
        ...(operation.method === 'GET'
          ? {
              headers: {
                ETag: {
                  description: 'Of this answer; send it as If-None-Match.',
                  schema: { type: 'string' },
                },
              },
            }
          : {}),
        content: { 'application/json': { schema: shapes.of(operation.output, 'output') } },
      },
      ...(operation.method === 'GET' ? { 304: { description: 'Nothing changed.' } } : {}),
      default: {
        description: 'It could not be done.',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

/** Schemas as JSON Schema, each that has a name once, under `#/components/schemas`. */
class Shapes {
  readonly components: Record<string, Schema> = {};

  /** @param io what may be sent differs from what is read where something is left out or given as text */
  of(schema: z.ZodType, io: 'input' | 'output'): Schema {
    const {
      $schema: _,
      $defs,
      ...own
    } = z.toJSONSchema(schema, {
      io,
      unrepresentable: 'any',
      target: 'draft-2020-12',
    }) as Schema & { $defs?: Record<string, Schema> };
    for (const [name, inner] of Object.entries($defs ?? {}))
      this.components[name] ??= relinked(inner) as Schema;
    const id = schema.meta()?.id;
    const shape = relinked(own) as Schema;
    if (id === undefined) return shape;
    if (shape.$ref === undefined) this.components[id] ??= shape;
    return { $ref: `#/components/schemas/${id}` };
  }
}

/** References as OpenAPI has them. */
function relinked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(relinked);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      // Zod repeats a name that components have as their key.
      .filter(([key]) => key !== 'id' || typeof (value as Schema).id !== 'string')
      .map(([key, inner]) => [
        key,
        key === '$ref' && typeof inner === 'string'
          ? inner.replace(/^#\/\$defs\//, '#/components/schemas/')
          : relinked(inner),
      ]),
  );
}

const problems = {
  default: {
    description: 'It could not be done.',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  },
};

const query = (name: string, description: string, schema: Schema = { type: 'string' }) => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
});
const sessionAnswer = {
  description: 'Who one is to the server.',
  content: {
    'application/json': {
      schema: {
        type: 'object',
        properties: {
          user: {
            type: ['object', 'null'],
            properties: { name: { type: 'string' }, role: { type: 'string', enum: [...ROLES] } },
            required: ['name', 'role'],
          },
          mode: { type: 'string', enum: ['local', 'users'] },
        },
        required: ['user', 'mode'],
      },
    },
  },
};

/** Routes that are no operations: streams, files, who one is. */
const OTHER_PATHS: Record<string, Record<string, unknown>> = {
  '/exports/{format}': {
    get: {
      operationId: 'export',
      summary: 'What leaves the house',
      description: 'Incidents, pledges or verdicts as a file in a format of others (docs/exports.md).',
      tags: ['exports'],
      parameters: [
        {
          name: 'format',
          in: 'path',
          required: true,
          schema: { type: 'string', enum: FORMATS.map((f) => f.name) },
        },
        query('pledge', 'Of this pledge alone: its id or its number.'),
        query('as_of', 'Only what was public by then.'),
        query('standard', 'How well an incident must be proven.', { type: 'string', enum: Standard.options }),
        query('hxl', 'A row of HXL tags under the names of columns.', { type: 'boolean' }),
      ],
      responses: {
        200: {
          description: 'The file.',
          content: Object.fromEntries(
            [...new Set(FORMATS.map((f) => f.mediaType.split(';')[0]!))].map((type) => [type, {}]),
          ),
        },
        ...problems,
      },
    },
  },
  '/events': {
    get: {
      operationId: 'events',
      summary: 'What changes, as it does',
      description:
        'Server-sent events: `entries` when entries were added (from, to, head), `verdict` when the verdicts on a pledge became others (pledge, title, before, now). `Last-Event-ID` goes on after a break.',
      tags: ['events'],
      responses: {
        200: {
          description: 'A stream without an end.',
          content: { 'text/event-stream': { schema: { type: 'string' } } },
        },
        ...problems,
      },
    },
  },
  '/session': {
    get: {
      operationId: 'session',
      summary: 'Who one is',
      description: 'The account that a cookie or a token is of; nobody where there is none.',
      tags: ['session'],
      responses: { 200: sessionAnswer, ...problems },
    },
    post: {
      operationId: 'sign_in',
      summary: 'Sign in',
      description: 'Begins a session, where the server runs with accounts.',
      tags: ['session'],
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: {
              type: 'object',
              properties: { name: { type: 'string' }, password: { type: 'string' } },
              required: ['name', 'password'],
            },
          },
        },
      },
      responses: { 200: sessionAnswer, ...problems },
    },
    delete: {
      operationId: 'sign_out',
      summary: 'Sign out',
      description: 'Ends the session.',
      tags: ['session'],
      responses: { 204: { description: 'Ended.' }, ...problems },
    },
  },
};
