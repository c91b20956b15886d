import { deeper } from './color.ts';
import { circle, ellipse, line, path, place, rect, stroked } from './shape.ts';

/** What is seen of a head. */
export interface HeadLook {
  readonly skin: string;
  readonly view: 'front' | 'back' | 'side';
  readonly wearing: 'short' | 'bun' | 'hijab' | 'peci' | 'caping' | 'helmet' | 'cap' | 'band' | 'ponytail';
  /** Colour of scarf, cap or helmet; hair where there is none. */
  readonly headColor?: string;
  /** Children have larger heads: 1.3. */
  readonly headSize?: number;
  /** Eyes and mouth, for people near to us. */
  readonly face?: boolean;
  /** Degrees the head is bowed forward. */
  readonly bow?: number;
}

const HAIR = '#2b1c20';

/** A head with its middle at `x`, `y`, about 14 units high. */
export function head(x: number, y: number, look: HeadLook): string {
  const size = look.headSize ?? 1;
  const inner = look.view === 'back' ? backOf(look) : faceOf(look);
  return place(x, y - (size - 1) * 5, size, size,
    `<g transform="rotate(${String(look.bow ?? 0)} 0 6)">${inner}</g>`);
}

function faceOf(look: HeadLook): string {
  const { skin, view, wearing, headColor = HAIR } = look;
  const side = view === 'side';
  const shift = side ? 1.1 : 0;
  const skull = ellipse(shift, 0, 5.6, 7, skin) +
    (side ? path('M5.8 -1.6Q8.4 1.6 7.4 2.2L5.8 3Z', skin) : '');
  const ear = wearing === 'hijab' ? '' : side ? ellipse(-0.8, 0.8, 1.2, 1.9, deeper(skin, 0.16)) :
    ellipse(-5.6, 0.8, 1.1, 1.8, skin) + ellipse(5.6, 0.8, 1.1, 1.8, deeper(skin, 0.14));
  const cheek = path(side ? 'M-1 6.4Q5 8 6.4 2Q4 6 -1 6.4Z' : 'M1 7Q6 5.6 5.6 0Q4.6 5.4 1 7Z',
    deeper(skin, 0.3), 'opacity=".3"');
  return under(wearing, headColor, side) + skull + ear + cheek + (look.face === true ? features(side) : '') +
    over(wearing, headColor, side);
}

function features(side: boolean): string {
  const brow = (x: number): string => stroked(`M${x - 1.1} -1.6q1.1 -.7 2.2 0`, HAIR, 0.6);
  const eye = (x: number): string => ellipse(x, 0.4, 0.62, 0.8, HAIR);
  if (side) return brow(4.3) + eye(4.5) + stroked('M4 4.1q1.2 .6 2 -.3', '#7a3030', 0.7);
  return brow(-2.3) + eye(-2.3) + brow(2.3) + eye(2.3) + stroked('M-1.5 3.8q1.5 1.4 3 0', '#7a3030', 0.7);
}

function under(wearing: HeadLook['wearing'], color: string, side: boolean): string {
  if (wearing === 'bun') return circle(side ? -6.6 : 0, side ? -0.5 : -8.2, 3.2, HAIR);
  if (wearing === 'ponytail') return path(side ? 'M-4 -3Q-11 0 -8 10Q-5 6 -3 3Z' :
    'M-5 -3Q-11 -2 -9.6 6Q-7 4 -5 2ZM5 -3Q11 -2 9.6 6Q7 4 5 2Z',
    HAIR);
  if (wearing === 'hijab') return path('M-6.4 -2Q-8.4 8 -8.6 13Q0 17 8.6 13Q8.4 8 6.6 -2Z',
    deeper(color, 0.18));
  return '';
}

const FRINGE = 'M-6 1.2Q-7 -8 0.4 -8.2Q7.2 -8 6 -0.6Q5 -3.8 1.4 -4.2Q-3.4 -4 -4.6 -1.6Q-5.2 0 -6 1.2Z';
const SIDE_HAIR = 'M-5.4 4.6Q-7.4 -7.4 0.6 -8Q7 -8.2 6.9 -3Q3 -4.6 1.6 -2.2Q-0.6 -1.6 -1.4 2.4Q-3 4.8 -5.4 4.6Z';

