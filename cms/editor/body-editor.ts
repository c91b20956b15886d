import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical';
import { articleForm } from '../i18n/id/article-form.ts';
import { embedBlock } from './embed-block.ts';
import { tableFeature } from './table/table-feature.ts';

/** The editor of bodies: what a newsroom needs, and nothing that a page could not show. */
export const bodyEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    BlockquoteFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    LinkFeature({ enabledCollections: ['articles', 'pages'] }),
    UploadFeature({ enabledCollections: ['media'] }),
    tableFeature(),
    HorizontalRuleFeature(),
    BlocksFeature({ blocks: [embedBlock(articleForm.embed)] }),
    // The inline toolbar has the same buttons, and lies over this one when the first line is selected.
    FixedToolbarFeature(),
  ],
});
