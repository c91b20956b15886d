import { randomBytes } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MONGODB_NAME, mongodbServer } from '../portal-database.ts';
import { accessSuite } from './access.suite.ts';
import { mediaSuite } from './media.suite.ts';
import { outboxSuite } from './outbox.suite.ts';
import { readingSuite } from './reading.suite.ts';
import { storiesSuite } from './stories.suite.ts';
import { openTestNewsroom, type TestNewsroom } from './with-newsroom.ts';
import { writersSuite } from './writers.suite.ts';

const server = mongodbServer();

// Skipped by this name where it may be, and failed by it where it may not.
describe.runIf(server === undefined)('the second database', () => {
  test.runIf(process.env['CI'] === 'true')(
    'is run: set TEST_MONGODB_URL, or npm test -- --mongo-lane',
    () => {
      expect.fail('mongodb lane not run: neither TEST_MONGODB_URL nor WARTA_LANE_URL is set');
    },
  );
});

describe.runIf(server !== undefined)(MONGODB_NAME, () => {
  let opened: TestNewsroom;
  const newsroom = (): TestNewsroom => opened;
  const url = new URL(server ?? 'mongodb://localhost');
  url.pathname = `/warta-test-${randomBytes(6).toString('hex')}`;

  beforeAll(async () => {
    opened = await openTestNewsroom(url.href);
  });
  afterAll(async () => {
    await opened.close();
    const client = await MongoClient.connect(url.href);
    await client.db().dropDatabase();
    await client.close();
  });

  describe('the life of a story', () => storiesSuite(newsroom));
  describe('who sees what', () => accessSuite(newsroom));
  describe('what pages read', () => readingSuite(newsroom));
  describe('after the commit', () => outboxSuite(newsroom));
  describe('pictures', () => mediaSuite(newsroom));
  describe('many writers', () => writersSuite(newsroom));
});
