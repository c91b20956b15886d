import { expect, test } from 'vitest';
import { parseEmbed } from './embed.ts';

test.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ['https://youtu.be/dQw4w9WgXcQ', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ['https://vimeo.com/123456789', 'https://vimeo.com/123456789'],
])('%s leads to its own page', (address, page) => {
  expect(parseEmbed(address)?.pageUrl).toBe(page);
});

test.each([
  'http://www.youtube.com/watch?v=dQw4w9WgXcQ',
  'https://youtube.com.jahat.example/watch?v=dQw4w9WgXcQ',
  'https://www.youtube.com/watch?v="><script>',
  'javascript:alert(1)',
  'https://vimeo.com/../evil',
  'bukan alamat',
])('%s is refused', (address) => {
  expect(parseEmbed(address)).toBeUndefined();
});
