import type { Targets } from '../hostile-request.ts';
import type { Random } from '../seeded-random.ts';
import { wireRequest } from '../wire-request.ts';

const NUMBERS = ['0', '-1', '1', '2', '3', '999999999', '9007199254740993', '1e3', 'NaN', '', ' ', '01', '+1', '1.0', '١', '__proto__', 'toString', '\u0000'] as const; // prettier-ignore

/** Beacons of stories that are not there, never were, or are no numbers; long ones; from many addresses. */
export function beacon(random: Random, _targets: Targets): Buffer {
  const number = random.chance(0.5) ? random.pick(NUMBERS) : String(random.below(1e9));
  const agent = `User-Agent: ${random.pick(['Mozilla/5.0', 'curl/8', '', random.letters(40, 'abcdefgh/.;( )')])}`;
  if (random.chance(0.3))
    return wireRequest(random, { target: `/_baca.gif?n=${encodeURIComponent(number)}`, headers: [agent] });
  const body = random.pick([number, `${number} ${random.letters(16, '0123456789abcdef')}`, random.letters(random.below(100)), number.repeat(random.below(2000)), JSON.stringify({ n: number })]); // prettier-ignore
  return wireRequest(random, { method: 'POST', target: '/_baca', headers: [agent], body });
}
