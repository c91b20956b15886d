import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { handleEndpoints, type Payload, type SanitizedConfig } from 'payload';
import { readEnvironment } from '../../src/server/environment.ts';
import { openNewsroom } from '../../src/server/open-newsroom.ts';
import { hireStaff, type Staff } from './staff.fixture.ts';

/** A newsroom on a database of its own, opened on the way that a portal takes at its start. */
export interface TestNewsroom {
  readonly payload: Payload;
  readonly staff: Staff;
  readonly dataDir: string;
  /** Asks the API as a signed-in person, or as a reader. */
  readonly ask: (request: ApiRequest) => Promise<ApiAnswer>;
  readonly close: () => Promise<void>;
}

/** One call of the API. */
export interface ApiRequest {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** After `/api`. */
  readonly path: string;
  /** A session token of the staff; a reader has none. */
  readonly token?: string;
  /** Sent as JSON, unless it is a form. */
  readonly body?: unknown;
}

/** What it answered. */
export interface ApiAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * Opens a newsroom for one test file. Payload's config reads the environment once a process, so a file has one
 * database.
 * @param databaseUrl of an empty database; undefined opens an SQLite file in a new folder
 */
export async function openTestNewsroom(databaseUrl?: string): Promise<TestNewsroom> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'warta-databases-'));
  const environment = readEnvironment({
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    SAMPLE_CONTENT: 'no',
  });
  if (!environment.ok) throw new Error(JSON.stringify(environment.error));
  const opened = await openNewsroom(environment.value, new Date());
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const { payload } = opened.value;
  payload.logger.level = 'silent';
  return {
    payload,
    dataDir,
    staff: await hireStaff(payload),
    ask: (request) => askApi(payload.config, request),
    close: async () => {
      await opened.value.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

async function askApi(config: SanitizedConfig, request: ApiRequest): Promise<ApiAnswer> {
  const isForm = request.body instanceof FormData;
  const headers = new Headers(isForm ? {} : { 'content-type': 'application/json' });
  if (request.token !== undefined) headers.set('authorization', `JWT ${request.token}`);
  const answer = await handleEndpoints({
    config,
    request: new Request(`http://localhost/api${request.path}`, {
      method: request.method ?? 'GET',
      headers,
      body: bodyOf(request.body),
    }),
  });
  const body: unknown = await answer.json();
  return { status: answer.status, body: body as ApiAnswer['body'] }; // every answer of the API is a JSON object
}

function bodyOf(body: unknown): BodyInit | null {
  if (body instanceof FormData) return body;
  return body === undefined ? null : JSON.stringify(body);
}
