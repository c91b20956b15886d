import type { Payload } from 'payload';
import { contentFiles } from './content-files.ts';
import { together } from './together.ts';

/**
 * Makes the provinces, regencies and cities that are not there yet. Reference data: runs at every start, so that a
 * newer version brings its regions along; what an editor has changed stays.
 * @returns the id behind each official code
 */
export async function loadRegions(payload: Payload, contentDir: string): Promise<ReadonlyMap<string, string>> {
  const regions = contentFiles.regions(contentDir);
  const ids = await readIds(payload);
  const missing = regions.filter(({ code }) => !ids.has(code));
  if (missing.length === 0) return ids;
  // A province comes before its regencies: its code is shorter.
  const ordered = missing.toSorted((a, b) => a.code.length - b.code.length);
  return together(payload, async (req) => {
    const all = new Map(ids);
    for (const { parent, ...region } of ordered) {
      const data = { ...region, aliases: [...region.aliases], parent: parent === null ? null : (all.get(parent) ?? null) };
      const made = await payload.create({ collection: 'regions', data, depth: 0, overrideAccess: true, req });
      all.set(region.code, made.id);
    }
    return all;
  });
}

async function readIds(payload: Payload): Promise<ReadonlyMap<string, string>> {
  const { docs } = await payload.find({
    collection: 'regions',
    select: { code: true },
    pagination: false,
    depth: 0,
  });
  return new Map(docs.map((doc) => [doc.code, doc.id]));
}
