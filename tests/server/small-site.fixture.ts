import sharp from 'sharp';
import { vi } from 'vitest';
import { openSite } from '../../src/server/site.ts';
import { createPageCache, type PageCache } from '../../src/server/page-cache.ts';
import { renderPage } from '../../src/server/render-page.ts';
import { onVisibleWrite } from '../../src/server/visible-writes.ts';
import { aStory, publishedStory } from '../databases/story.fixture.ts';
import { openTestNewsroom, type TestNewsroom } from '../databases/with-newsroom.ts';

/** A site of four stories whose pages are kept, in the process of the test. */
export interface SmallSite {
  readonly newsroom: TestNewsroom;
  readonly pages: PageCache;
  /** Ids by the names that the tests use. */
  readonly ids: Readonly<Record<Name, string>>;
  /** Every page that it has, also those that answer 404 or 301. */
  readonly addresses: readonly string[];
  /** A page through the cache, as a reader gets it. */
  readonly read: (address: string) => Promise<string>;
  /** The same drawn now, past the cache. */
  readonly draw: (address: string) => Promise<string>;
  /** Moves the clock of the cache. */
  readonly wait: (ms: number) => void;
}

type Name =
  | 'economy' | 'sport' | 'harvest' | 'rice' | 'province' | 'city' | 'center' | 'office' | 'ratna' | 'made' | 'photo'
  | 'about' | 'plain' | 'picture' | 'today' | 'draft'; // prettier-ignore

/** Days of 2024 on which the dated stories were published, as instants in UTC. */
export const TIMES = { plain: '2024-08-07T02:00:00.000Z', picture: '2024-08-05T02:00:00.000Z' } as const;

/**
 * Opens it: one plain story and one with a photo of August 2024, one of today, one that is not out. The day of this
 * process is moved, so that it does not end in the middle: it begins at noon in Jakarta, and time passes as ever.
 */
export async function openSmallSite(): Promise<SmallSite> {
  moveDayTo(`${new Date().toISOString().slice(0, 10)}T05:00:00.000Z`);
  const newsroom = await openTestNewsroom();
  const ids = await fill(newsroom);
  const site = await openSite({
    payload: newsroom.payload,
    siteUrl: 'http://localhost',
    now: () => new Date(),
    search: { ready: () => true, search: () => Promise.resolve({ total: 0, hits: [], suggestion: null }) },
  });
  if (!site) throw new Error('the site is not built');
  let now = Date.now();
  const pages = createPageCache(
    { mostBytes: 64_000_000, freshMs: 60_000, staleMs: 60_000, restMs: 900_000, countsElsewhere: false },
    () => now,
  );
  onVisibleWrite(newsroom.payload, pages.purge);
  const draw = async (address: string) => {
    const { status, body } = await renderPage(site, address, {});
    return `${String(status)} ${body.toString()}`;
  };
  return {
    newsroom,
    pages,
    ids,
    addresses: addressesOf(await numbersOf(newsroom)),
    draw,
    read: async (address) => {
      const served = await pages.read(address, () => renderPage(site, address, {}));
      return served.kind === 'packed'
        ? `200 ${served.page.variants.identity.body.toString()}`
        : `${String(served.page.status)} ${served.page.body.toString()}`;
    },
    wait: (ms) => {
      now += ms;
    },
  };
}

/** Not a clock that stands or goes in steps: which version of a story is the latest is told by its time. */
function moveDayTo(instant: string): void {
  const offset = Date.parse(instant) - Date.now();
  const moved = new Proxy(Date, {
    construct: (real, given: readonly unknown[]) =>
      Reflect.construct(real, given.length === 0 ? [real.now() + offset] : given) as Date, // what Date constructs
    get: (real, name): unknown => (name === 'now' ? () => real.now() + offset : Reflect.get(real, name)),
  });
  vi.stubGlobal('Date', moved);
}

