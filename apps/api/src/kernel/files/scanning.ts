import type { FileState } from '@nurt/domain/files';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Logger } from 'pino';
import { SETTINGS, type Settings } from '../../settings';
import { Jobs } from '../jobs';
import { LOG } from '../log';
import { UnitOfWork, type Tx } from '../unit-of-work';
import { scan, type ClamdAddress, type Verdict } from './clamd';
import { FileOwners } from './file-owners';
import { pieces, storedSource } from './source';

/** Until a daemon that was down is asked again. */
const PAUSE = '30 seconds';

/**
 * Has files scanned, where the installation has a scanner: what arrived is in quarantine until the daemon has spoken,
 * however long that takes. Nothing waits for it but whoever wants to open the file.
 */
@Injectable()
export class Scanning {
  private readonly daemon: ClamdAddress | null;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dataSource: DataSource,
    private readonly owners: FileOwners,
    jobs: Jobs,
    @Inject(LOG) private readonly log: Logger,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.daemon = settings.clamav;
    jobs.add('scan_file', ({ fileId }) => this.scan(String(fileId)));
  }

  /** Has the installation a scanner? */
  get on(): boolean {
    return this.daemon !== null;
  }

  /** The state of a file that has just come. */
  get stateOnArrival(): FileState {
    return this.on ? 'quarantined' : 'unscanned';
  }

  /** The file is scanned once the transaction is over. */
  async order(tx: Tx, fileId: string): Promise<void> {
    if (this.on) await tx.db.query(ORDER, [fileId, '0 seconds']);
  }

  private async scan(fileId: string): Promise<void> {
    const [file] = await this.dataSource.query<{ size: number }[]>(
      `SELECT size FROM file WHERE id = $1 AND state = 'quarantined'`,
      [fileId],
    );
    if (!file) return;
    // The scanner was taken away while the file waited for it.
    if (!this.daemon) return this.say(fileId, 'unscanned');
    let verdict: Verdict;
    try {
      verdict = await scan(this.daemon, pieces(storedSource(this.dataSource.manager, fileId, file.size)));
    } catch (err) {
      this.log.warn({ err }, 'a file could not be scanned and will be tried again');
      await this.dataSource.query(ORDER, [fileId, PAUSE]);
      return;
    }
    if (verdict.clean) await this.say(fileId, 'clean');
    else await this.say(fileId, 'infected', verdict.signature);
  }

  private async say(fileId: string, state: FileState, signature?: string): Promise<void> {
    await this.unitOfWork.runAsClock(async (tx) => {
      const [changed] = await tx.db.query<[unknown[], number]>(
        `UPDATE file SET state = $2, signature = $3, scanned_at = $4 WHERE id = $1 AND state = 'quarantined'
         RETURNING id`,
        [fileId, state, signature ?? null, tx.now],
      );
      if (changed.length === 0 || signature === undefined) return;
      await tx.db.query('DELETE FROM file_chunk WHERE file_id = $1', [fileId]);
      await this.owners.infected(tx, fileId, signature);
    });
  }
}

const ORDER = `SELECT graphile_worker.add_job('scan_file', json_build_object('fileId', $1::text),
  run_at := now() + $2::interval, job_key := 'scan:' || $1)`;
