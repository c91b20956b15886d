import { expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

test('a portal without any setting runs on this machine, on port 3000, with sample content', () => {
  const environment = readEnvironment({});

  expect(environment).toMatchObject({
    ok: true,
    value: {
      port: 3000,
      host: '127.0.0.1',
      siteUrl: 'http://localhost:3000',
      isPublic: false,
      sampleContent: true,
    },
  });
});

test('a portal with a public address loads no sample content unless asked', () => {
  expect(readEnvironment({ SITE_URL: 'https://warta.contoh.go.id/' })).toMatchObject({
    ok: true,
    value: { siteUrl: 'https://warta.contoh.go.id', isPublic: true, sampleContent: false },
  });
});

test('a misspelt setting is refused with the name that was meant', () => {
  expect(readEnvironment({ DATABSE_URL: 'x' })).toEqual({
    ok: false,
    error: [{ kind: 'unknown-setting', name: 'DATABSE_URL', nearest: 'DATABASE_URL' }],
  });
});

test('a settings file may hold no name that nobody knows; the environment may, for it serves others too', () => {
  expect(readEnvironment({}, { WARNA: 'biru' })).toMatchObject({ ok: false, error: [{ name: 'WARNA' }] });
  expect(readEnvironment({ HOME: '/root', FORT: '1', GHOST: '2' })).toMatchObject({ ok: true });
});

test.each([
  [{ PORT: 'tiga' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ SITE_URL: 'ftp://contoh' }, 'SITE_URL'],
  [{ SAMPLE_CONTENT: 'mungkin' }, 'SAMPLE_CONTENT'],
  [{ TRUSTED_PROXIES: '10.0.0.1, bukan' }, 'TRUSTED_PROXIES'],
  [{ PAYLOAD_SECRET: 'pendek' }, 'PAYLOAD_SECRET'],
  [{ METRICS_TOKEN: 'pendek' }, 'METRICS_TOKEN'],
  [{ CDN_SECONDS: '-1' }, 'CDN_SECONDS'],
  [{ CDN_SECONDS: 'sehari' }, 'CDN_SECONDS'],
  [{ METRICS_TOKEN: 'a b '.repeat(20) }, 'METRICS_TOKEN'],
])('%j is refused by name', (env, name) => {
  expect(readEnvironment(env)).toMatchObject({ ok: false, error: [{ kind: 'bad-value', name }] });
});

test.each(['PAYLOAD_SECRET', 'METRICS_TOKEN'])('a %s that is refused is not printed', (name) => {
  expect(JSON.stringify(readEnvironment({ [name]: 'rahasia-pendek' }))).not.toContain('rahasia');
});

test('MongoDB without a replica set has no transactions and is refused', () => {
  expect(
    readEnvironment({ DATABASE_URL: 'mongodb://127.0.0.1/warta', PAYLOAD_SECRET: 'x'.repeat(32) }),
  ).toEqual({
    ok: false,
    error: [{ kind: 'bad-database', reason: 'no-replica-set' }],
  });
});

test('MongoDB asks for a secret of its own, since several instances share it', () => {
  expect(readEnvironment({ DATABASE_URL: 'mongodb://127.0.0.1/warta?replicaSet=rs0' })).toEqual({
    ok: false,
    error: [{ kind: 'secret-missing' }],
  });
});
