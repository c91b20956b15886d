import type { CollectionSlug, Payload, PopulateType, SelectType, Where } from 'payload';

interface OneQuery {
  readonly collection: CollectionSlug;
  readonly where: Where;
  readonly select: SelectType;
  /** What to fill in of related documents; relations stay ids without it. */
  readonly populate?: PopulateType;
}

/** The one document that meets a condition on a unique field, without counting. */
export async function findOne(payload: Payload, { populate, ...query }: OneQuery) {
  const found = await payload.find({
    ...query,
    ...(populate && { populate }),
    depth: populate ? 1 : 0,
    limit: 1,
    pagination: false,
  });
  return found.docs[0];
}
