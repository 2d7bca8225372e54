import type { AttachmentView } from '@nurt/contracts/programmes';
import { MOST_ATTACHMENTS } from '@nurt/domain/programmes';
import { Injectable } from '@nestjs/common';
import { authorityOf, Files, refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { lockProgramme } from '../load-programme';

/** An officer hangs a file on the draft of a programme. */
@Injectable()
export class AttachFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: Files,
  ) {}

  execute(
    caller: SignedInCaller,
    programmeId: string,
    name: string,
    content: unknown,
  ): Promise<AttachmentView> {
    return this.unitOfWork.run(caller, async (tx) => {
      const programme = await lockProgramme(tx, authorityOf(caller), programmeId);
      if (!programme.writable) throw refuse.conflict('not_now');
      const [{ count } = { count: 0 }] = await tx.db.query<{ count: number }[]>(
        'SELECT count(*)::int AS count FROM programme_attachment WHERE programme_id = $1 AND NOT gone',
        [programmeId],
      );
      if (count >= MOST_ATTACHMENTS) {
        throw refuse.conflict('attachments_too_many', { maximum: MOST_ATTACHMENTS });
      }
      const file = await this.files.keep(tx, name, content);
      await tx.db.query('INSERT INTO programme_attachment (file_id, programme_id) VALUES ($1, $2)', [
        file.id,
        programmeId,
      ]);
      return file;
    });
  }
}
