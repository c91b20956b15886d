import { SHORTEST_PASSWORD } from '../../contract/shortest-password.ts';
import { firstAdminWords as t, formFaults } from '../i18n/first-admin.ts';
import { escapeHtml, plainHtml } from '../plain-page.ts';
import type { FormFault } from './new-admin.ts';

/** What the form shows again after a refusal; a password is never sent back. */
export interface FilledIn {
  readonly name: string;
  readonly email: string;
  readonly faults: readonly FormFault[];
}

/** The form, empty or with what is to be mended. It posts to its own address, so the token is nowhere in it. */
export function firstAdminForm(filled: FilledIn = { name: '', email: '', faults: [] }): string {
  const faults = filled.faults
    .map((fault) => `<p class="keliru">${escapeHtml(formFaults[fault])}</p>\n`)
    .join('');
  return plainHtml(
    t.title,
    `<p>${escapeHtml(t.intro)}</p>
<form method="post">
${faults === '' ? '' : `<div role="alert">\n${faults}</div>\n`}<label>${escapeHtml(t.name)}
<input name="name" required maxlength="120" autocomplete="name" value="${escapeHtml(filled.name)}"></label>
<label>${escapeHtml(t.email)}
<input name="email" type="email" required maxlength="254" autocomplete="username" value="${escapeHtml(filled.email)}"></label>
<label>${escapeHtml(t.password)}
<input name="password" type="password" required minlength="${String(SHORTEST_PASSWORD)}" maxlength="200" autocomplete="new-password" aria-describedby="bantuan"></label>
<p id="bantuan">${escapeHtml(t.passwordHelp)}</p>
<button>${escapeHtml(t.submit)}</button>
</form>`,
  );
}

/** The page behind a link that opens nothing any more. */
export function deadLinkPage(): string {
  return plainHtml(
    t.deadTitle,
    `<p>${escapeHtml(t.dead)}</p>\n<p><a href="/admin/login">${escapeHtml(t.toLogIn)}</a></p>`,
  );
}

/** The page behind Payload's own doors for the first user: says where the link is. */
export function firstUserDoorPage(): string {
  return plainHtml(
    t.doorTitle,
    `<p>${escapeHtml(t.door)}</p>\n<p><a href="/admin/login">${escapeHtml(t.toLogIn)}</a></p>`,
  );
}
