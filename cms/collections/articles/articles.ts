import type { CollectionConfig } from 'payload';
import { writers } from '../../access/rules.ts';
import { boundStrangers } from '../../hooks/bound-strangers.ts';
import { articleForm } from '../../i18n/id/article-form.ts';
import { collectionNames, groups } from '../../i18n/id/collections.ts';
import { readArticles, readArticleVersions } from './access/read-articles.ts';
import { discardArticles, updateArticles } from './access/update-articles.ts';
import { bylineFields } from './fields/byline.ts';
import { filingFields, sectionField } from './fields/filing.ts';
import { photoField } from './fields/photo.ts';
import { publicationFields } from './fields/publication.ts';
import { recordFields } from './fields/record.ts';
import { relatedFields } from './fields/related.ts';
import { storyFields } from './fields/story.ts';
import { fillDefaults } from './hooks/fill-defaults.ts';
import { guardState, noteDraftSave } from './hooks/guard-state.ts';
import { keepLock, noteLock } from './hooks/keep-lock.ts';
import { keepOnRestore } from './hooks/keep-on-restore.ts';
import { noteSaver } from './hooks/note-saver.ts';
import { numberAtFirstPublication } from './hooks/number-at-first-publication.ts';
import { recordInOutbox } from './hooks/record-in-outbox.ts';
import { refuseLateSave } from './hooks/refuse-late-save.ts';
import { listMoves, makeMove } from './workflow/moves-endpoint.ts';
import { restoreVersion } from './workflow/restore-endpoint.ts';

/** A list of readers: what is public and not thrown away, newest first. In this order both databases can walk it. */
const NEWEST_PUBLIC = ['state', '_status', 'publishedAt', 'deletedAt'];

/** The story: its words, its filing, and its way from draft to readers. */
export const articles: CollectionConfig<'articles'> = {
  slug: 'articles',
  labels: collectionNames.articles,
  admin: {
    hideAPIURL: true,
    group: groups.newsroom,
    useAsTitle: 'headline',
    defaultColumns: ['headline', 'state', 'section', 'unit', 'publishedAt', 'updatedAt'],
    listSearchableFields: ['headline', 'lead'],
    components: {
      edit: {
        // Shown also to those who may not save: the desk takes a story before it edits it.
        beforeDocumentControls: ['/admin/WorkflowButtons.tsx#WorkflowButtons'],
        PublishButton: '/admin/NoButton.tsx#NoButton',
        UnpublishButton: '/admin/NoButton.tsx#NoButton',
      },
    },
  },
  defaultSort: '-updatedAt',
  // The newest of 40,000 stories, of a section, a unit or a form: 57 to 217 ms without, under 1 ms with them (SQLite).
  indexes: [[], ['section'], ['unit'], ['format']].map((list) => ({ fields: [...list, ...NEWEST_PUBLIC] })),
  trash: true,
  versions: { drafts: { autosave: { interval: 1500 }, schedulePublish: false }, maxPerDoc: 50 },
  access: {
    create: writers,
    read: readArticles,
    readVersions: readArticleVersions,
    update: updateArticles,
    delete: discardArticles,
  },
  hooks: {
    // The lock is noted first: what refuses a late save may also turn an autosave into a save.
    beforeOperation: [boundStrangers, noteDraftSave, noteLock, refuseLateSave],
    beforeChange: [fillDefaults, keepOnRestore, noteSaver, guardState, numberAtFirstPublication],
    afterChange: [recordInOutbox, keepLock],
  },
  endpoints: [listMoves, makeMove, restoreVersion],
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: articleForm.tabs.story, fields: [...storyFields, photoField] },
        { label: articleForm.tabs.filing, fields: filingFields },
        { label: articleForm.tabs.related, fields: relatedFields },
        { label: articleForm.tabs.record, fields: recordFields },
      ],
    },
    sectionField,
    ...bylineFields,
    ...publicationFields,
  ],
};
