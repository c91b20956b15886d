import { expect, test } from 'vitest';
import { isKnownReader } from './known-reader.ts';

test.each([
  [{ cookie: 'payload-token=x' }],
  [{ cookie: '_ga=GA1.1; payload-token=eyJ' }],
  [{ authorization: 'JWT eyJ' }],
])('%j may be somebody of the newsroom', (headers) => {
  expect(isKnownReader(headers)).toBe(true);
});

test.each([[{}], [{ cookie: '_ga=GA1.1; SERVERID=2' }], [{ cookie: 'x-payload-token=1' }], [{ cookie: '' }]])(
  '%j is a reader like all others',
  (headers) => {
    expect(isKnownReader(headers)).toBe(false);
  },
);
