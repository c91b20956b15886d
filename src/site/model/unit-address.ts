import { address } from '../../contract/address.ts';
import type { StoredUnit } from '../data/stored-article.ts';

/** The address of a unit's own page, by its kind. */
export function unitAddress({ kind, slug }: Pick<StoredUnit, 'kind' | 'slug'>): string {
  return kind === 'media-center' ? address.mediaCenter(slug) : address.institution(slug);
}
