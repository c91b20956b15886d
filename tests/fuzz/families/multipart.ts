import type { Targets } from '../hostile-request.ts';
import type { Random } from '../seeded-random.ts';
import { wireRequest } from '../wire-request.ts';

/** Forms with thousands of fields, bad boundaries, no end, or files that are none. */
export function multipart(random: Random, { tokens }: Targets): Buffer {
  const boundary = random.pick(['x', 'x', 'x', '', '-'.repeat(200), 'a b', '"x"', 'x; charset=x', '\u00e9']);
  const target = random.pick(['/api/media', '/api/media', '/api/articles', '/api/users/login', '/api/users', '/penyiapan/x', '/']); // prettier-ignore
  return wireRequest(random, {
    method: random.pick(['POST', 'POST', 'POST', 'PATCH', 'PUT']),
    target,
    headers: [
      random.pick([
        `Content-Type: multipart/form-data; boundary=${boundary}`,
        `Content-Type: multipart/form-data; boundary=${boundary}`,
        'Content-Type: multipart/form-data',
        `Content-Type: Multipart/Form-Data; Boundary=${boundary}`,
        `Content-Type: multipart/mixed; boundary=${boundary}`,
      ]),
      random.pick(tokens),
    ],
    body: Buffer.from(form(random, boundary), 'latin1'),
  });
}

function form(random: Random, boundary: string): string {
  const end = `--${boundary}--\r\n`;
  switch (random.below(7)) {
    case 0:
      return Array.from({ length: random.below(4000) }, (_, at) => field(boundary, `f${String(at)}`, 'x')).join('') + end; // prettier-ignore
    case 1:
      return field(boundary, '_payload', random.pick(['{}', '{', 'null', '[]', '{"alt":1}', '{"__proto__":{"x":1}}', '{"alt":"x"}'])) + file(random, boundary) + end; // prettier-ignore
    case 2:
      return field(boundary, '_payload', '{"alt":"x"}') + file(random, boundary); // no end
    case 3:
      return random.letters(random.below(3000));
    case 4:
      return (
        field(
          boundary,
          random.pick(['__proto__', '__proto__[x]', 'constructor.prototype', 'a[b][c]', '']),
          'x',
        ) + end
      );
    case 5:
      return `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${'a'.repeat(random.below(9000))}"\r\n\r\nx\r\n${end}`; // prettier-ignore
    default:
      return `--${boundary}\r\n${'X-A: b\r\n'.repeat(random.below(3000))}\r\nx\r\n${end}`;
  }
}

function field(boundary: string, name: string, value: string): string {
  return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
}

function file(random: Random, boundary: string): string {
  const name = random.pick(['foto.jpg', '../../x.jpg', 'x.svg', 'x.php', '.htaccess', '', 'a\u0000.jpg', 'con', 'x.jpg.exe']); // prettier-ignore
  const type = random.pick(['image/jpeg', 'image/svg+xml', 'text/html', '', 'x']);
  const head = random.pick(['\xff\xd8\xff\xe0', '\x89PNG\r\n\x1a\n', 'GIF89a', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'RIFF\x00\x00\x00\x00WEBP', '']); // prettier-ignore
  return `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n${head}${random.letters(random.below(300))}\r\n`; // prettier-ignore
}
