import { openTestNewsroom } from './with-newsroom.ts';
import { aBody, aStory } from './story.fixture.ts';

/** Saves stories until the disk is full and for a while longer, then prints what became of them. */
const newsroom = await openTestNewsroom();
const { payload } = newsroom;
const acknowledged: string[] = [];
let refused = 0;

for (let turn = 0; turn < 400 && refused < 40; turn += 1) {
  const data = aStory(newsroom, { body: aBody('x'.repeat(20_000)), dateline: String(turn) });
  try {
    const story = await payload.create({ collection: 'articles', data: data, draft: true }); // a whole story
    acknowledged.push(story.id);
  } catch {
    refused += 1;
  }
}

const stored = await payload.find({ collection: 'articles', limit: 1000, depth: 0, pagination: false });
const versions = await payload.findVersions({
  collection: 'articles',
  limit: 1000,
  depth: 0,
  pagination: false,
});
const found = new Set(stored.docs.map((story) => story.id));
const withVersion = new Set(versions.docs.map((version) => version.parent));
process.stdout.write(
  `${JSON.stringify({
    acknowledged: acknowledged.length,
    refused,
    missing: acknowledged.filter((id) => !found.has(id)).length,
    torn: stored.docs.filter((story) => !withVersion.has(story.id) || (story.authors ?? []).length !== 1)
      .length,
  })}\n`,
);
process.exit(0);
