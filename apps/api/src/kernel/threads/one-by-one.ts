import { Worker } from 'node:worker_threads';

/** Why there is no result: the work took too long, too much memory, or fell; or it was not begun at all. */
export type StopReason = 'time' | 'memory' | 'crash' | 'full' | 'closing';

/** Work that has no result, and why. */
export class ThreadStopped extends Error {
  constructor(
    readonly reason: StopReason,
    cause?: unknown,
  ) {
    super(`stopped: ${reason}`, { cause });
    this.name = 'ThreadStopped';
  }
}

export interface ThreadLimits {
  /** How long one piece of work may take, from the start of its thread, milliseconds. */
  readonly milliseconds: number;
  /** How large its heap may grow, MiB. */
  readonly megabytes: number;
  /** How many may wait while one is worked on. */
  readonly waiting: number;
}

interface Turn {
  readonly input: unknown;
  readonly resolve: (output: unknown) => void;
  readonly reject: (reason: ThreadStopped) => void;
}

/**
 * Runs a script over what strangers sent, off the event loop: one input at a time, in their order, each in a thread of
 * its own that ends with it. So the process answers others meanwhile, one core at the most is taken from them, and
 * nothing that one input did to its thread reaches the next.
 *
 * The script finds its input in `workerData` and posts one message, the output.
 */
export class OneByOne<Input, Output> {
  private readonly waiting: Turn[] = [];
  private current: { readonly stop: (reason: StopReason) => void; readonly ended: Promise<void> } | null =
    null;
  private closing = false;

  /** @param script path of a JavaScript file: threads have no compiler */
  constructor(
    private readonly script: string,
    private readonly limits: ThreadLimits,
  ) {}

  /** @throws ThreadStopped when there is no result */
  run(input: Input): Promise<Output> {
    return new Promise<Output>((resolve, reject) => {
      if (this.closing) return reject(new ThreadStopped('closing'));
      if (this.current && this.waiting.length >= this.limits.waiting) {
        return reject(new ThreadStopped('full'));
      }
      this.waiting.push({ input, resolve: resolve as Turn['resolve'], reject });
      this.next();
    });
  }

  /** Begins nothing more, and stops what is being worked on; whoever waits is told so. */
  async close(): Promise<void> {
    this.closing = true;
    for (const { reject } of this.waiting.splice(0)) reject(new ThreadStopped('closing'));
    this.current?.stop('closing');
    await this.current?.ended;
  }

  private next(): void {
    if (this.current) return;
    const turn = this.waiting.shift();
    if (turn) this.begin(turn);
  }

  private begin({ input, resolve, reject }: Turn): void {
    const { milliseconds, megabytes } = this.limits;
    const thread = new Worker(this.script, {
      workerData: input,
      // Neither the secrets of the process nor what was loaded into it before its start.
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    let stopped: StopReason | null = null;
    let fallen: unknown;
    let output: { readonly value: unknown } | null = null;
    const stop = (reason: StopReason): void => {
      stopped ??= reason;
      void thread.terminate();
    };
    const timer = setTimeout(() => stop('time'), milliseconds);
    thread.once('message', (value: unknown) => {
      output = { value };
      void thread.terminate();
    });
    thread.once('error', (error: NodeJS.ErrnoException) => {
      stopped ??= error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash';
      fallen = error;
    });
    // Whatever happened, a thread ends once; until then its memory is not free for the next.
    const ended = new Promise<void>((done) => {
      thread.once('exit', () => {
        clearTimeout(timer);
        this.current = null;
        if (output) resolve(output.value);
        else reject(new ThreadStopped(stopped ?? 'crash', fallen));
        this.next();
        done();
      });
    });
    this.current = { stop, ended };
  }
}
