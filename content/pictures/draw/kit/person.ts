import { deeper } from './color.ts';
import { garment } from './garment.ts';
import { head, type HeadLook } from './head.ts';
import { circle, ellipse, line, path, place, smooth, type Point } from './shape.ts';

/** Skin tones of the archipelago. */
export const SKINS = ['#c68a5e', '#a9704a', '#8a5638', '#d39c70', '#6f432c'] as const;

/** How a person looks and stands. Lengths are in hundredths of the person's height, feet at 0, up is negative. */
export interface Person extends HeadLook {
  readonly skin: string;
  readonly top: string;
  readonly bottom: string;
  readonly sleeves?: 'short' | 'long';
  readonly wears?: 'trousers' | 'shorts' | 'skirt' | 'robe';
  /** An open vest over the shirt. */
  readonly vest?: string;
  /** A second colour scattered over the shirt as batik. */
  readonly batik?: string;
  readonly facing?: 'left' | 'right';
  readonly hip?: Point;
  /** How far the shoulders lie before the hip. */
  readonly lean?: number;
  /** Height of the shoulders over the hip. */
  readonly trunk?: number;
  /** Far hand, near hand. */
  readonly hands?: readonly [Point, Point];
  /** Far foot, near foot. */
  readonly feet?: readonly [Point, Point];
  /** Which way the elbows point; 1 is forward. */
  readonly elbows?: readonly [number, number];
  readonly knees?: readonly [number, number];
  readonly shoes?: string;
  /** Markup between the far arm and the body, and over everything. */
  readonly behind?: string;
  readonly before?: string;
}

/** A standing, walking, sitting or stooping person with the feet at `x`, `y`. */
export function person(x: number, y: number, height: number, look: Person): string {
  const { skin, top, bottom, facing = 'right', hip = [0, -47], lean = 0, trunk = 33, sleeves = 'short',
    wears = 'trousers' } = look;
  const wide = look.view === 'side' ? 5 : 8.6;
  const neck: Point = [hip[0] + lean, hip[1] - trunk];
  const shoulders: readonly [Point, Point] = [[neck[0] - (look.view === 'side' ? -1 : wide), neck[1] + 2.6],
    [neck[0] + (look.view === 'side' ? -1 : wide), neck[1] + 2.6]];
  const hands = look.hands ?? [[neck[0] - wide - 3, hip[1] + 3], [neck[0] + wide + 3, hip[1] + 3]];
  const feet = look.feet ?? [[-4.5, -1], [4.5, -1]];
  const elbows = look.elbows ?? (look.view === 'side' ? [-1, -1] : [-1, 1]);
  const knees = look.knees ?? (look.view === 'side' ? [1, 1] : [-1, 1]);
  const sleeve = { color: top, skin, long: sleeves === 'long' };
  const legs = { color: bottom, skin, long: wears !== 'shorts', shoes: look.shoes ?? '#3a2a2a',
    side: look.view === 'side' };
  const hips: readonly [Point, Point] = [[hip[0] - 3.6, hip[1]], [hip[0] + 3.6, hip[1]]];
  const showLegs = wears === 'trousers' || wears === 'shorts';

  return place(x, y, (height / 100) * (facing === 'left' ? -1 : 1), height / 100,
    arm(shoulders[0], hands[0], elbows[0], { ...sleeve, color: deeper(top, 0.16), skin: deeper(skin, 0.12) }),
    look.behind ?? '',
    leg(hips[0], feet[0], knees[0], { ...legs, color: deeper(bottom, 0.18) }, showLegs),
    leg(hips[1], feet[1], knees[1], legs, showLegs),
    garment(look, { hip, neck, wide, feet }),
    line([[neck[0], neck[1] - 3.4], [neck[0], neck[1] + 1]], deeper(skin, 0.14), 4.6),
    head(neck[0] + (look.view === 'side' ? 0.8 + lean * 0.1 : lean * 0.12), neck[1] - 10, look),
    arm(shoulders[1], hands[1], elbows[1], sleeve),
    look.before ?? '',
  );
}

interface Limb {
  readonly color: string;
  readonly skin: string;
  readonly long: boolean;
}

function arm(from: Point, to: Point, bend: number, look: Limb): string {
  const joint = middleJoint(from, to, 15.5, 15, bend);
  const cuff: Point = [joint[0] + (to[0] - joint[0]) * 0.82, joint[1] + (to[1] - joint[1]) * 0.82];
  const sleeveEnd: Point = [from[0] + (joint[0] - from[0]) * 0.78, from[1] + (joint[1] - from[1]) * 0.78];
  return (
    line([from, joint, to], look.skin, 4.1) + circle(to[0], to[1], 2.7, look.skin) +
    (look.long ? line([from, joint, cuff], look.color, 5.6) : line([from, sleeveEnd], look.color, 6.2))
  );
}

function leg(from: Point, to: Point, bend: number,
  look: Limb & { readonly shoes: string; readonly side: boolean }, whole: boolean): string {
  const joint = middleJoint(from, [to[0], to[1] - 1.5], 22.4, 22.4, bend);
  const shoe = !look.side ? ellipse(to[0], to[1] - 0.4, 3.5, 2, look.shoes) :
    path(smooth([[to[0] - 3, to[1] + 1], [to[0] - 2.6, to[1] - 2.6], [to[0] + 1.6, to[1] - 2.4],
      [to[0] + 6, to[1] - 0.4], [to[0] + 5.6, to[1] + 1.2]],
      true),
      look.shoes);
  if (!whole) return line([joint, [to[0], to[1] - 2]], look.skin, 4.6) + shoe;
  const hem: Point = [joint[0] + (to[0] - joint[0]) * 0.86, joint[1] + (to[1] - joint[1]) * 0.86];
  const cut: Point = [from[0] + (joint[0] - from[0]) * 0.9, from[1] + (joint[1] - from[1]) * 0.9];
  return line([from, joint, [to[0], to[1] - 2]], look.skin, 4.9) + shoe +
    line(look.long ? [from, joint, hem] : [from, cut], look.color, look.long ? 7 : 8.6);
}

/** Where elbow or knee lies between two ends; a reach too far straightens the limb. */
function middleJoint(from: Point, to: Point, upper: number, lower: number, bend: number): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const reach = Math.max(Math.hypot(dx, dy), 0.01);
  if (reach >= upper + lower) return [from[0] + (dx * upper) / (upper + lower),
    from[1] + (dy * upper) / (upper + lower)];
  const along = Math.min(Math.max((upper ** 2 - lower ** 2 + reach ** 2) / (2 * reach), -upper), upper);
  const aside = Math.sqrt(Math.max(upper ** 2 - along ** 2, 0)) * bend;
  return [from[0] + (dx * along + dy * aside) / reach, from[1] + (dy * along - dx * aside) / reach];
}

/** The soft shadow under a person. */
export function footShadow(x: number, y: number, width: number, color = '#1a1a45', opacity = 0.22): string {
  return ellipse(x, y, width, width * 0.16, color, `opacity="${String(opacity)}"`);
}
