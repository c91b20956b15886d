import { z } from 'zod';
import { SHORTEST_PASSWORD } from '../../contract/shortest-password.ts';
import { err, ok, type Result } from '../../contract/result.ts';

/** What the form asks for. */
export interface NewAdmin {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** What is wrong with a filled-in form; the sentences are in `i18n/first-admin.ts`. */
export type FormFault =
  'name-missing' | 'name-long' | 'email-wrong' | 'email-taken' | 'password-short' | 'password-long';

/** Reads the filled-in form: the new administrator, or everything that is to be mended. */
export function parseNewAdmin(form: URLSearchParams): Result<NewAdmin, FormFault[]> {
  const name = (form.get('name') ?? '').trim();
  const email = (form.get('email') ?? '').trim().toLowerCase();
  const password = form.get('password') ?? '';
  const faults: FormFault[] = [];
  if (name === '') faults.push('name-missing');
  if (name.length > 120) faults.push('name-long');
  if (email.length > 254 || !z.email().safeParse(email).success) faults.push('email-wrong');
  if (password.length < SHORTEST_PASSWORD) faults.push('password-short');
  if (password.length > 200) faults.push('password-long');
  return faults.length > 0 ? err(faults) : ok({ name, email, password });
}
