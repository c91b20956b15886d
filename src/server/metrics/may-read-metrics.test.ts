import { expect, test } from 'vitest';
import { mayReadMetrics } from './may-read-metrics.ts';

const TOKEN = 'token-yang-cukup-panjang-untuk-uji';
const HERE = '127.0.0.1';

test.each([
  ['this machine', {}, HERE, false, true],
  ['this machine, over IPv6', {}, '::1', false, true],
  ['this machine, over both', {}, '::ffff:127.0.0.1', false, true],
  ['another machine', {}, '10.0.0.7', false, false],
  ['a name that only begins like this machine', {}, '::ffff:12.7.0.1', false, false],
  ['nobody knows who', {}, undefined, false, false],
  ['a proxy on this machine, for somebody', { 'x-forwarded-for': '203.0.113.9' }, HERE, false, false],
  ['a proxy on this machine that says Forwarded', { forwarded: 'for=203.0.113.9' }, HERE, false, false],
  ['this machine, where the portal is public', {}, HERE, true, false],
  ['who has the token', { authorization: `Bearer ${TOKEN}` }, '10.0.0.7', true, true],
  ['who has the token, through a proxy', bearer({ 'x-forwarded-for': '10.0.0.7' }), HERE, true, true],
  ['who has another token', { authorization: `Bearer ${TOKEN}x` }, '10.0.0.7', true, false],
  ['this machine with another token', { authorization: 'Bearer salah' }, HERE, false, false],
  ['who has half of the token', { authorization: `Bearer ${TOKEN.slice(0, 9)}` }, '10.0.0.7', true, false],
])('%s', (_, headers, socketAddress, isPublic, expected) => {
  expect(mayReadMetrics({ headers, socketAddress }, { token: TOKEN, isPublic })).toBe(expected);
});

test('where no token is set, none is right', () => {
  const request = { headers: { authorization: 'Bearer undefined' }, socketAddress: '10.0.0.7' };

  expect(mayReadMetrics(request, { token: undefined, isPublic: true })).toBe(false);
});

function bearer(headers: Readonly<Record<string, string>>): Record<string, string> {
  return { authorization: `Bearer ${TOKEN}`, ...headers };
}
