import type { APIRoute } from 'astro';
import { address } from '../../contract/address.ts';

/** What crawlers may ask for: everything but the desk's doors and the endless pages of search. */
export const GET: APIRoute = ({ locals: { siteUrl } }) =>
  new Response(
    [
      'User-agent: *',
      'Disallow: /admin',
      'Disallow: /api',
      'Disallow: /pratinjau',
      `Disallow: ${address.search()}`,
      '',
      `Sitemap: ${siteUrl}/sitemap.xml`,
      `Sitemap: ${siteUrl}/sitemap-berita.xml`,
      '',
    ].join('\n'),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
