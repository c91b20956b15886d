import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { claimLink, isGoodLink, LINK_PATH, makeFirstAdminLink } from './first-admin-link.ts';

const NOW = new Date('2026-11-25T01:00:00Z');
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test('a fresh link opens the page, any other token does not', () => {
  const folder = aFolder();
  const token = aToken(folder);

  expect(isGoodLink(folder, token, NOW)).toBe(true);
  expect(isGoodLink(folder, `${token}x`, NOW)).toBe(false);
  expect(isGoodLink(folder, '', NOW)).toBe(false);
});

test('without a link no token opens the page', () => {
  expect(isGoodLink(aFolder(), 'x', NOW)).toBe(false);
});

test('a link ends after a day', () => {
  const folder = aFolder();
  const token = aToken(folder);

  expect(isGoodLink(folder, token, new Date('2026-11-26T00:59:59Z'))).toBe(true);
  expect(isGoodLink(folder, token, new Date('2026-11-26T01:00:00Z'))).toBe(false);
});

test('a new link ends the one before', () => {
  const folder = aFolder();
  const before = aToken(folder);
  const after = aToken(folder);

  expect(isGoodLink(folder, before, NOW)).toBe(false);
  expect(isGoodLink(folder, after, NOW)).toBe(true);
});

test('the data folder holds no token, and nobody else can read what it holds', () => {
  const folder = aFolder();
  const token = aToken(folder);
  const file = path.join(folder, 'first-admin.json');

  expect(readFileSync(file, 'utf8')).not.toContain(token);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('of two who use one link at the same moment, one gets it', () => {
  const folder = aFolder();
  const token = aToken(folder);

  const claims = [claimLink(folder, token, NOW), claimLink(folder, token, NOW)];

  expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
});

test('a link that was burnt is gone and leaves no file behind', () => {
  const folder = aFolder();
  const token = aToken(folder);

  claimLink(folder, token, NOW)?.burn();

  expect(isGoodLink(folder, token, NOW)).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});

test('a link that was given back can be used again', () => {
  const folder = aFolder();
  const token = aToken(folder);

  claimLink(folder, token, NOW)?.giveBack();

  expect(isGoodLink(folder, token, NOW)).toBe(true);
  expect(readdirSync(folder)).toEqual(['first-admin.json']);
});

test('a link that is given back does not replace one that the operator made meanwhile', () => {
  const folder = aFolder();
  const claim = claimLink(folder, aToken(folder), NOW);
  const newer = aToken(folder);

  claim?.giveBack();

  expect(isGoodLink(folder, newer, NOW)).toBe(true);
});

function aToken(folder: string): string {
  return makeFirstAdminLink(folder, NOW).slice(LINK_PATH.length);
}

function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'warta-'));
  folders.push(folder);
  return folder;
}
