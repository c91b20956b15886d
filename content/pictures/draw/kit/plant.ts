import { deeper, lighter, mix } from './color.ts';
import { blob, circle, curve, ellipse, group, path, polygon, repeat, turn, type Point } from './shape.ts';
import type { Sheet } from './sheet.ts';

/** A coconut palm with its foot at `x`, `y`; `lean` is how far the crown hangs aside. */
export function palm(sheet: Sheet, x: number, y: number, height: number, lean: number, leaf: string,
  trunk = '#6b4a3a'): string {
  const { random } = sheet;
  const [crownX, crownY] = [x + lean, y - height];
  const thick = height * 0.028;
  const stem = path(`M${x - thick} ${y}Q${x + lean * 0.1 - thick * 0.6} ${y - height * 0.55} ${crownX - thick * 0.5} ${crownY}L${crownX + thick * 0.5} ${crownY}Q${x + lean * 0.1 + thick} ${y - height * 0.5} ${x + thick * 1.3} ${y}Z`,
    trunk);
  const fronds = [-180, -156, -132, -116, -64, -46, -22, 4, 172]
    .map((degrees, index) =>
      frond(crownX, crownY, height * random.between(0.36, 0.46), degrees + random.between(-9, 9),
        index % 2 === 0 ? leaf : deeper(leaf, 0.22)))
    .join('');
  const nuts = circle(crownX - thick, crownY + thick, thick, '#a9752f') +
    circle(crownX + thick * 0.9, crownY + thick * 1.3, thick, '#8d5d28');
  const shade = ellipse(x + thick, y, height * 0.13, height * 0.022, deeper(leaf, 0.6), 'opacity=".35"');
  return shade + stem + fronds + nuts + tuft(x, y + thick, height * 0.07, deeper(leaf, 0.15), 7);
}

function frond(x: number, y: number, length: number, degrees: number, color: string): string {
  const right = Math.cos((degrees * Math.PI) / 180) >= 0 ? 1 : -1;
  const angle = (degrees * Math.PI) / 180;
  const tip: Point = [x + Math.cos(angle) * length, y + Math.sin(angle) * length * 0.55 + length * 0.38];
  const bend: Point = [x + Math.cos(angle) * length * 0.62,
    y + Math.sin(angle) * length * 0.8 - length * 0.12];
  const teeth = repeat(13, (index) => {
    const t = 0.2 + index * 0.063;
    const px = (1 - t) ** 2 * x + 2 * t * (1 - t) * bend[0] + t ** 2 * tip[0];
    const py = (1 - t) ** 2 * y + 2 * t * (1 - t) * bend[1] + t ** 2 * tip[1];
    const drop = length * 0.26 * Math.sin(Math.PI * (0.2 + t * 0.75));
    return `M${px.toFixed(1)} ${(py - length * 0.01).toFixed(1)}l${(right * length * 0.06).toFixed(1)} ${(length * 0.012).toFixed(1)}l${(right * length * 0.03).toFixed(1)} ${drop.toFixed(1)}Z`;
  });
  const blade = `M${x} ${y}Q${bend[0].toFixed(1)} ${bend[1].toFixed(1)} ${tip[0].toFixed(1)} ${tip[1].toFixed(1)}Q${(bend[0] + right * length * 0.02).toFixed(1)} ${(bend[1] + length * 0.17).toFixed(1)} ${x} ${y}Z`;
  return path(blade + teeth, color);
}

/** A broad tree with lit and shaded heaps of leaves; `x`, `y` is its foot, `size` its height. */
export function broadTree(sheet: Sheet, x: number, y: number, size: number, leaf: string,
  trunk = '#5b4038'): string {
  const { random } = sheet;
  const fork = y - size * 0.42;
  const wood = path(`M${x - size * 0.035} ${y}Q${x - size * 0.02} ${fork + size * 0.1} ${x - size * 0.14} ${fork - size * 0.08}L${x - size * 0.1} ${fork - size * 0.1}L${x} ${fork + size * 0.04}L${x + size * 0.1} ${fork - size * 0.1}L${x + size * 0.14} ${fork - size * 0.07}Q${x + size * 0.03} ${fork + size * 0.12} ${x + size * 0.05} ${y}Z`,
    trunk);
  const heap = (dx: number, dy: number, r: number, tone: string): string => {
    const points = Array.from({ length: 9 }, (_, index): Point => {
      const angle = (index / 9) * Math.PI * 2;
      const reach = r * size * random.between(0.88, 1.1);
      return [x + dx * size + Math.cos(angle) * reach * 1.18, y + dy * size + Math.sin(angle) * reach * 0.86];
    });
    return blob(points, tone);
  };
  const shade = ellipse(x + size * 0.06, y, size * 0.34, size * 0.045, deeper(leaf, 0.55), 'opacity=".35"');
  return shade + wood + heap(0.02, -0.6, 0.3, deeper(leaf, 0.3)) + heap(0.2, -0.55, 0.2, deeper(leaf, 0.22)) +
    heap(-0.2, -0.56, 0.2, leaf) + heap(0.04, -0.74, 0.22, leaf) +
    heap(-0.1, -0.72, 0.15, lighter(leaf, 0.2)) + heap(-0.25, -0.6, 0.09, lighter(leaf, 0.16));
}

