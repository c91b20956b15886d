import type { MongooseAdapter } from '@payloadcms/db-mongodb';

type VersionModel = MongooseAdapter['versions'][string];
type UpdateMany = VersionModel['updateMany'];

/**
 * A story that is just being made has no older version that could lose its `latest` mark, but Payload asks for one
 * at every create. With one index for each field an engine may answer that by walking all versions: on DocumentDB 1.0
 * an import fell from 39 stories a second to 20 within 5,000. So the versions of the one story are counted first,
 * which one index answers.
 */
export function spareIdleVersionUpdates(adapter: MongooseAdapter): void {
  for (const model of Object.values(adapter.versions)) {
    const updateMany = model.updateMany.bind(model);
    const spared = (...args: Parameters<UpdateMany>) => {
      const parent = parentOf(args[0]);
      if (parent === undefined) return updateMany(...args);
      const session = args[2]?.session;
      return model
        .countDocuments({ parent }, { ...(session ? { session } : {}), limit: 2 })
        .then((versions) => (versions < 2 ? UNTOUCHED : updateMany(...args)));
    };
    model.updateMany = spared as UpdateMany; // Payload awaits the outcome and reads nothing of it
  }
}

const UNTOUCHED = {
  acknowledged: true,
  matchedCount: 0,
  modifiedCount: 0,
  upsertedCount: 0,
  upsertedId: null,
};

/** The story of Payload's "take `latest` from older versions": `{ $and: [{ _id }, { $or: [{ parent }] }, …] }`. */
function parentOf(filter: unknown): unknown {
  const clauses = memberOf(filter, '$and');
  if (!Array.isArray(clauses)) return undefined;
  const anyOf: unknown = clauses.map((clause) => memberOf(clause, '$or')).find(Array.isArray);
  return Array.isArray(anyOf) && anyOf.length === 1
    ? memberOf(memberOf(anyOf[0], 'parent'), '$eq')
    : undefined;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
