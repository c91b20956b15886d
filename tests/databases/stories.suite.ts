import { expect, test } from 'vitest';
import { publishDue } from '../../src/server/scheduled-publication.ts';
import { aBody, publishedStory, step, storyOnTheDesk, writeStory } from './story.fixture.ts';
import type { TestNewsroom } from './with-newsroom.ts';

/** The life of a story, which is the same on every database. */
export function storiesSuite(newsroom: () => TestNewsroom): void {
  test('a contributor writes a story, and it is a draft of their own', async () => {
    const id = await writeStory(newsroom());

    const story = await newsroom().payload.findByID({ collection: 'articles', id, depth: 0 });
    expect(story).toMatchObject({ state: 'draf', _status: 'draft', owner: newsroom().staff.contributor.id });
    expect(story.headline).toBe('Harga Cabai Turun di Tiga Pasar');
  });

  test('an edited headline is what is read back, and the rest stays', async () => {
    const id = await writeStory(newsroom());

    const answer = await newsroom().ask({
      method: 'PATCH',
      path: `/articles/${id}`,
      token: newsroom().staff.contributor.token,
      body: { headline: 'Harga Cabai Turun di Empat Pasar' },
    });

    expect(answer.status).toBe(200);
    const story = await newsroom().payload.findByID({ collection: 'articles', id, depth: 0 });
    expect(story.headline).toBe('Harga Cabai Turun di Empat Pasar');
    expect(story.lead).toBe('Panen raya membuat harga cabai turun.');
    expect(JSON.stringify(story.body)).toContain('tiga kabupaten');
  });

  test('a published story gets a number and an address, and the outbox tells of it once', async () => {
    const id = await publishedStory(newsroom());

    const story = await newsroom().payload.findByID({ collection: 'articles', id, depth: 0 });
    expect(story).toMatchObject({ state: 'tayang', _status: 'published' });
    expect(story.number).toBeGreaterThan(0);
    expect(story.slug).toBe('harga-cabai-turun-di-tiga-pasar');
    expect(Date.parse(story.publishedAt ?? '')).toBeGreaterThan(0);
    expect(await eventsOf(id)).toEqual(['published']);
  });

  test('two stories of one headline published at the same moment each get a number of their own', async () => {
    const ids = [await storyOnTheDesk(newsroom()), await storyOnTheDesk(newsroom())];

    const answers = await Promise.all(ids.map((id) => publishAgainIfBusy(id)));

    expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
    const { docs } = await newsroom().payload.find({
      collection: 'articles',
      where: { id: { in: ids } },
      depth: 0,
    });
    expect(new Set(docs.map((story) => story.number)).size).toBe(2);
    expect(docs.map((story) => story.slug)).toEqual(docs.map(() => 'harga-cabai-turun-di-tiga-pasar'));
  });

  test('a scheduled story goes out when its time has come, and only once', async () => {
    const id = await storyOnTheDesk(newsroom());
    const answer = await step(newsroom(), newsroom().staff.managingEditor, id, {
      move: 'jadwalkan',
      at: '2099-01-01T08:00',
    });
    expect(answer.status).toBe(200);

    await publishDue(newsroom().payload, new Date('2099-01-01T00:59:00Z'));
    expect(await stateOf(id)).toBe('dijadwalkan');
    await publishDue(newsroom().payload, new Date('2099-01-01T01:00:00Z'));
    await publishDue(newsroom().payload, new Date('2099-01-01T01:01:00Z'));

    expect(await stateOf(id)).toBe('tayang');
    expect(await eventsOf(id)).toEqual(['published']);
  });

  test.each([
    ['cancelled', { move: 'batalkan-jadwal' }, 'disunting'],
    ['moved to another day', { move: 'jadwalkan', at: '2096-02-01T08:00' }, 'dijadwalkan'],
  ])(
    'a schedule that is %s while the clock is about to publish is not carried out',
    async (_, change, state) => {
      const { payload, staff } = newsroom();
      const id = await storyOnTheDesk(newsroom());
      await step(newsroom(), staff.managingEditor, id, { move: 'jadwalkan', at: '2096-01-01T08:00' });
      const find = payload.find.bind(payload);
      const findAndBeOvertaken: typeof payload.find = async (options) => {
        payload.find = find;
        const due = await find(options);
        expect((await step(newsroom(), staff.managingEditor, id, change)).status).toBe(200);
        return due;
      };
      payload.find = findAndBeOvertaken;

      await publishDue(payload, new Date('2096-01-01T01:00:00Z'));

      expect(await stateOf(id)).toBe(state);
      expect(await eventsOf(id)).toEqual([]);
    },
  );

  test('a scheduled story that lost its section goes back to the desk with the reason', async () => {
    const id = await storyOnTheDesk(newsroom());
    const move = { move: 'jadwalkan', at: '2097-01-01T08:00' };
    await step(newsroom(), newsroom().staff.managingEditor, id, move);
    await newsroom().payload.update({ collection: 'articles', id, draft: true, data: { section: null } });

    await publishDue(newsroom().payload, new Date('2097-01-01T01:00:00Z'));

    const story = await newsroom().payload.findByID({ collection: 'articles', id, draft: true });
    expect(story.state).toBe('disunting');
    expect(story.moves?.at(-1)?.reason).toContain('Rubrik belum dipilih');
  });

  test('a scheduled story that cannot be stored does not keep the next one from readers', async () => {
    const [broken, whole] = [await storyOnTheDesk(newsroom()), await storyOnTheDesk(newsroom())];
    for (const [id, at] of [
      [broken, '2098-01-01T08:00'],
      [whole, '2098-01-01T08:01'],
    ] as const)
      await step(newsroom(), newsroom().staff.managingEditor, id, { move: 'jadwalkan', at });
    // Autosave takes what publication refuses: a lead that is too long.
    await newsroom().payload.update({
      collection: 'articles',
      id: broken,
      draft: true,
      data: { lead: 'a'.repeat(1001) },
    });

    await publishDue(newsroom().payload, new Date('2098-01-01T01:02:00Z'));

    expect(await stateOf(whole)).toBe('tayang');
    const story = await newsroom().payload.findByID({ collection: 'articles', id: broken, draft: true });
    expect(story.state).toBe('disunting');
    expect(story.moves?.at(-1)?.reason).toContain('Teras berita');
    expect(story.lead).toHaveLength(1001);
  });

  test('a withdrawn story is hidden from readers at once and keeps its number', async () => {
    const id = await publishedStory(newsroom());
    const { number } = await newsroom().payload.findByID({ collection: 'articles', id });

    const answer = await step(newsroom(), newsroom().staff.managingEditor, id, {
      move: 'cabut',
      reason: 'kesalahan-fakta',
    });

    expect(answer.status).toBe(200);
    expect((await newsroom().ask({ path: `/articles/${id}` })).status).toBe(404);
    expect(await newsroom().payload.findByID({ collection: 'articles', id })).toMatchObject({
      state: 'dicabut',
      number,
    });
    expect(await eventsOf(id)).toEqual(['published', 'withdrawn']);
  });

  test('every save is kept as a version and an older one can be brought back', async () => {
    const id = await writeStory(newsroom(), { headline: 'Judul Pertama' });
    await saveHeadline(id, 'Judul Kedua');
    await saveHeadline(id, 'Judul Ketiga');

    const versions = await newsroom().payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      sort: 'createdAt',
    });
    const first = versions.docs.find((version) => version.version.headline === 'Judul Pertama');
    await newsroom().payload.restoreVersion({ collection: 'articles', id: first?.id ?? '', draft: true });

    expect(versions.totalDocs).toBe(3);
    const story = await newsroom().payload.findByID({ collection: 'articles', id, draft: true });
    expect(story.headline).toBe('Judul Pertama');
  });

  test('an older version of a published story gives back its words, and never its state', async () => {
    const id = await publishedStory(newsroom());
    const { number } = await newsroom().payload.findByID({ collection: 'articles', id });
    const versions = await newsroom().payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      sort: 'createdAt',
    });
    await newsroom().payload.update({
      collection: 'articles',
      id,
      data: { headline: 'Judul Baru', _status: 'published' },
    });

    const answers = [];
    for (const { id: version } of versions.docs) {
      const restored = await newsroom().ask({
        method: 'POST',
        path: `/articles/versions/${version}?draft=true`,
        token: newsroom().staff.managingEditor.token,
      });
      const draft = await newsroom().payload.findByID({ collection: 'articles', id, draft: true });
      answers.push([restored.status, draft.headline, draft.state, draft.number, draft._status]);
    }

    expect(answers.length).toBeGreaterThan(2);
    for (const answer of answers)
      expect(answer).toEqual([200, 'Harga Cabai Turun di Tiga Pasar', 'tayang', number, 'draft']);
    expect((await newsroom().ask({ path: `/articles/${id}` })).body['headline']).toBe('Judul Baru');
  });

  test('a draft of a published story leaves what readers see as it was', async () => {
    const id = await publishedStory(newsroom());

    await newsroom().payload.update({
      collection: 'articles',
      id,
      draft: true,
      data: { headline: 'Belum Selesai', body: aBody('Belum selesai.') }, // any body will do
    });

    const read = await newsroom().ask({ path: `/articles/${id}` });
    expect(read.body['headline']).toBe('Harga Cabai Turun di Tiga Pasar');
  });

  test('a story is read with its section, authors and media center filled in', async () => {
    const id = await publishedStory(newsroom());

    const read = await newsroom().ask({ path: `/articles/${id}?depth=1` });

    expect(read.body).toMatchObject({
      section: { name: 'Ekonomi', slug: 'ekonomi' },
      authors: [{ name: 'Ratna Dewi' }],
      unit: { name: 'MC KAB CONTOH', kind: 'media-center' },
    });
  });

  test('stories are found by what their section is called, newest first', async () => {
    const older = await publishedStory(newsroom(), { section: newsroom().staff.sport, headline: 'Lama' });
    const newer = await publishedStory(newsroom(), { section: newsroom().staff.sport, headline: 'Baru' });

    const found = await newsroom().payload.find({
      collection: 'articles',
      where: { and: [{ 'section.slug': { equals: 'olahraga' } }, { state: { equals: 'tayang' } }] },
      sort: '-publishedAt',
    });

    expect(found.docs.map((story) => story.id)).toEqual([newer, older]);
    expect(found.totalDocs).toBe(2);
  });

  test('stories of one author among several are found by that author', async () => {
    const payload = newsroom().payload;
    const second = await payload.create({ collection: 'authors', data: { name: 'Yosef Mandacan' } });
    const id = await publishedStory(newsroom(), { authors: [newsroom().staff.author, second.id] });

    const found = await payload.find({
      collection: 'articles',
      where: { authors: { in: [second.id] } },
      depth: 1,
    });

    expect(found.docs.map((story) => story.id)).toEqual([id]);
    expect(found.docs[0]?.authors).toMatchObject([{ name: 'Ratna Dewi' }, { name: 'Yosef Mandacan' }]);
  });

  async function saveHeadline(id: string, headline: string): Promise<void> {
    await newsroom().payload.update({ collection: 'articles', id, data: { headline } });
  }

  async function stateOf(id: string): Promise<string> {
    return (await newsroom().payload.findByID({ collection: 'articles', id, draft: true })).state;
  }

  async function eventsOf(id: string): Promise<string[]> {
    const { docs } = await newsroom().payload.find({
      collection: 'outbox',
      where: { article: { equals: id } },
      sort: 'sequence',
    });
    return docs.map((row) => row.event);
  }

  /** As src/server does with an answer that another writer was faster. */
  async function publishAgainIfBusy(id: string): ReturnType<typeof step> {
    const request = { move: 'tayangkan' };
    for (let attempt = 1; ; attempt += 1) {
      const answer = await step(newsroom(), newsroom().staff.managingEditor, id, request);
      if (answer.body['code'] !== 'write-conflict' || attempt === 8) return answer;
    }
  }
}
