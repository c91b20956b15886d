import { memberOf, type NewsroomClient } from '../tests/newsroom-client.ts';

/** Stories read at a time, and at how many places of the archive: neighbours in time are about the same events. */
const TEXTS = 25;
const PLACES = 16;

/**
 * Stories out of texts from all over the archive: each is half of one and half of the one before it, in headline, lead
 * and body. It enters the printed related list of the one before it, since nothing else of these days is about that.
 * A made-up word in the headline is what search is asked for.
 */
export async function prepareNewsroom(client: NewsroomClient) {
  const sections = await client.ask('GET', '/api/sections?limit=1&sort=order&depth=0');
  const { stories, usable } = await readTexts(client);
  const section = memberOf(sections.body, 'docs', '0');
  const author = memberOf(
    (await client.ask('POST', '/api/authors', { name: 'Penulis Uji' })).body,
    'doc',
    'id',
  );
  const story = (number: number) => {
    const one = usable[number % usable.length];
    const before = usable[(number + usable.length - 1) % usable.length];
    if (!one || !before) throw new Error('the data folder holds no stories to make others of');
    const halves = [...firstHalf(one.paragraphs), ...firstHalf(before.paragraphs)];
    const word = `zq${[...String(number)].map((digit) => 'bcdfghjklm'[Number(digit)] ?? '').join('a')}`;
    return {
      word,
      document: {
        headline: `${startOf(one.headline)} ${startOf(before.headline)} ${word}`,
        lead: `${one.lead} ${before.lead}`.slice(0, 500),
        body: { root: { ...(one.root as object), children: halves } }, // an object, since it has children
        section: memberOf(section, 'id'),
        authors: [author],
      },
    };
  };
  return {
    story,
    stories,
    sectionPath: `/rubrik/${String(memberOf(section, 'slug'))}`,
    draft: await createDraft(client, story(0).document),
  };
}

async function readTexts(client: NewsroomClient) {
  const read = async (page: number) => {
    const at = `/api/articles?limit=${String(TEXTS)}&page=${String(page)}&sort=-publishedAt&depth=0`;
    return (await client.ask('GET', at)).body;
  };
  const first = await read(1);
  const pages = Number(memberOf(first, 'totalPages'));
  const places: unknown[][] = [];
  for (let place = 0; place < PLACES; place += 1)
    places.push(listOf(memberOf(await read(1 + Math.floor((pages * place) / PLACES)), 'docs')));
  const inTurn = Array.from({ length: TEXTS }, (_, at) => places.flatMap((docs) => docs[at] ?? [])).flat();
  const usable = inTurn
    .map((doc) => ({
      headline: String(memberOf(doc, 'headline')),
      lead: leadOf(doc),
      paragraphs: listOf(memberOf(doc, 'body', 'root', 'children')),
      root: memberOf(doc, 'body', 'root'),
    }))
    .filter(({ paragraphs }) => paragraphs.length >= 6);
  return { stories: Number(memberOf(first, 'totalDocs')), usable };
}

function leadOf(doc: unknown): string {
  const lead = memberOf(doc, 'lead');
  return typeof lead === 'string' ? lead : '';
}

function startOf(headline: string): string {
  return headline.split(' ').slice(0, 6).join(' ').slice(0, 80);
}

function firstHalf(paragraphs: readonly unknown[]): readonly unknown[] {
  return paragraphs.slice(0, paragraphs.length >> 1);
}

/** Stores a draft and gives its id; throws when it is refused. */
export async function createDraft(client: NewsroomClient, document: object): Promise<string> {
  const { status, body } = await client.ask('POST', '/api/articles?draft=true&depth=0', document);
  if (status !== 201) throw new Error(`a draft was refused: ${JSON.stringify(body)}`);
  return String(memberOf(body, 'doc', 'id'));
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
