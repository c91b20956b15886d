import type { ServerResponse } from 'node:http';
import { address } from '../contract/address.ts';
import { answerAhead } from './answer-ahead.ts';
import { apiRefusals, plainPages, type PlainStatus } from './i18n/pages.ts';

/** Headers of every page that the server writes itself: no script, and styles from our own file alone. */
export const PLAIN_HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
} as const;

/** A whole page in the portal's plain look. The caller escapes what it puts into `main`. */
export function plainHtml(title: string, main: string): string {
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/polos.css">
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${main}
</main>
</body>
</html>
`;
}

/** Answers with one of the server's own pages: for what never reaches a page of the site. A body may still come. */
export function answerPlain(
  res: ServerResponse,
  status: PlainStatus,
  headers: Record<string, string> = {},
): void {
  if (res.headersSent) {
    res.destroy();
    return;
  }
  const { title, text } = plainPages[status];
  const body = plainHtml(
    title,
    `<p>${escapeHtml(text)}</p>\n<p><a href="${address.front()}">${escapeHtml(plainPages.front)}</a></p>`,
  );
  answerAhead(res, status, { ...PLAIN_HEADERS, ...headers }, body);
}

/** The same refusal for a program: JSON in the shape that the admin shows. */
export function answerJson(
  res: ServerResponse,
  status: PlainStatus,
  headers: Record<string, string> = {},
  sentence: string = apiRefusals[status] ?? plainPages[status].text,
): void {
  if (res.headersSent) {
    res.destroy();
    return;
  }
  answerAhead(
    res,
    status,
    { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
    JSON.stringify({ errors: [{ message: sentence }] }),
  );
}

/** Text that may stand in HTML and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${String(letter.charCodeAt(0))};`);
}
