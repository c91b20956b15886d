import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { bodyPlaces } from './body-places.ts';

test('one address sends sixteen bodies at a time; another address is not kept waiting', () => {
  const places = bodyPlaces();

  const taken = Array.from({ length: 17 }, () => places(aRequest(), '10.0.0.1'));

  expect(taken.filter(Boolean)).toHaveLength(16);
  expect(places(aRequest(), '10.0.0.2')).toBe(true);
});

test('a place is free again when the body has come or its sender has gone, and once only', () => {
  const places = bodyPlaces();
  const requests = Array.from({ length: 16 }, () => aRequest());
  for (const request of requests) places(request, '10.0.0.1');

  requests[0]?.emit('end');
  requests[0]?.emit('close');

  expect(places(aRequest(), '10.0.0.1')).toBe(true);
  expect(places(aRequest(), '10.0.0.1')).toBe(false);
});

function aRequest(): EventEmitter {
  return new EventEmitter();
}
