import type { Payload } from 'payload';
import { cacheTag } from '../contract/cache-tag.ts';
import { READ_UNDER } from '../site/data/read-under.ts';
import { globalTag, readTags } from './read-tags.ts';

/**
 * The database for one drawing: it notes what the page reads, so that nobody who writes a page has to name its tags.
 * A page that goes another way than these reads is not kept.
 * @param tags is added to
 */
export function recordReads(payload: Payload, tags: Set<string>): Payload {
  const add = (more: readonly string[]) => {
    for (const tag of more) tags.add(tag);
  };
  const recorded: Partial<Record<string | symbol, unknown>> = {
    find: async (read: Parameters<Payload['find']>[0]) => {
      const found = await payload.find(read);
      const rows: unknown = found.docs;
      add(readTags(read, rows as Row[])); // documents of any collection, looked at as rows
      return found;
    },
    count: async (read: Parameters<Payload['count']>[0]) => {
      const found = await payload.count(read);
      add(readTags({ ...read, select: { id: true } }, []));
      return found;
    },
    findGlobal: async (read: Parameters<Payload['findGlobal']>[0]) => {
      const found = await payload.findGlobal(read);
      add([globalTag(read.slug)]);
      return found;
    },
    [READ_UNDER]: (named: readonly string[]) => {
      add(named);
      return payload;
    },
  };
  return new Proxy(payload, {
    get: (target, name) => {
      if (name in recorded) return recorded[name];
      if (!HARMLESS.includes(name)) tags.add(cacheTag.unkept);
      const member: unknown = Reflect.get(target, name);
      return member;
    },
  });
}

type Row = Readonly<Record<string, unknown>>;

/** Members that read nothing; `then` is asked for by whoever awaits. */
const HARMLESS: readonly (string | symbol)[] = ['logger', 'config', 'then'];
