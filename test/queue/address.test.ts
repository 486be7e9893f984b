import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connectionOptions } from '../../src/queue/connect.js';

describe('the address of the message server', () => {
  it('names all servers of a cluster, and shows no password', () => {
    const { where, options } = connectionOptions('nats://mission:s%3Acret@one:4333,nats://two', {});
    expect(where).toBe('nats://one:4333,nats://two');
    expect(options).toMatchObject({ servers: ['one:4333', 'two:4222'], user: 'mission', pass: 's:cret' });
    expect(options.tls).toBeUndefined();
  });

  it('may hold a token in place of a name', () => {
    expect(connectionOptions('nats://tok@one', {}).options).toMatchObject({ token: 'tok' });
  });

  it('asks for encryption with tls://, or where certificates to trust are named', () => {
    expect(connectionOptions('tls://one', {}).options.tls).toEqual({});
    expect(connectionOptions('nats://one', { HOLDFIRE_NATS_CA: '/ca.pem' }).options.tls).toEqual({
      caFile: '/ca.pem',
    });
  });

  it('is held with a file of credentials', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'holdfire-')), 'user.creds');
    writeFileSync(path, 'credentials');
    expect(connectionOptions('nats://one', { HOLDFIRE_NATS_CREDS: path }).options.authenticator).toBeTypeOf(
      'function',
    );
    expect(() => connectionOptions('nats://one', { HOLDFIRE_NATS_CREDS: `${path}.not` })).toThrow(
      /could not be read/,
    );
  });

  it.each(['', 'localhost:4222', 'http://one', 'nats://', 'nats://one,two'])('"%s" is none', (address) => {
    expect(() => connectionOptions(address, {})).toThrow(/not one of NATS/);
  });
});
