import type { NextFunction, Request, Response } from 'express';

/**
 * Lets so many requests be worked on at once; the others wait in the order of their arrival, which is already fixed.
 *
 * In the last minute before a deadline hundreds come at once. If all were begun, none would be answered for long, and the
 * process would be too busy to see that the next one has arrived: it would be counted late though it came in time.
 * A turn ends when the answer begins, so that nobody holds one by reading slowly.
 *
 * @param atOnce how many; a little more than the database serves at once
 */
export function admission(atOnce: number) {
  const waiting = new Set<() => void>();
  let working = 0;

  const end = (): void => {
    working -= 1;
    const [first] = waiting;
    if (first === undefined) return;
    waiting.delete(first);
    working += 1;
    // Between two turns the process looks for what has arrived meanwhile.
    setImmediate(first);
  };

  return (_request: Request, response: Response, next: NextFunction): void => {
    const begin = (): void => {
      onceAnswering(response, end);
      next();
    };
    if (working < atOnce) {
      working += 1;
      begin();
      return;
    }
    // Whoever hangs up while waiting was told nothing, and nothing is done for them.
    const leave = (): void => {
      waiting.delete(begin);
    };
    response.once('close', leave);
    waiting.add(begin);
  };
}

/** Calls back once, when the answer's head is written, or when its reader is gone. */
function onceAnswering(response: Response, callBack: () => void): void {
  const { writeHead } = response;
  let called = false;
  const once = (): void => {
    if (called) return;
    called = true;
    callBack();
  };
  response.writeHead = ((...head: Parameters<typeof writeHead>) => {
    once();
    return writeHead.apply(response, head);
  }) as typeof writeHead;
  if (response.closed) once();
  else response.once('close', once);
}
