import { APIError, headersWithCors, restoreVersionOperation, type Endpoint } from 'payload';

/**
 * POST /api/articles/versions/:id: brings back the words of a version. A version that was never public comes back as
 * a draft, and so does any version of a story that is not public. Payload's own endpoint, which this one stands in
 * front of, would take a public story down when the version is a draft, and offers no other button for it.
 */
export const restoreVersion: Endpoint = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const id = req.routeParams?.['id'];
    if (!req.user) throw new APIError(req.t('error:unauthorized'), 401, null, true);
    if (typeof id !== 'string') throw new APIError(req.t('error:notFound'), 404, null, true);
    const asked = {
      collection: 'articles',
      id,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    } as const;
    const { version, parent } = await req.payload.findVersionByID(asked);
    const story = await req.payload.findByID({ ...asked, id: String(isRow(parent) ? parent.id : parent) });
    const goesOut =
      version._status === 'published' && story.state === 'tayang' && !isDraft(req.query['draft']);
    // Not `payload.restoreVersion`, which takes no notice of `draft`.
    const { articles } = req.payload.collections;
    const restored = await restoreVersionOperation({
      id,
      collection: articles,
      draft: !goesOut,
      depth: 0,
      req,
    });
    return Response.json(
      { ...restored, message: req.t('version:restoredSuccessfully') },
      { headers: headersWithCors({ headers: new Headers(), req }) },
    );
  },
};

function isRow(parent: unknown): parent is { readonly id: string } {
  return typeof parent === 'object' && parent !== null && 'id' in parent;
}

function isDraft(asked: unknown): boolean {
  return asked === 'true' || asked === true;
}
