import type { CollectionConfig } from 'payload';
import { admins, desk, staff, writers } from '../../access/rules.ts';
import { leaveTransaction } from '../../database/leave-transaction.ts';
import { boundStrangers } from '../../hooks/bound-strangers.ts';
import { collectionNames, groups } from '../../i18n/id/collections.ts';
import { filingForms as t } from '../../i18n/id/filing-forms.ts';
import { mediaFolder } from '../../settings.ts';
import { explainFailedUpload, keepReserve } from './hooks/keep-reserve.ts';
import { leaveNoOrphan } from './hooks/leave-no-orphan.ts';
import { nameNeverReused } from './hooks/name-never-reused.ts';
import { takeInImage } from './hooks/take-in-image.ts';
import { renditionSizes } from './rendition-sizes.ts';

/** Pictures, re-encoded at upload: the camera's place and serial number never reach a reader. */
export const media: CollectionConfig<'media'> = {
  slug: 'media',
  labels: collectionNames.media,
  admin: {
    hideAPIURL: true,
    group: groups.newsroom,
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'credit'],
  },
  // Readers get pictures as files under /media; the list would name those of stories that are not public yet.
  access: { read: staff, create: writers, update: desk, delete: admins },
  hooks: {
    beforeOperation: [boundStrangers, leaveTransaction, takeInImage, keepReserve, nameNeverReused],
    afterError: [explainFailedUpload, leaveNoOrphan],
  },
  upload: {
    staticDir: mediaFolder(),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
    imageSizes: renditionSizes,
    adminThumbnail: 'w320webp',
    focalPoint: true,
    crop: true,
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: t.alt.label,
      required: true,
      maxLength: 500,
      admin: { description: t.alt.help },
    },
    { name: 'credit', type: 'text', label: t.credit, maxLength: 160 },
  ],
};
