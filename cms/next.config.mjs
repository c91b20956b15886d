import path from 'node:path';
import { withPayload } from '@payloadcms/next/withPayload';

const root = path.resolve(import.meta.dirname, '..');

/** Next serves the admin alone. Types are checked by `npm test`, once, for the whole house. */
const settings = {
  outputFileTracingRoot: root,
  turbopack: { root },
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  devIndicators: false,
  // One copy of Payload in the process, the one that Node loaded: hooks and the transaction lock live there.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-sqlite',
    '@payloadcms/db-mongodb',
    '@payloadcms/drizzle',
    'mongodb',
    'mongoose',
    'sharp',
  ],
};

export default withPayload(settings);
