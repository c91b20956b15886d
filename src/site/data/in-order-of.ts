/** The stories with these ids in the order of the ids; an id without a story is left out. */
export function inOrderOf<Story extends { readonly id: string }>(
  ids: readonly string[],
  stories: readonly Story[],
): readonly Story[] {
  const byId = new Map(stories.map((story) => [story.id, story]));
  return ids.map((id) => byId.get(id)).filter((story) => story !== undefined);
}
