import { toPayloadPath } from './payload-path.ts';

/**
 * Whether a path is a door at which passwords and tokens could be guessed.
 * @param path decoded path of a request
 */
export function isLogInDoor(path: string): boolean {
  return /^\/api\/users\/(login|forgot-password|reset-password|unlock)$/.test(toPayloadPath(path));
}
