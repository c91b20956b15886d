import { expect, test } from 'vitest';
import { callerStack, writerName } from './writer-name.ts';

test("a write is named by Payload's operation and the nearest file of ours", () => {
  const stack = [
    'Error: where',
    '    at alone (file:///portal/cms/database/one-writer-client.ts:36:55)',
    '    at initTransaction (file:///portal/node_modules/payload/dist/utilities/initTransaction.js:19:5)',
    '    at async createOperation (file:///portal/node_modules/payload/dist/collections/operations/create.js:31:29)',
    '    at async recordInOutbox (file:///portal/cms/collections/articles/hooks/record-in-outbox.ts:13:3)',
    '    at async updateByIDOperation (file:///portal/node_modules/payload/dist/collections/operations/updateByID.js:9:1)',
  ].join('\n');

  expect(writerName(stack)).toBe('create, /cms/collections/articles/hooks/record-in-outbox.ts:13:3');
});

test.each([undefined, '', 'Error: where\n    at node:internal/timers:1:1'])(
  'without a trace (%j) it has a name still',
  (stack) => {
    expect(writerName(stack)).toBe('an unnamed write');
  },
);

test('the trace of a call reaches the file that made it', () => {
  expect(callerStack()).toContain('writer-name.test.ts');
});
