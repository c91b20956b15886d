import { z } from 'zod';
import { LONGEST_BODY } from '../../contract/longest-body.ts';
import { err, ok, type Result } from '../../contract/result.ts';
import type { Zone } from '../../contract/zone.ts';
import { paragraphsOf } from '../body/text-to-body.ts';
import { deriveLead } from './derive-lead.ts';
import { parsePublicationInstant } from './publication-instant.ts';

/** A story as the importer stores it: checked, and in the words of the newsroom. */
export interface ImportedStory {
  /** Outlet and id together: who has this key has been imported already. */
  readonly key: string;
  readonly outlet: string;
  readonly id: string;
  readonly url: string | null;
  readonly headline: string;
  readonly lead: string;
  readonly dateline: string | null;
  readonly body: string;
  /** Names as printed: persons or media centers. */
  readonly authors: readonly string[];
  readonly editor: string | null;
  readonly section: string | null;
  readonly topics: readonly string[];
  readonly photo: { readonly caption: string | null; readonly credit: string | null } | null;
  readonly publishedAt: string | null;
  /** The clock time is not known, and is not printed. */
  readonly dateOnly: boolean;
  readonly zone: Zone;
  readonly views: number;
}

/** Why a line cannot be imported; the sentences are in `i18n/import.ts`. */
export type LineFault =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-a-story' }
  | { readonly kind: 'not-utf8' }
  | { readonly kind: 'line-too-long' }
  | { readonly kind: 'field'; readonly field: string; readonly problem: FieldProblem }
  | { readonly kind: 'not-stored'; readonly reason: string };

/** What is wrong with one field. */
export type FieldProblem = 'missing' | 'wrong-kind' | 'too-long' | 'no-date' | 'no-address';

/**
 * Reads one line of an import file (its format: docs/runbooks/import.md).
 * @param deskZone the zone of stories whose date names none of Indonesia's
 * @returns the story, or everything that is wrong with the line
 */
export function parseImportLine(line: string, deskZone: Zone): Result<ImportedStory, LineFault[]> {
  const json = parseJson(line);
  if (!json.ok) return err([json.error]);
  if (typeof json.value !== 'object' || json.value === null || Array.isArray(json.value))
    return err([{ kind: 'not-a-story' }]);
  const parsed = LINE.safeParse(json.value);
  if (!parsed.success) return err(faultsOf(parsed.error, json.value));
  const given = parsed.data;
  const filed = given.published === null ? null : parsePublicationInstant(given.published, deskZone);
  if (filed === undefined) return err([{ kind: 'field', field: 'published', problem: 'no-date' }]);
  const { caption = null, credit = null } = given.photo ?? {};
  return ok({
    key: `${given.source}/${given.id}`,
    outlet: given.source,
    id: given.id,
    url: given.url,
    headline: given.title,
    lead: deriveLead(paragraphsOf(given.body)),
    dateline: given.dateline,
    body: given.body,
    authors: given.author,
    editor: given.editor,
    section: given.section,
    topics: given.tags,
    photo: caption === null && credit === null ? null : { caption, credit },
    publishedAt: filed?.publishedAt ?? null,
    dateOnly: filed !== null && (given.dateOnly || filed.dateOnly),
    zone: filed?.zone ?? deskZone,
    views: given.views,
  });
}

/** Paragraphs of a body, of which each is two nodes of the editor's 20,000. */
const MOST_PARAGRAPHS = 9_000;

const required = (most: number) => z.string().transform(oneLine).pipe(z.string().min(1).max(most));
const optional = (most: number) =>
  z.string().transform(oneLine).pipe(z.string().max(most)).nullish().transform((text) => text || null); // prettier-ignore
const names = (most: number) => z.array(z.string().transform(oneLine).pipe(z.string().max(most)));

/** The limits are those of the newsroom's own fields. */
const LINE = z.object({
  id: z.union([z.string(), z.number().transform(String)]).pipe(required(200)),
  source: required(200),
  title: required(300),
  body: z
    .string()
    .transform((text) => text.toWellFormed())
    .pipe(
      z
        .string()
        .refine((text) => text.trim() !== '', { params: { problem: 'missing' } })
        .max(LONGEST_BODY)
        .refine((text) => paragraphsOf(text).length <= MOST_PARAGRAPHS, { params: { problem: 'too-long' } }),
    ),
  url: optional(2000).refine((url) => url === null || isWebAddress(url), {
    params: { problem: 'no-address' },
  }),
  published: optional(40),
  dateOnly: z.boolean().nullish().transform(Boolean),
  author: z
    .union([names(120), optional(120).transform((name) => (name === null ? [] : [name]))])
    .transform((all) => [...new Set(all.filter((name) => name !== ''))]),
  editor: optional(120),
  section: optional(60),
  tags: names(80)
    .nullish()
    .transform((tags) => [...new Set((tags ?? []).filter((tag) => tag !== ''))]),
  photo: z.object({ caption: optional(1000), credit: optional(160) }).nullish(),
  dateline: optional(160),
  views: z
    .int()
    .min(0)
    .max(2_000_000_000)
    .nullish()
    .transform((views) => views ?? 0),
});

function oneLine(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\s]+/gu, ' ').trim(); // prettier-ignore
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

function parseJson(line: string): Result<unknown, LineFault> {
  try {
    return ok(JSON.parse(line));
  } catch (error) {
    if (error instanceof SyntaxError) return err({ kind: 'not-json' });
    throw error;
  }
}

function faultsOf(error: z.ZodError, line: object): LineFault[] {
  const faults = error.issues.map((issue) => ({
    kind: 'field' as const,
    field: issue.path.join('.'),
    problem: problemOf(issue, line),
  }));
  // One sentence a field: a missing title is not also too short.
  return faults.filter(({ field }, at) => faults.findIndex((other) => other.field === field) === at);
}

function problemOf(issue: z.core.$ZodIssue, line: object): FieldProblem {
  if (issue.code === 'custom') return (issue.params?.['problem'] ?? 'wrong-kind') as FieldProblem; // named above
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'missing' : 'wrong-kind';
  if (issue.code === 'too_big') return issue.origin === 'string' ? 'too-long' : 'wrong-kind';
  if (issue.code === 'invalid_union') return unionProblem(issue, line);
  return valueAt(line, issue.path) === undefined || valueAt(line, issue.path) === null
    ? 'missing'
    : 'wrong-kind';
}

/** An author may be one name or several: what is wrong is what the branch of the given kind says. */
function unionProblem(
  issue: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>,
  line: object,
): FieldProblem {
  const inner = issue.errors.flat().find(({ code }) => code === 'too_big');
  if (inner) return 'too-long';
  return valueAt(line, issue.path) === undefined || valueAt(line, issue.path) === null
    ? 'missing'
    : 'wrong-kind';
}

function valueAt(line: object, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    line,
  );
}
