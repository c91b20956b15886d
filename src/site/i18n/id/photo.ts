/** The line under a photo. */
export const photo = {
  credit: (owner: string) => `Foto: ${owner}`,
} as const;
