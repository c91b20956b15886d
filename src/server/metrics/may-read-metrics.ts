import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What is known of whoever asks for the metrics. */
export interface MetricsRequest {
  readonly headers: IncomingHttpHeaders;
  /** Where the connection itself comes from. */
  readonly socketAddress: string | undefined;
}

/** Who may read them. */
export interface MetricsRule {
  /** METRICS_TOKEN; undefined lets nobody in by a token. */
  readonly token: string | undefined;
  readonly isPublic: boolean;
}

/**
 * Whoever sends the token; without one, only this machine. A public portal stands behind a proxy, perhaps on the same
 * machine, which makes every reader come from there: it asks this machine for the token, too.
 */
export function mayReadMetrics({ headers, socketAddress }: MetricsRequest, rule: MetricsRule): boolean {
  const sent = /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
  if (sent !== undefined) return rule.token !== undefined && isSame(sent, rule.token);
  const isPassedOn = [headers['x-forwarded-for'], headers.forwarded, headers.via].some(
    (header) => header !== undefined,
  );
  return !rule.isPublic && !isPassedOn && LOOPBACK.test(socketAddress ?? '');
}

const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/;

/** Takes as long for a wrong token as for the right one. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