function over(wearing: HeadLook['wearing'], color: string, side: boolean): string {
  const hair = path(side ? SIDE_HAIR : FRINGE, HAIR);
  switch (wearing) {
    case 'short':
    case 'bun':
    case 'ponytail':
      return path(side ? SIDE_HAIR : FRINGE, color);
    case 'hijab': {
      const hood = side
        ? 'M3.2 7.6Q-2.6 5.6 -1.2 -1.8Q0.4 -5.6 6.8 -4Q5.6 -9 0 -8.8Q-8 -8.2 -7.6 1Q-8 9 -9 13.4Q-2 17.6 6.6 14Q5.4 10 3.2 7.6Z'
        : 'M0 7.8Q-5 6.4 -4.9 0.4Q-4.6 -4.6 0 -4.9Q4.6 -4.6 4.9 0.4Q5 6.4 0 7.8L0 16.6Q6.6 16 8.8 13Q7.6 6 7.2 0Q6.6 -8.8 0 -8.9Q-6.6 -8.8 -7.2 0Q-7.6 6 -8.8 13Q-6.6 16 0 16.6Z';
      return path(hood, color) +
        path('M1 8.4Q5 9.4 8 12.4Q5 15.4 1.6 16Z', deeper(color, 0.4), 'opacity=".35"');
    }
    case 'peci':
      return hair + path('M-6.2 -3.4L-5.6 -9.8Q0.6 -11.2 6.2 -9.6L6.6 -3.4Q0 -5 -6.2 -3.4Z', color);
    case 'caping':
      return path('M-15.5 -1.6Q-7 -6.4 0 -12.6Q7 -6.4 15.5 -1.6Q0 -5 -15.5 -1.6Z', color) +
        path('M0 -12.6Q7 -6.4 15.5 -1.6Q8 -3.4 2 -3.6Z', deeper(color, 0.4), 'opacity=".4"') +
        path('M-15.5 -1.6Q0 -5 15.5 -1.6Q0 1.2 -15.5 -1.6Z', deeper(color, 0.5));
    case 'helmet':
      return path('M-7 -2.4Q-7.4 -10.6 0.3 -10.8Q8 -10.4 7.4 -2.8Z', color) +
        line([[-7.4, -2.4], [side ? 10.4 : 8, -2.6]], deeper(color, 0.18), 1.7) +
        path('M-1 -10.9h2.4v7.8h-2.4Z', '#fff', 'opacity=".35"');
    case 'cap':
      return hair + path('M-6.4 -2.6Q-6.8 -9.2 0.3 -9.4Q7 -9 6.6 -3Z', color) +
        (side ? line([[5, -3.2], [10.6, -2.4]], deeper(color, 0.2), 1.8) :
          line([[-5, -2.8], [5, -2.8]], deeper(color, 0.2), 2));
    case 'band':
      return hair + rect(-6.2, -5.6, 12.6, 2.8, color, 'rx="1.2"') +
        path('M-6 -5L-9.4 -6.8L-8.8 -2.4Z', color);
  }
}

function backOf({ skin, wearing, headColor = HAIR }: HeadLook): string {
  const nape = ellipse(0, 0, 5.6, 7, skin) + ellipse(-5.7, 0.8, 1.1, 1.8, skin) +
    ellipse(5.7, 0.8, 1.1, 1.8, deeper(skin, 0.14));
  const hair = path('M-6 3.2Q-7.2 -8 0 -8.2Q7.2 -8 6 3.2Q0 7 -6 3.2Z', HAIR);
  switch (wearing) {
    case 'hijab':
      return path('M-8.8 13Q-7.4 6 -7 0Q-6.4 -8.8 0 -8.9Q6.4 -8.8 7 0Q7.4 6 8.8 13Q0 18.4 -8.8 13Z',
        headColor) +
        path('M1 -8.8Q6.4 -8.4 7 0Q7.4 6 8.8 13Q5 16.2 2 16Q4 4 1 -8.8Z', deeper(headColor, 0.4),
          'opacity=".3"');
    case 'ponytail':
      return nape + hair + path('M-2 -2Q-3.6 7 0 13Q3.6 7 2 -2Z', deeper(HAIR, 0.2)) +
        circle(0, -2, 1.8, headColor);
    case 'bun':
      return nape + hair + circle(0, -1, 3.6, deeper(HAIR, 0.3));
    case 'short':
      return nape + hair;
    case 'peci':
    case 'caping':
    case 'helmet':
    case 'cap':
    case 'band':
      return nape + hair + over(wearing, headColor, false);
  }
}
