import { BlockList, isIP } from 'node:net';

/** Finds out where a request came from. */
export type ClientAddress = (socketAddress: string | undefined, forwardedFor: string | undefined) => string;

/**
 * Believes `X-Forwarded-For` only from the proxies named: read from the right, the first address that is no
 * proxy of ours is the client. Anybody else could write what they like there.
 * @param trusted addresses and CIDR ranges, already checked
 * @param onUnnamedProxy called once, when a program of this machine passes on requests of others and is not trusted
 */
export function clientAddress(
  trusted: readonly string[],
  onUnnamedProxy: (address: string) => void = () => undefined,
): ClientAddress {
  const proxies = new BlockList();
  for (const entry of trusted) {
    const [address = '', bits] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) proxies.addAddress(address, family);
    else proxies.addSubnet(address, Number(bits), family);
  }
  const isProxy = (address: string) => proxies.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  let isTold = false;

  return (socketAddress = '', forwardedFor = '') => {
    const peer = plain(socketAddress);
    if (isIP(peer) === 0 || !isProxy(peer)) {
      if (!isTold && forwardedFor !== '' && isOfThisMachine(peer)) {
        isTold = true;
        onUnnamedProxy(peer);
      }
      return peer;
    }
    const hops = forwardedFor.split(',').map((hop) => plain(hop.trim())); // prettier-ignore
    return hops.findLast((hop) => isIP(hop) !== 0 && !isProxy(hop)) ?? peer;
  };
}

/** Whether an address is one that a machine has for itself. */
export function isOfThisMachine(address: string): boolean {
  return address === '::1' || address.startsWith('127.');
}

function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/, '');
}
