/** A server that does nothing but send: the bytes and headers of one page, from memory, whatever is asked for. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const body = readFileSync(process.env['PAGE_BODY'] ?? '');
const headers = JSON.parse(readFileSync(process.env['PAGE_HEADERS'] ?? '', 'utf8')) as string[]; // serve.ts wrote it

createServer((_req, res) => {
  res.writeHead(200, headers);
  res.end(body);
}).listen(Number(process.env['PORT']), '127.0.0.1');

process.on('SIGTERM', () => process.exit(0));
