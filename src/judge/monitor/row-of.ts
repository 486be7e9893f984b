/**
 * From an incident's id to its row. An open-addressed table in typed arrays, which keeps of an id its hash alone and compares
 * the ids themselves only where hashes are equal: millions of ids are nothing for the collector of garbage to walk.
 */
export class RowOf {
  /** Of each slot the hash and the row: `FREE` where there was never one, `GONE` where it was taken out. */
  private slots = new Int32Array(2 * 1024).fill(FREE);
  private used = 0;

  /** @param idOf the id of a row that is in the table */
  constructor(private readonly idOf: (row: number) => string) {}

  /** The row of an id; -1 where it has none. */
  get(id: string): number {
    const at = this.find(id, hashOf(id));
    return at < 0 ? -1 : this.slots[at + 1]!;
  }

  /** Gives an id a row, in place of the one it has. */
  set(id: string, row: number): void {
    const hash = hashOf(id);
    const known = this.find(id, hash);
    if (known >= 0) {
      this.slots[known + 1] = row;
      return;
    }
    if ((this.used + 1) * 4 > this.slots.length) this.widen();
    put(this.slots, hash, row);
    this.used++;
  }

  delete(id: string): void {
    const at = this.find(id, hashOf(id));
    if (at >= 0) this.slots[at + 1] = GONE;
  }

  /** The slot of an id; -1 where there is none. */
  private find(id: string, hash: number): number {
    const { slots } = this;
    const mask = slots.length - 2;
    for (let at = (hash * 2) & mask; slots[at + 1] !== FREE; at = (at + 2) & mask)
      if (slots[at] === hash && slots[at + 1]! >= 0 && this.idOf(slots[at + 1]!) === id) return at;
    return -1;
  }

  private widen(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2).fill(FREE);
    this.used = 0;
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1]! < 0) continue;
      put(this.slots, old[at]!, old[at + 1]!);
      this.used++;
    }
  }
}

function put(slots: Int32Array, hash: number, row: number): void {
  const mask = slots.length - 2;
  let at = (hash * 2) & mask;
  while (slots[at + 1] !== FREE) at = (at + 2) & mask;
  slots[at] = hash;
  slots[at + 1] = row;
}

/** 32 bits, FNV-1a with a last mixing, for the low bits are those that are used. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

const FREE = -1;
const GONE = -2;
