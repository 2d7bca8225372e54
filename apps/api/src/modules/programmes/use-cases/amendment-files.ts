import type { AttachmentView } from '@nurt/contracts/programmes';
import { MOST_ATTACHMENTS } from '@nurt/domain/programmes';
import { Injectable } from '@nestjs/common';
import { authorityOf, Files, refuse, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
import { lockAmendment } from '../load-amendment';
import type { ProgrammeAmendment } from '../programme-amendment.entity';

/** The files that an amendment in preparation brings and drops; the council's resolution makes them the programme's. */
@Injectable()
export class AmendmentFiles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: Files,
  ) {}

  /** @throws Refusal notFound; conflict `not_now`, `attachments_too_many` */
  attach(caller: SignedInCaller, id: string, name: string, content: unknown): Promise<AttachmentView> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { programmeId } = await this.open(tx, caller, id);
      const [{ count } = { count: 0 }] = await tx.db.query<{ count: number }[]>(
        'SELECT count(*)::int AS count FROM programme_attachment WHERE programme_id = $1 AND NOT gone',
        [programmeId],
      );
      if (count >= MOST_ATTACHMENTS) {
        throw refuse.conflict('attachments_too_many', { maximum: MOST_ATTACHMENTS });
      }
      const file = await this.files.keep(tx, name, content);
      await tx.db.query(
        'INSERT INTO programme_attachment (file_id, programme_id, amendment_id) VALUES ($1, $2, $3)',
        [file.id, programmeId, id],
      );
      return file;
    });
  }

  /**
   * A file of the programme is to go with the amendment, or is to stay after all; one that the amendment brought is gone.
   * @throws Refusal notFound for a file that does not hang on the programme; conflict `not_now`
   */
  drop(caller: SignedInCaller, id: string, fileId: string, dropped: boolean): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { programmeId } = await this.open(tx, caller, id);
      const [found] = await tx.db.query<{ own: boolean }[]>(
        `SELECT amendment_id IS NOT NULL AS own FROM programme_attachment
          WHERE file_id = $1 AND programme_id = $2 AND NOT gone AND (amendment_id IS NULL OR amendment_id = $3)`,
        [fileId, programmeId, id],
      );
      if (!found) throw refuse.notFound();
      if (!found.own) {
        await tx.db.query('UPDATE programme_attachment SET dropped_by = $2 WHERE file_id = $1', [
          fileId,
          dropped ? id : null,
        ]);
      } else if (dropped) await this.remove(tx, fileId);
    });
  }

  /** The amendment is given up: what it brought goes, what it was to drop stays. */
  async giveUp(tx: Tx, id: string): Promise<void> {
    await tx.db.query(
      'UPDATE programme_attachment SET dropped_by = NULL WHERE dropped_by = $1 AND NOT gone',
      [id],
    );
    const brought = await tx.db.query<{ file: string }[]>(
      'SELECT file_id AS file FROM programme_attachment WHERE amendment_id = $1',
      [id],
    );
    for (const { file } of brought) await this.remove(tx, file);
  }

  /** The resolution stands: what the amendment brought is the programme's, what it dropped is in earlier versions only. */
  async take(tx: Tx, id: string): Promise<void> {
    await tx.db.query('UPDATE programme_attachment SET gone = true WHERE dropped_by = $1', [id]);
    await tx.db.query('UPDATE programme_attachment SET amendment_id = NULL WHERE amendment_id = $1', [id]);
  }

  private async remove(tx: Tx, fileId: string): Promise<void> {
    await tx.db.query('DELETE FROM programme_attachment WHERE file_id = $1', [fileId]);
    await this.files.release(tx, fileId);
  }

  private async open(tx: Tx, caller: SignedInCaller, id: string): Promise<ProgrammeAmendment> {
    const { amendment } = await lockAmendment(tx, authorityOf(caller), id);
    if (amendment.status !== 'draft') throw refuse.conflict('not_now');
    return amendment;
  }
}
