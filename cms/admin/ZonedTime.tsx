'use client';
import { FieldLabel, useField, useFormFields } from '@payloadcms/ui';
import type { DateFieldClientComponent } from 'payload';
import { ZONES } from '../../src/contract/zone.ts';
import { formatStoryTime } from './story-clock.ts';

/** A time that the portal keeps, on the clock of the story's zone and not of the browser's. */
export const ZonedTime: DateFieldClientComponent = ({ field, path }) => {
  const { value } = useField<unknown>({ path });
  const chosen = useFormFields(([fields]) => fields['zone']?.value);
  const zone = ZONES.find((known) => known === chosen) ?? 'WIB';
  return (
    <div className="field-type warta-time">
      <FieldLabel as="span" label={field.label ?? ''} path={path} />
      <p>{typeof value === 'string' ? formatStoryTime(value, zone) : '–'}</p>
    </div>
  );
};
