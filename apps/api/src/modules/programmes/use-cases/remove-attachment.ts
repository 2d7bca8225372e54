import type { AttachmentView } from '@nurt/contracts/programmes';
import { Injectable } from '@nestjs/common';
import { authorityOf, Files, refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { lockProgramme } from '../load-programme';

/** An officer takes a file off a draft; what the council adopted keeps its files. Answers with what it was. */
@Injectable()
export class RemoveAttachment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: Files,
  ) {}

  execute(caller: SignedInCaller, id: string): Promise<AttachmentView> {
    return this.unitOfWork.run(caller, async (tx) => {
      const [found] = await tx.db.query<{ programmeId: string }[]>(
        'SELECT programme_id AS "programmeId" FROM programme_attachment WHERE file_id = $1',
        [id],
      );
      if (!found) throw refuse.notFound();
      const programme = await lockProgramme(tx, authorityOf(caller), found.programmeId);
      if (!programme.writable) throw refuse.conflict('not_now');
      const { name, mediaType, size, sha256 } = await this.files.find(tx.db, id);
      await tx.db.query('DELETE FROM programme_attachment WHERE file_id = $1', [id]);
      await this.files.release(tx, id);
      return { id, name, mediaType, size, sha256 };
    });
  }
}
