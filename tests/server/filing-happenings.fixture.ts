import { ask, patch } from './desk.fixture.ts';
import type { Happening } from './small-site.fixture.ts';

/** What happens to filing, pictures, pages and settings, after all that happens to stories. */
export const FILING_HAPPENINGS: readonly Happening[] = [
  {
    what: 'a section is renamed',
    happen: ({ newsroom, ids }) => patch(newsroom, `/sections/${ids.sport}`, { name: 'Olah Raga' }),
    changed: `
      / /berita/1 /berita/2 /berita/3 /rubrik/ekonomi /rubrik/olahraga /topik/panen /topik/beras
      /daerah/73/sulawesi-selatan /daerah/73.71/makassar /media-center/mc-kab-contoh
      /instansi/dinas-contoh /penulis/ratna-dewi /penulis/made-surya /ralat /infografis /video
      /siaran-pers /terpopuler /tentang /indeks /indeks/2024 /indeks/2024/08 /indeks/2024/08/05
      /indeks/2024/08/06 /indeks/2024/08/07 /indeks/2024/07 /indeks/hari-ini /indeks/bulan-ini
      /indeks/tahun-ini /peta-situs /rss.xml /rubrik/olahraga/rss.xml /topik/panen/rss.xml
      /daerah/73/sulawesi-selatan/rss.xml /daerah/73.71/makassar/rss.xml
      /media-center/mc-kab-contoh/rss.xml /instansi/dinas-contoh/rss.xml /penulis/ratna-dewi/rss.xml
      /penulis/made-surya/rss.xml`,
    needless: `
      /rubrik/ekonomi/rss.xml /topik/beras/rss.xml /ralat/rss.xml /sitemap-daftar.xml /sitemap-berita.xml
      /robots.txt`,
  },
  {
    what: 'a topic is renamed',
    happen: ({ newsroom, ids }) => patch(newsroom, `/topics/${ids.rice}`, { name: 'Beras dan Padi' }),
    changed: '/berita/3 /topik/beras /peta-situs /topik/beras/rss.xml',
    needless: '/sitemap-daftar.xml /robots.txt',
  },
  {
    what: 'a media center is renamed',
    happen: ({ newsroom, ids }) => patch(newsroom, `/units/${ids.center}`, { name: 'MC KAB TELADAN' }),
    changed: `
      / /berita/1 /berita/3 /rubrik/ekonomi /rubrik/olahraga /topik/panen /topik/beras
      /daerah/73/sulawesi-selatan /daerah/73.71/makassar /media-center/mc-kab-contoh /penulis/ratna-dewi
      /indeks/2024/08/07 /indeks/hari-ini /peta-situs /rss.xml /rubrik/ekonomi/rss.xml
      /rubrik/olahraga/rss.xml /topik/panen/rss.xml /topik/beras/rss.xml
      /daerah/73/sulawesi-selatan/rss.xml /daerah/73.71/makassar/rss.xml
      /media-center/mc-kab-contoh/rss.xml /penulis/ratna-dewi/rss.xml`,
    needless: '/sitemap-daftar.xml /robots.txt',
  },
  {
    what: 'an author is renamed',
    happen: ({ newsroom, ids }) => patch(newsroom, `/authors/${ids.made}`, { name: 'Made Surya Dana' }),
    changed: `
      /berita/2 /rubrik/olahraga /daerah/73/sulawesi-selatan /instansi/dinas-contoh /penulis/made-surya
      /infografis /indeks/2024/08/05 /rss.xml /rubrik/olahraga/rss.xml /daerah/73/sulawesi-selatan/rss.xml
      /instansi/dinas-contoh/rss.xml /penulis/made-surya/rss.xml`,
    needless: '/ /sitemap-daftar.xml /robots.txt',
  },
  {
    what: 'a region is renamed',
    happen: ({ newsroom, ids }) => patch(newsroom, `/regions/${ids.city}`, { name: 'Kota Makassar' }),
    changed: `
      /berita/1 /daerah/73/sulawesi-selatan /daerah/73.71/makassar /daerah/73.71/makassar/rss.xml`,
    needless: '/peta-situs /daerah/73/sulawesi-selatan/rss.xml /sitemap-daftar.xml /robots.txt',
  },
  {
    what: 'a topic is merged into another',
    happen: ({ newsroom, ids }) => patch(newsroom, `/topics/${ids.harvest}`, { mergedInto: ids.rice }),
    changed: '/topik/panen /peta-situs /sitemap-daftar.xml',
    needless: '/berita/1 /topik/panen/rss.xml /robots.txt',
  },
  {
    what: 'a photo gets another description and credit',
    happen: ({ newsroom, ids }) =>
      patch(newsroom, `/media/${ids.photo}`, { alt: 'Perahu di sungai', credit: 'Foto: Arsip' }),
    changed: `
      /berita/2 /rubrik/olahraga /daerah/73/sulawesi-selatan /instansi/dinas-contoh /penulis/made-surya
      /infografis /indeks/2024/08/05`,
    needless: `
      / /rss.xml /rubrik/olahraga/rss.xml /daerah/73/sulawesi-selatan/rss.xml /instansi/dinas-contoh/rss.xml
      /penulis/made-surya/rss.xml /robots.txt`,
  },
  {
    what: 'the text of a standing page changes',
    happen: ({ newsroom, ids }) => patch(newsroom, `/pages/${ids.about}`, { lead: 'Teras baru.' }),
    changed: '/tentang',
    needless: '/robots.txt',
  },
  {
    what: 'a standing page gets another title',
    happen: ({ newsroom, ids }) => patch(newsroom, `/pages/${ids.about}`, { title: 'Tentang Kami' }),
    changed: `
      / /berita/1 /berita/2 /berita/3 /rubrik/ekonomi /rubrik/olahraga /topik/beras
      /daerah/73/sulawesi-selatan /daerah/73.71/makassar /media-center/mc-kab-contoh
      /instansi/dinas-contoh /penulis/ratna-dewi /penulis/made-surya /ralat /infografis /video
      /siaran-pers /terpopuler /tentang /indeks /indeks/2024 /indeks/2024/08 /indeks/2024/08/05
      /indeks/2024/08/06 /indeks/2024/08/07 /indeks/2024/07 /indeks/hari-ini /indeks/bulan-ini
      /indeks/tahun-ini /peta-situs`,
    needless: `
      /rss.xml /rubrik/ekonomi/rss.xml /rubrik/olahraga/rss.xml /topik/panen/rss.xml /topik/beras/rss.xml
      /daerah/73/sulawesi-selatan/rss.xml /daerah/73.71/makassar/rss.xml
      /media-center/mc-kab-contoh/rss.xml /instansi/dinas-contoh/rss.xml /penulis/ratna-dewi/rss.xml
      /penulis/made-surya/rss.xml /ralat/rss.xml /sitemap-daftar.xml /sitemap-berita.xml /robots.txt`,
  },
  {
    what: 'an old address is led on',
    happen: ({ newsroom }) =>
      ask(newsroom, 'POST', '/redirects', { from: '/lama', to: '/tentang' }, newsroom.staff.admin),
    changed: '',
    needless: '/robots.txt',
  },
  {
    what: 'the stories at the top are chosen by hand',
    happen: ({ newsroom, ids }) => ask(newsroom, 'POST', '/globals/front-page', { lead: [ids.plain] }),
    changed: '/',
    needless: '/robots.txt',
  },
  {
    what: 'the office changes its name',
    happen: ({ newsroom }) =>
      ask(newsroom, 'POST', '/globals/site', { name: 'Warta Baru' }, newsroom.staff.admin),
    changed: `
      / /berita/1 /berita/2 /berita/3 /rubrik/ekonomi /rubrik/olahraga /topik/beras
      /daerah/73/sulawesi-selatan /daerah/73.71/makassar /media-center/mc-kab-contoh
      /instansi/dinas-contoh /penulis/ratna-dewi /penulis/made-surya /ralat /infografis /video
      /siaran-pers /terpopuler /tentang /indeks /indeks/2024 /indeks/2024/08 /indeks/2024/08/05
      /indeks/2024/08/06 /indeks/2024/08/07 /indeks/2024/07 /indeks/hari-ini /indeks/bulan-ini
      /indeks/tahun-ini /peta-situs /rss.xml /rubrik/ekonomi/rss.xml /rubrik/olahraga/rss.xml
      /topik/panen/rss.xml /topik/beras/rss.xml /daerah/73/sulawesi-selatan/rss.xml
      /daerah/73.71/makassar/rss.xml /media-center/mc-kab-contoh/rss.xml /instansi/dinas-contoh/rss.xml
      /penulis/ratna-dewi/rss.xml /penulis/made-surya/rss.xml /ralat/rss.xml /sitemap-berita.xml`,
    needless: '/sitemap-daftar.xml /robots.txt',
  },
  {
    what: 'somebody signs in, and a colleague is hired',
    happen: async ({ newsroom }) => {
      const account = { email: 'baru@contoh.test', password: 'kata-sandi-untuk-uji' };
      await newsroom.payload.create({
        collection: 'users',
        data: { ...account, name: 'Baru', roles: ['jurnalis'] },
      });
      await newsroom.payload.login({ collection: 'users', data: account });
    },
    changed: '',
    needless: '',
  },
];
