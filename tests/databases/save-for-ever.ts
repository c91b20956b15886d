import { aStory, openRequest, systemStep } from './story.fixture.ts';
import { openTestNewsroom } from './with-newsroom.ts';
import { commitTransaction } from 'payload';

/** Four writers hand in and publish stories until they are killed; each prints a story once it is acknowledged. */
const newsroom = await openTestNewsroom();
process.stdout.write(`${newsroom.dataDir}\n`);
await Promise.all(Array.from({ length: 4 }, (_, writer) => saveForEver(writer)));

async function saveForEver(writer: number): Promise<never> {
  for (let turn = 0; ; turn += 1) {
    const data = aStory(newsroom, { headline: `Cerita ${String(writer)}-${String(turn)}` });
    const req = await openRequest(newsroom);
    const { id } = await newsroom.payload.create({
      collection: 'articles',
      data: data,
      draft: true,
      req,
    }); // a whole story
    await systemStep(req, id, 'ajukan');
    await systemStep(req, id, 'ambil');
    await systemStep(req, id, 'tayangkan');
    await commitTransaction(req);
    process.stdout.write(`${id}\n`);
  }
}
