/** The answer of a feed. */
export function answerFeed(xml: string): Response {
  return answerXml(xml, 'application/rss+xml');
}

/** The answer of a sitemap. */
export function answerSitemap(xml: string): Response {
  return answerXml(xml, 'application/xml');
}

function answerXml(xml: string, type: string): Response {
  return new Response(xml, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
