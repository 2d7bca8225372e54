import { randomUUID } from 'node:crypto';
import type { ClassificationEntryRequest } from '@nurt/contracts/programmes/requests';
import { isClassificationCode } from '@nurt/domain/statute';
import { Injectable } from '@nestjs/common';
import { authorityOf, refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { ClassificationEntry } from '../classification-entry.entity';

/** An officer adds a code to the authority's dictionary of a year: the classification changes with the years. */
@Injectable()
export class AddClassificationEntry {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: SignedInCaller, request: ClassificationEntryRequest): Promise<string> {
    return this.unitOfWork.run(caller, async (tx) => {
      const authorityId = authorityOf(caller);
      const { year, kind, code } = request;
      refuseIfAny(
        isClassificationCode(kind, code) ? [] : [{ code: 'classification_entry_malformed', path: 'code' }],
      );
      refuseIfAny(
        (await tx.db.existsBy(ClassificationEntry, { authorityId, year, kind, code }))
          ? [{ code: 'classification_entry_taken', path: 'code' }]
          : [],
      );
      const id = randomUUID();
      await tx.db.insert(ClassificationEntry, {
        id,
        authorityId,
        year,
        kind,
        code,
        name: request.name.trim(),
        createdAt: tx.now,
      });
      return id;
    });
  }
}
