import process from 'node:process';
import './follow-parent.mjs';
import { findBrowser } from './find-browser.mjs';
import { startMongoLane, stopMongoLane } from './mongo-lane.mjs';
import { prepare } from './prepare.mjs';
import { NEEDS_BROWSER, NEEDS_BUILD, SUITES } from './suites.mjs';

const USAGE = `npm test                    every suite
npm test -- unit browser    these suites: ${Object.keys(SUITES).join(', ')}
npm test -- --mongo-lane    the databases suite on the MongoDB lane as well (WARTA_LANE_URL: one that runs already)`;

const given = process.argv.slice(2);
if (given.includes('--help')) {
  console.log(USAGE);
  process.exit(0);
}
const unknown = given.find((argument) => argument !== '--mongo-lane' && !(argument in SUITES));
if (unknown !== undefined) {
  console.error(`Unknown suite: ${unknown}\n${USAGE}`);
  process.exit(2);
}
const names = Object.keys(SUITES).filter(
  (name) => given.includes(name) || !given.some((word) => word in SUITES),
);

const node = await prepare({ build: names.some((name) => NEEDS_BUILD.includes(name)) });
const env = testEnvironment();
if (names.some((name) => NEEDS_BROWSER.includes(name))) env.CHROMIUM_PATH = (await findBrowser()) ?? '';
let stoppedBy;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (stoppedBy = signal));
const rows = [];
for (const name of names) if (stoppedBy === undefined) rows.push(await runSuite(name));
process.exitCode = stoppedBy === undefined ? report(rows) : 130;

async function runSuite(name) {
  console.log(`\n=== ${name}`);
  const began = Date.now();
  const outcomes = [];
  const onLane = name === 'databases' && given.includes('--mongo-lane') && env.WARTA_LANE_URL === undefined;
  if (onLane) {
    const url = await startMongoLane();
    if (url === undefined)
      outcomes.push({ passed: 0, failed: 1, skipped: 0, failures: ['the MongoDB lane'] });
    else env.WARTA_LANE_URL = url;
  }
  for (const check of SUITES[name]) if (stoppedBy === undefined) outcomes.push(await check(node, env));
  if (onLane) await stopMongoLane();
  return { ...sum(outcomes), name, seconds: (Date.now() - began) / 1000 };
}

/** Tests bring their own settings: those of a portal on this machine must not reach them. */
function testEnvironment() {
  const clean = { ...process.env };
  for (const setting of [
    'PORT',
    'HOST',
    'DATA_DIR',
    'DATABASE_URL',
    'SITE_URL',
    'SAMPLE_CONTENT',
    'NODE_ENV',
  ]) {
    delete clean[setting];
  }
  return { ...clean, ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' };
}

function sum(outcomes) {
  const count = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const failures = outcomes.flatMap((outcome) => outcome.failures);
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped'), failures };
}

/** Prints what each suite came to, the failures by name, and the one line that sums them up. */
function report(suites) {
  console.log('\nsuite        passed  failed  skipped  seconds');
  for (const { name, passed, failed, skipped, seconds } of suites) {
    const numbers = [
      `${passed}`.padStart(6),
      `${failed}`.padStart(6),
      `${skipped}`.padStart(7),
      seconds.toFixed(1).padStart(7),
    ];
    console.log([name.padEnd(11), ...numbers].join('  '));
  }
  for (const { name, failures } of suites)
    for (const failure of failures) console.log(`failed: ${name}: ${failure}`);
  const { passed, failed, skipped } = sum(suites);
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed > 0 ? 1 : 0;
}
