import { connect } from 'node:net';
import { err, ok, type Result } from '../contract/result.ts';
import { portalMessage, type OperatorAnswer, type OperatorRequest, type Watch } from './operator-work.ts';
import { onJsonLines, operatorSocketPath, sendJsonLine } from './socket-lines.ts';

/** Why the portal did not do the work; the sentences are in `i18n/operator.ts`. */
export type AskRefusal =
  /** None runs on this data folder. */
  | 'no-portal'
  /** It runs as somebody else, who alone may give it commands. */
  | 'not-allowed'
  | 'busy'
  /** Command and portal are of different versions. */
  | 'not-understood'
  /** It said so; the cause is in its log. */
  | 'failed'
  /** It ended in the middle. */
  | 'gone';

/** Hands work to the portal that runs on a data folder, and waits for its outcome. */
export async function askPortal(
  dataDir: string,
  request: OperatorRequest,
  watch: Watch,
): Promise<Result<OperatorAnswer, AskRefusal>> {
  return new Promise((resolve) => {
    const socket = connect(operatorSocketPath(dataDir));
    const stop = () => {
      sendJsonLine(socket, { verb: 'stop' });
    };
    socket.on('connect', () => {
      sendJsonLine(socket, request);
      watch.signal.addEventListener('abort', stop);
    });
    onJsonLines(socket, (line) => {
      const message = portalMessage.safeParse(line);
      if (!message.success) resolve(err('not-understood'));
      else if (message.data.kind === 'progress') watch.onProgress(message.data.progress);
      else resolve(message.data.kind === 'done' ? ok(message.data.answer) : err(message.data.kind));
    });
    socket.on('error', (error) => {
      resolve(err(refusalOf(error)));
    });
    socket.on('close', () => {
      watch.signal.removeEventListener('abort', stop);
      resolve(err('gone'));
    });
  });
}

function refusalOf(error: Error): AskRefusal {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ECONNREFUSED' || code === 'ENOTDIR') return 'no-portal';
  return code === 'EACCES' || code === 'EPERM' ? 'not-allowed' : 'gone';
}
