import { lookup as systemLookup } from 'node:dns';
import type { Socket } from 'node:net';
import ipaddr from 'ipaddr.js';
import { buildConnector } from 'undici';
import { HoldfireError } from '../../model/index.js';

/** Whether an IP address is one of the open internet: not of this machine, a private network, a link, a test range. */
export function isPublicAddress(address: string): boolean {
  // A zone (`fe80::1%eth0`) is of a link by its nature.
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address within an IPv6 one (mapped, NAT64, 6to4) is what it leads to.
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv6') {
    const inner = innerIpv4(parsed as ipaddr.IPv6);
    if (inner !== null) return isPublicAddress(inner);
  }
  return parsed.range() === 'unicast';
}

function innerIpv4(address: ipaddr.IPv6): string | null {
  const bytes = address.toByteArray();
  const range = address.range();
  if (range === 'rfc6052') return bytes.slice(12).join('.');
  if (range === '6to4') return bytes.slice(2, 6).join('.');
  return null;
}

/** The error for an address that is not public. */
export function notPublic(host: string): HoldfireError {
  return new HoldfireError(
    'fetch-refused',
    `${host} is an address of this machine or of a private network.`,
    'Only the open internet is fetched from; --allow-private lifts that.',
  );
}

/** Resolves a name to public addresses alone. A name with none is refused before anything is sent. */
const publicLookup: typeof systemLookup = ((
  host: string,
  options: object,
  done: (...answer: unknown[]) => void,
) =>
  systemLookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error);
    const open = addresses.filter(({ address }) => isPublicAddress(address));
    if (open.length === 0) return done(notPublic(host));
    if ('all' in options && options.all) return done(null, open);
    return done(null, open[0]!.address, open[0]!.family);
  })) as typeof systemLookup;

/**
 * Connects to public addresses alone. The name is resolved once, and what the socket is connected to is looked at before a byte is
 * sent: a name that answers otherwise the second time (DNS rebinding), or an address written in odd ways, gains nothing.
 */
export function publicConnector(timeout: number): buildConnector.connector {
  const connect = buildConnector({ timeout, lookup: publicLookup } as buildConnector.BuildOptions);
  return (options, done) => {
    const host = options.hostname.replace(/^\[|\]$/g, '');
    if (ipaddr.isValid(host) && !isPublicAddress(host)) {
      done(notPublic(host), null);
      return;
    }
    connect(options, (...answer) => {
      const [error, socket] = answer;
      if (error) return done(error, null);
      const { remoteAddress } = socket as Socket;
      if (remoteAddress !== undefined && isPublicAddress(remoteAddress)) return done(null, socket);
      socket.destroy();
      return done(notPublic(host), null);
    });
  };
}
