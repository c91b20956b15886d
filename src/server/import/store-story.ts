import type { Payload, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload';
import { textToBody } from '../body/text-to-body.ts';
import type { Filing } from './filing.ts';
import type { ImportedStory } from './import-line.ts';

/** Stores one story as published, with everything it is filed under, in the request's transaction. */
export async function storeStory(
  payload: Payload,
  filing: Filing,
  story: ImportedStory,
  req: PayloadRequest,
): Promise<void> {
  const article = await payload.create({
    collection: 'articles',
    data: { ...contentOf(story), ...(await filedUnder(filing, story, req)) },
    context: { import: true },
    depth: 0,
    overrideAccess: true,
    req,
  });
  if (story.views === 0) return;
  await payload.create({
    collection: 'article-views',
    data: { article: article.id, views: story.views },
    depth: 0,
    overrideAccess: true,
    req,
  });
}

type ArticleData = RequiredDataFromCollectionSlug<'articles'>;

function contentOf(story: ImportedStory): ArticleData {
  return {
    headline: story.headline,
    lead: story.lead,
    dateline: story.dateline,
    body: textToBody(story.body),
    ...(story.photo === null ? {} : { photo: story.photo }),
    format: 'berita',
    zone: story.zone,
    state: 'tayang',
    _status: 'published',
    publishedAt: story.publishedAt,
    dateOnly: story.dateOnly,
    origin: { outlet: story.outlet, id: story.id, url: story.url, key: story.key },
  };
}

/** One after another: within a transaction the database takes one statement at a time. */
async function filedUnder(
  filing: Filing,
  story: ImportedStory,
  req: PayloadRequest,
): Promise<Pick<ArticleData, 'authors' | 'unit' | 'editor' | 'section' | 'topics'>> {
  const authors: string[] = [];
  let unit: string | undefined;
  for (const name of story.authors) {
    const center = await filing.mediaCenter(name, req);
    if (center === undefined) authors.push(await filing.author(name, req));
    else unit ??= center;
  }
  const topics: string[] = [];
  for (const label of story.topics) topics.push(await filing.topic(label, req));
  return {
    authors: [...new Set(authors)],
    unit: unit ?? null,
    editor: story.editor === null ? null : await filing.author(story.editor, req),
    section: story.section === null ? null : await filing.section(story.section, req),
    topics: [...new Set(topics)],
  };
}
