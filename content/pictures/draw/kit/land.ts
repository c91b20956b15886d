import { deeper, lighter } from './color.ts';
import { path, polygon, round, smooth, straight, type Point } from './shape.ts';
import { HEIGHT, WIDTH, type Sheet } from './sheet.ts';

/** How a range of hills is drawn. */
export interface Hills {
  /** Mean height of the crest, in pixels from the top. */
  readonly crest: number;
  /** How far crests rise and fall. */
  readonly relief: number;
  /** Number of crests across the sheet. */
  readonly waves: number;
  readonly top: string;
  /** Colour at the foot, where mist gathers. */
  readonly foot: string;
  readonly jagged?: boolean;
  /** Where the range ends below. */
  readonly bottom?: number;
}

/** A range of hills across the whole sheet, paler or deeper at its foot, with an airbrushed shadow. */
export function hills(sheet: Sheet, look: Hills): string {
  const { crest, relief, waves, top, foot, jagged = false, bottom = HEIGHT } = look;
  const points = crestLine(sheet, crest, relief, waves, jagged);
  const outline = `${jagged ? straight(points) : smooth(points, false)}L${WIDTH + 60} ${bottom}L-60 ${bottom}Z`;
  const tone = sheet.linear([[0, top], [1, foot]]);
  const shade = sheet.linear([[0, deeper(top, 0.5), 0.55], [0.45, top, 0]], 70);
  return path(outline, tone) + path(outline, shade, sheet.stipple());
}

/** A volcano with a lit and a shaded flank and gullies; `x`, `y` is the middle of its foot. */
export function volcano(sheet: Sheet, x: number, y: number, width: number, height: number, light: string,
  shade: string, foot: string): string {
  const half = width / 2;
  const rim = width * 0.05;
  const flank = (side: 1 | -1): string =>
    `C${round(x + side * width * 0.13)} ${round(y - height * 0.62)} ${round(x + side * width * 0.24)} ${round(y - height * 0.22)} ${round(x + side * half)} ${round(y)}`;
  const top = y - height;
  const body = `M${x - rim} ${top}L${x - rim * 0.2} ${top + height * 0.035}L${x + rim * 0.5} ${top + height * 0.01}L${x + rim} ${top + height * 0.02}${flank(1)}L${x - half} ${y}C${x - width * 0.24} ${y - height * 0.22} ${x - width * 0.13} ${y - height * 0.62} ${x - rim} ${top}Z`;
  const dark = `M${x - rim * 0.2} ${top + height * 0.035}L${x + rim * 0.5} ${top + height * 0.01}L${x + rim} ${top + height * 0.02}${flank(1)}L${x - width * 0.1} ${y}L${x - width * 0.03} ${y - height * 0.2}L${x - width * 0.062} ${y - height * 0.24}L${x - width * 0.004} ${y - height * 0.44}L${x - width * 0.03} ${y - height * 0.49}L${x + width * 0.012} ${y - height * 0.62}L${x - width * 0.014} ${y - height * 0.69}L${x + width * 0.006} ${y - height * 0.83}Z`;
  const gully = (side: number, from: number, to: number, drift: number): string =>
    polygon([[x + side * width * drift * 0.3, y - height * from], [x + side * width * drift, y - height * to],
      [x + side * width * (drift * 0.86), y - height * (to + 0.1)]],
      side < 0 ? deeper(light, 0.22) : lighter(shade, 0.12), 'opacity=".6"');
  const mist = sheet.linear([[0, foot, 0], [0.55, foot, 0.1], [1, foot, 1]]);
  return (
    path(body, light) + path(dark, shade) +
    gully(-1, 0.86, 0.42, 0.11) + gully(-1, 0.7, 0.2, 0.2) + gully(-1, 0.9, 0.55, 0.06) +
      gully(1, 0.84, 0.4, 0.12) + gully(1, 0.6, 0.15, 0.22) +
    path(body, sheet.linear([[0.2, deeper(shade, 0.3), 0], [1, deeper(shade, 0.3), 0.5]], 30),
      sheet.stipple()) +
      path(body, mist)
  );
}

/** The crest line used for hills, from beyond the left edge to beyond the right. */
export function crestLine(sheet: Sheet, crest: number, relief: number, waves: number,
  jagged: boolean): Point[] {
  const { random } = sheet;
  const steps = waves * (jagged ? 8 : 2);
  const phases = [random.between(0, 6.3), random.between(0, 6.3), random.between(0, 6.3)] as const;
  return Array.from({ length: steps + 1 }, (_, index) => {
    const share = index / steps;
    const swell = Math.sin(share * waves * 2.9 + phases[0]) * 0.6 +
      Math.sin(share * waves * 6.1 + phases[1]) * 0.3;
    const rough = jagged ? random.between(-0.3, 0.3) + Math.sin(share * waves * 14 + phases[2]) * 0.18 :
      random.between(-0.25, 0.25);
    return [-60 + share * (WIDTH + 120), crest - relief * (swell + rough)] as const;
  });
}
