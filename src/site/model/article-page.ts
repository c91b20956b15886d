import { address } from '../../contract/address.ts';
import type { StoredArticle, StoredHeadline, StoredRelated } from '../data/stored-article.ts';
import { article as t } from '../i18n/id/article.ts';
import { card } from '../i18n/id/card.ts';
import { withdrawal as w } from '../i18n/id/withdrawal.ts';
import { formatPublicationTime } from '../i18n/publication-time.ts';
import { toBodyView } from './body-view.ts';
import type { BlockView } from './body-view.ts';
import { toBylineView } from './byline-view.ts';
import type { BylineView } from './byline-view.ts';
import type { HeadSource } from './head-view.ts';
import type { LinkView } from './link-view.ts';
import { toNewsArticleData } from './news-article-data.ts';
import type { PublisherSource } from './news-article-data.ts';
import { toNotesView } from './notes-view.ts';
import type { NoteView } from './notes-view.ts';
import { toPhotoView, toPictureView } from './photo-view.ts';
import type { PhotoView } from './photo-view.ts';
import { toRelatedView } from './related-view.ts';
import type { RelatedEntryView } from './related-view.ts';
import type { StoryCardView } from './story-card-view.ts';
import { toStoryLineView } from './story-line-view.ts';

/** What stands at the address of a story: the story, or the notice that it was taken back. */
export type ArticlePage = PublishedPage | WithdrawnPage;

/** A story as readers meet it. */
export interface PublishedPage {
  readonly kind: 'published';
  readonly head: HeadSource;
  readonly breadcrumb: readonly LinkView[];
  readonly number: number;
  /** "Siaran Pers", "Advertorial"; undefined for a plain story. */
  readonly label: string | undefined;
  readonly labelHint: string | undefined;
  readonly headline: string;
  readonly photo: PhotoView | undefined;
  readonly byline: BylineView;
  readonly notes: readonly NoteView[];
  readonly body: readonly BlockView[];
  readonly related: readonly RelatedEntryView[];
  readonly topics: readonly LinkView[];
  readonly regions: readonly LinkView[];
  readonly latest: readonly StoryCardView[];
}

/** The notice in place of a withdrawn story: nothing of the story itself, not even its headline. */
export interface WithdrawnPage {
  readonly kind: 'withdrawn';
  readonly head: HeadSource;
  readonly title: string;
  readonly explanation: string;
  readonly reason: string | undefined;
  readonly since: string;
  readonly latest: readonly StoryCardView[];
}

/** Newest stories beside an article. */
const LATEST_SHOWN = 5;

/** What the page of an article is made of. */
export interface ArticlePageSource {
  readonly article: StoredArticle;
  /** Best first. */
  readonly related: readonly StoredRelated[];
  /** Newest first. */
  readonly latest: readonly StoredHeadline[];
}

/** Makes the page at the address of a story. */
export function toArticlePage(source: ArticlePageSource, site: PublisherSource): ArticlePage {
  const { article } = source;
  const latest = source.latest
    .filter((story) => story.id !== article.id)
    .slice(0, LATEST_SHOWN)
    .map(toStoryLineView);
  return article.withdrawal === null
    ? toPublished(source, latest, site)
    : toWithdrawn(article.withdrawal, article.zone, latest);
}

function toPublished(
  { article, related }: ArticlePageSource,
  latest: readonly StoryCardView[],
  site: PublisherSource,
): PublishedPage {
  const { section } = article;
  return {
    kind: 'published',
    head: {
      title: article.headline,
      description: article.lead,
      path: address.article(article.number, article.slug),
      type: 'article',
      picture: toPictureView(article.photo),
      structuredData: toNewsArticleData(article, site),
    },
    breadcrumb: section ? [{ href: address.section(section.slug), text: section.name }] : [],
    number: article.number,
    label: article.advertorial ? card.advertorial : card.format[article.format] || undefined,
    labelHint: article.advertorial ? t.advertorialHint : undefined,
    headline: article.headline,
    photo: toPhotoView(article.photo),
    byline: toBylineView(article),
    notes: toNotesView(article.notes, article.zone),
    body: toBodyView(article.body, article.dateline),
    related: toRelatedView(related),
    topics: article.topics.map(({ slug, name }) => ({ href: address.topic(slug), text: name })),
    regions: article.regions.map(({ code, slug, name }) => ({
      href: address.region(code, slug),
      text: name,
    })),
    latest,
  };
}

function toWithdrawn(
  withdrawal: NonNullable<StoredArticle['withdrawal']>,
  zone: StoredArticle['zone'],
  latest: readonly StoryCardView[],
): WithdrawnPage {
  const reason = w.reasons[withdrawal.reason] ?? withdrawal.reason;
  return {
    kind: 'withdrawn',
    head: { title: w.title, description: w.explanation, indexed: false },
    title: w.title,
    explanation: w.explanation,
    reason: reason ? w.reason(reason) : undefined,
    since: w.since(formatPublicationTime(new Date(withdrawal.at), zone)),
    latest,
  };
}
