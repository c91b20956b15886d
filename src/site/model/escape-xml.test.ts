import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { escapeXml } from './escape-xml.ts';

test.each([
  ['Humas & Protokol', 'Humas &amp; Protokol'],
  ['Humas &amp; Protokol', 'Humas &amp;amp; Protokol'],
  ['akhir ]]> cerita', 'akhir ]]&gt; cerita'],
  ['<b>"tebal"</b>', '&lt;b&gt;&quot;tebal&quot;&lt;/b&gt;'],
  ['Panen 🌾 raya', 'Panen 🌾 raya'],
  ['kena\u0000 \u0008kendali\u001f', 'kena kendali'],
  ['baris\r\nbaru', 'baris&#13;\nbaru'],
  ['separuh \ud83d pasang', 'separuh  pasang'],
])('%j stands in XML as %j', (text, xml) => {
  expect(escapeXml(text)).toBe(xml);
});

test('any headline makes a well-formed document, and is read back as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (headline) => {
      const xml = `<title>${escapeXml(headline)}</title>`;

      expect(XMLValidator.validate(xml)).toBe(true);
      expect(PARSER.parse(xml)).toEqual({ title: whatXmlCanCarry(headline) });
    }),
  );
});

const PARSER = new XMLParser({ parseTagValue: false, trimValues: false, htmlEntities: true });

function whatXmlCanCarry(text: string): string {
  const signs = Array.from(text).filter((sign) => XML_SIGN.test(sign));
  return signs.join('');
}

const XML_SIGN = /[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFC}\u{10000}-\u{10FFFF}]/u;
