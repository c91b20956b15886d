import type { Person } from './person.ts';

/** Walking to the right, seen from the side. */
export const WALKING = { view: 'side', lean: 1.5, hands: [[-9, -49], [10, -51]],
  feet: [[-12, -1], [9, -1]] } as const satisfies Partial<Person>;

/** Sitting on something knee-high, seen from the side. */
export const SITTING = { view: 'side', hip: [0, -27], feet: [[17, -1], [20, -1]],
  hands: [[13, -36], [15, -34]] } as const satisfies Partial<Person>;

/** Sitting on the ground or a mat with folded legs, seen from the front. */
export const ON_MAT = { view: 'front', hip: [0, -7], hands: [[-9, -12], [9, -12]], feet: [[8, -1], [-8, -1]],
  knees: [-1, 1] } as const satisfies Partial<Person>;

/** Stooping over the field, seen from the side. */
export const STOOPING = { view: 'side', hip: [-6, -44], lean: 24, trunk: 20, hands: [[24, -28], [27, -26]],
  feet: [[-8, -1], [0, -1]], bow: 40 } as const satisfies Partial<Person>;

/** A farmer with a caping. */
export const FARMER: Person = { skin: '#8a5638', view: 'side', wearing: 'caping', headColor: '#e9c46a',
  top: '#3f6e8c', bottom: '#3b3a55', wears: 'trousers', sleeves: 'long' };

/** A woman in kebaya and kain with a scarf. */
export const MOTHER: Person = { skin: '#c68a5e', view: 'front', wearing: 'hijab', headColor: '#e07a5f',
  top: '#f2cc8f', bottom: '#5f3b5c', wears: 'robe', sleeves: 'long' };

/** A primary-school pupil in red and white. */
export const PUPIL: Person = { skin: '#a9704a', view: 'back', wearing: 'short', top: '#fffaf0',
  bottom: '#b3202c', wears: 'shorts', headSize: 1.28, shoes: '#2a2430' };

/** A civil servant in khaki. */
export const OFFICER: Person = { skin: '#a9704a', view: 'front', wearing: 'peci', headColor: '#221c2a',
  top: '#b89b6b', bottom: '#8c7350', wears: 'trousers' };
