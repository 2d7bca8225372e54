import type { ClassificationEntryView } from '@nurt/contracts/programmes';
import { Injectable } from '@nestjs/common';
import { authorityOf, refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { ClassificationEntry } from '../classification-entry.entity';

/** An officer takes a code out of the dictionary; lines that use it keep it. Answers with what it was. */
@Injectable()
export class RemoveClassificationEntry {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: SignedInCaller, id: string): Promise<ClassificationEntryView> {
    return this.unitOfWork.run(caller, async (tx) => {
      const entry = await tx.db.findOneBy(ClassificationEntry, { id, authorityId: authorityOf(caller) });
      if (!entry) throw refuse.notFound();
      await tx.db.delete(ClassificationEntry, { id });
      const { year, kind, code, name } = entry;
      return { id, year, kind, code, name };
    });
  }
}
