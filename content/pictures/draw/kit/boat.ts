import { deeper, lighter } from './color.ts';
import { line, path, place, polygon, rect, repeat, curve } from './shape.ts';

/** A wooden fishing boat with high bow, seen from the side; `x`, `y` is its middle at the water line. */
export function fishingBoat(x: number, y: number, length: number, hull: string, stripe: string): string {
  const s = length / 100;
  return place(x, y, s, s,
    path('M-50 -13Q-44 3 -34 5L32 5Q46 2 53 -19Q40 -8 20 -7L-30 -7Q-42 -8 -50 -13Z', hull),
    path('M-47 -8Q-44 -3 -40 -1L40 -1Q46 -5 50 -13Q40 -4 20 -3L-30 -3Q-40 -4 -47 -8Z', stripe),
    path('M-42 0Q-38 5 -34 5L32 5Q38 4 42 0Z', deeper(hull, 0.4)),
    rect(-28, -20, 24, 13, '#f3e6c8'),
      polygon([[-31, -20], [-1, -20], [-4, -24], [-28, -24]], deeper(stripe, 0.2)),
    rect(-24, -17, 6, 6, '#35506b'), rect(-15, -17, 6, 6, '#35506b'),
    line([[10, -7], [10, -42]], deeper(hull, 0.4), 1.4), line([[10, -40], [-26, -24]], '#3a2a2a', 0.4),
      line([[10, -40], [48, -15]], '#3a2a2a', 0.4),
    polygon([[10, -42], [19, -40], [10, -37]], '#d8342b'),
      polygon([[10, -39.5], [16, -38.6], [10, -37]], '#fff'),
  );
}

/** A jukung with outriggers, seen from the side. */
export function jukung(x: number, y: number, length: number, hull: string): string {
  const s = length / 100;
  return place(x, y, s, s,
    curve([[-26, -3], [-22, -11], [-16, -3]], deeper(hull, 0.3), 1.2),
      curve([[20, -3], [24, -11], [30, -3]], deeper(hull, 0.3), 1.2),
    path('M-52 -12Q-46 -2 -30 0L30 0Q48 -3 54 -14Q42 -6 28 -5L-30 -5Q-44 -6 -52 -12Z', hull),
    path('M-44 -3Q-36 0 -30 0L30 0Q40 -1 47 -4Q38 -2.6 28 -2.4L-30 -2.4Q-38 -2 -44 -3Z', deeper(hull, 0.4)),
    line([[-38, 3], [40, 3]], lighter(hull, 0.5), 1.8),
    curve([[-22, -4], [-20, 1], [-20, 3]], lighter(hull, 0.2), 1.1),
      curve([[24, -4], [26, 1], [26, 3]], lighter(hull, 0.2), 1.1),
  );
}

/** A phinisi under sail. */
export function pinisi(x: number, y: number, length: number, hull: string, sail: string): string {
  const s = length / 100;
  return place(x, y, s, s,
    path('M-46 -8Q-42 4 -30 5L30 5Q42 2 52 -14L70 -22Q48 -6 34 -5L-30 -5Z', hull),
      path('M-44 -4Q-40 0 -36 1L38 1Q42 -1 46 -6Q38 -3 30 -2L-30 -2Z', '#fff', 'opacity=".7"'),
    line([[-14, -5], [-14, -68]], deeper(hull, 0.2), 1.2),
      line([[20, -5], [20, -74]], deeper(hull, 0.2), 1.2),
    path('M-13 -64Q2 -40 -2 -14L-13 -12Z', sail),
      path('M-15 -62Q-36 -34 -40 -13L-15 -12Z', deeper(sail, 0.12)),
      path('M21 -70Q38 -44 36 -14L21 -12Z', sail), path('M19 -66Q4 -40 2 -14L19 -12Z', deeper(sail, 0.12)),
    path('M23 -70L68 -22L40 -18Z', lighter(sail, 0.3)), path('M23 -58L58 -19L46 -17Z', deeper(sail, 0.08)),
      rect(-34, -10, 22, 5, lighter(hull, 0.3)),
    repeat(4, (index) => rect(-32 + index * 5, -9, 2.6, 2.4, '#ffe2a0')),
  );
}
