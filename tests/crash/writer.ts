import { aBody, memberOf, type Answer, type NewsroomClient } from '../newsroom-client.ts';
import type { Ledger, TrackedStory } from './ledger.ts';
import { chooseOp } from './choose-op.ts';
import type { Office } from './office.ts';
import type { Random } from './random.ts';
import { writeStory, type Content } from './story-text.ts';
import type { StoryOp } from './story-model.ts';

/** One editor at work. */
export interface WriterPlace {
  readonly office: Office;
  readonly ledger: Ledger;
  readonly random: Random;
  /** Which of the office's writers. */
  readonly seat: number;
  /** Ends the work after the request under way. */
  readonly signal: AbortSignal;
  /** Told what the portal answered, if it did. */
  readonly onAnswer?: (answer: Answer, to: 'save' | 'upload') => void;
}

/** Works on stories of this writer's own until told to stop, or until a request is left without an answer. */
export async function writeStories(place: WriterPlace): Promise<void> {
  while (!place.signal.aborted) {
    const isUpload = place.random.percent(10);
    const goesOn = isUpload ? await upload(place) : await work(place);
    if (!goesOn) return;
  }
}

async function work({ office, ledger, random, seat, onAnswer }: WriterPlace): Promise<boolean> {
  const own = [...ledger.stories.values()].filter(({ key }) => key.startsWith(`w${seat}n`));
  const photos = [...ledger.photos.values()].filter(({ alt, end }) => alt.startsWith(`w${seat}p`) && end === 'acknowledged'); // prettier-ignore
  const { story, key, op } = chooseOp(own, photos, random, seat);
  const client = clientOf(office, seat, op);
  ledger.write({ at: Date.now(), story: key, op });
  const answer = await ask(() => send(client, office, key, story, op));
  if (answer) onAnswer?.(answer, 'save');
  const end = endingOf(answer);
  const doc: unknown = memberOf(answer?.body, 'doc');
  const [id, number] = [memberOf(doc, 'id'), memberOf(doc, 'number')];
  ledger.write({
    at: Date.now(),
    story: key,
    end,
    ...(end === 'acknowledged' && typeof id === 'string' ? { id } : {}),
    ...(end === 'acknowledged' && typeof number === 'number' ? { number } : {}),
  });
  return end !== 'in-doubt';
}

async function upload({ office, ledger, seat, onAnswer }: WriterPlace): Promise<boolean> {
  const alt = `w${seat}p${Date.now()}`;
  ledger.write({ at: Date.now(), photo: alt, end: 'asked' });
  const file = new File([office.photo], `${alt}.jpg`, { type: 'image/jpeg' });
  const answer = await ask(() => officeWriter(office, seat).upload('/api/media', file, { alt }));
  if (answer) onAnswer?.(answer, 'upload');
  const end = endingOf(answer);
  const id = memberOf(answer?.body, 'doc', 'id');
  ledger.write({ at: Date.now(), photo: alt, end, ...(typeof id === 'string' ? { id } : {}) });
  return end !== 'in-doubt';
}

/** A story that was withdrawn is brought back by another person than who withdrew it. */
function clientOf(office: Office, seat: number, op: StoryOp): NewsroomClient {
  const isSecond = op.kind === 'move' && op.move === 'pulihkan';
  return officeWriter(office, isSecond ? seat + 1 : seat);
}

function officeWriter({ writers }: Office, seat: number): NewsroomClient {
  const writer = writers[seat % writers.length];
  if (!writer) throw new Error('nobody works here');
  return writer;
}

function send(
  client: NewsroomClient,
  office: Office,
  key: string,
  story: TrackedStory | undefined,
  op: StoryOp,
): Promise<Answer> {
  const id = story?.id ?? '';
  switch (op.kind) {
    case 'create':
      return client.ask('POST', '/api/articles?draft=true&depth=0', toData(office, key, op.content));
    case 'draft':
      return client.ask('PATCH', `/api/articles/${id}?draft=true&depth=0`, toData(office, key, op.content));
    case 'autosave':
      return client.ask(
        'PATCH',
        `/api/articles/${id}?draft=true&autosave=true&depth=0`,
        toData(office, key, op.content),
      );
    case 'public':
      return client.ask('PATCH', `/api/articles/${id}?depth=0`, {
        ...toData(office, key, op.content),
        _status: 'published',
      });
    case 'move':
      return client.ask('POST', `/api/articles/${id}/langkah`, {
        move: op.move,
        reason: op.words,
        ...(op.at === null ? {} : { at: clockTime(op.at) }),
        ...(op.move === 'beri-catatan'
          ? { note: { kind: 'ralat', text: op.words, requestedBy: 'Redaksi' } }
          : {}),
      });
  }
}

function toData(office: Office, key: string, content: Content): object {
  const { headline, lead, paragraphs } = writeStory(key, content);
  return {
    headline,
    lead,
    body: aBody(...paragraphs),
    section: office.section,
    authors: [office.author],
    photo: { media: content.photo },
  };
}

/** The portal takes the clock time of the story's zone, which is WIB here. */
function clockTime(at: string): string {
  return new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 16);
}

/** An answer, or none when the portal died over it. */
async function ask(request: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await request();
  } catch (error) {
    // The connection broke, or the answer did in its middle.
    if (error instanceof TypeError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The disk is full: promised to have saved nothing. */
const FULL = 507;

/** A fault of the portal says nothing about what is stored; a refusal says that nothing is. */
function endingOf(answer: Answer | undefined): 'acknowledged' | 'refused' | 'in-doubt' {
  if (answer?.status === FULL) return 'refused';
  if (!answer || answer.status >= 500) return 'in-doubt';
  return answer.status < 300 ? 'acknowledged' : 'refused';
}
