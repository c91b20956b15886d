/** A place on the sheet in pixels, from the top left. */
export type Point = readonly [number, number];

/** A rectangle; `more` holds further SVG attributes. */
export function rect(x: number, y: number, width: number, height: number, fill: string, more = ''): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}" ${more}/>`;
}

/** A circle. */
export function circle(x: number, y: number, radius: number, fill: string, more = ''): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}" ${more}/>`;
}

/** An ellipse. */
export function ellipse(x: number, y: number, rx: number, ry: number, fill: string, more = ''): string {
  return `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}" ${more}/>`;
}

/** A filled outline written in SVG path language. */
export function path(outline: string, fill: string, more = ''): string {
  return `<path d="${outline}" fill="${fill}" ${more}/>`;
}

/** A filled shape with straight sides. */
export function polygon(points: readonly Point[], fill: string, more = ''): string {
  return path(`${straight(points)}Z`, fill, more);
}

/** A filled shape with a soft outline through all points. */
export function blob(points: readonly Point[], fill: string, more = ''): string {
  return path(smooth(points, true), fill, more);
}

/** A straight-cornered line with round ends. */
export function line(points: readonly Point[], stroke: string, width: number, more = ''): string {
  return stroked(straight(points), stroke, width, more);
}

/** A soft line with round ends. */
export function curve(points: readonly Point[], stroke: string, width: number, more = ''): string {
  return stroked(smooth(points, false), stroke, width, more);
}

/** A line along any SVG outline, with round ends. */
export function stroked(outline: string, stroke: string, width: number, more = ''): string {
  const ends = 'stroke-linecap="round" stroke-linejoin="round"';
  return `<path d="${outline}" fill="none" stroke="${stroke}" stroke-width="${round(width)}" ${ends} ${more}/>`;
}

/** A group with attributes (clip, opacity, filter). */
export function group(attributes: string, ...parts: readonly string[]): string {
  return `<g ${attributes}>${parts.join('')}</g>`;
}

/** Moves and scales parts; a negative `scaleX` mirrors them. */
export function place(x: number, y: number, scaleX: number, scaleY: number,
  ...parts: readonly string[]): string {
  return group(`transform="translate(${round(x)} ${round(y)}) scale(${scaleX.toFixed(4)} ${scaleY.toFixed(4)})"`,
    ...parts);
}

/** Turns parts about a point, in degrees clockwise. */
export function turn(degrees: number, x: number, y: number, ...parts: readonly string[]): string {
  return group(`transform="rotate(${round(degrees)} ${round(x)} ${round(y)})"`, ...parts);
}

/** Repeats a drawing `count` times. */
export function repeat(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('');
}

/** The outline through points with straight sides, left open. */
export function straight(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

/** The soft outline through points (Catmull-Rom as Bézier curves). */
export function smooth(points: readonly Point[], closed: boolean): string {
  const count = points.length;
  const pointAt = (index: number): Point => {
    const wanted = closed ? (index + count) % count : Math.min(Math.max(index, 0), count - 1);
    return points[wanted] ?? [0, 0];
  };
  let outline = `M${pair(pointAt(0))}`;
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const [before, from, to, after] = [index - 1, index, index + 1, index + 2].map(pointAt) as [Point, Point,
      Point, Point];
    const first: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const second: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    outline += `C${pair(first)} ${pair(second)} ${pair(to)}`;
  }
  return closed ? `${outline}Z` : outline;
}

/** Rounds to a tenth, which no eye can tell from the truth. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function pair([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}
