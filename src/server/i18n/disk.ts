import type { DiskSpace } from '../../../cms/disk/disk-space.ts';

/** What the operator is told when the room on the disk changes: what happened, what follows, what to do. */
export const diskWords = {
  ok: ({ freeBytes }: DiskSpace) => `Ruang simpan cukup lagi: ${inMegabytes(freeBytes)} MB kosong.`,
  low: ({ freeBytes }: DiskSpace) =>
    `Ruang simpan menipis: ${inMegabytes(freeBytes)} MB kosong. Tambah atau kosongkan ruang; langkahnya ada di docs/runbooks/disk-full.md`,
  full: ({ freeBytes }: DiskSpace) =>
    `Ruang simpan penuh: ${inMegabytes(freeBytes)} MB kosong. Gambar tidak diterima lagi, dan naskah segera tidak dapat disimpan; yang sudah tersimpan aman. Langkahnya ada di docs/runbooks/disk-full.md`,
} as const;

function inMegabytes(bytes: number): string {
  return WHOLE.format(bytes / 1_048_576);
}

const WHOLE = new Intl.NumberFormat('id', { maximumFractionDigits: 0 });
