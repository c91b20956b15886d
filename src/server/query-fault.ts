import { isObject, parseHarmlessJson } from './harmless-json.ts';

/** Parameters of the API that are whole numbers. */
const NUMBERS = ['limit', 'page', 'depth'] as const;
/** Operators whose value may be a list. */
const LISTS = new Set(['in', 'not_in']);
/** Operators that SQLite does not know: of places on a map, which no field of the portal holds, and "all of these". */
const UNKNOWN = new Set(['near', 'within', 'intersects', 'all']);
/** The name that MongoDB has for `id`: a fault on SQLite, and no field of the API. */
const OTHER_ID = '_id';
/** Conditions at once. SQLite refuses a statement that is 1,000 deep; the admin's filters make about twenty. */
const MOST_CONDITIONS = 200;
/** Groups of conditions, the empty and the nested among them: whoever walks them recurses. */
const MOST_GROUPS = 2 * MOST_CONDITIONS;
/** Values of a list. SQLite takes 32,766 in all of a statement; the admin asks for the ids of one page. */
const MOST_VALUES = 1000;
/** Fields of an order; SQLite takes 2,000, and each may join another table. */
const MOST_FIELDS = 10;
/** Fields of accounts that Payload keeps from conditions but not from orders ("sort=owner.hash", 3.90). */
const SECRETS = new Set([
  'hash',
  'salt',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'loginAttempts',
  'lockUntil',
]);

/**
 * Whether a parsed query would be a fault in Payload or in the database: numbers that are none, conditions that are
 * no conditions or too many, JSON that cannot be read.
 */
export function queryFault(query: Readonly<Record<string, unknown>>): boolean {
  return (
    NUMBERS.some((name) => !isWholeNumber(query[name])) ||
    !isWhere(query['where']) ||
    !isJson(query['data']) ||
    !isOrder(query['sort'])
  );
}

function isWholeNumber(value: unknown): boolean {
  if (value === undefined || Number.isInteger(value)) return true;
  return typeof value === 'string' && /^(?:-?\d{1,9})?$/.test(value);
}

function isJson(value: unknown): boolean {
  return typeof value !== 'string' || value === '' || parseHarmlessJson(value) !== undefined;
}

function isOrder(value: unknown): boolean {
  if (value === undefined) return true;
  const fields: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (!fields.every((field) => typeof field === 'string')) return false;
  const names = fields.flatMap((field) => field.split(',', MOST_FIELDS + 1));
  return (
    names.length <= MOST_FIELDS &&
    !names.some((name) => name.split(/[-.]|__/).some((part) => SECRETS.has(part)))
  );
}

function isWhere(value: unknown): boolean {
  const where = typeof value === 'string' && value !== '' ? parseHarmlessJson(value) : (value ?? '');
  if (where === '') return true;
  return areConditions(where, { conditions: MOST_CONDITIONS, groups: MOST_GROUPS });
}

/** What a question may still hold. */
interface Budget {
  conditions: number;
  groups: number;
}

function areConditions(value: unknown, budget: Budget): boolean {
  budget.groups -= 1;
  if (budget.groups < 0 || !isObject(value)) return false;
  return Object.entries(value).every(([name, condition]) => {
    // Of anything but a list Payload takes "and" and "or" for the name of a field, and says that there is none.
    if (['and', 'or'].includes(name.toLowerCase()) && Array.isArray(condition))
      return condition.every((one) => areConditions(one, budget));
    if (!isObject(condition) || name.split('.').includes(OTHER_ID)) return false;
    return Object.entries(condition).every(([operator, sought]) => {
      budget.conditions -= 1;
      return budget.conditions >= 0 && isSought(operator, sought, budget);
    });
  });
}

function isSought(operator: string, sought: unknown, budget: Budget): boolean {
  if (UNKNOWN.has(operator)) return false;
  if (Array.isArray(sought))
    return (
      LISTS.has(operator) && sought.length <= MOST_VALUES && sought.every((one) => !(one instanceof Object))
    );
  // Only "contains" looks into related documents, by conditions of its own.
  if (isObject(sought)) return operator === 'contains' && areConditions(sought, budget);
  return (
    typeof sought !== 'string' ||
    !LISTS.has(operator) ||
    sought.split(',', MOST_VALUES + 1).length <= MOST_VALUES
  );
}
