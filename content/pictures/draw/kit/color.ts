/** Mixes two `#rrggbb` colours; 0 gives the first, 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const from = channels(first);
  const to = channels(second);
  return `#${from.map((value, index) => hex(value + ((to[index] ?? 0) - value) * share)).join('')}`;
}

/** A deeper tone of a colour: shadows lean to blue-violet, never to black. */
export function deeper(color: string, share = 0.25): string {
  return mix(color, '#1a1a45', share);
}

/** A lighter tone of a colour: light leans to warm cream. */
export function lighter(color: string, share = 0.25): string {
  return mix(color, '#fff3d6', share);
}

function channels(color: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
}

function hex(value: number): string {
  return Math.round(value).toString(16).padStart(2, '0');
}
