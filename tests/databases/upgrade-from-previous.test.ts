import { describe } from 'vitest';
import { upgradeSuite } from './upgrade.suite.ts';

describe('an upgrade from the schema before the newest', () => {
  upgradeSuite({ name: 'previous-schema', known: 6, lacks: 'saved_at' });
});
