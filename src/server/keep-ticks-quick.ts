import { createHook } from 'node:async_hooks';

/** Held for as long as the process runs. */
const kept: object[] = [];

/**
 * Keeps `process.nextTick` as quick as it is in a new process; to be called once, early.
 *
 * Trap: V8 forgets the shape of an object when a full garbage collection finds none of that shape. Node makes one object
 * a tick, about six ticks a request, and a portal that nobody reads for a while has none. From then on V8 takes the
 * slow way to make them, .4 µs instead of .16, and never finds back: 2 µs of the 9 that a kept page takes outside the
 * kernel. One such object that lives keeps the shape known.
 * Where Node or V8 mend this, nothing is lost but this file.
 */
export function keepTicksQuick(): void {
  const hook = createHook({
    init: (_id, type, _trigger, resource) => {
      if (type === 'TickObject') kept.push(resource);
    },
    // Promises are left alone: watching them once makes them slower for good.
    trackPromises: false,
  });
  hook.enable();
  process.nextTick(() => undefined);
  hook.disable();
}
