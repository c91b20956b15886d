/** Under this name the server's recorder of reads hands out what it records. */
export const READ_UNDER = Symbol.for('warta.read-under');

/**
 * The database for a read whose meaning the recorder cannot see, or sees too widely: it notes these tags instead.
 * Only for whoever knows every write that changes the answer.
 * @param tags of src/contract/cache-tag.ts
 */
export function readUnder<Door extends object>(payload: Door, tags: readonly string[]): Door {
  const under = Reflect.get(payload, READ_UNDER) as ((tags: readonly string[]) => Door) | undefined; // the recorder's
  return under ? under(tags) : payload;
}
