import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

test('every direct dependency says why it is there, and nothing that is gone does', () => {
  const explained = [...read('docs/dependencies.md').matchAll(/^\| (`.+`) \| \S.*\|$/gm)].flatMap(
    ([, names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );

  expect(explained.toSorted()).toEqual(dependencies().toSorted());
});

test('every direct dependency is pinned to a version', () => {
  const { success } = z.record(z.string(), z.string().regex(/^\d+\.\d+\.\d+$/)).safeParse(versions());

  expect(success).toBe(true);
});

test('the lockfile names no host', () => {
  expect(read('package-lock.json')).not.toContain('"resolved": "http');
});

function dependencies(): string[] {
  return Object.keys(versions());
}

function versions(): Record<string, string> {
  const given = MANIFEST.parse(JSON.parse(read('package.json')));
  return { ...given.dependencies, ...given.devDependencies, ...given.optionalDependencies };
}

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

const VERSIONS = z.record(z.string(), z.string());
const MANIFEST = z.object({
  dependencies: VERSIONS,
  devDependencies: VERSIONS,
  optionalDependencies: VERSIONS,
});
