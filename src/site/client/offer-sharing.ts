/** Shows the buttons that need a script: the device's own share sheet, copying the link, printing. */
export function offerSharing(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
    button.hidden = !('share' in navigator);
    button.addEventListener('click', () => void shareThisPage());
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = !('clipboard' in navigator);
    button.addEventListener('click', () => void copyLink(button));
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
}

async function shareThisPage(): Promise<void> {
  try {
    await navigator.share({ title: document.title, url: pageAddress() });
  } catch {
    // The reader closed the share sheet, which is an answer too.
  }
}

/** The words are the page's own, so that they come from the catalogue. */
async function copyLink(button: HTMLButtonElement): Promise<void> {
  const said = document.querySelector('[data-said]');
  try {
    await navigator.clipboard.writeText(pageAddress());
    if (said) said.textContent = button.dataset['copied'] ?? '';
  } catch {
    if (said) said.textContent = pageAddress();
  }
}

function pageAddress(): string {
  return document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
}
