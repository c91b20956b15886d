import * as migration_20261125_012002_awal from './20261125_012002_awal.ts';
import * as migration_20261125_022643_indeks_berita from './20261125_022643_indeks_berita.ts';
import * as migration_20261125_024022_hanya_tanggal from './20261125_024022_hanya_tanggal.ts';
import * as migration_20261125_042940_disimpan_oleh from './20261125_042940_disimpan_oleh.ts';
import * as migration_20261125_045932_tunda_pengiriman from './20261125_045932_tunda_pengiriman.ts';
import * as migration_20261125_063821_daftar_berita from './20261125_063821_daftar_berita.ts';
import * as migration_20261125_092030_simpanan_rekan from './20261125_092030_simpanan_rekan.ts';

export const migrations = [
  {
    up: migration_20261125_012002_awal.up,
    down: migration_20261125_012002_awal.down,
    name: '20261125_012002_awal',
  },
  {
    up: migration_20261125_022643_indeks_berita.up,
    down: migration_20261125_022643_indeks_berita.down,
    name: '20261125_022643_indeks_berita',
  },
  {
    up: migration_20261125_024022_hanya_tanggal.up,
    down: migration_20261125_024022_hanya_tanggal.down,
    name: '20261125_024022_hanya_tanggal',
  },
  {
    up: migration_20261125_042940_disimpan_oleh.up,
    down: migration_20261125_042940_disimpan_oleh.down,
    name: '20261125_042940_disimpan_oleh',
  },
  {
    up: migration_20261125_045932_tunda_pengiriman.up,
    down: migration_20261125_045932_tunda_pengiriman.down,
    name: '20261125_045932_tunda_pengiriman',
  },
  {
    up: migration_20261125_063821_daftar_berita.up,
    down: migration_20261125_063821_daftar_berita.down,
    name: '20261125_063821_daftar_berita',
  },
  {
    up: migration_20261125_092030_simpanan_rekan.up,
    down: migration_20261125_092030_simpanan_rekan.down,
    name: '20261125_092030_simpanan_rekan'
  },
];
