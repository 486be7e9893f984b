import { z } from 'zod';
import { DatasetHeader } from './dataset.js';
import { Definition } from './definition.js';
import { Coverage, Dossier, Occurrence } from './dossier.js';
import { Entry } from './ledger.js';
import { Judgement, Sweep } from './reading.js';
import { Records } from './record.js';
import { Report } from './report.js';

/** The shapes that a reader of Holdfire's output needs, by name. */
const PUBLISHED = {
  Report,
  Records,
  Dossier,
  Occurrence,
  Coverage,
  DatasetHeader,
  Definition,
  Judgement,
  Sweep,
  Entry,
} as const;

/**
 * JSON Schema (draft 2020-12) of everything that Holdfire prints or keeps: one document, each shape once, under
 * `$defs`, so that `#/$defs/Records` is what `holdfire read --json` prints.
 */
export function jsonSchema(): { $schema: string; title: string; $defs: Record<string, unknown> } {
  const $defs: Record<string, unknown> = {};
  for (const schema of Object.values(PUBLISHED)) {
    const { $defs: inner, $schema: _, $ref: __, ...rest } = z.toJSONSchema(schema) as Record<string, unknown>;
    const id = schema.meta()?.id ?? '';
    Object.assign($defs, inner);
    if (!(id in $defs)) $defs[id] = rest;
  }
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Holdfire', $defs };
}
