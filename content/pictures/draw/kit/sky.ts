import { circle, ellipse, group, path, rect, repeat } from './shape.ts';
import { HEIGHT, WIDTH, type Sheet } from './sheet.ts';

/** Fills the sheet with sky, colours from the top down. */
export function sky(sheet: Sheet, colors: readonly string[], bottom = HEIGHT): string {
  const stops = colors.map((color, index) => [index / (colors.length - 1), color] as const);
  return rect(0, 0, WIDTH, bottom, sheet.linear(stops));
}

/** A sun or moon with a wide glow. */
export function sun(sheet: Sheet, x: number, y: number, radius: number, color: string, glow = color): string {
  const halo = sheet.radial([[0, glow, 0.85], [0.25, glow, 0.4], [1, glow, 0]]);
  return circle(x, y, radius * 5, halo) + circle(x, y, radius, color);
}

/** A soft pool of light. */
export function glow(sheet: Sheet, x: number, y: number, rx: number, ry: number, color: string,
  strength = 0.7): string {
  return ellipse(x, y, rx, ry,
    sheet.radial([[0, color, strength], [0.4, color, strength * 0.4], [1, color, 0]]));
}

/** A heap cloud with a flat base, lit from above; `x`, `y` is the middle of its base. */
export function heapCloud(sheet: Sheet, x: number, y: number, width: number, light: string,
  shade: string): string {
  const bumps = [[-0.36, 0.1, 0.11], [-0.2, 0.17, 0.16], [0.02, 0.24, 0.19], [0.22, 0.15, 0.15],
    [0.37, 0.08, 0.1]] as const;
  const swing = sheet.random.between(0.85, 1.15);
  const outline = bumps
    .map(([dx, dy, size]) => circle(x + dx * width * swing, y - dy * width * 0.75, size * width, '#fff'))
    .join('')
    .concat(rect(x - width * 0.46, y - width * 0.13, width * 0.92, width * 0.2, '#fff',
      `rx="${String(width * 0.08)}"`));
  const keep = sheet.clip(rect(x - width, y - width, width * 2, width, '#fff'));
  const inside = sheet.clip(outline);
  const tone = sheet.linear([[0, light], [0.55, light], [1, shade]]);
  return group(keep, group(inside, rect(x - width * 0.6, y - width * 0.42, width * 1.2, width * 0.42, tone)));
}

/** Long thin clouds, as at dawn and dusk. */
export function streakClouds(sheet: Sheet, top: number, bottom: number, count: number, color: string,
  opacity = 0.6): string {
  const { random } = sheet;
  return repeat(count, () => {
    const length = random.between(160, 620);
    const thick = random.between(8, 26);
    const x = random.between(-150, WIDTH - 100);
    const y = random.between(top, bottom);
    const upper = rect(x, y, length, thick, color, `rx="${String(thick / 2)}"`);
    const lower = rect(x + length * random.between(0.15, 0.5), y + thick * 0.8, length * 0.7, thick * 0.8,
      color, `rx="${String(thick * 0.4)}"`);
    return group(`opacity="${random.between(opacity * 0.5, opacity).toFixed(2)}"`, upper, lower);
  });
}

/** Stars, fewer and fainter towards `bottom`. */
export function stars(sheet: Sheet, bottom: number, count: number): string {
  const { random } = sheet;
  return repeat(count, () => {
    const y = random.between(0, 1) ** 1.6 * bottom;
    return circle(random.between(0, WIDTH), y, random.between(0.8, 2.6), '#fff6df',
      `opacity="${(random.between(0.3, 1) * (1 - y / bottom)).toFixed(2)}"`);
  });
}

/** Birds far off. */
export function birds(sheet: Sheet, x: number, y: number, spread: number, count: number,
  color: string): string {
  const { random } = sheet;
  return repeat(count, () => {
    const [left, top, size] = [x + random.between(-1, 1) * spread, y + random.between(-0.4, 0.4) * spread,
      random.between(9, 19)];
    const wing = `M${left.toFixed(0)} ${top.toFixed(0)}q${size * 0.5} ${-size * 0.6} ${size} 0q${size * 0.5} ${-size * 0.6} ${size} 0q${-size * 0.5} ${-size * 0.25} ${-size} ${size * 0.22}q${-size * 0.5} ${-size * 0.45} ${-size} ${-size * 0.22}Z`;
    return path(wing, color);
  });
}

/** Slanting shafts of light from a point, for mist, halls and forests. */
export function lightShafts(sheet: Sheet, x: number, y: number, angles: readonly number[], length: number,
  color: string, opacity = 0.25): string {
  const tone = sheet.linear([[0, color, opacity], [1, color, 0]]);
  return angles
    .map((degrees) => {
      const shaft = path(`M${x - 14} ${y}L${x + 14} ${y}L${x + length * 0.13} ${y + length}L${x - length * 0.13} ${y + length}Z`,
        tone);
      return group(`transform="rotate(${String(degrees)} ${String(x)} ${String(y)})"`, shaft);
    })
    .join('');
}
