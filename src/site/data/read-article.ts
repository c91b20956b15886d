import type { Payload, SelectType } from 'payload';
import { ARTICLE_STATES } from '../../contract/article-state.ts';
import type { ArticleNumber } from '../../contract/ids.ts';
import { filledRelation, filledRelations } from './filled-relation.ts';
import type { Relation } from './filled-relation.ts';
import { PUBLIC_STORIES } from '../../contract/public-stories.ts';
import { requiredField } from './required-field.ts';
import type { StoredArticle } from './stored-article.ts';
import { toRoot } from './to-root.ts';
import { toStoredNotes } from './to-stored-notes.ts';
import type { NoteRow } from './to-stored-notes.ts';
import { STORY_POPULATE, STORY_SELECT, toStoredStory } from './to-stored-story.ts';
import type { StoryRow } from './to-stored-story.ts';
import { toStoredRegion, toStoredTerm } from './to-stored-term.ts';
import type { RegionRow, TermRow } from './to-stored-term.ts';

/** An article as Payload returns it for its own page. */
interface ArticleRow extends StoryRow {
  state?: string | null;
  dateline?: string | null;
  body?: { root?: unknown } | null;
  editor?: Relation<TermRow>;
  topics?: readonly Relation<TermRow>[] | null;
  regions?: readonly Relation<RegionRow>[] | null;
  notes?: readonly NoteRow[] | null;
  withdrawal?: { reason?: string | null; at?: string | null } | null;
  updatedAt?: string | null;
}

/** The article with a public number, as readers may meet it: public, or withdrawn; undefined for all others. */
export async function readArticle(
  payload: Payload,
  number: ArticleNumber,
): Promise<StoredArticle | undefined> {
  const found = await payload.find({
    collection: 'articles',
    depth: 1,
    limit: 1,
    pagination: false,
    where: {
      and: [{ number: { equals: number } }, { or: [PUBLIC_STORIES, { state: { equals: 'dicabut' } }] }],
    },
    select: ARTICLE_SELECT,
    populate: STORY_POPULATE,
  });
  const row: ArticleRow | undefined = found.docs[0];
  if (!row) return undefined;
  const story = toStoredStory(row);
  return { ...story, ...ownFields(row, story.id), viewCount: await viewCountOf(payload, story.id) };
}

const ARTICLE_SELECT: SelectType = {
  ...STORY_SELECT,
  state: true,
  dateline: true,
  body: true,
  editor: true,
  topics: true,
  regions: true,
  notes: true,
  withdrawal: true,
  updatedAt: true,
};

function ownFields(row: ArticleRow, id: string) {
  const editor = filledRelation(row.editor);
  const state = ARTICLE_STATES.find((known) => known === row.state);
  const modifiedAt = requiredField(row.updatedAt, `articles ${id}`, 'updatedAt');
  return {
    state: requiredField(state, `articles ${id}`, 'state'),
    dateline: row.dateline ?? '',
    body: toRoot(row.body?.root),
    editor: editor && toStoredTerm(editor),
    topics: filledRelations(row.topics).map(toStoredTerm),
    regions: filledRelations(row.regions).map(toStoredRegion),
    notes: toStoredNotes(row.notes),
    modifiedAt,
    withdrawal:
      state === 'dicabut'
        ? { reason: row.withdrawal?.reason ?? '', at: row.withdrawal?.at ?? modifiedAt }
        : null,
  };
}

const VIEWS_SELECT: SelectType = { views: true };

async function viewCountOf(payload: Payload, articleId: string): Promise<number> {
  const found = await payload.find({
    collection: 'article-views',
    depth: 0,
    limit: 1,
    pagination: false,
    where: { article: { equals: articleId } },
    select: VIEWS_SELECT,
  });
  const row: { id?: unknown; views?: number | null } | undefined = found.docs[0];
  return row?.views ?? 0;
}
