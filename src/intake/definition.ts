import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { Definition, HoldfireError } from '../model/index.js';
import { isValidTimezone, parseIso } from '../time/index.js';

type Path = readonly (string | number)[];

/**
 * Reads a definitions file: YAML (or JSON, which is YAML) of one `Definition`. Throws `bad-definition` with the line and
 * the field.
 *
 * @param name what the file is called in errors
 */
export function readDefinition(text: string, name: string): Definition {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (path: Path): number => {
    let [node, line]: [unknown, number] = [doc.contents, 1];
    for (const step of path) {
      const pair = isMap(node) ? node.items.find((p) => isScalar(p.key) && p.key.value === step) : undefined;
      const named = isSeq(node) ? node.items[Number(step)] : pair?.key;
      if (!isNode(named) || !named.range) break;
      line = lines.linePos(named.range[0]).line;
      node = pair ? pair.value : named;
    }
    return line;
  };
  const [broken] = doc.errors;
  if (broken) throw bad(name, lines.linePos(broken.pos[0]).line, null, 'it is not YAML there');
  const found = Definition.safeParse(doc.toJS());
  if (!found.success) {
    const [issue] = found.error.issues;
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const path = [...(issue?.path ?? []), ...unknown].map((p) => (typeof p === 'number' ? p : String(p)));
    throw bad(name, lineOf(path), path.join('.'), complaint(issue));
  }
  for (const [path, wrong] of impossible(found.data)) throw bad(name, lineOf(path), path.join('.'), wrong);
  return found.data;
}

interface Issue {
  readonly code: string;
  readonly message: string;
  readonly input?: unknown;
}

/** What is wrong, as the end of a sentence. */
function complaint(issue: Issue | undefined): string {
  if (issue === undefined) return 'it is not a definition';
  if (issue.code === 'unrecognized_keys') return 'there is no such term';
  const missing = /received undefined$/.test(issue.message);
  return missing ? 'it is missing' : issue.message.replace(/^Invalid (input|option): /, '');
}

/** Values of the right form that name no day or no zone. */
function* impossible({ start, end, cutoff }: Definition): Generator<[Path, string]> {
  for (const [term, edge] of Object.entries({ start, end, cutoff })) {
    if (edge === undefined) continue;
    if (edge.zone !== undefined && !isValidTimezone(edge.zone))
      yield [[term, 'zone'], `"${edge.zone}" is not an IANA time zone`];
    else if (!isDate(edge.at)) yield [[term, 'at'], `"${edge.at}" is not a date`];
  }
}

function isDate(iso: string): boolean {
  try {
    parseIso(iso, 'UTC');
    return true;
  } catch {
    return false;
  }
}

function bad(name: string, line: number, field: string | null, wrong: string): HoldfireError {
  const where = field === null || field === '' ? '' : `, ${field}`;
  return new HoldfireError(
    'bad-definition',
    `${name}, line ${line}${where}: ${wrong}.`,
    'docs/semantics.md lists the terms; examples/january-2026-pause/definitions has two files.',
  );
}
