import { type Command, Option } from 'commander';
import { ledgerOption } from '../ledger.js';

const from = () =>
  new Option('--from <folder>', 'the reports of a folder (X.txt with X.meta.json) instead of the ledger');
const series = () =>
  new Option('--series <table>', 'nightly launches (the missile-attack CSV), for restraint');
const users = () => new Option('--users <file>', 'the file of accounts (users.json beside the ledger)');

/** The commands that serve, and those that say whom. */
export function registerServerCommands(cli: Command): void {
  cli
    .command('serve')
    .description('pages and API on one port of this machine; without a ledger, over the January 2026 example')
    .option('--port <number>', 'where it listens (4780 when left out); 0 takes any that is free')
    .option('--host <address>', 'the address that it listens on', '127.0.0.1')
    .option(
      '--users [file]',
      'only for those who have an account (users.json beside the ledger, or this file)',
    )
    .addOption(from())
    .addOption(ledgerOption())
    .addOption(series())
    .option('--example', 'the January 2026 example, whatever ledger there is')
    .option('--open', 'show the first pledge: print its address, and open a browser on a desktop')
    .action(async (options) => (await import('./serve.js')).serve(options));

  cli
    .command('mcp')
    .description('the same for an assistant, by the Model Context Protocol over standard input and output')
    .addOption(from())
    .addOption(ledgerOption())
    .addOption(series())
    .option('--write', 'let it add reports and review records, in your name')
    .action(async (options) => (await import('./mcp.js')).mcp(options));

  const user = cli.command('user').description('the accounts of a server that runs with --users');
  user
    .command('add')
    .description('an account, or another role or password for one; the password is read from standard input')
    .argument('<name>', 'whose; entries of the ledger bear it')
    .addOption(
      new Option('--role <role>', 'what it may do')
        .choices(['reader', 'reviewer', 'admin'])
        .default('reader'),
    )
    .option('--no-password', 'tokens alone; a password that there is stays')
    .addOption(users())
    .addOption(ledgerOption())
    .action(async (name, options) => (await import('./user.js')).addUser(name, options));
  user
    .command('token')
    .description('a token for programs, shown this once')
    .argument('<name>', 'whose')
    .option('--label <text>', 'what it is for', '')
    .addOption(users())
    .addOption(ledgerOption())
    .action(async (name, options) => (await import('./user.js')).addToken(name, options));
  user
    .command('list')
    .description('who has an account')
    .addOption(users())
    .addOption(ledgerOption())
    .action(async (options) => (await import('./user.js')).listUsers(options));
  user
    .command('remove')
    .description('an account and its tokens; its entries in the ledger stay')
    .argument('<name>', 'whose')
    .addOption(users())
    .addOption(ledgerOption())
    .action(async (name, options) => (await import('./user.js')).removeUser(name, options));
}
