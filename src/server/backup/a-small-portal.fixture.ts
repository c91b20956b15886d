import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { LiveDatabase } from './live-database.ts';
import { liveSqlite } from './sqlite-copy.ts';

/** A data folder with the tables that a backup counts, and two pictures. */
export interface SmallPortal {
  /** Everything of a test; to be removed after it. */
  readonly place: string;
  readonly dataDir: string;
  readonly databaseFile: string;
  /** The order for its backup. */
  readonly order: {
    readonly database: LiveDatabase;
    readonly dataDir: string;
    readonly into: string;
    readonly version: string;
    readonly now: Date;
    readonly signal: AbortSignal;
  };
}

/** Makes it in a new folder. */
export function aSmallPortal(): SmallPortal {
  const place = mkdtempSync(path.join(tmpdir(), 'warta-small-'));
  const dataDir = path.join(place, 'data');
  const databaseFile = path.join(dataDir, 'warta.db');
  mkdirSync(path.join(dataDir, 'media'), { recursive: true });
  for (const name of ['pasar.jpg', 'pasar-320.webp', 'sawah.jpg'])
    writeFileSync(path.join(dataDir, 'media', name), name);
  writeFileSync(path.join(dataDir, 'secret'), 'rahasia', { mode: 0o600 });
  const database = new DatabaseSync(databaseFile);
  database.exec(`PRAGMA journal_mode = WAL;
    CREATE TABLE articles (id text); CREATE TABLE _articles_v (id text); CREATE TABLE users (id text);
    CREATE TABLE media (id text, filename text, sizes_w320webp_filename text);
    INSERT INTO articles VALUES ('a'), ('b');
    INSERT INTO media VALUES ('m', 'pasar.jpg', 'pasar-320.webp'), ('n', 'sawah.jpg', NULL);`);
  database.close();
  const now = new Date('2026-11-25T03:00:00Z');
  const { signal } = new AbortController();
  const into = path.join(place, 'cadangan');
  return {
    place,
    dataDir,
    databaseFile,
    order: { database: liveSqlite(databaseFile), dataDir, into, version: '1', now, signal },
  };
}
