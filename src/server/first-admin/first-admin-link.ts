import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { hasCode } from '../has-code.ts';

/** How long a link stays good. */
export const LINK_HOURS = 24;

/** A link that was taken out of use for one try: burnt, or given back when the try came to nothing. */
export interface ClaimedLink {
  readonly burn: () => void;
  readonly giveBack: () => void;
}

/**
 * Makes the one link by which an administrator can be made; the link before it ends. Only its hash is kept, in
 * the data folder, unreadable to others: who reads a backup cannot use it.
 * @returns the path of the page, with the token
 */
export function makeFirstAdminLink(dataDir: string, now: Date): string {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + LINK_HOURS * 3_600_000).toISOString();
  const file = linkFile(dataDir);
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(draft, JSON.stringify({ hash: hashOf(token).toString('hex'), expiresAt }), { mode: 0o600 });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  return `${LINK_PATH}${token}`;
}

/** The address of the page, before the token. */
export const LINK_PATH = '/penyiapan/';

/** Whether a token opens the page: it is the last one made, unused, and in time. */
export function isGoodLink(dataDir: string, token: string, now: Date): boolean {
  const stored = readLink(linkFile(dataDir));
  return stored !== undefined && opens(stored, token, now);
}

/**
 * Takes the link out of use. Of two at the same moment, in this process or another, one gets it: a file can be
 * moved away once.
 */
export function claimLink(dataDir: string, token: string, now: Date): ClaimedLink | undefined {
  if (!isGoodLink(dataDir, token, now)) return undefined;
  const file = linkFile(dataDir);
  const claimed = `${file}.${randomBytes(6).toString('hex')}`;
  if (!succeeds(() => renameSync(file, claimed), 'ENOENT')) return undefined; // prettier-ignore
  const burn = () => rmSync(claimed, { force: true });
  const giveBack = () => {
    // A link, not a move: one that the operator has made in the meantime stays.
    succeeds(() => linkSync(claimed, file), 'EEXIST'); // prettier-ignore
    burn();
  };
  // Between the look and the move the operator may have made a new link.
  const moved = readLink(claimed);
  if (moved !== undefined && opens(moved, token, now)) return { burn, giveBack };
  giveBack();
  return undefined;
}

type StoredLink = z.infer<typeof storedLink>;
const storedLink = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/), expiresAt: z.iso.datetime() });

function linkFile(dataDir: string): string {
  return path.join(dataDir, 'first-admin.json');
}

function readLink(file: string): StoredLink | undefined {
  try {
    return storedLink.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function opens(stored: StoredLink, token: string, now: Date): boolean {
  return (
    now.toISOString() < stored.expiresAt && timingSafeEqual(hashOf(token), Buffer.from(stored.hash, 'hex'))
  );
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Runs a change of files; false when it failed with the code that says another was first. */
function succeeds(change: () => void, lostWith: string): boolean {
  try {
    change();
    return true;
  } catch (error) {
    if (hasCode(error, lostWith)) return false;
    throw error;
  }
}
