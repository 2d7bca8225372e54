import path from 'node:path';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { fileProblem } from '../files/source';
import { LOG } from '../log';
import { refuse, Refusal } from '../refusal';
import { OneByOne, ThreadStopped } from '../threads';
import type { SentFile, SentFileExamination } from './examine-sent-file';

/** As it is built: seen from the sources, too, it lies there. */
const THREAD = path.resolve(__dirname, '../../../dist/kernel/pades/thread.js');
/** The work itself is bounded to about a second; the rest is for a thread that starts on a machine that is busy. */
const LIMITS = { milliseconds: 20_000, megabytes: 256, waiting: 5 };
const AGAIN_IN_SECONDS = 15;

/**
 * Examines signed files off the event loop, one at a time, within limits of time and memory. Few may wait, and nobody
 * twice at once: each holds one of the turns in which requests are worked on.
 */
@Injectable()
export class Examiner implements BeforeApplicationShutdown {
  private readonly threads = new OneByOne<SentFile, SentFileExamination>(THREAD, LIMITS);
  private readonly senders = new Set<string>();

  constructor(@Inject(LOG) private readonly log: Logger) {}

  /**
   * @param sender the account that sent it
   * @throws Refusal invalid `file_not_examined` when a limit was hit; slowed `file_examination_busy`
   */
  async examine(file: SentFile, sender: string): Promise<SentFileExamination> {
    if (this.senders.has(sender)) throw busy();
    this.senders.add(sender);
    try {
      return await this.threads.run(file);
    } catch (error) {
      if (!(error instanceof ThreadStopped)) throw error;
      const { reason, cause } = error;
      if (reason === 'full' || reason === 'closing') throw busy();
      this.log.warn({ reason, err: cause, bytes: file.bytes.length }, 'a file could not be examined');
      throw refuse.invalid(fileProblem('file_not_examined'));
    } finally {
      this.senders.delete(sender);
    }
  }

  /** Those who wait are told to come again; the process does not stay for them. */
  beforeApplicationShutdown(): Promise<void> {
    return this.threads.close();
  }
}

const busy = (): Refusal => new Refusal('slowed', 'file_examination_busy', undefined, AGAIN_IN_SECONDS);
