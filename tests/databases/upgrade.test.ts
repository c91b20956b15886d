import { describe } from 'vitest';
import { upgradeSuite } from './upgrade.suite.ts';

describe('an upgrade from the first schema', () => {
  upgradeSuite({ name: 'first-schema', known: 1, lacks: 'date_only' });
});
