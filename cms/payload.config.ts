import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { id } from '@payloadcms/translations/languages/id';
import { buildConfig } from 'payload';
import { articleViews } from './collections/article-views/article-views.ts';
import { articles } from './collections/articles/articles.ts';
import { authors } from './collections/authors/authors.ts';
import { counters } from './collections/counters/counters.ts';
import { sharpInTurn } from './collections/media/encode-in-turn.ts';
import { media } from './collections/media/media.ts';
import { outbox } from './collections/outbox/outbox.ts';
import { pages } from './collections/pages/pages.ts';
import { redirects } from './collections/redirects/redirects.ts';
import { regions } from './collections/regions/regions.ts';
import { relatedLists } from './collections/related-lists/related-lists.ts';
import { sections } from './collections/sections/sections.ts';
import { setAsideDeliveries } from './collections/set-aside-deliveries/set-aside-deliveries.ts';
import { topics } from './collections/topics/topics.ts';
import { units } from './collections/units/units.ts';
import { users } from './collections/users/users.ts';
import { closeDoors } from './close-doors.ts';
import { chooseDatabase } from './database/choose-database.ts';
import { noMail } from './email/no-mail.ts';
import { bodyEditor } from './editor/body-editor.ts';
import { frontPage } from './globals/front-page/front-page.ts';
import { site } from './globals/site/site.ts';
import { explainFailure } from './hooks/explain-failure.ts';
import { explainFullDisk } from './hooks/explain-full-disk.ts';
import { explainOutage } from './hooks/explain-outage.ts';
import { markConflict } from './hooks/mark-conflict.ts';
import { refuseBrokenForm } from './hooks/refuse-broken-form.ts';
import { refuseNoSuchDocument } from './hooks/refuse-no-such-document.ts';
import { lexical } from './i18n/id/lexical.ts';
import { adminTitle } from './i18n/id/admin.ts';
import { mendCatalogue } from './i18n/id/payload-words.ts';
import { boundedLog } from './log/bounded-log.ts';
import { migrations } from './migrations/index.ts';
import { databaseSetting, dataFolder, ownOrigins, payloadSecret } from './settings.ts';

const cms = path.dirname(fileURLToPath(import.meta.url));

/** The newsroom: what it keeps, who may touch it, and the forms in which it works. */
export default buildConfig({
  secret: payloadSecret(),
  csrf: ownOrigins(),
  admin: {
    user: 'users',
    // The default asks an outside host for a picture of each person.
    avatar: 'default',
    // The default prints "November ke-24 2026, 11:31 PM".
    dateFormat: 'd MMMM yyyy, HH.mm',
    meta: { titleSuffix: adminTitle.suffix, title: adminTitle.title, icons: [{ url: '/favicon.svg' }] },
    importMap: {
      baseDir: cms,
      importMapFile: path.join(cms, 'app', '(payload)', 'admin', 'importMap.js'),
    },
    components: {
      graphics: { Logo: '/admin/Logo.tsx#Logo', Icon: '/admin/Logo.tsx#Icon' },
      providers: ['/admin/NameControls.tsx#NameControls'],
      actions: ['/admin/StepDone.tsx#StepDone'],
      beforeDashboard: ['/admin/StuckNotice.tsx#StuckNotice'],
    },
  },
  collections: [
    articles, media, sections, topics, regions, authors, units, pages, redirects, users, articleViews, relatedLists,
    outbox, setAsideDeliveries, counters,
  ], // prettier-ignore
  globals: [frontPage, site],
  editor: bodyEditor,
  i18n: {
    supportedLanguages: { id: { ...id, translations: mendCatalogue(id.translations) } },
    fallbackLanguage: 'id',
    // The type of the catalogue knows only the languages that lexical ships with.
    translations: { id: { lexical } },
  },
  db: chooseDatabase(databaseSetting(), dataFolder(), {
    migrationDir: path.join(cms, 'migrations'),
    migrations,
  }),
  hooks: {
    afterError: [
      markConflict,
      explainOutage,
      explainFullDisk,
      refuseBrokenForm,
      refuseNoSuchDocument,
      explainFailure,
    ],
  },
  bodyParser: { limits: { fieldSize: 2_000_000 } },
  upload: { limits: { fileSize: 40_000_000 }, abortOnLimit: true },
  sharp: sharpInTurn,
  email: noMail,
  logger: { options: { level: 'warn', hooks: boundedLog(Date.now) } },
  telemetry: false,
  graphQL: { disable: true },
  typescript: { outputFile: path.join(cms, 'payload-types.ts'), autoGenerate: false },
}).then(closeDoors);
