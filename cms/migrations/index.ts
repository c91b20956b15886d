import * as migration_20261125_012002_awal from './20261125_012002_awal.ts';

export const migrations = [
  {
    up: migration_20261125_012002_awal.up,
    down: migration_20261125_012002_awal.down,
    name: '20261125_012002_awal',
  },
];
