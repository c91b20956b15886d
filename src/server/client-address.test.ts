import { expect, test } from 'vitest';
import { clientAddress } from './client-address.ts';

test('without a trusted proxy nobody can say they come from elsewhere', () => {
  expect(clientAddress([])('203.0.113.7', '198.51.100.1')).toBe('203.0.113.7');
});

test('behind a trusted proxy the reader is the last address that is no proxy of ours', () => {
  const address = clientAddress(['10.0.0.0/8']);

  expect(address('10.0.0.2', '1.2.3.4, 198.51.100.1, 10.0.0.9')).toBe('198.51.100.1');
});

test('a proxy that sends nothing, or nonsense, counts as the reader', () => {
  const address = clientAddress(['::1', '127.0.0.1']);

  expect(address('::ffff:127.0.0.1', undefined)).toBe('127.0.0.1');
  expect(address('::1', 'bukan alamat')).toBe('::1');
});
