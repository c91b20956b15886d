import type { Payload } from 'payload';
import { contentFiles, type StoryFile } from './content-files.ts';

/** A picture that stories show, and the words of the first story that does. */
interface Picture {
  readonly name: string;
  readonly alt: string;
  readonly credit: string;
}

/** Uploads at a time. The twelve files of one are made at once; a second fills the pauses before and after. */
const AT_A_TIME = 2;

/**
 * Uploads the pictures that the stories show and that are not there yet, so that their files for pages are made.
 * @returns the media behind each picture's name
 */
export async function loadPictures(
  payload: Payload,
  contentDir: string,
  stories: readonly StoryFile[],
  onProgress: (done: number, all: number) => void,
): Promise<ReadonlyMap<string, string>> {
  const ids = await readIds(payload);
  const pictures = picturesOf(stories);
  const missing = pictures.filter(({ name }) => !ids.has(name));
  let done = pictures.length - missing.length;

  async function uploadNext(): Promise<void> {
    for (let picture = missing.shift(); picture !== undefined; picture = missing.shift()) {
      ids.set(picture.name, await upload(payload, contentDir, picture));
      done += 1;
      onProgress(done, pictures.length);
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, uploadNext));
  return ids;
}

function picturesOf(stories: readonly StoryFile[]): Picture[] {
  const pictures = new Map<string, Picture>();
  for (const { photo } of stories) {
    if (photo === null || photo.picture === null || pictures.has(photo.picture)) continue;
    const { picture: name, alt, caption, credit } = photo;
    pictures.set(name, { name, alt: alt ?? caption ?? name, credit: credit ?? '' });
  }
  return [...pictures.values()];
}

async function upload(payload: Payload, contentDir: string, { name, alt, credit }: Picture): Promise<string> {
  const data = contentFiles.picture(contentDir, name);
  const made = await payload.create({
    collection: 'media',
    data: { alt, credit },
    file: { data, mimetype: 'image/webp', name: `${PREFIX}${name}.webp`, size: data.length },
    overrideAccess: true,
    depth: 0,
    // One row; inside a transaction every other writer would wait while twelve files are made.
    disableTransaction: true,
  });
  return made.id;
}

/** Tells a picture of the sample from an office's own. */
const PREFIX = 'contoh-';

/** Every upload gets twelve digits behind its name (cms/collections/media/hooks/name-never-reused.ts). */
const FILE_NAME = /^contoh-(.+)-[0-9a-f]{12}\./;

async function readIds(payload: Payload): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { filename: { like: PREFIX } },
    select: { filename: true },
    pagination: false,
    depth: 0,
  });
  return new Map(
    docs.flatMap((doc): [string, string][] => {
      const name = FILE_NAME.exec(doc.filename ?? '')?.[1];
      return name === undefined ? [] : [[name, doc.id]];
    }),
  );
}
