import { memberOf, type NewsroomClient } from './newsroom-client.ts';

/** A story that readers can open. */
export interface PublishedStory {
  readonly id: string;
  /** Its address on the portal. */
  readonly path: string;
}

/** Writes a story and takes it to readers; throws when a step is refused. */
export async function publishStory(editor: NewsroomClient, story: object): Promise<PublishedStory> {
  const { status, body } = await editor.ask('POST', '/api/articles?draft=true', story);
  if (status !== 201) throw new Error(`no draft: ${JSON.stringify(body)}`);
  const id = String(memberOf(body, 'doc', 'id'));
  return { id, path: await publishDraft(editor, id) };
}

/** Takes a draft to readers. @returns its address on the portal; throws when a step is refused */
export async function publishDraft(editor: NewsroomClient, id: string): Promise<string> {
  const published = await takeSteps(editor, id, 'ajukan', 'ambil', 'tayangkan');
  const [number, slug] = ['number', 'slug'].map((field) => String(memberOf(published, 'doc', field)));
  return `/berita/${number ?? ''}/${slug ?? ''}`;
}

/** Takes a story some steps on. @returns what the last one answered; throws when one is refused */
export async function takeSteps(
  editor: NewsroomClient,
  id: string,
  ...moves: readonly string[]
): Promise<unknown> {
  let last: unknown;
  for (const move of moves) {
    const { status, body } = await editor.ask('POST', `/api/articles/${id}/langkah`, { move });
    if (status !== 200) throw new Error(`${move}: ${JSON.stringify(body)}`);
    last = body;
  }
  return last;
}
