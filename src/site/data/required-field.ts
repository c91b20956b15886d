/**
 * The value of a field that the schema requires. A stored document without it is a bug: throws, naming the
 * owner ("articles 5f0c…") and the field.
 */
export function requiredField<Value>(value: Value | null | undefined, owner: string, field: string): Value {
  if (value === null || value === undefined) throw new Error(`${owner} has no ${field}`);
  return value;
}
