import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { hash, verify } from '@node-rs/argon2';
import { z } from 'zod';
import { HoldfireError } from '../model/index.js';

/** What an account may do. */
export const UserRole = z.enum(['reader', 'reviewer', 'admin']);
export type UserRole = z.infer<typeof UserRole>;

const Token = z.object({ label: z.string(), created: z.string(), sha256: z.string() });
const User = z.object({
  name: z.string().regex(/^\S(?:[^\p{Cc}]{0,78}\S)?$/u),
  role: UserRole,
  /** Argon2id, with its parameters; `null` where the account has tokens alone. */
  password: z.string().nullable(),
  tokens: z.array(Token),
});
export type User = z.infer<typeof User>;
const Users = z.object({ version: z.literal(1), users: z.array(User) });

/** Argon2id with 19 MiB, two passes and one lane (OWASP Password Storage Cheat Sheet). */
const ARGON = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Hashed where there is no such account, so that the time it takes does not tell. */
let nobody: Promise<string> | null = null;
const FEWEST_CHARACTERS = 10;

/**
 * The accounts of a server: a file that its owner alone may read, holding hashes, never a password or a token. It is looked at anew
 * whenever it has changed. Throws `file-unreadable`, `bad-table` where it is something else.
 */
export class UserFile {
  #read: { readonly mtime: number; readonly users: readonly User[] } | null = null;

  constructor(readonly path: string) {}

  get users(): readonly User[] {
    const mtime = statSync(this.path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (this.#read?.mtime !== mtime) this.#read = { mtime, users: mtime === 0 ? [] : this.#load() };
    return this.#read.users;
  }

  /** The account of this name and password. */
  async signedIn(name: string, password: string): Promise<User | null> {
    const user = this.users.find((u) => u.name === name);
    nobody ??= hash(randomBytes(16), ARGON);
    const known = user?.password ?? (await nobody);
    const fits = await verify(known, password).catch(() => false);
    return fits && user?.password ? user : null;
  }

  /** The account that a token is of. */
  ofToken(token: string): User | null {
    const digest = sha256(token);
    return this.users.find((u) => u.tokens.some((t) => t.sha256 === digest)) ?? null;
  }

  /** Adds an account, or gives one another role or password. Throws `bad-option`. */
  async put(name: string, role: UserRole, password: string | null): Promise<void> {
    if (password !== null && password.length < FEWEST_CHARACTERS)
      throw new HoldfireError(
        'bad-option',
        `The password has fewer than ${FEWEST_CHARACTERS} characters.`,
        'Take a longer one, such as four words.',
      );
    const hashed = password === null ? null : await hash(password, ARGON);
    const before = this.users.find((u) => u.name === name);
    const user = { name, role, password: hashed ?? before?.password ?? null, tokens: before?.tokens ?? [] };
    const parsed = User.safeParse(user);
    if (!parsed.success)
      throw new HoldfireError(
        'bad-option',
        `"${name}" cannot name an account.`,
        'Use up to 80 printable characters.',
      );
    this.#write([...this.users.filter((u) => u.name !== name), parsed.data]);
  }

  /** A new token of an account, shown this once. Throws `bad-option`. */
  addToken(name: string, label: string, now: Date): string {
    const user = this.#known(name);
    const token = `hf_${randomBytes(32).toString('base64url')}`;
    const tokens = [...user.tokens, { label, created: now.toISOString(), sha256: sha256(token) }];
    this.#write(this.users.map((u) => (u === user ? { ...u, tokens } : u)));
    return token;
  }

  /** Takes an account away, with its tokens. Throws `bad-option`. */
  remove(name: string): void {
    const user = this.#known(name);
    this.#write(this.users.filter((u) => u !== user));
  }

  #known(name: string): User {
    const user = this.users.find((u) => u.name === name);
    if (user) return user;
    throw new HoldfireError('bad-option', `There is no account "${name}".`, 'holdfire user list shows them.');
  }

  #load(): User[] {
    let text: string;
    try {
      text = readFileSync(this.path, 'utf8');
    } catch (error) {
      throw new HoldfireError(
        'file-unreadable',
        `${this.path} cannot be read (${(error as NodeJS.ErrnoException).code}).`,
        'Check its permissions.',
      );
    }
    try {
      return Users.parse(JSON.parse(text)).users;
    } catch {
      throw new HoldfireError(
        'bad-table',
        `${this.path} holds no accounts.`,
        'Make one with: holdfire user add NAME',
      );
    }
  }

  /** Another file in its place, whole or not at all. */
  #write(users: readonly User[]): void {
    const beside = `${this.path}.${randomBytes(6).toString('hex')}`;
    const content = `${JSON.stringify({ version: 1, users }, null, 1)}\n`;
    try {
      writeFileSync(beside, content, { mode: 0o600, flag: 'wx' });
      renameSync(beside, this.path);
    } catch (error) {
      throw new HoldfireError(
        'file-unreadable',
        `${this.path} cannot be written (${(error as NodeJS.ErrnoException).code}).`,
        'Check its folder.',
      );
    }
    this.#read = null;
  }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
