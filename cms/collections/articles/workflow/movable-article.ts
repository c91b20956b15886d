import type { Role } from '../../../../src/contract/article-state.ts';
import { hasRole, sectionsOf, type Person } from '../../../access/roles.ts';
import type { Article } from '../../../payload-types.ts';
import type { MovableArticle, Mover } from './plan-move.ts';

/** Reshapes a stored article (relations as ids) into what a move looks at. */
export function toMovableArticle(article: Article): MovableArticle {
  return {
    state: article.state,
    owner: idOf(article.owner),
    sectionId: idOf(article.section),
    headline: article.headline ?? '',
    hasBody: hasText(article.body),
    hasByline: (article.authors ?? []).length > 0 || idOf(article.unit) !== null,
    withdrawnBy: idOf(article.withdrawal?.requestedBy),
  };
}

/** Reshapes a signed-in person into what a move looks at. */
export function toMover(person: Person): Mover {
  return {
    id: person.id,
    writes: hasRole(person, ...WRITERS),
    editsSections: hasRole(person, 'redaktur') ? sectionsOf(person) : [],
    editsAll: hasRole(person, 'redaktur-pelaksana'),
  };
}

/** The id behind a relation, filled in or not. */
export function idOf(relation: string | { readonly id: string } | null | undefined): string | null {
  if (!relation) return null;
  return typeof relation === 'object' ? relation.id : relation;
}

const WRITERS = [
  'kontributor',
  'jurnalis',
  'redaktur',
  'redaktur-pelaksana',
] as const satisfies readonly Role[];

function hasText(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if ('text' in node && typeof node.text === 'string' && node.text.trim() !== '') return true;
  if ('type' in node && (node.type === 'block' || node.type === 'upload')) return true;
  if ('root' in node) return hasText(node.root);
  return 'children' in node && Array.isArray(node.children) && node.children.some(hasText);
}
