import { expect } from 'vitest';
import { memberOf, signIn } from './newsroom-client.ts';
import { runPortal } from './running-portal.ts';

/** What a backup was made of. */
export interface BackedUp {
  readonly email: string;
  /** Ids of drafts that were said to be saved. */
  readonly acknowledged: Iterable<string>;
  /** A file in the media folder. */
  readonly picture: string;
  readonly publicStories: number;
}

/** Starts a portal on a restored data folder, and expects in it what was backed up, by way of a person's log-in. */
export async function expectRestored(
  dataDir: string,
  { email, acknowledged, picture, publicStories }: BackedUp,
): Promise<void> {
  const restored = await runPortal({ DATA_DIR: dataDir });
  try {
    const editor = await signIn(restored, email);
    const found = await editor.ask('GET', '/api/articles?draft=true&depth=0&limit=0&select[headline]=true');
    const docs = memberOf(found.body, 'docs');
    const ids = Array.isArray(docs) ? docs.map((doc) => memberOf(doc, 'id')) : [];
    expect(ids).toEqual(expect.arrayContaining([...acknowledged]));
    expect((await fetch(`${restored.url}/media/${picture}`)).status).toBe(200);
    const readers = await fetch(`${restored.url}/api/articles?limit=1`);
    expect(memberOf(await readers.json(), 'totalDocs')).toBe(publicStories);
  } finally {
    await restored.destroy();
  }
}
