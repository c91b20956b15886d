import { APIError, type FieldHook } from 'payload';
import { refusals } from '../i18n/id/refusals.ts';
import { findBodyFault, type BodyFault } from './find-body-fault.ts';

/** Refuses a body that no editor could have typed, before anything else looks at it. */
export const refuseHostileBody: FieldHook = ({ value }: { value?: unknown }) => {
  const fault = findBodyFault(value);
  if (fault) throw new APIError(explain(fault), 400, null, true);
  return value;
};

function explain(fault: BodyFault): string {
  switch (fault.kind) {
    case 'too-large':
      return refusals.bodyTooLarge;
    case 'broken':
      return refusals.bodyBroken;
    case 'unsafe-link':
      return refusals.linkUnsafe(fault.link.slice(0, 80));
  }
}
