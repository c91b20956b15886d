import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions } from 'playwright-core';

/** A phone on which most readers open the portal. */
export const PHONE = { width: 360, height: 740 } as const;

/** A desk. */
export const DESK = { width: 1280, height: 900 } as const;

/** What every page is opened with: an Indonesian browser in Jakarta. */
export const INDONESIAN: BrowserContextOptions = { locale: 'id-ID', timezoneId: 'Asia/Jakarta' };

/** Starts Chromium: the one `npm test` found, or the machine's own. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath))
    throw new Error(`no Chromium at ${executablePath}; npm test brings its own`);
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
