import { address } from '../../contract/address.ts';
import { dayInZone } from '../../contract/zone.ts';
import type { Zone } from '../../contract/zone.ts';
import type { StoredPage } from '../data/read-page.ts';
import { formatDate } from '../i18n/calendar-day.ts';
import { standingPage as t } from '../i18n/id/standing-page.ts';
import { toBodyView } from './body-view.ts';
import type { BlockView } from './body-view.ts';
import type { HeadSource } from './head-view.ts';

/** A standing page, ready to print. */
export interface StandingPageView {
  readonly head: HeadSource;
  readonly opening: string | undefined;
  readonly body: readonly BlockView[];
  /** "Diperbarui 7 Agustus 2024". */
  readonly modified: string;
}

/** Makes a standing page: Redaksi, Pedoman Media Siber, what editors add. */
export function toStandingPage(page: StoredPage, zone: Zone): StandingPageView {
  const opening = page.lead === '' ? undefined : page.lead;
  return {
    head: { title: page.title, description: opening, path: address.page(page.slug) },
    opening,
    body: toBodyView(page.body),
    modified: t.modified(formatDate(dayInZone(new Date(page.modifiedAt), zone))),
  };
}
