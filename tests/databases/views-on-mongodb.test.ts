import { describe, vi } from 'vitest';
import { MONGODB_NAME } from '../portal-database.ts';
import { canRunPortalsOnMongodb } from '../running-portal.ts';
import { viewsSuite } from '../server/views.suite.ts';

vi.stubEnv('WARTA_TEST_PORTALS', 'mongodb');

// Skipped by this name where it may be; mongodb.test.ts fails where it may not.
describe.runIf(canRunPortalsOnMongodb)(`views on ${MONGODB_NAME}`, viewsSuite);
