import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { mcpServer } from '../../server/mcp/index.js';
import { type DeskOptions, nameOfUser, openDeskFor } from './desk.js';

/** `holdfire mcp`: the operations for an assistant, over standard input and output, until the input ends. */
export async function mcp(options: DeskOptions & { readonly write?: true }): Promise<void> {
  const { desk, ledger } = await openDeskFor(options);
  const server = mcpServer(desk, { name: nameOfUser(), role: options.write ? 'reviewer' : 'reader' });
  const ended = new Promise<void>((resolve) => {
    server.onclose = resolve;
    process.stdin.once('end', resolve);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
  await ledger.close();
}
