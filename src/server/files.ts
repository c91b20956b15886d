import { mkdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import send from 'send';
import { SITE_ASSETS } from './site.ts';

/** Answers with a file and says true, or finds none and says false. */
export type Files = (req: IncomingMessage, res: ServerResponse, path: string) => Promise<boolean>;

const YEAR_MS = 31_536_000_000;
const HOUR_MS = 3_600_000;
const PUBLIC = fileURLToPath(new URL('../../public/', import.meta.url));

/** The portal's files: hashed ones of the build and pictures for ever, the few others for an hour. */
export function portalFiles(dataDir: string): Files {
  const media = path.join(dataDir, 'media');
  mkdirSync(media, { recursive: true });
  const forEver = { immutable: true, maxAge: YEAR_MS } as const;

  return async (req, res, asked) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return false;
    if (asked.startsWith('/media/')) {
      res.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
      const found = await sendFile(req, res, asked.slice('/media'.length), { root: media, ...forEver });
      if (!found) res.removeHeader('Content-Security-Policy');
      return found;
    }
    if (asked.startsWith('/_astro/')) return sendFile(req, res, asked, { root: SITE_ASSETS, ...forEver });
    return path.extname(asked) !== '' && sendFile(req, res, asked, { root: PUBLIC, maxAge: HOUR_MS });
  };
}

/** A file that is missing, or that goes while it is being opened, is not found; nothing is thrown for it. */
function sendFile(
  req: IncomingMessage,
  res: ServerResponse,
  asked: string,
  options: send.SendOptions,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    res.setHeader('X-Content-Type-Options', 'nosniff');
    send(req, encodeURI(asked), { ...options, dotfiles: 'ignore', index: false })
      .on('error', (error: NodeJS.ErrnoException & { readonly status?: number }) => {
        if (res.headersSent) res.destroy();
        if (error.status === 404 || error.status === 403 || error.status === 400) resolve(false);
        else if (error.status === 412 || error.status === 416) {
          // Asked for a version, or for bytes, that the file does not have; `send` has set the headers that say so.
          res.writeHead(error.status);
          res.end();
          resolve(true);
        } else reject(error);
      })
      .on('directory', () => {
        resolve(false);
      })
      .on('end', () => {
        resolve(true);
      })
      .on('stream', () => {
        // A reader who leaves half-way ends the answer; `send` tells of it by closing, not by an end.
        res.once('close', () => {
          resolve(true);
        });
      })
      .pipe(res);
  });
}
