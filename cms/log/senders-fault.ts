import { isBrokenForm } from './broken-form.ts';

/** Whether an error is the fault of whoever asked: they are told, and nobody needs to read of it in the log. */
export function isSendersFault(error: Error): boolean {
  // Payload's own refusals carry the status that they are answered with.
  const status: unknown = Reflect.get(error, 'status');
  return (typeof status === 'number' && status >= 400 && status < 500) || isBrokenForm(error);
}
