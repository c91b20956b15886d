import path from 'node:path';

/** The file of the embedded database as an absolute path; undefined for any other database. */
export function databaseFile(url: string): string | undefined {
  if (!url.startsWith('file:')) return undefined;
  const location = url.slice('file:'.length).split('?')[0] ?? '';
  return path.resolve(location.replace(/^\/\/(?=\/)/, ''));
}
