import type { APIRoute } from 'astro';
import { answerListFeed } from '../../../answers/answer-list-feed.ts';
import { answerMissing } from '../../../answers/answer-missing.ts';
import { readTopic } from '../../../data/read-topic.ts';
import { toTopicList } from '../../../model/list-sources.ts';

/** The feed of one topic. */
export const GET: APIRoute = async ({ locals, params, url }) => {
  const topic = await readTopic(locals.payload, params['slug'] ?? '');
  if (!topic) return answerMissing(locals.payload, url.pathname);
  return answerListFeed(locals, toTopicList(topic), { kind: 'topic', id: topic.id });
};
