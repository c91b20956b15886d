import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';

/** Answers a request of the admin. */
export type AdminHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

const CMS = fileURLToPath(new URL('../../cms/', import.meta.url));

/** Payload's admin as Next built it, or undefined before the first build. Payload must be open already. */
export async function openAdmin(host: string, port: number): Promise<AdminHandler | undefined> {
  if (!existsSync(`${CMS}.next/BUILD_ID`)) return undefined;
  const { default: next } = await import('next');
  const admin = next({ dev: false, dir: CMS, customServer: true, hostname: host, port });
  await admin.prepare();
  return admin.getRequestHandler();
}
