import type { DocumentFileQuery, DocumentQuery } from '@nurt/contracts/organisations/requests';
import { isLocalDate, type LocalDate } from '@nurt/domain/calendar';
import { MOST_DOCUMENTS, type DocumentKind, type Validity } from '@nurt/domain/organisations';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Files, refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { lockOrganisation } from '../load-members';
import { requireRoleIn } from '../organisation.policy';
import { OrganisationDocument, type DocumentFacts } from './document.entity';
import { documentFact, lockDocument } from './load-document';

/** Keeps a document of the organisation, or a newer one in the place of an earlier. */
@Injectable()
export class KeepDocument {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: Files,
  ) {}

  /** @throws Refusal conflict `documents_too_many`; invalid; malformed when it is no file that is kept */
  execute(
    caller: SignedInCaller,
    organisationId: string,
    { kind, title, name = '', ...days }: DocumentQuery,
    content: unknown,
  ): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      requireRoleIn(caller.actor, organisationId, 'vault.write');
      // Held, so that two who add at once do not both add the last one.
      await lockOrganisation(tx, organisationId);
      const kept = { organisationId, replacedBy: IsNull(), putAwayAt: IsNull() };
      if ((await tx.db.countBy(OrganisationDocument, kept)) >= MOST_DOCUMENTS) {
        throw refuse.conflict('documents_too_many', { maximum: MOST_DOCUMENTS });
      }
      const file = await this.files.keep(tx, name, content);
      const facts: DocumentFacts = {
        kind: kind as DocumentKind,
        title: title?.trim() || file.name,
        validity: validityAsked(days),
      };
      const owner = { organisationId, fileId: file.id, uploadedBy: caller.actor.accountId };
      const document = OrganisationDocument.keep(owner, facts, tx.now);
      await tx.db.insert(OrganisationDocument, document);
      await tx.record(documentFact('organisation.documentKept', document));
    });
  }

  /** @throws Refusal notFound; conflict `already_done` */
  replace(
    caller: SignedInCaller,
    organisationId: string,
    id: string,
    { name = '', ...days }: DocumentFileQuery,
    content: unknown,
  ): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const earlier = await lockDocument(tx, caller.actor, organisationId, id);
      const file = await this.files.keep(tx, name, content);
      const { kind, title } = earlier;
      const owner = { organisationId, fileId: file.id, uploadedBy: caller.actor.accountId };
      const document = OrganisationDocument.keep(
        owner,
        { kind, title, validity: validityAsked(days) },
        tx.now,
      );
      await tx.db.insert(OrganisationDocument, document);
      earlier.replaceBy(document);
      await tx.db.save(earlier);
      await tx.record(documentFact('organisation.documentReplaced', document));
    });
  }
}

/** The days of a request; its own checks have seen that they exist. */
export function validityAsked({
  validFrom,
  validTo,
}: {
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}): Validity {
  const day = (text: string | null | undefined): LocalDate | null => (isLocalDate(text) ? text : null);
  return { from: day(validFrom), to: day(validTo) };
}
