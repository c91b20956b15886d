import { memberOf, PASSWORD, signIn, type NewsroomClient } from '../newsroom-client.ts';
import type { RunningPortal } from '../running-portal.ts';
import type { Targets } from './hostile-request.ts';

/** Standing pages, and what a machine asks for. */
const STANDING = ['/', '/cari?q=desa', '/indeks', '/rss.xml', '/sitemap.xml', '/data', '/terpopuler', '/ralat', '/foto', '/favicon.svg'] as const; // prettier-ignore

/** Pages of every kind that the portal has, ids of its documents, and the tokens of a stranger and a contributor. */
export async function chooseTargets(portal: RunningPortal, admin: NewsroomClient): Promise<Targets> {
  const stories = await rowsOf(admin, '/api/articles?limit=8&where[state][equals]=tayang&depth=0');
  const email = 'kontributor@contoh.go.id';
  await admin.ask('POST', '/api/users', {
    name: 'Kontributor',
    email,
    password: PASSWORD,
    roles: ['kontributor'],
  });
  const contributor = await signIn(portal, email);
  const draft = await contributor.ask('POST', '/api/articles?draft=true', { headline: 'Naskah kontributor' });
  const others = await Promise.all(
    ['users', 'sections', 'media', 'topics'].map((name) => rowsOf(admin, `/api/${name}?limit=2&depth=0`)),
  );
  const sections = await rowsOf(admin, '/api/sections?limit=3');
  return {
    pages: await onlyReadable(portal, [
      ...STANDING,
      ...stories.map((story) => `/berita/${text(story, 'number')}/${text(story, 'slug')}`),
      ...sections.map((section) => `/rubrik/${text(section, 'slug')}`),
    ]),
    ids: [
      text(memberOf(draft.body, 'doc'), 'id'),
      ...[...stories, ...others.flat()].map((row) => text(row, 'id')),
    ],
    tokens: ['X-Nobody: 1', 'X-Nobody: 1', 'X-Nobody: 1', `Authorization: JWT ${contributor.token}`],
  };
}

async function onlyReadable(portal: RunningPortal, pages: readonly string[]): Promise<readonly string[]> {
  const readable = [];
  for (const page of pages) if ((await fetch(`${portal.url}${page}`)).status === 200) readable.push(page);
  return readable;
}

async function rowsOf(client: NewsroomClient, path: string): Promise<readonly unknown[]> {
  const docs = memberOf((await client.ask('GET', path)).body, 'docs');
  return Array.isArray(docs) ? docs : [];
}

function text(row: unknown, name: string): string {
  return String(memberOf(row, name));
}
