import type { AfterErrorHook, PayloadRequest } from 'payload';
import { isDiskFull } from '../disk/is-disk-full.ts';
import { refusals } from '../i18n/id/refusals.ts';

/** 507 Insufficient Storage: nothing was saved, and it can be saved when there is room again. */
export const explainFullDisk: AfterErrorHook = ({ error, req }) => {
  if (!isDiskFull(error)) return undefined;
  return { status: 507, response: { errors: [{ message: sentenceFor(req) }] } };
};

function sentenceFor({ file, user }: PayloadRequest): string {
  if (file) return refusals.diskFullUpload;
  return user ? refusals.diskFull : refusals.diskFullForStranger;
}
