'use client';
import { useFormFields, useRowLabel } from '@payloadcms/ui';
import { MOVES, type Move } from '../../src/contract/article-state.ts';
import { ZONES } from '../../src/contract/zone.ts';
import { moveNames } from '../i18n/id/workflow.ts';
import { formatStoryTime } from './story-clock.ts';

/** What a step was and when, on its closed row: "Kembalikan, 25 November 2026, 09.33 WIB". */
export function MoveRowLabel() {
  const { data } = useRowLabel<{ readonly move?: string; readonly at?: string }>();
  const chosen = useFormFields(([fields]) => fields['zone']?.value);
  const zone = ZONES.find((known) => known === chosen) ?? 'WIB';
  const move = (Object.keys(MOVES) as Move[]) // the keys of a literal table are its type's keys
    .find((known) => known === data.move);
  if (!move || data.at === undefined) return null;
  return <span>{`${moveNames[move]}, ${formatStoryTime(data.at, zone)}`}</span>;
}
