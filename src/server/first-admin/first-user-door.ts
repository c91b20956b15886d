import { toPayloadPath } from '../payload-path.ts';

/**
 * Whether a path is one of Payload's own doors for the first user, which take whoever comes first. They stay
 * closed: the first administrator comes by the link that the operator got.
 * @param path decoded path of a request
 */
export function isFirstUserDoor(path: string): boolean {
  const plain = toPayloadPath(path);
  return plain === '/admin/create-first-user' || plain === '/api/users/first-register';
}
