/**
 * The value of a field that the schema requires. A stored document without it is a bug: throws, naming the
 * document and the field.
 * @param owner the document, for the message: "articles 5f0c…"
 */
export function requiredField<Value>(value: Value | null | undefined, owner: string, field: string): Value {
  if (value === null || value === undefined) throw new Error(`${owner} has no ${field}`);
  return value;
}
