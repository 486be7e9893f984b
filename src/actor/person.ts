import type { Head, PersonRow, Sex } from './lexicon.js';
import { sexOfGiven } from './names.js';

/** Somebody with a name, as the report and the tables tell of them. */
export interface Person {
  readonly name: string;
  sex: Sex;
  sides: readonly string[];
  /** The post or title in words. */
  role: string | null;
  /** The heads of all titles that the report gives. */
  readonly heads: Head[];
  readonly row: PersonRow | null;
}

/**
 * The persons that a report introduces, by full name and by what they are called later: surname, surname with its particle, and,
 * behind a title, given name.
 */
export class Persons {
  private readonly byName = new Map<string, Person>();
  private readonly bySurname = new Map<string, Person[]>();
  private readonly byGiven = new Map<string, Person[]>();

  /** The person of that full name, made on the first call; `words` are the folded words of the name. */
  introduce(name: string, words: readonly string[], row: PersonRow | null): Person {
    const known = this.byName.get(name);
    if (known !== undefined) return known;
    const person: Person = {
      name,
      sex: row !== null ? (row.sex as Sex) : words.length > 1 ? sexOfGiven(words[0]!) : '',
      sides: row === null || row.side === '' ? [] : [row.side],
      role: row?.role ?? null,
      heads: [],
      row,
    };
    this.byName.set(name, person);
    for (const s of surnamesOf(words)) push(this.bySurname, s, person);
    if (words.length > 1) push(this.byGiven, words[0]!, person);
    else push(this.bySurname, words[0] ?? '', person);
    return person;
  }

  /** Who a surname means here; the one introduced last where several share it. */
  surname(words: readonly string[]): Person | null {
    return this.bySurname.get(words.join(' '))?.at(-1) ?? null;
  }

  /** Who a given name behind a title means here ("Dame Felicity"). */
  given(word: string): Person | null {
    return this.byGiven.get(word)?.at(-1) ?? null;
  }

  all(): Iterable<Person> {
    return this.byName.values();
  }
}

function push(map: Map<string, Person[]>, k: string, p: Person): void {
  const list = map.get(k);
  if (list === undefined) map.set(k, [p]);
  else list.push(p);
}

const JOINTS: ReadonlySet<string> = new Set(['-', "'", '"', '“', '”']);
const SUFFIX = /^(?:jr\.?|sr\.?|ii|iii|iv)$/;
const PARTICLE = /^(?:al|el|ul|bin|ibn|abu|de|del|di|da|dos|van|von|der|den|ter|la|le|ag|ould|ben)$/;

/** The short forms of a name: its last word, with hyphened parts and with particles: "burhan", "al - burhan"; "thomas - greenfield". */
function surnamesOf(words: readonly string[]): string[] {
  const parts = [...words];
  while (parts.length > 1 && SUFFIX.test(parts.at(-1)!)) parts.pop();
  if (parts.length < 2) return [];
  const out: string[] = [parts.at(-1)!];
  let k = parts.length - 1;
  while (k > 1) {
    const before = parts[k - 1]!;
    if (JOINTS.has(before) && k >= 2) k -= 2;
    else if (PARTICLE.test(before)) k -= 1;
    else break;
    if (k >= 1) out.push(parts.slice(k).join(' '));
  }
  // "Kim Jong Un", "Xi Jinping": the family name comes first; a later "Kim" is found by it.
  return out;
}
