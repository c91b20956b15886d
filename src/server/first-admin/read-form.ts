import type { IncomingMessage } from 'node:http';
import { err, ok, type Result } from '../../contract/result.ts';
import { readAtMost } from '../read-at-most.ts';

/** Why a form cannot be read: it is no form, or larger than any that we ask for. */
export type FormRefusal = 'not-a-form' | 'too-large';

const MOST_BYTES = 16_384;

/** Reads a form as browsers send it, without holding more of it than the form can have. */
export async function readForm(req: IncomingMessage): Promise<Result<URLSearchParams, FormRefusal>> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(req.headers['content-type'] ?? ''))
    return err('not-a-form');
  const form = await readAtMost(req, MOST_BYTES);
  return form === 'too-large' ? err('too-large') : ok(new URLSearchParams(form.toString('utf8')));
}
