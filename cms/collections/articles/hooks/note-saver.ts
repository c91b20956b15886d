import type { CollectionBeforeChangeHook } from 'payload';
import type { Article } from '../../../payload-types.ts';
import { differingFields } from './differing-fields.ts';
import { saveNoted } from './last-saves.ts';

/**
 * Every text of a story knows who changed its words last, and when. A step, the clock and the draft that a step put
 * back change no words; an import is nobody's text that could be written over.
 */
export const noteSaver: CollectionBeforeChangeHook<Article> = ({ data, originalDoc, req, context }) => {
  if (context['import'] || context['move']) return data;
  if (originalDoc && differingFields(data, originalDoc).length === 0) return data;
  const save = { by: req.user?.id ?? null, at: new Date().toISOString() };
  return { ...data, ...saveNoted(originalDoc ?? {}, save) };
};
