/** What of a Chromium trace is read; times in µs. `tdur` is thread CPU time: wall time would measure the machine. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: { readonly url?: string; readonly documentLoaderURL?: string };
  };
}

/** What extensions cost a page's main thread, CPU in ms. */
export interface Cost {
  /** Making the isolated world and handing scripts over, their own run time left out. */
  readonly injection: number;
  /** Scripts from their first line to their last: compiling and running. */
  readonly evaluation: number;
  /** What runs later: timers, observers, answers from the background. */
  readonly callbacks: number;
  /** The browser's style, layout and paint of the whole page. */
  readonly rendering: number;
  /** The longest task that ran a line of an extension, the extension's part of it. */
  readonly longestTask: number;
}

const US_PER_MS = 1_000;
const INJECTION = 'ScriptInjection::InjectJs';
const RENDERING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);
const TASKS = new Set(['ThreadControllerImpl::RunTask', 'RunTask']);
/** The pages of the benchmark await nothing: what runs in microtasks is the extension's, or the probe's few lines. */
const MICROTASKS = new Set(['RunMicrotasks', 'BlinkScheduler_PerformMicrotaskCheckpoint']);

const isExtension = ({ args }: TraceEvent) => (args?.data?.url ?? '').startsWith('chrome-extension://');
const isEvaluation = (event: TraceEvent) => event.name === 'EvaluateScript';
const isCallback = (event: TraceEvent) =>
  MICROTASKS.has(event.name) || (event.name === 'FunctionCall' && isExtension(event));
const cpu = (events: readonly TraceEvent[]) => events.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / US_PER_MS;

/** Sums a trace's events on the thread that shows `url`. Of events inside each other only the outer one counts. */
export function costIn(events: readonly TraceEvent[], url: string): Cost {
  const thread = threadOf(events, url);
  const own = events.filter(({ ph, pid, tid }) => ph === 'X' && pid === thread?.pid && tid === thread.tid);
  const injections = outer(own.filter(({ name }) => name === INJECTION));
  const inside = own.filter((event) => isEvaluation(event) && injections.some((outer) => holds(outer, event)));
  const alone = own.filter((event) => isEvaluation(event) && isExtension(event) && !inside.includes(event));
  const evaluations = outer([...inside, ...alone]);
  const known = [...injections, ...evaluations];
  const callbacks = outer(own.filter((event) => isCallback(event) && !known.some((outer) => holds(outer, event))));
  const ours = [...outer(known), ...callbacks];
  const tasks = own.filter(({ name }) => TASKS.has(name));
  return {
    injection: cpu(injections) - cpu(inside),
    evaluation: cpu(evaluations),
    callbacks: cpu(callbacks),
    rendering: cpu(outer(own.filter(({ name }) => RENDERING.has(name)))),
    longestTask: Math.max(0, ...tasks.map((task) => cpu(ours.filter((event) => holds(task, event))))),
  };
}

function threadOf(events: readonly TraceEvent[], url: string): TraceEvent | undefined {
  const isOf = ({ args }: TraceEvent) => args?.data?.url === url;
  // A trace that began after the load has no such event, but the page's own scripts run there.
  return events.find((event) => event.name === 'CommitLoad' && isOf(event)) ?? events.find(isOf);
}

function holds(outer: TraceEvent, { ts }: TraceEvent): boolean {
  return outer.ts <= ts && ts < outer.ts + (outer.dur ?? 0);
}

/** The events that stand in no other of them. */
function outer(events: readonly TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  for (const event of [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    const last = kept.at(-1);
    if (!last || !holds(last, event)) kept.push(event);
  }
  return kept;
}
