import { ZONES } from '../../contract/zone.ts';
import type { Zone } from '../../contract/zone.ts';

/** The zone of a stored document; the desk's usual zone where none was chosen. */
export function toZone(stored: string | null | undefined): Zone {
  return ZONES.find((zone) => zone === stored) ?? 'WIB';
}
