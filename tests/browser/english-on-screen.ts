import type { Page } from 'playwright-core';

/** Words that are English and nothing else; the few loan words that Indonesian shares are not among them. */
const ENGLISH =
  /\b(the|and|with|your|edit|delete|save|saved|publish|published|unpublish|draft|create|new|add|remove|search|upload|file|files|email|password|settings|dashboard|untitled|loading|select|none|sort|columns|filters?|yes|cancel|confirm|duplicate|view|logout|log out|login|heading|paragraph|quote|link|table|row|rows|column|insert|merge|cells?|toggle|bold|italic|list|dropdown|drag|drop|move|block|expand|collapse|close|clear|open|show|hide|all|changes|restore|compare|notifications?|something|wrong)\b/i;

/** A key of a catalogue that found no sentence: "lexical:general:placeholder", "fields:addLink". */
const RAW_KEY =
  /\b(general|fields|version|lexical|upload|error|authentication|validation|operators|folder|localization):[a-zA-Z]/;

/** Every line, name, hint and placeholder on the screen that is no Indonesian, and every control without a name. */
export async function foreignLines(page: Page): Promise<string[]> {
  const lines = await page.evaluate(readScreen);
  return lines.map((line) => line.trim()).filter((line) => ENGLISH.test(line) || RAW_KEY.test(line));
}

/** Runs in the browser: what is read there, and what a screen reader or a tooltip says of what is visible. */
function readScreen(): string[] {
  // A list to pick from speaks English to screen readers, and says so: `lang="en"`.
  const english = [...document.querySelectorAll<HTMLElement>('[lang=en]')].map((part) =>
    part.innerText.trim(),
  );
  const said = document.body.innerText.split('\n').filter((line) => !english.includes(line.trim()));
  const names = ['aria-label', 'aria-roledescription', 'title', 'placeholder', 'alt'];
  for (const element of document.querySelectorAll(names.map((name) => `[${name}]`).join(',')))
    if (element.checkVisibility()) said.push(...names.map((name) => element.getAttribute(name) ?? ''));
  for (const control of document.querySelectorAll<HTMLElement>('button:not([aria-hidden]), a[href]')) {
    const name = ['aria-label', 'aria-labelledby', 'title'].some((from) => control.getAttribute(from));
    const picture = control.querySelector('img[alt]:not([alt=""]), svg title');
    if (control.checkVisibility() && control.innerText.trim() === '' && !name && !picture)
      said.push(`a control without a name: ${control.className}`);
  }
  return said;
}
