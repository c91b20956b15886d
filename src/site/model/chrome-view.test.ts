import { expect, test } from 'vitest';
import { toChromeView } from './chrome-view.ts';
import { aChrome } from './stored-story.fixture.ts';

test('the menu shows where the reader is', () => {
  const { sections } = toChromeView(aChrome(), '/rubrik/nusantara');

  expect(sections.filter((link) => link.current).map((link) => link.text)).toEqual(['Nusantara']);
});

test('without the database a page still has a name and ways on', () => {
  const chrome = toChromeView(undefined, '/');

  expect(chrome).toMatchObject({ siteName: 'Warta', sections: [], office: undefined });
  expect(chrome.ways.map((link) => link.href)).toContain('/indeks');
});

test('what the office left empty is not printed', () => {
  const { site } = aChrome();

  expect(toChromeView(aChrome({ site: { ...site, email: '', phone: '' } }), '/').office).toMatchObject({
    email: undefined,
    phone: undefined,
  });
});

test('a telephone number can be dialled', () => {
  const { site } = aChrome();

  expect(toChromeView(aChrome({ site: { ...site, phone: '(0411) 555-123' } }), '/').office?.phone?.href).toBe(
    'tel:0411555123',
  );
});

test('an import that brings two hundred sections does not fill the menu with them', () => {
  const sections = Array.from({ length: 203 }, (_, at) => ({
    id: String(at),
    slug: `rubrik-${String(at)}`,
    name: `Rubrik ${String(at)}`,
    description: '',
  }));

  const menu = toChromeView(aChrome({ sections }), '/').sections;

  expect(menu).toHaveLength(12);
  expect(menu[0]?.text).toBe('Rubrik 0');
});
