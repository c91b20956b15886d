import path from 'node:path';
import type { Payload } from 'payload';
import { z } from 'zod';
import { makeFirstAdminLink } from './first-admin/first-admin-link.ts';
import { runImport, type ImportProgress, type ImportReport } from './import/run-import.ts';

/** What an operator can ask of a portal. */
export const operatorRequest = z.discriminatedUnion('verb', [
  /** Files by their absolute paths: the portal reads them itself. */
  z.object({ verb: z.literal('import'), files: z.array(z.string()).min(1) }),
  z.object({ verb: z.literal('admin-link') }),
]);

/** What an operator can ask of a portal. */
export type OperatorRequest = z.infer<typeof operatorRequest>;

const counts = z.object({ added: z.number(), known: z.number(), rejected: z.number() });

const importReport = z.object({
  counts,
  stopped: z.boolean(),
  rejectFiles: z.array(z.string()).readonly(),
  brokenFiles: z.array(z.object({ file: z.string(), reason: z.string() })).readonly(),
}) satisfies z.ZodType<ImportReport>;

const importProgress = z.object({
  bytesRead: z.number(),
  bytes: z.number(),
  counts,
}) satisfies z.ZodType<ImportProgress>;

/** What was done. */
export const operatorAnswer = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('import'), report: importReport }),
  z.object({ verb: z.literal('admin-link'), url: z.string() }),
]);

/** What was done. */
export type OperatorAnswer = z.infer<typeof operatorAnswer>;

/** What the portal tells the command, a line each. */
export const portalMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), progress: importProgress }),
  z.object({ kind: z.literal('done'), answer: operatorAnswer }),
  z.object({ kind: z.literal('busy') }),
  z.object({ kind: z.literal('not-understood') }),
  z.object({ kind: z.literal('failed') }),
]);

/** What the portal tells the command, a line each. */
export type PortalMessage = z.infer<typeof portalMessage>;

/** The portal that the work is done in. */
export interface Workplace {
  readonly payload: Payload;
  readonly dataDir: string;
  readonly siteUrl: string;
  readonly now: () => Date;
}

/** How the work is watched and ended. */
export interface Watch {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ImportProgress) => void;
}

/** Does what the operator asks, in the process that has the database. */
export async function doOperatorWork(
  place: Workplace,
  request: OperatorRequest,
  watch: Watch,
): Promise<OperatorAnswer> {
  switch (request.verb) {
    case 'import': {
      const rejectsDir = path.join(place.dataDir, 'impor');
      const report = await runImport({ payload: place.payload, files: request.files, rejectsDir, ...watch });
      return { verb: 'import', report };
    }
    case 'admin-link':
      return {
        verb: 'admin-link',
        url: `${place.siteUrl}${makeFirstAdminLink(place.dataDir, place.now())}`,
      };
  }
}
