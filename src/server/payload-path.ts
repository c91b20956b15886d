/**
 * A path as Payload compares it: without regard to case, and tolerant of doubled slashes and one at the end.
 * What guards one of its doors must compare the same way, or stands beside it.
 * @param path decoded path of a request
 */
export function toPayloadPath(path: string): string {
  return path.toLowerCase().replace(/\/{2,}/g, '/').replace(/\/$/, ''); // prettier-ignore
}
