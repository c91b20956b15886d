import { randomBytes } from 'node:crypto';
import type { Fault } from './compare.ts';
import type { Ledger } from './ledger.ts';
import type { Random } from './random.ts';
import { themeWords, writeStory } from './story-text.ts';

/** What to ask the search: what the newest stories are about, and what was withdrawn. */
export function chooseQuestions(ledger: Ledger, random: Random): string[] {
  const stories = [...ledger.stories.values()].slice(-60);
  const asked = Array.from({ length: 8 }, () => {
    const story = random.pick(stories);
    const model = story?.possible[0]?.model;
    if (!story || !model) return [];
    const mark = writeStory(story.key, model.main).headline.split(' ').at(-1) ?? '';
    return [themeWords(model.main.theme)[0], mark];
  });
  return [...new Set(asked.flat())];
}

/** Asks the search as a reader does, and gives the numbers of the stories found, best first. */
export async function askSearch(url: string, questions: readonly string[]): Promise<number[][]> {
  const found: number[][] = [];
  for (const question of questions) {
    const html = await readPage(`${url}/cari?q=${encodeURIComponent(question)}`);
    const links = html.body.matchAll(/class="result"[^]*?href="\/berita\/(\d+)\//g);
    found.push([...new Set([...links].map(([, number]) => Number(number)))]);
  }
  return found;
}

/** Opens some stories as a reader: what is public shows its public text, what is withdrawn says so. */
export async function openPages(url: string, ledger: Ledger, random: Random): Promise<Fault[]> {
  const settled = [...ledger.stories.values()].filter(({ number, possible }) => number !== null && possible.length === 1); // prettier-ignore
  const faults: Fault[] = [];
  for (let turn = 0; turn < 8; turn += 1) {
    const story = random.pick(settled.slice(-40));
    const model = story?.possible[0]?.model;
    if (!story || !model) continue;
    const { status, body } = await readPage(`${url}/berita/${String(story.number)}`);
    const wanted = model.state === 'tayang' ? 200 : 410;
    const mark = writeStory(story.key, model.main).headline.split(' ').at(-1) ?? '';
    if (status !== wanted || (status === 200 && !body.includes(mark)))
      faults.push({ kind: 'index', what: `page of ${story.key}: ${status} instead of ${wanted}, or without ${mark}` }); // prettier-ignore
  }
  return faults;
}

async function readPage(address: string): Promise<{ status: number; body: string }> {
  // A reader of their own each time: one address may only ask so often.
  const from = `10.${[...randomBytes(3)].join('.')}`;
  const response = await fetch(address, { headers: { 'X-Forwarded-For': from } });
  return { status: response.status, body: await response.text() };
}
