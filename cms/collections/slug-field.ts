import type { Field, FieldHook } from 'payload';
import { RESERVED_WORDS } from '../../src/contract/address.ts';
import { toSlug } from '../../src/engine/text/slug.ts';
import { filingForms } from '../i18n/id/filing-forms.ts';
import { refusals } from '../i18n/id/refusals.ts';

/** The last part of an address: made from the name once, unique, and the same after a renaming. */
export function slugField(from: 'name' | 'title', reserved: 'words-refused' | 'any' = 'any'): Field {
  return {
    name: 'slug',
    type: 'text',
    label: filingForms.slug.label,
    unique: true,
    index: true,
    admin: { position: 'sidebar', description: filingForms.slug.help },
    hooks: { beforeValidate: [slugFrom(from)] },
    validate: (slug: unknown) => {
      if (typeof slug !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return refusals.slugShape;
      const taken = reserved === 'words-refused' && RESERVED_WORDS.some((word) => word === slug);
      return taken ? refusals.slugReserved(slug) : true;
    },
  };
}

function slugFrom(source: string): FieldHook {
  return ({ value, data, originalDoc }: { value?: unknown; data?: unknown; originalDoc?: unknown }) => {
    if (typeof value === 'string' && value !== '') return value;
    const kept = memberOf(originalDoc, 'slug');
    if (typeof kept === 'string') return kept;
    const name = memberOf(data, source);
    return typeof name === 'string' && name !== '' ? toSlug(name) : value;
  };
}

function memberOf(doc: unknown, name: string): unknown {
  return typeof doc === 'object' && doc !== null ? Reflect.get(doc, name) : undefined;
}
