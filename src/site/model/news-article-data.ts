import { address } from '../../contract/address.ts';
import { toTimeView } from './byline-view.ts';
import { unitAddress } from './unit-address.ts';
import type { StoredArticle } from '../data/stored-article.ts';
import { article as t } from '../i18n/id/article.ts';
import { FULL_TIME } from '../i18n/publication-time.ts';
import { toPictureView } from './photo-view.ts';

/** Who stands behind the portal. */
export interface PublisherSource {
  readonly siteName: string;
  readonly siteUrl: string;
}

/** What search engines read of a story. Source: schema.org NewsArticle; JSON.stringify drops what is undefined. */
export function toNewsArticleData(article: StoredArticle, site: PublisherSource): object {
  const url = site.siteUrl + address.article(article.number, article.slug);
  const picture = toPictureView(article.photo);
  return {
    '@context': 'https://schema.org',
    '@type': article.advertorial ? 'AdvertiserContentArticle' : 'NewsArticle',
    headline: article.headline,
    description: article.lead || undefined,
    url,
    mainEntityOfPage: url,
    inLanguage: 'id',
    isAccessibleForFree: true,
    datePublished: toTimeView(article, FULL_TIME)?.iso,
    dateModified: article.modifiedAt,
    author: toAuthors(article, site.siteUrl),
    editor: article.editor ? { '@type': 'Person', name: article.editor.name } : undefined,
    publisher: { '@type': 'NewsMediaOrganization', name: site.siteName, url: `${site.siteUrl}/` },
    image: picture && { '@type': 'ImageObject', url: site.siteUrl + picture.src, ...sizeOf(picture) },
    articleSection: article.section?.name,
    keywords: article.topics.length > 0 ? article.topics.map((topic) => topic.name) : undefined,
    correction: article.notes.length > 0 ? article.notes.map(toCorrection) : undefined,
  };
}

function toAuthors({ authors, unit }: StoredArticle, siteUrl: string): readonly object[] {
  const people = authors.map(({ name, slug }) => ({
    '@type': 'Person',
    name,
    url: siteUrl + address.author(slug),
  }));
  if (!unit || (unit.kind === 'institution' && people.length > 0)) return people;
  const url = siteUrl + unitAddress(unit);
  return [...people, { '@type': 'Organization', name: unit.name, url }];
}

function toCorrection(note: StoredArticle['notes'][number]): object {
  return { '@type': 'CorrectionComment', name: t.note[note.kind], text: note.text, datePublished: note.at };
}

function sizeOf({ width, height }: { readonly width: number; readonly height: number }) {
  return { width, height };
}
