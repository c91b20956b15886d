import { expect, test } from 'vitest';
import { parseEmbed } from './embed.ts';

test.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
  ['https://youtu.be/dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
  ['https://vimeo.com/123456789', 'https://player.vimeo.com/video/123456789?dnt=1'],
])('%s is shown from a frame that sets no cookie', (address, frame) => {
  expect(parseEmbed(address)?.frameUrl).toBe(frame);
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
