import type { IncomingMessage } from 'node:http';
import { err, ok, type Result } from '../../contract/result.ts';
import { readAtMost, type BodyRefusal } from '../read-at-most.ts';

/** Why a form cannot be read: it is no form, larger than any that we ask for, or does not come. */
export type FormRefusal = 'not-a-form' | BodyRefusal;

const BOUNDS = { mostBytes: 16_384, withinMs: 30_000 };

/** Reads a form as browsers send it, without holding more of it than the form can have. */
export async function readForm(req: IncomingMessage): Promise<Result<URLSearchParams, FormRefusal>> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(req.headers['content-type'] ?? ''))
    return err('not-a-form');
  const form = await readAtMost(req, BOUNDS);
  return typeof form === 'string' ? err(form) : ok(new URLSearchParams(form.toString('utf8')));
}
