import { DatabaseAwayError } from '../../cms/database/database-away.ts';
import type { DatabaseWatch } from './database-watch.ts';
import { renderPage, type RenderedPage } from './render-page.ts';
import type { SiteHandler } from './site.ts';
import type { StandingHeaders } from './standing-headers.ts';

/** Draws pages, and what stands in for them while the database is away. */
export interface PageDrawing {
  /** Gives the page; 503 in the portal's look where the database would be needed and is away. */
  readonly draw: (target: string) => Promise<RenderedPage>;
  /** Draws the page of 503, which is kept for when it is needed. */
  readonly prepare: () => Promise<void>;
}

/** What a drawing needs. */
export interface DrawingOptions {
  readonly site: SiteHandler;
  readonly standing: StandingHeaders;
  readonly database: Pick<DatabaseWatch, 'isAway' | 'answers' | 'during'>;
}

/** The one place where a page that failed because the database is away is told from one with a bug, which stays 500. */
export function pageDrawing({ site, standing, database }: DrawingOptions): PageDrawing {
  let unavailable: RenderedPage | undefined;
  const render = (target: string) => renderPage(site, target, standing);

  async function draw(target: string): Promise<RenderedPage> {
    if (database.isAway()) return drawWithout(target);
    const { outcome, hasFailed } = await database.during(() => attempt(() => render(target)));
    if (!hasFailed && outcome.ok && outcome.page.status < 500) return outcome.page;
    if (hasFailed || !(await database.answers())) return drawWithout(target);
    if (outcome.ok) return outcome.page;
    throw outcome.error;
  }

  /** Search answers from its index; every other page that is not kept needs the database. */
  async function drawWithout(target: string): Promise<RenderedPage> {
    if (database.isAway() && /^\/cari(?:\?|$)/.test(target)) {
      const outcome = await attempt(() => render(target));
      if (outcome.ok && outcome.page.status !== 500) return outcome.page;
    }
    if (!unavailable) throw new DatabaseAwayError('There is no page yet that says so.');
    return unavailable;
  }

  return {
    draw,
    prepare: async () => {
      unavailable = await render('/503');
    },
  };
}

type Attempt =
  { readonly ok: true; readonly page: RenderedPage } | { readonly ok: false; readonly error: unknown };

async function attempt(render: () => Promise<RenderedPage>): Promise<Attempt> {
  try {
    return { ok: true, page: await render() };
  } catch (error) {
    return { ok: false, error };
  }
}
