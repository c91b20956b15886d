import type { Server } from 'node:http';
import { err, ok, type Result } from '../contract/result.ts';
import type { StartRefusal } from './open-newsroom.ts';

/** Opens the port; a taken or forbidden one is a refusal, anything else a bug and thrown. Gives the port in use. */
export function listen(server: Server, port: number, host: string): Promise<Result<number, StartRefusal>> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(err({ kind: 'port-taken', port }));
      else if (error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL')
        resolve(err({ kind: 'port-forbidden', port, host }));
      else reject(error);
    });
    server.listen(port, host, () => {
      const bound = server.address();
      resolve(ok(typeof bound === 'object' && bound ? bound.port : port));
    });
  });
}
