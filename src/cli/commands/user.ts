import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { isPostgres } from '../../ledger/index.js';
import { HoldfireError } from '../../model/index.js';
import { UserFile, UserRole } from '../../server/users.js';
import { ledgerLocation } from '../ledger.js';
import { print, remark } from '../print.js';

interface Options {
  readonly users?: string;
  readonly ledger?: string;
}

/** Where the accounts lie: in the file that is named, else beside the ledger. Throws `bad-option`. */
export async function usersPath({
  users,
  ledger,
}: {
  users?: string | true;
  ledger?: string;
}): Promise<string> {
  if (typeof users === 'string') return users;
  const location = await ledgerLocation(ledger);
  if (isPostgres(location))
    throw new HoldfireError(
      'bad-option',
      'A database has no folder for accounts.',
      'Name a file: --users FILE',
    );
  return join(dirname(location), 'users.json');
}

/** `holdfire user add`: an account, or another role or password for one; the password is read from standard input. */
export async function addUser(
  name: string,
  options: Options & { role: string; password: boolean },
): Promise<void> {
  const file = new UserFile(await usersPath(options));
  const role = UserRole.parse(options.role);
  let password: string | null = null;
  if (options.password) {
    if (process.stdin.isTTY) remark('type the password and press Enter, then Ctrl-D:');
    password = (await text(process.stdin)).replace(/\r?\n$/, '');
  }
  await file.put(name, role, password);
  await print(`${name} is ${role} in ${file.path}.`);
}

/** `holdfire user token`: a token for programs, shown this once. */
export async function addToken(name: string, options: Options & { label: string }): Promise<void> {
  await print(new UserFile(await usersPath(options)).addToken(name, options.label, new Date()));
}

/** `holdfire user list`. */
export async function listUsers(options: Options): Promise<void> {
  const path = await usersPath(options);
  const { users } = new UserFile(path);
  if (!existsSync(path) || users.length === 0) return print('There is no account.');
  await print(
    users
      .map(
        (u) =>
          `${u.name}  ${u.role}  ${u.password === null ? 'no password' : 'password'}, ${u.tokens.length} tokens`,
      )
      .join('\n'),
  );
}

/** `holdfire user remove`: an account and its tokens; its entries in the ledger stay. */
export async function removeUser(name: string, options: Options): Promise<void> {
  const file = new UserFile(await usersPath(options));
  file.remove(name);
  await print(`${name} is no longer in ${file.path}.`);
}
