import { expect, test } from 'vitest';
import { publishedStory, step, storyOnTheDesk, writeStory } from './story.fixture.ts';
import type { ApiRequest, TestNewsroom } from './with-newsroom.ts';

/** Who sees and changes which story: answered by queries, so by the database. */
export function accessSuite(newsroom: () => TestNewsroom): void {
  test('a reader finds what is public and nothing else', async () => {
    const published = await publishedStory(newsroom());
    const draft = await writeStory(newsroom());

    const found = await idsFoundBy(undefined);

    expect(found).toContain(published);
    expect(found).not.toContain(draft);
    expect((await newsroom().ask({ path: `/articles/${draft}` })).status).toBe(404);
  });

  test('a contributor finds their own drafts and no drafts of others', async () => {
    const own = await writeStory(newsroom());

    expect(await idsFoundBy(newsroom().staff.contributor)).toContain(own);
    expect(await idsFoundBy(newsroom().staff.otherContributor)).not.toContain(own);
  });

  test('an editor finds what was handed in to their section, and not that of another', async () => {
    const own = await storyOnTheDesk(newsroom());
    const other = await storyOnTheDesk(newsroom(), { section: newsroom().staff.sport });

    const found = await idsFoundBy(newsroom().staff.editor);

    expect(found).toContain(own);
    expect(found).not.toContain(other);
    expect(await idsFoundBy(newsroom().staff.managingEditor)).toEqual(expect.arrayContaining([own, other]));
  });

  test('an editor cannot publish in a section that is not theirs', async () => {
    const id = await storyOnTheDesk(newsroom(), { section: newsroom().staff.sport });

    const answer = await step(newsroom(), newsroom().staff.editor, id, { move: 'tayangkan' });

    expect([403, 404, 409]).toContain(answer.status);
    expect(await stateOf(id)).toBe('disunting');
  });

  test('nobody publishes by sending a state through the API', async () => {
    const id = await writeStory(newsroom());

    await newsroom().ask({
      method: 'PATCH',
      path: `/articles/${id}`,
      token: newsroom().staff.contributor.token,
      body: { state: 'tayang', _status: 'published', number: 1 },
    });

    expect(await newsroom().payload.findByID({ collection: 'articles', id })).toMatchObject({
      state: 'draf',
      _status: 'draft',
    });
    expect((await newsroom().ask({ path: `/articles/${id}` })).status).toBe(404);
  });

  test('a contributor cannot change a story that they have handed in', async () => {
    const id = await storyOnTheDesk(newsroom());

    const answer = await newsroom().ask({
      method: 'PATCH',
      path: `/articles/${id}`,
      token: newsroom().staff.contributor.token,
      body: { headline: 'Diam-diam' },
    });

    expect([403, 404]).toContain(answer.status);
  });

  test.each(['limit=0', 'pagination=false', 'limit=100000', 'limit=semua'])(
    'a stranger who asks for everything (%s) gets two hundred rows',
    async (query) => {
      const { payload } = newsroom();
      const { totalDocs } = await payload.count({ collection: 'topics' });
      for (let made = totalDocs; made <= 200; made += 1)
        await payload.db.create({
          collection: 'topics',
          data: { name: 'Topik', slug: `topik-${String(made)}` },
        });

      const stranger = await newsroom().ask({ path: `/topics?${query}` });
      const { token } = newsroom().staff.editor;
      const editor = await newsroom().ask({ path: '/topics?limit=0', token });

      expect(stranger.body['docs']).toHaveLength(200);
      expect(editor.body['docs']).toHaveLength(201);
    },
  );

  test.each(['article-views', 'related-lists', 'outbox', 'set-aside-deliveries', 'counters'])(
    'nobody opens %s through the API',
    async (slug) => {
      for (const token of [undefined, newsroom().staff.admin.token]) {
        const read = await newsroom().ask({ path: `/${slug}`, ...(token ? { token } : {}) });
        expect(read.status).toBe(403);
      }
    },
  );

  async function idsFoundBy(person: { readonly token: string } | undefined): Promise<string[]> {
    const request: ApiRequest = { path: '/articles?limit=200&depth=0&draft=true' };
    const { body } = await newsroom().ask(person ? { ...request, token: person.token } : request);
    const docs = body['docs'] as { id: string }[]; // the shape of every list
    return docs.map((story) => story.id);
  }

  async function stateOf(id: string): Promise<string> {
    return (await newsroom().payload.findByID({ collection: 'articles', id, draft: true })).state;
  }
}
