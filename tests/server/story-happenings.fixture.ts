import { inTransaction } from '../../src/server/in-transaction.ts';
import { publishDue } from '../../src/server/scheduled-publication.ts';
import { storeOutcome } from '../../src/server/stored-lists.ts';
import { storyOnTheDesk } from '../databases/story.fixture.ts';
import { importLines, move, patch, secondEditor } from './desk.fixture.ts';
import type { Happening, SmallSite } from './small-site.fixture.ts';

/** What happens to stories, in an order in which each can happen after the one before. */
export const STORY_HAPPENINGS: readonly Happening[] = [
  {
    what: 'a story is written, saved again and handed to the desk',
    happen: async ({ newsroom }) => {
      const id = await storyOnTheDesk(newsroom, { headline: 'Belum Terbit' });
      await patch(newsroom, `/articles/${id}?draft=true`, { headline: 'Belum Juga Terbit' });
    },
    changed: '',
    needless: '',
  },
  {
    what: 'a story is published',
    happen: async ({ newsroom, ids }) => {
      const id = await storyOnTheDesk(newsroom, {
        headline: 'Beras Murah di Pasar',
        topics: [ids.rice],
        regions: [ids.city],
      });
      await move(newsroom, id, { move: 'tayangkan' });
    },
    changed: `
      / /berita/1 /berita/2 /berita/3 /rubrik/ekonomi /topik/beras /daerah/73/sulawesi-selatan
      /daerah/73.71/makassar /media-center/mc-kab-contoh /penulis/ratna-dewi /indeks /indeks/hari-ini
      /indeks/bulan-ini /indeks/tahun-ini /rss.xml /rubrik/ekonomi/rss.xml /topik/beras/rss.xml
      /daerah/73/sulawesi-selatan/rss.xml /daerah/73.71/makassar/rss.xml
      /media-center/mc-kab-contoh/rss.xml /penulis/ratna-dewi/rss.xml /sitemap-1.xml /sitemap-berita.xml`,
    needless: `
      /indeks/2024 /indeks/2024/08 /indeks/2024/08/05 /indeks/2024/08/07 /indeks/2024/07 /sitemap.xml
      /robots.txt`,
  },
  {
    what: 'a draft of a public story is saved',
    happen: ({ newsroom, ids }) =>
      patch(newsroom, `/articles/${ids.plain}?draft=true&autosave=true`, { headline: 'Judul Sementara' }),
    changed: '',
    needless: '',
  },
  {
    what: 'a headline changes',
    happen: ({ newsroom, ids }) =>
      patch(newsroom, `/articles/${ids.plain}`, { headline: 'Panen Raya Dimulai', _status: 'published' }),
    changed: `
      / /berita/1 /berita/2 /berita/3 /rubrik/ekonomi /topik/panen /daerah/73/sulawesi-selatan
      /daerah/73.71/makassar /media-center/mc-kab-contoh /penulis/ratna-dewi /indeks/2024/08/07 /rss.xml
      /rubrik/ekonomi/rss.xml /topik/panen/rss.xml /daerah/73/sulawesi-selatan/rss.xml
      /daerah/73.71/makassar/rss.xml /media-center/mc-kab-contoh/rss.xml /penulis/ratna-dewi/rss.xml
      /sitemap-1.xml`,
    needless: '/robots.txt',
  },
  {
    what: 'a story moves to another section',
    happen: ({ newsroom, ids }) =>
      patch(newsroom, `/articles/${ids.plain}`, { section: ids.sport, _status: 'published' }),
    changed: `
      / /berita/1 /rubrik/ekonomi /rubrik/olahraga /topik/panen /daerah/73/sulawesi-selatan
      /daerah/73.71/makassar /media-center/mc-kab-contoh /penulis/ratna-dewi /indeks/2024/08/07 /rss.xml
      /rubrik/ekonomi/rss.xml /rubrik/olahraga/rss.xml /topik/panen/rss.xml
      /daerah/73/sulawesi-selatan/rss.xml /daerah/73.71/makassar/rss.xml
      /media-center/mc-kab-contoh/rss.xml /penulis/ratna-dewi/rss.xml /sitemap-1.xml`,
    needless: '/berita/2 /berita/3 /robots.txt',
  },
  ...['ralat', 'klarifikasi', 'hak-jawab', 'hak-koreksi'].map((kind) => ({
    what: `a story gets a note, ${kind}`,
    happen: ({ newsroom, ids }: SmallSite) =>
      move(newsroom, ids.plain, {
        move: 'beri-catatan',
        note: { kind, text: `Isi ${kind}.`, requestedBy: 'Dinas Contoh' },
      }),
    changed: '/berita/1 /ralat /ralat/rss.xml /sitemap-1.xml',
    needless: `
      / /berita/2 /berita/3 /rubrik/olahraga /topik/panen /daerah/73/sulawesi-selatan
      /daerah/73.71/makassar /media-center/mc-kab-contoh /penulis/ratna-dewi /indeks/2024/08/07 /rss.xml
      /rubrik/olahraga/rss.xml /topik/panen/rss.xml /daerah/73/sulawesi-selatan/rss.xml
      /daerah/73.71/makassar/rss.xml /media-center/mc-kab-contoh/rss.xml /penulis/ratna-dewi/rss.xml
      /robots.txt`,
  })),
  {
    what: 'a story is withdrawn',
    happen: ({ newsroom, ids }) => move(newsroom, ids.plain, { move: 'cabut', reason: 'data-pribadi' }),
    changed: `
      / /berita/1 /berita/2 /berita/3 /rubrik/olahraga /topik/panen /daerah/73/sulawesi-selatan
      /daerah/73.71/makassar /media-center/mc-kab-contoh /penulis/ratna-dewi /ralat /indeks /indeks/2024
      /indeks/2024/08 /indeks/2024/08/05 /indeks/2024/08/06 /indeks/2024/08/07 /indeks/hari-ini /rss.xml
      /rubrik/olahraga/rss.xml /topik/panen/rss.xml /daerah/73/sulawesi-selatan/rss.xml
      /daerah/73.71/makassar/rss.xml /media-center/mc-kab-contoh/rss.xml /penulis/ratna-dewi/rss.xml
      /ralat/rss.xml /sitemap-1.xml`,
    needless: `
      /terpopuler /indeks/2024/07 /indeks/bulan-ini /indeks/tahun-ini /sitemap.xml /sitemap-berita.xml
      /robots.txt`,
  },
  {
    what: 'it is reinstated',
    happen: async ({ newsroom, ids }) =>
      move(
        newsroom,
        ids.plain,
        { move: 'pulihkan', reason: 'Sudah diperbaiki.' },
        await secondEditor(newsroom),
      ),
    changed: `
      / /berita/2 /berita/3 /rubrik/olahraga /topik/panen /daerah/73/sulawesi-selatan
      /daerah/73.71/makassar /media-center/mc-kab-contoh /penulis/ratna-dewi /ralat /indeks /indeks/2024
      /indeks/2024/08 /indeks/2024/08/05 /indeks/2024/08/06 /indeks/2024/08/07 /indeks/hari-ini /rss.xml
      /rubrik/olahraga/rss.xml /topik/panen/rss.xml /daerah/73/sulawesi-selatan/rss.xml
      /daerah/73.71/makassar/rss.xml /media-center/mc-kab-contoh/rss.xml /penulis/ratna-dewi/rss.xml
      /ralat/rss.xml /sitemap-1.xml`,
    needless: `
      /terpopuler /indeks/2024/07 /indeks/bulan-ini /indeks/tahun-ini /sitemap.xml /sitemap-berita.xml
      /robots.txt`,
  },
  {
    what: 'the clock publishes a scheduled story',
    happen: async ({ newsroom }) => {
      const id = await storyOnTheDesk(newsroom, { headline: 'Terbit Terjadwal', topics: [] });
      const soon = Date.now() + 120_000;
      // As it is typed on the desk, in WIB.
      const at = new Date(soon + 7 * 3_600_000).toISOString().slice(0, 16);
      await move(newsroom, id, { move: 'jadwalkan', at });
      await publishDue(newsroom.payload, new Date(soon));
    },
    changed: `
      / /berita/1 /berita/2 /berita/3 /rubrik/ekonomi /media-center/mc-kab-contoh /penulis/ratna-dewi
      /indeks /indeks/hari-ini /indeks/bulan-ini /indeks/tahun-ini /rss.xml /rubrik/ekonomi/rss.xml
      /media-center/mc-kab-contoh/rss.xml /penulis/ratna-dewi/rss.xml /sitemap-1.xml /sitemap-berita.xml`,
    needless: `
      /indeks/2024 /indeks/2024/08 /indeks/2024/08/05 /indeks/2024/08/07 /indeks/2024/07 /sitemap.xml
      /robots.txt`,
  },
  {
    what: 'an old story is imported, of a new author, under a new topic',
    happen: ({ newsroom }) =>
      importLines(newsroom, {
        published: '2024-08-06T10:00:00+07:00',
        section: 'Ekonomi',
        tags: ['Panen', 'Arsip'],
        author: 'Penulis Lama',
      }),
    changed: `
      / /berita/1 /berita/2 /berita/3 /rubrik/ekonomi /topik/panen /indeks /indeks/2024 /indeks/2024/08
      /indeks/2024/08/05 /indeks/2024/08/06 /indeks/2024/08/07 /peta-situs /rss.xml
      /rubrik/ekonomi/rss.xml /topik/panen/rss.xml /sitemap-1.xml /sitemap-daftar.xml`,
    needless: `
      /indeks/2024/07 /indeks/hari-ini /indeks/bulan-ini /indeks/tahun-ini /sitemap.xml
      /sitemap-berita.xml /robots.txt`,
  },
  {
    what: 'the related list of a story is stored, with its key terms',
    happen: ({ newsroom, ids }) =>
      inTransaction(newsroom.payload, (req) =>
        storeOutcome(req, {
          lists: [[ids.plain, [{ id: ids.today, score: 1, cosine: 1, sharedTerms: [] }]]],
          keyTerms: [[ids.plain, [{ term: 'panen', weight: 1 }]]],
        }),
      ),
    changed: '/berita/1',
    needless: '/robots.txt',
  },
  {
    what: 'the related story gets another headline',
    happen: ({ newsroom, ids }) =>
      patch(newsroom, `/articles/${ids.today}`, { headline: 'Harga Beras Stabil', _status: 'published' }),
    changed: `
      / /berita/1 /berita/2 /berita/3 /rubrik/ekonomi /topik/beras /media-center/mc-kab-contoh
      /penulis/ratna-dewi /indeks/hari-ini /rss.xml /rubrik/ekonomi/rss.xml /topik/beras/rss.xml
      /media-center/mc-kab-contoh/rss.xml /penulis/ratna-dewi/rss.xml /sitemap-1.xml /sitemap-berita.xml`,
    needless: '/robots.txt',
  },
  {
    what: 'a story is published beside one that has its related list',
    happen: async ({ newsroom, ids }) => {
      const id = await storyOnTheDesk(newsroom, {
        headline: 'Dayung Putri Juara',
        section: ids.sport,
        unit: null,
      });
      await move(newsroom, id, { move: 'tayangkan' });
    },
    changed: `
      / /berita/2 /berita/3 /rubrik/olahraga /penulis/ratna-dewi /indeks /indeks/hari-ini /indeks/bulan-ini
      /indeks/tahun-ini /rss.xml /rubrik/olahraga/rss.xml /penulis/ratna-dewi/rss.xml /sitemap-1.xml
      /sitemap-berita.xml`,
    needless: `
      /indeks/2024 /indeks/2024/08 /indeks/2024/08/05 /indeks/2024/08/07 /indeks/2024/07 /sitemap.xml /robots.txt`,
  },
];
