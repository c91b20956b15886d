/** What a file of ours may not be or hold, whatever its language: one sentence per fault. */
export function textFaults(path: string, text: string): string[] {
  const faults = [nameFault(path)];
  const lines = text.split('\n');
  if (lines.length - 1 > MAX_LINES) faults.push(`is ${String(lines.length - 1)} lines long`);
  lines.forEach((line, index) => {
    const at = `line ${String(index + 1)}`;
    if (/(?:eslint|stylelint)-disable/.test(line) && !/ -- \S/.test(line)) {
      faults.push(`${at} switches a rule off without saying why (-- reason)`);
    }
    if (/\b(?:TO[D]O|FIX[M]E|XX[X])\b/.test(line)) faults.push(`${at} leaves something for later`);
    if (/^\s*(?:\/\/|\*).*registry\.npmjs|(?:^|[\s'"(`])\/(?:tmp|home|root)\/[a-z]/i.test(line)) {
      faults.push(`${at} names a place of one machine`);
    }
  });
  return faults.filter((fault) => fault !== undefined);
}

const MAX_LINES = 300;
const VAGUE = new Set(['index', 'utils', 'util', 'helpers', 'helper', 'common', 'types', 'misc', 'shared']);

function nameFault(path: string): string | undefined {
  const [name = '', ...rest] = path.split('/').at(-1)?.split('.') ?? [];
  const isPage = path.startsWith('src/site/pages/') || path.startsWith('cms/app/');
  if (isPage || rest.length === 0) return undefined;
  if (VAGUE.has(name)) return `is named "${name}", which says nothing`;
  if (/^(?:astro|tsx)$/.test(rest.at(-1) ?? '')) {
    return /^[A-Z][A-Za-z0-9]*$/.test(name) ? undefined : 'is a component and not named in PascalCase';
  }
  if (/^test\.tsx?$/.test(rest.join('.')) && /^[A-Z][A-Za-z0-9]*$/.test(name)) return undefined;
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) ? undefined : 'is not named in kebab-case';
}
