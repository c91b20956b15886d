import { existsSync, mkdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { SITE_ASSETS } from './site.ts';

/** Answers with a file and says true, or says false. */
export type Files = (req: IncomingMessage, res: ServerResponse, path: string) => boolean;

const YEAR_SECONDS = 31_536_000;
const PUBLIC = fileURLToPath(new URL('../../public/', import.meta.url));

/** The portal's files: hashed ones of the build and pictures for ever, the few others for an hour. */
export function portalFiles(dataDir: string): Files {
  const media = path.join(dataDir, 'media');
  mkdirSync(media, { recursive: true });
  // sirv reads a folder once, at the start; with `dev` it looks each time, since pictures come while it runs.
  const pictures = sirv(media, {
    dev: true,
    etag: true,
    immutable: true,
    maxAge: YEAR_SECONDS,
    dotfiles: false,
  });
  const built = existsSync(SITE_ASSETS)
    ? sirv(SITE_ASSETS, { etag: true, immutable: true, maxAge: YEAR_SECONDS })
    : undefined;
  const plain = sirv(PUBLIC, { etag: true, maxAge: 3600 });

  return (req, res, asked) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return false;
    if (asked.startsWith('/media/')) {
      if (path.basename(asked) !== asked.slice('/media/'.length)) return false;
      req.url = req.url?.slice('/media'.length) ?? '/';
      res.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
      const served = serve(pictures, req, res);
      if (!served) req.url = `/media${req.url}`;
      return served;
    }
    if (asked.startsWith('/_astro/')) return built !== undefined && serve(built, req, res);
    return path.extname(asked) !== '' && serve(plain, req, res);
  };
}

function serve(files: ReturnType<typeof sirv>, req: IncomingMessage, res: ServerResponse): boolean {
  let found = true;
  res.setHeader('X-Content-Type-Options', 'nosniff');
  files(req, res, () => {
    found = false;
  });
  return found;
}
