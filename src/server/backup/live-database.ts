import type { Result } from '../../contract/result.ts';
import type { RowCounts } from './manifest.ts';

/** What a copy of a database says. */
export interface CopiedDatabase {
  /** What it consists of: paths inside the backup, with slashes. */
  readonly files: readonly string[];
  readonly counts: RowCounts;
  /** Files that its pictures consist of. */
  readonly mediaNames: readonly string[];
}

/** A portal's database, while the portal runs or not. */
export interface LiveDatabase {
  /** For people: a file, or a server and the name of the database on it. */
  readonly name: string;
  /** Whether a portal has ever begun in it. */
  readonly isThere: () => Promise<boolean>;
  /** Copies it as it was at one instant into the folder of a backup, over what an earlier attempt left. */
  readonly copyInto: (folder: string) => Promise<CopiedDatabase>;
}

/** Why a database was not brought in. */
export type BringInRefusal =
  | { readonly kind: 'damaged'; readonly files: readonly string[] }
  | { readonly kind: 'broken-database'; readonly fault: string }
  | { readonly kind: 'stored-otherwise'; readonly collections: readonly string[] }
  | { readonly kind: 'other-counts' | 'stopped' | 'mark-lost' };

/** The empty place for a database that is to be brought back. */
export interface EmptyDatabase {
  readonly name: string;
  /** What of a backup it takes; no two kinds of database take the same. */
  readonly takes: (path: string) => boolean;
  /** Files that it has in a data folder itself, which are in nobody's way. */
  readonly ownFiles: readonly string[];
  /** What is in the way; never what a restore left that was killed. */
  readonly findOccupant: () => Promise<string | undefined>;
  /** Whether a portal is at work in it. */
  readonly isInUse: () => boolean;
  /** Keeps portals and other restores away meanwhile. @returns what lets them in again, or who is at work */
  readonly hold: () => Promise<Result<() => void, 'portal-running' | 'other-restore'>>;
  /** Brings it in so that no portal takes it for its own yet, and looks through what came. */
  readonly bringIn: (backup: BackupToBringIn) => Promise<BringInRefusal | undefined>;
  /** Makes it a portal's database; the last step. */
  readonly finish: () => Promise<void>;
  /** Takes away what was brought in and not finished. */
  readonly discard: () => Promise<void>;
}

/** A backup that was found whole. */
export interface BackupToBringIn {
  readonly folder: string;
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
  readonly counts: RowCounts;
  readonly signal: AbortSignal;
}
