import { aBody, memberOf, type NewsroomClient } from '../newsroom-client.ts';
import { publishStory } from '../publish-story.ts';

/** Publishes a few stories of one section, so that a portal without sample content has pages of every kind. */
export async function publishAFewStories(editor: NewsroomClient, count: number): Promise<void> {
  const section = await firstOf(editor, '/api/sections?limit=1', 'docs', '0', 'id');
  const author = memberOf(
    (await editor.ask('POST', '/api/authors', { name: 'Ratna Dewi' })).body,
    'doc',
    'id',
  );
  for (let at = 1; at <= count; at += 1) {
    await publishStory(editor, {
      headline: `Pelatihan Operator Desa ${String(at)}`,
      lead: 'Pelatihan operator desa diikuti seratus orang.',
      body: aBody('Pelatihan operator desa diikuti seratus orang dari sepuluh desa.'),
      section,
      authors: [author],
    });
  }
}

async function firstOf(editor: NewsroomClient, path: string, ...names: readonly string[]): Promise<unknown> {
  return memberOf((await editor.ask('GET', path)).body, ...names);
}
