/** Ids of documents on both databases: a UUID on SQLite, 24 hexadecimal digits on MongoDB. */
const ID = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{24})$/i;

/** Every id of a document anywhere in a value: what it names, whether it was filled in or not. */
export function idsIn(value: unknown): readonly string[] {
  const found = new Set<string>();
  collect(value, found);
  return [...found];
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') {
    if ((value.length === 36 || value.length === 24) && ID.test(value)) found.add(value);
  } else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) collect(part, found);
}
