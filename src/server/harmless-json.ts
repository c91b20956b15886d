import { parseJson } from './parse-json.ts';

/** Levels of JSON: the deepest body of a story that the editor makes has about sixty. */
const DEEPEST = 200;

/**
 * Reads JSON that is an object, as everything is that the API takes; undefined when it is none, when it is so deep
 * that whoever walks it falls over, or when it reaches into a prototype.
 */
export function parseHarmlessJson(text: string): Record<string, unknown> | undefined {
  const read = parseJson(text);
  return isObject(read) && isHarmless(read) ? read : undefined;
}

/** Whether a value is an object and no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Level by level, since a recursion would itself end on the depth that it looks for. */
function isHarmless(root: object): boolean {
  let level: readonly object[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST || level.some(reachesPrototype)) return false;
    // Members are any by their type.
    level = level.flatMap((value) => Object.values(value) as unknown[]).filter(isNested);
  }
  return true;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function reachesPrototype(value: object): boolean {
  if (Object.hasOwn(value, '__proto__')) return true;
  if (!Object.hasOwn(value, 'constructor')) return false;
  const named: unknown = Reflect.get(value, 'constructor');
  return isNested(named) && Object.hasOwn(named, 'prototype');
}
