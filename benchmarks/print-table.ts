import { cpus } from 'node:os';

/** Prints what every benchmark begins with: corpus, seed, Node, CPU. */
export function printConditions(stories: number, seed: string): void {
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model ?? 'unknown'}`;
  console.log(`stories ${stories}  seed ${seed}  Node ${process.version}  CPU ${machine}\n`);
}

/** Prints rows under a heading, the first column to the left and figures to the right. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(cells.join('  '));
  }
}
