import type { Block } from 'payload';
import { parseEmbed } from '../../src/contract/embed.ts';
import { refusals } from '../i18n/id/refusals.ts';

interface EmbedWords {
  readonly name: string;
  readonly plural: string;
  readonly address: string;
  readonly help: string;
  readonly caption: string;
}

/** Something shown from elsewhere: only from places on the allow-list of `src/contract/embed.ts`. */
export function embedBlock(words: EmbedWords): Block {
  return {
    slug: 'embed',
    labels: { singular: words.name, plural: words.plural },
    fields: [
      {
        name: 'url',
        type: 'text',
        label: words.address,
        required: true,
        admin: { description: words.help },
        validate: (url: unknown) =>
          typeof url === 'string' && parseEmbed(url) !== undefined ? true : refusals.embedNotAllowed,
      },
      { name: 'caption', type: 'text', label: words.caption, maxLength: 300 },
    ],
  };
}
