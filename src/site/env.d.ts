/// <reference types="astro/client" />
import type { Payload } from 'payload';
import type { SearchDoor } from '../contract/search-door.ts';
import type { Outage } from './data/stand-in.ts';

declare global {
  namespace App {
    /** The doors that the server opens for a page; set in src/server, read in pages only. */
    interface Locals {
      readonly payload: Payload;
      readonly search: SearchDoor;
      /** Where the portal is public, without a slash at the end: "https://warta.contoh.go.id". */
      readonly siteUrl: string;
      /** The time. A page that asks for it is drawn anew each minute; no other page is. */
      readonly now: () => Date;
      /** Absent where the database is never away: in tests of single pages. */
      readonly outage?: Outage | undefined;
    }
  }
}
