import type { IncomingMessage, ServerResponse } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { mayReadMetrics, type MetricsRule } from './may-read-metrics.ts';
import { metricsText, type Figures } from './metrics-text.ts';

/** Answers /metrics. */
export type AnswerMetrics = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** What the metrics are taken from. */
export interface MetricsSources extends MetricsRule {
  readonly clock: () => number;
  /** Everything but the delay of the event loop, which is measured here. */
  readonly read: () => Promise<Omit<Figures, 'loopDelayP99Ms'>>;
}

/** Milliseconds between looks at the event loop; they are part of what it measures, and taken off again. */
const RESOLUTION_MS = 20;

/** Measures from now on, and tells whoever may know. */
export function answerMetrics(sources: MetricsSources): AnswerMetrics {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();

  return async (req, res) => {
    const { headers, socket } = req;
    if (!mayReadMetrics({ headers, socketAddress: socket.remoteAddress }, sources)) {
      res.writeHead(401, { 'WWW-Authenticate': 'Bearer', 'Cache-Control': 'no-store' });
      res.end();
      return;
    }
    const figures = await sources.read();
    const late = delay.percentile(99) / 1e6 - RESOLUTION_MS;
    delay.reset();
    const loopDelayP99Ms = Number.isFinite(late) ? Math.max(0, late) : 0;
    res.writeHead(200, {
      'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
      'Cache-Control': 'no-store',
    });
    res.end(metricsText({ ...figures, loopDelayP99Ms }, sources.clock()));
  };
}
