import type { AstroGlobal } from 'astro';
import { readUnit } from '../data/read-unit.ts';
import type { StoredUnit } from '../data/stored-article.ts';
import { toUnitList } from '../model/list-sources.ts';
import { unitAddress } from '../model/unit-address.ts';
import { answerMissing } from './answer-missing.ts';
import { answerMoved } from './answer-moved.ts';
import { openList, type OpenedList } from './open-list.ts';

/** The list of a unit, at the address of its kind: a media center that became an institution has moved. */
export async function openUnitList(
  astro: Pick<AstroGlobal, 'locals' | 'url' | 'params'>,
  kind: StoredUnit['kind'],
): Promise<OpenedList | Response> {
  const { payload } = astro.locals;
  const unit = await readUnit(payload, astro.params.slug ?? '');
  if (!unit) return answerMissing(payload, astro.url.pathname);
  if (unit.kind !== kind) return answerMoved(unitAddress(unit));
  return openList(astro, toUnitList(unit), { kind: 'unit', id: unit.id });
}
