import { deeper, lighter } from './color.ts';
import { group, line, path, polygon, rect, repeat, type Point } from './shape.ts';

/** Colours of a house. */
export interface HouseLook {
  readonly wall: string;
  readonly roof: string;
  readonly window: string;
  readonly door?: string;
  /** Height of the stilts, 0 for a house on the ground. */
  readonly stilts?: number;
}

/** A house with a pelana (gable) roof seen from its corner; `x`, `y` is the middle of its foot. */
export function pelanaHouse(x: number, y: number, width: number, look: HouseLook): string {
  const { wall, roof, stilts = 0 } = look;
  const [foot, tall] = [y - stilts, width * 0.34];
  const [left, corner, right] = [x - width / 2, x - width * 0.1, x + width / 2];
  const [eave, ridge] = [foot - tall, foot - tall - width * 0.27];
  const peak = (left + corner) / 2;
  const gable: Point[] = [[left, foot], [left, eave], [peak, ridge + 6], [corner, eave], [corner, foot]];
  const slope: Point[] = [[peak - 2, ridge - 4], [right - width * 0.13, ridge - 4],
    [right + width * 0.07, eave + width * 0.05], [corner + width * 0.03, eave + width * 0.06]];
  const barge: Point[] = [[peak, ridge - 6], [left - width * 0.07, eave + width * 0.07],
    [left - width * 0.02, eave + width * 0.08], [peak, ridge + width * 0.07],
    [corner + width * 0.01, eave + width * 0.09], [corner + width * 0.05, eave + width * 0.05]];
  return (
    posts(left, right, y, stilts, wall) +
    polygon(gable, wall) + rect(corner, eave, right - corner, tall, deeper(wall, 0.25)) +
    windowPane(left + width * 0.07, eave + tall * 0.22, width * 0.11, tall * 0.36, look) +
      doorLeaf(left + width * 0.22, foot, width * 0.1, tall * 0.66, look) +
    windowPane(corner + width * 0.1, eave + tall * 0.28, width * 0.13, tall * 0.34, look) +
      windowPane(corner + width * 0.33, eave + tall * 0.28, width * 0.13, tall * 0.34, look) +
    polygon(slope, roof) + tiles(slope, deeper(roof, 0.22)) + polygon(barge, deeper(roof, 0.35))
  );
}

/** A Javanese joglo: a high steep crown over a wide, flat skirt of roof, open on posts. */
export function joglo(x: number, y: number, width: number, look: HouseLook): string {
  const { wall, roof } = look;
  const tall = width * 0.22;
  const eave = y - tall;
  const crown: Point[] = [[x - width * 0.12, eave - width * 0.32], [x + width * 0.12, eave - width * 0.32],
    [x + width * 0.2, eave - width * 0.14], [x - width * 0.2, eave - width * 0.14]];
  const skirt: Point[] = [[x - width * 0.2, eave - width * 0.145], [x + width * 0.2, eave - width * 0.145],
    [x + width * 0.56, eave + width * 0.02], [x - width * 0.56, eave + width * 0.02]];
  return (
    rect(x - width * 0.36, eave, width * 0.72, tall, deeper(wall, 0.45)) +
      rect(x - width * 0.3, eave, width * 0.6, tall, deeper(wall, 0.2)) +
    doorLeaf(x - width * 0.05, y, width * 0.1, tall * 0.8, look) +
      windowPane(x - width * 0.23, eave + tall * 0.3, width * 0.12, tall * 0.4, look) +
      windowPane(x + width * 0.11, eave + tall * 0.3, width * 0.12, tall * 0.4, look) +
    repeat(6,
      (index) =>
        rect(x - width * 0.46 + index * width * 0.18, eave, width * 0.022, tall, lighter(wall, 0.2))) +
    rect(x - width * 0.5, y - width * 0.02, width, width * 0.03, lighter(wall, 0.3)) +
    polygon(skirt, roof) + tiles(skirt, deeper(roof, 0.2)) + polygon(crown, deeper(roof, 0.16)) +
      tiles(crown, deeper(roof, 0.4)) +
    line([[x - width * 0.13, eave - width * 0.325], [x + width * 0.13, eave - width * 0.325]],
      deeper(roof, 0.45), width * 0.014)
  );
}

/** A Minangkabau house: bagonjong roof with rising horns, on low stilts. */
export function bagonjong(x: number, y: number, width: number, look: HouseLook): string {
  const { wall, roof, stilts = width * 0.08 } = look;
  const foot = y - stilts;
  const tall = width * 0.2;
  const eave = foot - tall;
  const horn = (middle: number, half: number, high: number, tone: string): string =>
    path(`M${middle - half} ${eave + width * 0.02}Q${middle - half * 0.96} ${eave - high * 0.5} ${middle - half * 1.06} ${eave - high}Q${middle - half * 0.62} ${eave - high * 0.34} ${middle} ${eave - high * 0.36}Q${middle + half * 0.62} ${eave - high * 0.34} ${middle + half * 1.06} ${eave - high}Q${middle + half * 0.96} ${eave - high * 0.5} ${middle + half} ${eave + width * 0.02}Z`,
      tone);
  return (
    posts(x - width * 0.42, x + width * 0.42, y, stilts, wall) +
    polygon([[x - width * 0.47, eave], [x + width * 0.47, eave], [x + width * 0.43, foot],
      [x - width * 0.43, foot]],
      wall) +
    repeat(9,
      (index) =>
        rect(x - width * 0.42 + index * width * 0.1, eave + tall * 0.14, width * 0.05, tall * 0.16,
          lighter(look.window, 0.1))) +
    repeat(5,
      (index) =>
        windowPane(x - width * 0.37 + index * width * 0.165, eave + tall * 0.4, width * 0.08, tall * 0.45,
          look)) +
    horn(x, width * 0.52, width * 0.36, deeper(roof, 0.25)) + horn(x, width * 0.37, width * 0.4, roof) +
      horn(x, width * 0.22, width * 0.42, lighter(roof, 0.12))
  );
}

function windowPane(x: number, y: number, width: number, height: number, look: HouseLook): string {
  return rect(x - 2, y - 2, width + 4, height + 4, lighter(look.wall, 0.35)) +
    rect(x, y, width, height, look.window) + rect(x + width / 2 - 1, y, 2, height, deeper(look.wall, 0.3));
}

function doorLeaf(x: number, foot: number, width: number, height: number, look: HouseLook): string {
  return rect(x, foot - height, width, height, look.door ?? deeper(look.roof, 0.3)) +
    rect(x + width * 0.15, foot - height * 0.9, width * 0.7, height * 0.35, look.window, 'opacity=".5"');
}

function posts(left: number, right: number, y: number, stilts: number, wall: string): string {
  if (stilts === 0) return '';
  return group('', rect(left, y - stilts, right - left, stilts, '#1a1a45', 'opacity=".28"'),
    repeat(6,
      (index) => rect(left + (index / 5) * (right - left - 8), y - stilts, 8, stilts, deeper(wall, 0.5))));
}

function tiles(slope: readonly Point[], color: string): string {
  const [a, b, c, d] = slope as [Point, Point, Point, Point];
  return repeat(4, (index) => {
    const share = (index + 1) / 5;
    return line([[a[0] + (d[0] - a[0]) * share, a[1] + (d[1] - a[1]) * share],
      [b[0] + (c[0] - b[0]) * share, b[1] + (c[1] - b[1]) * share]],
      color, 2, 'opacity=".55"');
  });
}
