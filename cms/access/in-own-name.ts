import type { Access } from 'payload';

/** Whoever is signed in locks a document in their own name, and takes one over in their own name. */
export const inOwnName: Access<unknown> = ({ data, req: { user } }) => {
  if (!user) return false;
  const named: unknown = memberOf(data, 'user');
  return named === undefined || (memberOf(named, 'value') ?? named) === user.id;
};

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
