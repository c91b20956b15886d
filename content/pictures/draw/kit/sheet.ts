import { group, rect } from './shape.ts';
import { seededRandom, type SeededRandom } from './seeded-random.ts';

/** Width of every story picture in pixels. */
export const WIDTH = 1600;
/** Height of every story picture in pixels. */
export const HEIGHT = 1067;

/** A colour at a share of the way through a gradient; opacity is 1 unless given. */
export type Stop = readonly [share: number, color: string, opacity?: number];

/** The paper a scene is drawn on: it keeps gradients, clips and filters, and a random source of its own. */
export interface Sheet {
  readonly random: SeededRandom;
  /** A gradient across a shape; 0 degrees runs left to right, 90 top to bottom. */
  linear(stops: readonly Stop[], degrees?: number): string;
  /** A gradient from the middle of a shape outwards. */
  radial(stops: readonly Stop[], middleX?: number, middleY?: number): string;
  /** Attributes that soften a shape by so many pixels. */
  blur(radius: number): string;
  /** Attributes that show a part only inside the given shape. */
  clip(shape: string): string;
  /** Attributes that break a shape into fine print dots, as an airbrush would. */
  stipple(): string;
  /** The finished picture. */
  finish(body: string): string;
}

/** A scene draws itself on a sheet and gives its markup. */
export type Scene = (sheet: Sheet) => string;

/** Lays out a fresh sheet; the name seeds its random source. */
export function newSheet(name: string, width = WIDTH, height = HEIGHT): Sheet {
  const kept: string[] = [];
  const ids = new Map<string, string>();

  function keep(definition: (id: string) => string): string {
    const key = definition('');
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = `d${String(ids.size)}`;
    ids.set(key, id);
    kept.push(definition(id));
    return id;
  }

  return {
    random: seededRandom(name),
    linear: (stops, degrees = 90) =>
      `url(#${keep(
        (id) =>
          `<linearGradient id="${id}" x2="1" y2="0" gradientTransform="rotate(${String(degrees)} .5 .5)">${stopMarkup(stops)}</linearGradient>`,
      )})`,
    radial: (stops, middleX = 0.5, middleY = 0.5) =>
      `url(#${keep((id) => `<radialGradient id="${id}" cx="${String(middleX)}" cy="${String(middleY)}" r=".5">${stopMarkup(stops)}</radialGradient>`)})`,
    blur: (radius) =>
      `filter="url(#${keep((id) => `<filter id="${id}" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${String(radius)}"/></filter>`)})"`,
    clip: (shape) => `clip-path="url(#${keep((id) => `<clipPath id="${id}">${shape}</clipPath>`)})"`,
    stipple: () => `filter="url(#${keep(stippleFilter)})"`,
    finish: (body) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}">` +
      `<defs>${kept.join('')}${GRAIN}</defs>${body}` +
      group('style="mix-blend-mode:overlay" opacity=".13"',
        rect(0, 0, width, height, '#fff', 'filter="url(#grain)"')) +
      '</svg>',
  };
}

const GRAIN =
  '<filter id="grain" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".75" numOctaves="2" seed="7"/>' +
  '<feColorMatrix values="1.4 0 0 0 -.2 1.4 0 0 0 -.2 1.4 0 0 0 -.2 0 0 0 0 1"/></filter>';

function stippleFilter(id: string): string {
  return (
    `<filter id="${id}" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".55" numOctaves="2" seed="3"/>` +
    '<feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 7 -3.1"/><feComposite in="SourceGraphic" operator="in"/></filter>'
  );
}

function stopMarkup(stops: readonly Stop[]): string {
  return stops
    .map(([share, color, opacity = 1]) =>
      `<stop offset="${String(share)}" stop-color="${color}" stop-opacity="${String(opacity)}"/>`)
    .join('');
}