/** A banana clump. */
export function banana(sheet: Sheet, x: number, y: number, height: number, leaf: string): string {
  const { random } = sheet;
  const stem = path(`M${x - height * 0.05} ${y}L${x - height * 0.02} ${y - height * 0.5}L${x + height * 0.02} ${y - height * 0.5}L${x + height * 0.05} ${y}Z`,
    mix(leaf, '#c9b458', 0.45));
  return stem + [-62, -30, 34, 66, 4].map((degrees, index) => {
    const tone = index % 2 === 0 ? leaf : lighter(leaf, 0.16);
    return turn(degrees + random.between(-8, 8), x, y - height * 0.46,
      bananaLeaf(x, y - height * 0.46, height * random.between(0.5, 0.62), tone));
  }).join('');
}

function bananaLeaf(x: number, y: number, length: number, color: string): string {
  const half = length * 0.15;
  const left = `M${x} ${y}C${x - half * 1.5} ${y - length * 0.25} ${x - half * 1.3} ${y - length * 0.8} ${x} ${y - length}Z`;
  const right = `M${x} ${y}C${x + half * 1.5} ${y - length * 0.25} ${x + half * 1.3} ${y - length * 0.8} ${x} ${y - length}Z`;
  const slits = repeat(3, (index) => {
    const [edge, at] = [half * ([0.98, 0.98, 0.86][index] ?? 0.9), 0.4 + index * 0.14];
    return polygon([[x + edge, y - length * at], [x + half * 0.3, y - length * (at - 0.04)],
      [x + edge, y - length * (at + 0.03)]],
      deeper(color, 0.4));
  });
  return path(left, color) + path(right, deeper(color, 0.2)) + slits +
    curve([[x, y], [x, y - length * 0.96]], lighter(color, 0.4), length * 0.014);
}

/** A row of bushes or far tree tops from `left` to `right` on the line `y`. */
export function treeRow(sheet: Sheet, left: number, right: number, y: number, size: number,
  color: string): string {
  const { random } = sheet;
  const count = Math.ceil((right - left) / (size * 0.42));
  const crown = (index: number, lift: number, tone: string): string => {
    const r = size * random.between(0.3, 0.58);
    const x = left + ((index + random.between(0.1, 0.9)) / count) * (right - left);
    return ellipse(x, y - r * 0.35 - lift, r, r * random.between(0.7, 1.15), tone);
  };
  return repeat(count,
    (index) => crown(index, size * 0.28, mix(color, lighter(color, 0.2), random.between(0, 1)))) +
    repeat(count, (index) => crown(index, 0, mix(color, deeper(color, 0.26), random.between(0.3, 1))));
}

/** Tufts of grass or rice, blades fanning up. */
export function tuft(x: number, y: number, height: number, color: string, blades = 5): string {
  return group('', repeat(blades, (index) => {
    const aside = (index / (blades - 1) - 0.5) * height * 0.9;
    return path(`M${(x - height * 0.05).toFixed(1)} ${y.toFixed(1)}Q${(x + aside * 0.2).toFixed(1)} ${(y - height * 0.7).toFixed(1)} ${(x + aside).toFixed(1)} ${(y - height * (1 - Math.abs(aside / height) * 0.5)).toFixed(1)}Q${(x + aside * 0.4).toFixed(1)} ${(y - height * 0.5).toFixed(1)} ${(x + height * 0.05).toFixed(1)} ${y.toFixed(1)}Z`,
      index % 2 === 0 ? color : deeper(color, 0.18));
  }));
}

/** A large leaf for foregrounds, pointing up from its foot and turned by `degrees`. */
export function bigLeaf(x: number, y: number, length: number, degrees: number, color: string): string {
  return turn(degrees, x, y, bananaLeaf(x, y, length, color));
}
