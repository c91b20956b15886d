import { expect, test } from 'vitest';
import { purgeOf, type Purge } from '../contract/cache-tag.ts';
import { oweNotices } from './owed-notices.ts';

test('a write that is saved is answered as saved when its notice fails, and the notice follows', async () => {
  const { sent, fail, notices } = aPost();
  fail(true);

  await notices.announce(purgeOf('doc:satu'), undefined);
  await notices.announce(purgeOf('doc:dua'), undefined);
  await expect(notices.settle()).rejects.toThrow('basis data diam');
  fail(false);
  await notices.settle();
  await notices.settle();

  expect(sent).toEqual([['doc:satu', 'doc:dua']]);
});

test('within a transaction a notice that fails is told, for nothing is saved yet', async () => {
  const { sent, fail, notices } = aPost();
  fail(true);

  await expect(notices.announce(purgeOf('doc:satu'), 'transaksi')).rejects.toThrow('basis data diam');
  fail(false);
  await notices.settle();

  expect(sent).toEqual([]);
});

test('what fails while an owed notice is under way is owed, too', async () => {
  const { sent, fail, notices } = aPost();
  fail(true);
  await notices.announce(purgeOf('doc:satu'), undefined);
  const failing = notices.settle();
  await notices.announce(purgeOf('doc:dua'), undefined);
  await expect(failing).rejects.toThrow();
  fail(false);

  await notices.settle();

  expect(sent.flat().toSorted()).toEqual(['doc:dua', 'doc:satu']);
});

function aPost() {
  const sent: string[][] = [];
  let isFailing = false;
  const send = (purge: Purge) => {
    if (isFailing) return Promise.reject(new Error('basis data diam'));
    sent.push([...purge.gone]);
    return Promise.resolve();
  };
  return {
    sent,
    fail: (now: boolean) => {
      isFailing = now;
    },
    notices: oweNotices(send),
  };
}
