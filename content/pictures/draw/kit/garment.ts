import { deeper } from './color.ts';
import type { Person } from './person.ts';
import { circle, path, repeat, type Point } from './shape.ts';

/** The joints that clothes hang on. */
export interface Frame {
  readonly hip: Point;
  readonly neck: Point;
  readonly wide: number;
  readonly feet: readonly [Point, Point];
}

/** Shirt, vest, and skirt or robe of a person. */
export function garment(look: Person, { hip, neck, wide, feet }: Frame): string {
  const { top, bottom, wears = 'trousers' } = look;
  const low = wears === 'robe' ? hip[1] + 8 : hip[1] + 4;
  const waist = wide * (look.view === 'side' ? 1.15 : 0.86);
  const [mx, my] = [(neck[0] + hip[0]) / 2, (neck[1] + hip[1]) / 2];
  const shirt =
    `M${neck[0] - 2.4} ${neck[1] - 1.6}Q${neck[0] - wide * 0.6} ${neck[1] - 0.6} ${neck[0] - wide - 0.8} ${neck[1] + 1.6}` +
    `Q${mx - waist - 1.4} ${my - 6} ${mx - waist} ${my}L${hip[0] - waist - 1} ${low - 1}Q${hip[0] - waist - 1} ${low + 0.4} ${hip[0] - waist + 0.6} ${low + 0.4}` +
    `L${hip[0] + waist - 0.6} ${low + 0.4}Q${hip[0] + waist + 1} ${low + 0.4} ${hip[0] + waist + 1} ${low - 1}L${mx + waist} ${my}` +
    `Q${mx + waist + 1.4} ${my - 6} ${neck[0] + wide + 0.8} ${neck[1] + 1.6}Q${neck[0] + wide * 0.6} ${neck[1] - 0.6} ${neck[0] + 2.4} ${neck[1] - 1.6}Q${neck[0]} ${neck[1] + 0.6} ${neck[0] - 2.4} ${neck[1] - 1.6}Z`;
  const shadow = `M${neck[0] + wide * 0.62} ${neck[1]}L${neck[0] + wide + 0.8} ${neck[1] + 1.6}Q${mx + waist + 1.4} ${my - 6} ${mx + waist} ${my}L${hip[0] + waist + 1} ${low - 1}Q${hip[0] + waist + 1} ${low + 0.4} ${hip[0] + waist - 0.6} ${low + 0.4}L${hip[0] + waist * 0.3} ${low + 0.4}Q${mx + waist * 0.1} ${my} ${neck[0] + wide * 0.62} ${neck[1]}Z`;
  const cloth = path(shirt, top) + path(shadow, deeper(top, 0.5), 'opacity=".24"');
  const below = wears === 'skirt' || wears === 'robe' ? skirt(hip, waist, feet, bottom, look) : '';
  return below + cloth + batik(look, hip, neck, wide) + vest(look, hip, neck, wide, waist);
}

function skirt(hip: Point, waist: number, feet: readonly [Point, Point], color: string,
  look: Person): string {
  const hem = look.wears === 'robe' ? -3 : -7;
  const [left, right] = [Math.min(feet[0][0], feet[1][0]) - 5, Math.max(feet[0][0], feet[1][0]) + 5.5];
  const foot = Math.max(feet[0][1], feet[1][1]) + hem;
  const outline = `M${hip[0] - waist} ${hip[1] - 2}C${hip[0] - waist - 2} ${hip[1] + 12} ${left} ${foot - 14} ${left} ${foot}Q${(left + right) / 2} ${foot + 3} ${right} ${foot}C${right} ${foot - 14} ${hip[0] + waist + 2} ${hip[1] + 12} ${hip[0] + waist} ${hip[1] - 2}Z`;
  const fold = `M${hip[0] + waist} ${hip[1]}C${hip[0] + waist + 2} ${hip[1] + 12} ${right} ${foot - 14} ${right} ${foot}Q${right - 4} ${foot + 1.6} ${right - 6} ${foot + 1.4}C${hip[0] + 3} ${foot - 18} ${hip[0] + 2} ${hip[1] + 10} ${hip[0] + 2} ${hip[1]}Z`;
  return path(outline, color) + path(fold, deeper(color, 0.5), 'opacity=".28"');
}

function batik(look: Person, hip: Point, neck: Point, wide: number): string {
  const { batik: ink } = look;
  if (ink === undefined) return '';
  return repeat(18, (index) => {
    const row = Math.floor(index / 3);
    const share = row / 6;
    const across = (((index % 3) - 1) * 0.62 + (row % 2) * 0.3 - 0.15) * wide;
    return circle(neck[0] + (hip[0] - neck[0]) * share + across, neck[1] + 4 + share * (hip[1] - neck[1]),
      1.15, ink, 'opacity=".85"');
  });
}

function vest(look: Person, hip: Point, neck: Point, wide: number, waist: number): string {
  if (look.vest === undefined) return '';
  const panel = (side: number): string =>
    path(`M${neck[0] + side * 2.4} ${neck[1] - 1.4}L${neck[0] + side * (wide + 0.4)} ${neck[1] + 2.4}L${hip[0] + side * (waist + 1)} ${hip[1] + 3}L${hip[0] + side * 0.8} ${hip[1] + 3}Z`,
      look.vest ?? top(look)) +
    path(`M${neck[0] * 0.5 + hip[0] * 0.5 + side * (waist + 0.8)} ${(neck[1] + hip[1]) / 2 + 3}l0 3L${hip[0] + side * 1.2} ${(neck[1] + hip[1]) / 2 + 6}l0 -3Z`,
      '#fff3c9', 'opacity=".9"');
  if (look.view === 'front') return panel(-1) + panel(1);
  return (
    path(`M${neck[0] - wide * 0.9} ${neck[1] + 1}L${neck[0] + wide * 0.9} ${neck[1] + 1}L${hip[0] + waist + 0.6} ${hip[1] + 3}L${hip[0] - waist - 0.6} ${hip[1] + 3}Z`,
      look.vest) +
    path(`M${(neck[0] + hip[0]) / 2 - waist} ${(neck[1] + hip[1]) / 2 + 2}h${waist * 2}v3h${-waist * 2}Z`,
      '#fff3c9', 'opacity=".9"')
  );
}

function top(look: Person): string {
  return look.top;
}
