import { Injectable } from '@nestjs/common';
import type { Tx } from '../unit-of-work';

/** A module whose records files hang on. Both verbs do nothing for a file that is not theirs. */
export interface FileOwner {
  /** The upload was given up or refused: whatever waits for the file is taken away. The file goes next. */
  dropUpload(tx: Tx, fileId: string): Promise<void>;
  /** The scanner found the file infected, and its content is gone. */
  infected(tx: Tx, fileId: string, signature: string): Promise<void>;
}

/** Files do not know what they hang on, so each module registers here when the application starts (`onModuleInit`). */
@Injectable()
export class FileOwners {
  private readonly owners: FileOwner[] = [];

  add(owner: FileOwner): void {
    this.owners.push(owner);
  }

  async dropUpload(tx: Tx, fileId: string): Promise<void> {
    for (const owner of this.owners) await owner.dropUpload(tx, fileId);
    await tx.db.query('DELETE FROM file WHERE id = $1', [fileId]);
  }

  async infected(tx: Tx, fileId: string, signature: string): Promise<void> {
    for (const owner of this.owners) await owner.infected(tx, fileId, signature);
  }
}
