import type { Field } from 'payload';
import { NOTE_KINDS } from '../../../../src/contract/article-note.ts';
import { MOVES, ARTICLE_STATES, type Move } from '../../../../src/contract/article-state.ts';
import { staffOnly, systemOnly } from '../../../access/rules.ts';
import { articleForm } from '../../../i18n/id/article-form.ts';
import { moveNames } from '../../../i18n/id/workflow.ts';
import { WITHDRAWAL_REASONS } from '../workflow/plan-move.ts';

const t = articleForm;
const kept = { create: systemOnly, update: systemOnly };
const readOnly = { readOnly: true } as const;
const shownTime = { components: { Field: '/admin/ZonedTime.tsx#ZonedTime' } };
const states = ARTICLE_STATES.map((value) => ({ value, label: t.states[value] }));

/** Dated notes readers see on the story. */
const notes: Field = {
  name: 'notes',
  type: 'array',
  label: t.notes.label,
  labels: { singular: t.notes.name, plural: t.notes.label },
  access: kept,
  admin: readOnly,
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: t.notes.kind,
      required: true,
      options: NOTE_KINDS.map((value) => ({ value, label: t.notes.kinds[value] })),
    },
    { name: 'text', type: 'textarea', label: t.notes.text, required: true },
    { name: 'requestedBy', type: 'text', label: t.notes.requestedBy, required: true },
    { name: 'at', type: 'date', label: t.notes.at, required: true, index: true, admin: shownTime },
  ],
};

const withdrawal: Field = {
  name: 'withdrawal',
  type: 'group',
  label: t.withdrawal.label,
  access: kept,
  admin: { ...readOnly, condition: (article) => article?.['state'] === 'dicabut' },
  fields: [
    {
      name: 'reason',
      type: 'select',
      label: t.withdrawal.reason,
      options: WITHDRAWAL_REASONS.map((value) => ({ value, label: t.withdrawalReasons[value] })),
    },
    { name: 'explanation', type: 'textarea', label: t.withdrawal.explanation },
    { name: 'at', type: 'date', label: t.withdrawal.at, admin: shownTime },
    {
      name: 'requestedBy',
      type: 'relationship',
      relationTo: 'users',
      label: t.withdrawal.requestedBy,
      access: { read: staffOnly },
    },
  ],
};

const moves: Field = {
  name: 'moves',
  type: 'array',
  label: t.moves.label,
  labels: { singular: t.moves.name, plural: t.moves.label },
  access: { ...kept, read: staffOnly },
  admin: {
    ...readOnly,
    initCollapsed: true,
    components: { RowLabel: '/admin/MoveRowLabel.tsx#MoveRowLabel' },
  },
  fields: [
    {
      name: 'move',
      type: 'select',
      label: t.moves.move,
      required: true,
      options: (Object.keys(MOVES) as Move[]) // the keys of a literal table are its type's keys
        .map((value) => ({ value, label: moveNames[value] })),
    },
    { name: 'from', type: 'select', label: t.moves.from, required: true, options: states },
    { name: 'to', type: 'select', label: t.moves.to, required: true, options: states },
    { name: 'by', type: 'relationship', relationTo: 'users', label: t.moves.by },
    { name: 'at', type: 'date', label: t.moves.at, required: true, admin: shownTime },
    { name: 'reason', type: 'textarea', label: t.moves.reason },
  ],
};

/** Where an imported story came from; `key` makes importing twice harmless. */
const origin: Field = {
  name: 'origin',
  type: 'group',
  label: t.origin.label,
  access: { ...kept, read: staffOnly },
  admin: {
    ...readOnly,
    condition: (article: { readonly origin?: { readonly key?: unknown } | null }) =>
      Boolean(article.origin?.key),
  },
  fields: [
    { name: 'outlet', type: 'text', label: t.origin.outlet },
    { name: 'id', type: 'text', label: t.origin.id },
    { name: 'url', type: 'text', label: t.origin.url },
    {
      name: 'key',
      type: 'text',
      unique: true,
      index: true,
      // A copy was not imported; Payload would write " - Copy" behind the key, and a second copy would be refused.
      hooks: { beforeDuplicate: [() => null] },
      admin: { hidden: true },
    },
  ],
};

/** What happened to the story: notes, withdrawal, every move, and where it came from. */
export const recordFields: Field[] = [notes, withdrawal, moves, origin];
