import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/server/index.js';
import { mcpServer } from '../../src/server/mcp/index.js';
import type { Role } from '../../src/server/operations/index.js';
import { exampleDesk } from './served.js';

let desk: Desk;
beforeAll(async () => {
  desk = await exampleDesk();
});

async function connected(role: Role): Promise<Client> {
  const [here, there] = InMemoryTransport.createLinkedPair();
  await mcpServer(desk, { name: 'Assistant', role }).connect(there);
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(here);
  return client;
}
const called = async (client: Client, name: string, args: Record<string, unknown> = {}) => {
  const { structuredContent, isError, content } = await client.callTool({ name, arguments: args });
  const { text } = (content as { text: string }[])[0]!;
  if (!isError) expect(JSON.parse(text)).toEqual(structuredContent);
  return { isError: isError === true, text, data: isError ? null : JSON.parse(text) };
};

describe('the operations as tools', () => {
  it('are listed with schemas that the SDK’s client takes', async () => {
    const { tools } = await (await connected('reader')).listTools();
    const names = tools.map((t) => t.name);
    expect(names).toEqual(
      expect.arrayContaining(['list_pledges', 'judge_pledge', 'sweep_pledge', 'search', 'get_report']),
    );
    for (const tool of tools) {
      expect(tool.annotations?.readOnlyHint, tool.name).toBe(true);
      expect(tool.inputSchema.type).toBe('object');
      expect(tool.description).toMatch(/\.$/);
    }
  });

  it('write only where that was allowed', async () => {
    const names = async (role: Role) => (await (await connected(role)).listTools()).tools.map((t) => t.name);
    expect(await names('reader')).not.toContain('review_record');
    expect(await names('reviewer')).toContain('review_record');
    await expect(
      (await connected('reader')).callTool({ name: 'review_record', arguments: {} }),
    ).rejects.toThrow('There is no tool');
  });

  it('judge a pledge in words, each incident with its exact quotation at its span', async () => {
    const client = await connected('reader');
    const list = await called(client, 'list_pledges', { party: 'Russia' });
    const { data } = await called(client, 'judge_pledge', { id: list.data.items[0].id });
    expect(data.verdict).toContain('broken under');
    const decided = data.lines.filter((l: { decided_by: unknown }) => l.decided_by);
    expect(decided.length).toBeGreaterThan(0);
    for (const line of decided)
      for (const source of line.decided_by.sources) {
        const { contents } = await client.readResource({ uri: `holdfire://reports/${source.report}` });
        const text = (contents[0] as { text: string }).text;
        for (const { start, end } of source.spans) expect(source.quote).toContain(text.slice(start, end));
      }
    expect(JSON.stringify(data).length).toBeLessThan(100_000);
  });

  it('answer every tool that only reads', async () => {
    const client = await connected('reader');
    const { data } = await called(client, 'list_reports');
    const incidents = await called(client, 'list_incidents', { limit: 2 });
    const args: Record<string, Record<string, unknown>> = {
      get_report: { id: data.items[0].id },
      get_incident: { id: incidents.data.items[0].id },
      search: { q: 'Kyiv' },
    };
    for (const { name } of (await client.listTools()).tools) {
      const answer = await called(client, name, args[name] ?? { id: '1' });
      expect(answer.isError, `${name}: ${answer.text.slice(0, 200)}`).toBe(false);
    }
  });

  it('say in one sentence what was wrong', async () => {
    const client = await connected('reader');
    expect(await called(client, 'judge_pledge', { id: 'nothing' })).toMatchObject({ isError: true });
    expect((await called(client, 'judge_pledge', { id: 'nothing' })).text).toContain('There is no pledge');
    expect((await called(client, 'judge_pledge', {})).isError).toBe(true);
    expect((await called(client, 'list_pledges', { as_of: 'yesterday' })).isError).toBe(true);
    await expect(client.readResource({ uri: 'holdfire://reports/../../etc' })).rejects.toThrow('no resource');
    await expect(client.readResource({ uri: 'holdfire://reports/00000000' })).rejects.toThrow('no report');
  });

  it('lists the reports as resources', async () => {
    const { resources } = await (await connected('reader')).listResources();
    expect(resources.length).toBe(28);
  });
});
