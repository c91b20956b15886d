import path from 'node:path';

/**
 * What the server has decided before the config is loaded. The config is evaluated in Node and again in Next's
 * bundle, so it reads the environment that `src/server/environment.ts` has checked, and nothing else.
 */
export function dataFolder(): string {
  return path.resolve(process.env['DATA_DIR'] ?? 'data');
}

/** Where pictures are kept. */
export function mediaFolder(): string {
  return path.join(dataFolder(), 'media');
}

/** DATABASE_URL as set; empty means the embedded database in the data folder. */
export function databaseSetting(): string | undefined {
  return process.env['DATABASE_URL'];
}

/** What signs sessions. The build of the admin has none; the server never starts without. */
export function payloadSecret(): string {
  return process.env['PAYLOAD_SECRET'] ?? '';
}

/** Where the admin may be opened from: a session's cookie is believed from these addresses alone. */
export function ownOrigins(): string[] {
  const site = process.env['SITE_URL'];
  if (!site) return [];
  const { protocol, hostname, port } = new URL(site);
  // The same machine has two names, and an operator types either.
  const names =
    hostname === 'localhost' || hostname === '127.0.0.1' ? ['localhost', '127.0.0.1'] : [hostname];
  return names.map((name) => `${protocol}//${name}${port === '' ? '' : `:${port}`}`);
}
