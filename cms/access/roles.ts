import type { Role } from '../../src/contract/article-state.ts';

/** The fields of a signed-in person that access rules look at. */
export interface Person {
  readonly id: string;
  readonly roles?: readonly Role[] | null;
  readonly sections?: readonly (string | { readonly id: string })[] | null;
}

/** Whether the person holds one of the roles; nobody holds none. */
export function hasRole(person: Person | null | undefined, ...roles: readonly Role[]): boolean {
  return person?.roles?.some((role) => roles.includes(role)) ?? false;
}

/** Ids of the sections that the person edits. */
export function sectionsOf(person: Person): string[] {
  return (person.sections ?? []).map((section) => (typeof section === 'object' ? section.id : section));
}
