/** A name that is filed already. */
export interface FiledName {
  /** Folded, so that two spellings are one name. */
  readonly name: string;
  readonly slug: string;
  readonly id: string;
  /** Whether stories may be filed under it; its address is taken in any case. */
  readonly usable: boolean;
}

/** Names and their ids, with what a transaction has added and may still undo. */
export interface NameBook {
  readonly find: (name: string) => string | undefined;
  /** The id of a name; a new one is made under an address that nobody has. */
  readonly idOf: (name: string, make: (slug: string) => Promise<string>) => Promise<string>;
  readonly keep: () => void;
  readonly forget: () => void;
}

/** How names are compared and addressed. */
export interface NameRules {
  readonly foldName: (name: string) => string;
  readonly toSlug: (name: string) => string;
}

/** Opens a book on the names that are there, oldest first: of two with one name the older is meant. */
export function openNameBook(filed: readonly FiledName[], rules: NameRules): NameBook {
  const ids = new Map<string, string>();
  const slugs = new Set<string>();
  let added: { readonly name: string; readonly slug: string }[] = [];
  for (const { name, slug, id, usable } of filed) {
    slugs.add(slug);
    if (usable && !ids.has(name)) ids.set(name, id);
  }

  return {
    find: (name) => ids.get(rules.foldName(name)),
    idOf: async (printed, make) => {
      const name = rules.foldName(printed);
      const known = ids.get(name);
      if (known !== undefined) return known;
      const slug = freeSlug(rules.toSlug(printed), slugs);
      const id = await make(slug);
      ids.set(name, id);
      slugs.add(slug);
      added.push({ name, slug });
      return id;
    },
    keep: () => {
      added = [];
    },
    forget: () => {
      for (const { name, slug } of added) {
        ids.delete(name);
        slugs.delete(slug);
      }
      added = [];
    },
  };
}

/** Two names with one address: the second gets "-2". */
function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let count = 2; ; count += 1) {
    const slug = `${wanted}-${String(count)}`;
    if (!taken.has(slug)) return slug;
  }
}
