import { defineMiddleware } from 'astro:middleware';

/** Gives every page its doors and its headers. */
export const onRequest = defineMiddleware(async (context, next) => {
  // Astro renders 404 without the locals of the adapter.
  if (!('payload' in context.locals)) Object.assign(context.locals, locals());
  const response = await next();
  if (isPage(response))
    for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  return response;
});

/** The headers of every page. A reader's browser runs nothing inline and asks nobody else for anything. */
const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': [
    "default-src 'self'",
    "img-src 'self' data:",
    "script-src 'self'",
    "style-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    "form-action 'self'",
  ].join('; '),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
} as const;

function isPage(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') ?? false;
}

/** The doors as the server left them for whoever gets none by hand; empty before the server is ready. */
function locals(): object {
  const left: unknown = Reflect.get(globalThis, Symbol.for('warta.locals'));
  return typeof left === 'object' && left !== null ? left : {};
}
