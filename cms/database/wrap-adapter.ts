import type { DatabaseAdapterObj } from 'payload';

/**
 * A database setting whose adapter is changed as soon as Payload makes it, before it connects.
 * Payload makes one per instance, so what `change` keeps must not be shared between instances.
 */
export function wrapAdapter<T>(
  setting: DatabaseAdapterObj<T>,
  change: (adapter: T) => void,
): DatabaseAdapterObj<T> {
  return {
    ...setting,
    init: (args) => {
      const adapter = setting.init(args);
      change(adapter);
      return adapter;
    },
  };
}
