import type { Endpoint, SanitizedCollectionConfig, SanitizedConfig, SanitizedGlobalConfig } from 'payload';
import { inOwnName } from './access/in-own-name.ts';
import { refuseOddDocument, refuseOddGlobal } from './hooks/refuse-odd-document.ts';

/**
 * Closes what Payload opens in every collection, its own ones too: addresses that can only fail, saves that bring no
 * document, and locks in the name of somebody else. Done when the configuration is whole, because Payload adds its own collections last.
 */
export function closeDoors(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    collection.endpoints = endpointsOf(collection);
    // Payload lets anybody who is signed in lock a story in anybody's name.
    if (collection.slug === 'payload-locked-documents')
      collection.access = { ...collection.access, create: inOwnName, update: inOwnName };
    collection.hooks.beforeOperation = [refuseOddDocument, ...(collection.hooks.beforeOperation ?? [])];
  }
  for (const global of config.globals) {
    global.endpoints = endpointsOf(global);
    global.hooks.beforeOperation = [refuseOddGlobal, ...(global.hooks.beforeOperation ?? [])];
  }
  return config;
}

/** Without `false`, to which Payload answers 501; without versions and verified addresses where there are none. */
function endpointsOf(of: SanitizedCollectionConfig | SanitizedGlobalConfig): Endpoint[] {
  const isVerified = 'auth' in of && of.auth?.verify;
  return (of.endpoints || []).filter(
    ({ path }) =>
      (of.versions || !path.startsWith('/versions')) && (isVerified || !path.startsWith('/verify')),
  );
}
