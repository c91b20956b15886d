import { rect, repeat, ellipse, group, path } from './shape.ts';
import { HEIGHT, WIDTH, type Sheet } from './sheet.ts';

/** Open water from `top` down, colours from the horizon to the near shore. */
export function water(sheet: Sheet, top: number, colors: readonly string[], bottom = HEIGHT): string {
  const stops = colors.map((color, index) => [index / (colors.length - 1), color] as const);
  return rect(0, top, WIDTH, bottom - top, sheet.linear(stops));
}

/** Ripples that grow with nearness. */
export function ripples(sheet: Sheet, top: number, bottom: number, count: number, color: string,
  opacity = 0.4, left = 0, right = WIDTH): string {
  const { random } = sheet;
  return repeat(count, () => {
    const depth = random.between(0, 1) ** 1.3;
    const y = top + depth * (bottom - top);
    const length = random.between(20, 70) * (0.5 + depth * 2.4);
    const x = random.between(left, right) - length / 2;
    const thick = 1.5 + depth * 4.5;
    const wave = `M${x.toFixed(0)} ${y.toFixed(1)}q${(length / 2).toFixed(0)} ${(-thick).toFixed(1)} ${length.toFixed(0)} 0q${(-length / 2).toFixed(0)} ${(thick * 0.9).toFixed(1)} ${(-length).toFixed(0)} 0Z`;
    return path(wave, color, `opacity="${random.between(opacity * 0.4, opacity).toFixed(2)}"`);
  });
}

/** The broken path of light that a low sun or a lamp lays on water. */
export function lightOnWater(sheet: Sheet, x: number, top: number, bottom: number, width: number,
  color: string, opacity = 0.8): string {
  const { random } = sheet;
  const rows = Math.round((bottom - top) / 11);
  const bars = repeat(rows, (index) => {
    const depth = index / rows;
    const length = width * (0.25 + depth * 0.9) * random.between(0.3, 1);
    const y = top + depth ** 1.15 * (bottom - top);
    return ellipse(x + random.between(-0.25, 0.25) * width * (0.4 + depth), y, length / 2, 2 + depth * 4,
      color, `opacity="${(opacity * random.between(0.4, 1) * (1 - depth * 0.55)).toFixed(2)}"`);
  });
  return group('', bars);
}
