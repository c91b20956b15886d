import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { FORMATS } from '../../contract/format.ts';
import { ZONES } from '../../contract/zone.ts';
import { blockSchema } from '../body/blocks-to-body.ts';

/** Where content/ lies. */
export const CONTENT_DIR = fileURLToPath(new URL('../../../content/', import.meta.url));

const text = z.string().min(1);
const zone = z.enum(ZONES);

const regionFile = z.strictObject({
  code: text,
  name: text,
  slug: text,
  kind: z.enum(['province', 'regency', 'city']),
  parent: text.nullable(),
  zone,
  aliases: z.array(text),
});

const sectionFile = z.strictObject({ slug: text, name: text, description: text, order: z.int() });
const topicFile = z.strictObject({ slug: text, name: text, description: text });
const authorFile = z.strictObject({ slug: text, name: text, role: text });

const unitFile = z.strictObject({
  slug: text,
  name: text,
  kind: z.enum(['media-center', 'institution']),
  regionCode: text.nullable(),
  zone: zone.nullable(),
  about: text,
});

const siteFile = z.strictObject({
  name: text,
  tagline: text,
  office: text,
  address: text,
  email: z.email(),
  phone: text,
  about: text,
});

const pageFile = z.strictObject({ slug: text, title: text, lead: text.nullish(), body: z.array(blockSchema).min(1) });

const storyFile = z.strictObject({
  slug: text,
  headline: text,
  kicker: text.nullable(),
  lead: text,
  dateline: text.nullable(),
  body: z.array(blockSchema).min(1),
  photo: z
    .strictObject({ picture: text.nullable(), caption: text.nullable(), credit: text.nullable(), alt: text.nullable() })
    .nullable(),
  authors: z.array(text),
  editor: text.nullable(),
  unit: text.nullable(),
  section: text,
  topics: z.array(text),
  regions: z.array(text),
  format: z.enum(FORMATS),
  zone,
  /** Age of the story when it is loaded. */
  hoursBeforeLoad: z.number().positive(),
  views: z.int().min(0),
});

/** A story of content/stories/. */
export type StoryFile = z.infer<typeof storyFile>;

/** Everything that content/ can hold; each is read when it is asked for. A file of another shape throws. */
export const contentFiles = {
  regions: (dir: string) => readJson(dir, 'regions.json', z.array(regionFile)),
  sections: (dir: string) => readJson(dir, 'sections.json', z.array(sectionFile)),
  topics: (dir: string) => readJson(dir, 'topics.json', z.array(topicFile)),
  authors: (dir: string) => readJson(dir, 'authors.json', z.array(authorFile)),
  units: (dir: string) => readJson(dir, 'units.json', z.array(unitFile)),
  site: (dir: string) => readJson(dir, 'site.json', siteFile),
  pages: (dir: string) => readFolder(dir, 'pages', pageFile),
  stories: (dir: string) => readFolder(dir, 'stories', storyFile),
  picture: (dir: string, name: string) => readFileSync(path.join(dir, 'pictures', `${name}.webp`)),
} as const;

function readFolder<T>(dir: string, folder: string, schema: z.ZodType<T>): T[] {
  return readdirSync(path.join(dir, folder))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => readJson(dir, path.join(folder, file), schema));
}

function readJson<T>(dir: string, file: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(JSON.parse(readFileSync(path.join(dir, file), 'utf8')));
  if (!parsed.success) throw new Error(`content/${file}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
