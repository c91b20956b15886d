import type { SearchRequest } from '../../contract/search-door.ts';
import type { StoryFacts } from '../story-register.ts';

/** Whether a story passes the filters of a request. A story without a date passes no filter of dates. */
export function passesFilter(facts: StoryFacts, request: SearchRequest): boolean {
  const { sectionId, topicId, regionId, unitId, fromMs, untilMs } = request;
  if (sectionId !== null && facts.sectionId !== sectionId) return false;
  if (unitId !== null && facts.unitId !== unitId) return false;
  if (topicId !== null && !facts.topicIds.includes(topicId)) return false;
  if (regionId !== null && !facts.regionIds.includes(regionId)) return false;
  if (fromMs === null && untilMs === null) return true;
  const at = facts.publishedAtMs;
  return at !== null && at >= (fromMs ?? -Infinity) && at <= (untilMs ?? Infinity);
}
