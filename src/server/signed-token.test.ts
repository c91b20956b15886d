import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { carriesSignedToken } from './signed-token.ts';

const KEY = 'kunci';
const NOW_MS = Date.UTC(2026, 10, 25);
const LATER = NOW_MS / 1000 + 60;

test.each([
  ['in a header', { authorization: `JWT ${aToken(LATER)}` }],
  ['as a bearer', { authorization: `Bearer ${aToken(LATER)}` }],
  ['in a cookie', { cookie: `bahasa=id; payload-token=${aToken(LATER)}` }],
])('whoever carries a token of ours, %s, is known', (_name, headers) => {
  expect(carriesSignedToken(headers, KEY, NOW_MS)).toBe(true);
});

test.each([
  ['no token', {}],
  ['a token that is out of time', { authorization: `JWT ${aToken(NOW_MS / 1000 - 1)}` }],
  ['a token signed by somebody else', { authorization: `JWT ${aToken(LATER, 'kunci lain')}` }],
  ['a token that is not signed', { cookie: 'payload-token=eyJhbGciOiJub25lIn0.eyJpZCI6IjEifQ.' }],
  ['something that is no token', { cookie: 'payload-token=x', authorization: 'JWT' }],
])('whoever carries %s is a stranger', (_name, headers) => {
  expect(carriesSignedToken(headers, KEY, NOW_MS)).toBe(false);
});

function aToken(expiresSeconds: number, key = KEY): string {
  const [head, claims] = [{ alg: 'HS256' }, { id: '1', exp: expiresSeconds }].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  const said = `${head ?? ''}.${claims ?? ''}`;
  return `${said}.${createHmac('sha256', key).update(said).digest('base64url')}`;
}
