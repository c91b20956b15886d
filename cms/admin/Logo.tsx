import { adminTitle } from '../i18n/id/admin.ts';

/** The portal's mark on the log-in page. */
export function Logo() {
  return <img src="/favicon.svg" alt={adminTitle.logo} width={72} height={72} />;
}

/** The portal's mark in the corner of the admin. */
export function Icon() {
  return <img src="/favicon.svg" alt="" width={24} height={24} />;
}