async function fill(newsroom: TestNewsroom): Promise<Record<Name, string>> {
  const { payload, staff } = newsroom;
  const harvest = await payload.create({ collection: 'topics', data: { name: 'Panen', slug: 'panen' } });
  const rice = await payload.create({ collection: 'topics', data: { name: 'Beras', slug: 'beras' } });
  const place = { zone: 'WITA' } as const;
  const province = await payload.create({
    collection: 'regions',
    data: { ...place, name: 'Sulawesi Selatan', slug: 'sulawesi-selatan', code: '73', kind: 'province' },
  });
  const city = await payload.create({
    collection: 'regions',
    data: { ...place, name: 'Makassar', slug: 'makassar', code: '73.71', kind: 'city', parent: province.id },
  });
  const office = await payload.create({
    collection: 'units',
    data: { name: 'Dinas Contoh', slug: 'dinas-contoh', kind: 'institution' },
  });
  const made = await payload.create({
    collection: 'authors',
    data: { name: 'Made Surya', slug: 'made-surya' },
  });
  const about = await payload.create({
    collection: 'pages',
    data: { title: 'Tentang', slug: 'tentang', body: aStory(newsroom)['body'] as never }, // the editor's JSON
  });
  const photo = await payload.create({
    collection: 'media',
    data: { alt: 'Padi menguning', credit: 'Foto: Contoh' },
    file: { ...(await aPhoto()), name: 'padi.jpg', mimetype: 'image/jpeg' },
  });
  const plain = await publishedStory(newsroom, {
    headline: 'Panen Raya di Makassar',
    topics: [harvest.id],
    regions: [city.id],
  });
  const picture = await publishedStory(newsroom, {
    headline: 'Lomba Dayung dalam Foto',
    section: staff.sport,
    authors: [made.id],
    unit: office.id,
    regions: [province.id],
    format: 'infografis',
    photo: { media: photo.id },
  });
  for (const [id, publishedAt] of [
    [plain, TIMES.plain],
    [picture, TIMES.picture],
  ] as const)
    // prettier-ignore
    await payload.update({ collection: 'articles', id, data: { publishedAt } });
  const today = await publishedStory(newsroom, { headline: 'Harga Beras Hari Ini', topics: [rice.id] });
  const draft = await payload.create({
    collection: 'articles',
    data: aStory(newsroom, { headline: 'Naskah yang Belum Terbit', topics: [rice.id], regions: [city.id] }),
    draft: true,
  });
  return {
    economy: staff.economy,
    sport: staff.sport,
    harvest: harvest.id,
    rice: rice.id,
    province: province.id,
    city: city.id,
    center: staff.mediaCenter,
    office: office.id,
    ratna: staff.author,
    made: made.id,
    photo: photo.id,
    about: about.id,
    plain,
    picture,
    today,
    draft: draft.id,
  };
}

async function aPhoto(): Promise<{ data: Buffer; size: number }> {
  const data = await sharp({ create: { width: 640, height: 360, channels: 3, background: '#d4b106' } })
    .jpeg()
    .toBuffer();
  return { data, size: data.length };
}

async function numbersOf({ payload }: TestNewsroom): Promise<readonly string[]> {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { number: { exists: true } },
    sort: 'number',
    depth: 0,
  });
  return docs.map(({ number, slug }) => `/berita/${String(number)}/${String(slug)}`);
}

function addressesOf(stories: readonly string[]): readonly string[] {
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '/');
  const feeds = ['/rubrik/ekonomi', '/rubrik/olahraga', '/topik/panen', '/topik/beras', '/daerah/73/sulawesi-selatan',
    '/daerah/73.71/makassar', '/media-center/mc-kab-contoh', '/instansi/dinas-contoh', '/penulis/ratna-dewi',
    '/penulis/made-surya', '/ralat']; // prettier-ignore
  return [
    '/', ...stories, ...feeds, '/infografis', '/video', '/siaran-pers', '/terpopuler', '/tentang', '/lama',
    '/indeks', '/indeks/2024', '/indeks/2024/08', '/indeks/2024/08/05', '/indeks/2024/08/06', '/indeks/2024/08/07',
    '/indeks/2024/07', `/indeks/${today}`, `/indeks/${today.slice(0, 7)}`, `/indeks/${today.slice(0, 4)}`,
    '/peta-situs', '/rss.xml', ...feeds.map((list) => `${list}/rss.xml`), '/sitemap.xml', '/sitemap-1.xml',
    '/sitemap-daftar.xml', '/sitemap-berita.xml', '/robots.txt',
  ]; // prettier-ignore
}

/** Something that happens, and the pages that it takes away. */
export interface Happening {
  readonly what: string;
  readonly happen: (site: SmallSite) => Promise<unknown>;
  /** Pages that look different after it; every one of them is purged. */
  readonly changed: string;
  /** Pages that are purged and look the same. */
  readonly needless: string;
}
