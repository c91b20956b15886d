import type { RunningPortal } from './running-portal.ts';

/** What the portal answered. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Somebody who is signed in, speaking to the portal's API as the admin does. */
export interface NewsroomClient {
  /** What they signed in with, for a request that `ask` cannot make. */
  readonly token: string;
  readonly ask: (method: string, path: string, body?: unknown) => Promise<Answer>;
  readonly upload: (path: string, file: File, fields: Readonly<Record<string, unknown>>) => Promise<Answer>;
}

/** The password of everybody in these tests. */
export const PASSWORD = 'kata-sandi-untuk-uji';

/** Makes the first administrator by the link that the portal printed, and signs them in. */
export async function signInAsFirstAdmin(
  portal: Pick<RunningPortal, 'url' | 'printed'>,
  email = 'admin@contoh.go.id',
): Promise<NewsroomClient> {
  const link = await printedLink(portal);
  const made = await fetch(link, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ name: 'Admin Pertama', email, password: PASSWORD }),
  });
  if (made.status !== 303) throw new Error(`the first administrator was not made: ${String(made.status)}`);
  return signIn(portal, email);
}

/** A portal answers a moment before it prints the link, and longer before on a loaded machine. */
async function printedLink(portal: Pick<RunningPortal, 'printed'>): Promise<string> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const link = /https?:\/\/\S+\/penyiapan\/\S+(?=\s)/.exec(portal.printed())?.[0];
    if (link !== undefined) return link;
    if (Date.now() > deadline) throw new Error(`no link was printed:\n${portal.printed()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Signs somebody in. */
export async function signIn(portal: Pick<RunningPortal, 'url'>, email: string): Promise<NewsroomClient> {
  const answer = await send(`${portal.url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  const token = memberOf(answer.body, 'token');
  if (typeof token !== 'string') throw new Error(`${email} was not let in: ${String(answer.status)}`);
  const headers = { Authorization: `JWT ${token}` };
  return {
    token,
    ask: (method, path, body) =>
      send(`${portal.url}${path}`, {
        method,
        headers: { ...headers, 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    upload: (path, file, fields) => {
      const form = new FormData();
      form.set('file', file);
      form.set('_payload', JSON.stringify(fields));
      return send(`${portal.url}${path}`, { method: 'POST', headers, body: form });
    },
  };
}

/** A member of an answer, or undefined; `memberOf(body, 'doc', 'id')` goes two levels deep. */
export function memberOf(body: unknown, ...names: readonly string[]): unknown {
  let found = body;
  for (const name of names)
    found = typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined;
  return found;
}

/** A body of one paragraph as the editor stores it. */
export function aBody(...paragraphs: readonly string[]): unknown {
  const base = { version: 1, format: '', indent: 0, direction: 'ltr' };
  return {
    root: {
      ...base,
      type: 'root',
      children: paragraphs.map((text) => ({
        ...base,
        type: 'paragraph',
        textFormat: 0,
        children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
      })),
    },
  };
}

async function send(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return { status: response.status, body: isJson ? (JSON.parse(text) as unknown) : text };
}
