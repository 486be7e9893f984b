import { z } from 'zod';
import { Incident, Pattern, Pledge, Stance, Statement, Talks } from '../model/index.js';

/** The record kinds with their schemas, as an answer is checked against them. */
export const KIND_SCHEMAS = {
  pledges: Pledge,
  stances: Stance,
  statements: Statement,
  incidents: Incident,
  talks: Talks,
  patterns: Pattern,
} as const;
export type RecordKind = keyof typeof KIND_SCHEMAS;
export const RECORD_KINDS = Object.keys(KIND_SCHEMAS) as RecordKind[];

/** A node of a JSON Schema. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** What is computed here and never asked of a model. */
const OURS = ['spans', 'why', 'time'];

/**
 * JSON Schema of the answer that a model is asked for, made from the record schemas: every record kind with its slots and the
 * pieces of text that it quotes. It keeps to what "strict" structured output admits everywhere: each property required
 * (an optional one may be null), no additional ones, no references, no patterns or bounds.
 */
export function answerSchema(): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  for (const kind of RECORD_KINDS)
    properties[kind] = { type: 'array', items: recordSchema(KIND_SCHEMAS[kind]) };
  return { type: 'object', properties, required: RECORD_KINDS, additionalProperties: false };
}

function recordSchema(schema: z.ZodObject): JsonSchema {
  const { $defs, ...root } = z.toJSONSchema(schema) as JsonSchema;
  const plain = strict(root, ($defs ?? {}) as Record<string, JsonSchema>) as {
    properties: Record<string, JsonSchema>;
  };
  const slots = Object.entries(plain.properties).filter(([slot]) => !OURS.includes(slot) && slot !== 'quote');
  const properties = {
    quote: { type: 'array', items: { type: 'string' } },
    ...Object.fromEntries(slots),
  };
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

/** A node with its references written out and only the keywords that every server knows. */
function strict(node: JsonSchema, defs: Readonly<Record<string, JsonSchema>>): JsonSchema {
  if (typeof node.$ref === 'string') return strict(defs[node.$ref.split('/').at(-1)!] ?? {}, defs);
  if (Array.isArray(node.anyOf))
    return { anyOf: (node.anyOf as JsonSchema[]).map((choice) => strict(choice, defs)) };
  if (node.type === 'array') return { type: 'array', items: strict(node.items as JsonSchema, defs) };
  if (node.type === 'object' && node.properties) {
    const required = (node.required ?? []) as string[];
    const properties = Object.fromEntries(
      Object.entries(node.properties as Record<string, JsonSchema>).map(([name, value]) => {
        const plain = strict(value, defs);
        return [name, required.includes(name) ? plain : { anyOf: [plain, { type: 'null' }] }];
      }),
    );
    return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
  }
  return {
    ...(node.type === undefined ? {} : { type: node.type }),
    ...(node.enum === undefined ? {} : { enum: node.enum }),
    ...(node.const === undefined ? {} : { enum: [node.const] }),
  };
}
