import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { aHouse, runNode, runText } from './house.fixture.ts';

test('a slip in an option is refused before anything is installed', async () => {
  const { code, out, err } = await runNode(aHouse(), 'scripts/start.mjs', '--buildonly');

  expect(code).toBe(2);
  expect(err).toContain('Pilihan tidak dikenal: --buildonly');
  expect(out).toBe('');
});

test('the portal gets the arguments, and its exit code is that of the start', async () => {
  const house = aHouse({ 'portal.mjs': 'console.log(process.argv.slice(2).join()); process.exit(7);' });

  const { code, out } = await runText(
    house,
    `import { handOver } from './scripts/hand-over.mjs'; handOver(process.execPath, ['portal.mjs', 'a b']);`,
  );

  expect({ code, out }).toEqual({ code: 7, out: 'a b\n' });
});

test('a portal whose npm was told to stop stops too, in its own time', async () => {
  const house = aHouse({
    'portal.mjs': `
      process.on('SIGTERM', () => { console.log('menyelesaikan pekerjaan'); process.exit(0); });
      setTimeout(() => {}, 30_000);
      console.log('siap');`,
    'start.mjs': `import { handOver } from './scripts/hand-over.mjs'; handOver(process.execPath, ['portal.mjs']);`,
  });
  // As npm does: a shell in between, and the signal goes to the shell.
  const shell = spawn('sh', ['-c', `'${process.execPath}' start.mjs; true`], {
    cwd: house,
    env: { ...process.env, npm_lifecycle_event: 'start' },
  });
  let out = '';
  shell.stdout.on('data', (text: Buffer) => {
    out += String(text);
    if (out === 'siap\n') shell.kill('SIGTERM');
  });

  await once(shell.stdout, 'close');

  expect(out).toBe('siap\nmenyelesaikan pekerjaan\n');
});
