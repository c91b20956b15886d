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

test('a proxy of this machine that nobody named is told of once, and still counts as the reader', () => {
  const told: string[] = [];
  const address = clientAddress(['10.0.0.1'], (proxy) => told.push(proxy));

  const found = [1, 2].map(() => address('::ffff:127.0.0.1', '198.51.100.1'));

  expect(found).toEqual(['127.0.0.1', '127.0.0.1']);
  expect(told).toEqual(['127.0.0.1']);
});

test('nobody is told of a proxy that is named, of a visit without one, or of what a stranger writes', () => {
  const told: string[] = [];
  const address = clientAddress(['127.0.0.1'], (proxy) => told.push(proxy));

  address('127.0.0.1', '198.51.100.1');
  address('::1', undefined);
  address('203.0.113.7', '198.51.100.1');

  expect(told).toEqual([]);
});
