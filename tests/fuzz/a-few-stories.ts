import { aBody, memberOf, type NewsroomClient } from '../newsroom-client.ts';

/** Publishes a few stories of one section, so that a portal without sample content has pages of every kind. */
export async function publishAFewStories(editor: NewsroomClient, count: number): Promise<void> {
  const section = await firstOf(editor, '/api/sections?limit=1', 'docs', '0', 'id');
  const author = memberOf(
    (await editor.ask('POST', '/api/authors', { name: 'Ratna Dewi' })).body,
    'doc',
    'id',
  );
  for (let at = 1; at <= count; at += 1) {
    const draft = await editor.ask('POST', '/api/articles?draft=true', {
      headline: `Pelatihan Operator Desa ${String(at)}`,
      lead: 'Pelatihan operator desa diikuti seratus orang.',
      body: aBody('Pelatihan operator desa diikuti seratus orang dari sepuluh desa.'),
      section,
      authors: [author],
    });
    const id = String(memberOf(draft.body, 'doc', 'id'));
    for (const move of ['ajukan', 'ambil', 'tayangkan']) {
      const { status, body } = await editor.ask('POST', `/api/articles/${id}/langkah`, { move });
      if (status !== 200) throw new Error(`${move}: ${JSON.stringify(body)}`);
    }
  }
}

async function firstOf(editor: NewsroomClient, path: string, ...names: readonly string[]): Promise<unknown> {
  return memberOf((await editor.ask('GET', path)).body, ...names);
}
