import { randomUUID } from 'node:crypto';
import type { Instant, LocalDate } from '@nurt/domain/calendar';
import { validityProblems, type DocumentKind, type Validity } from '@nurt/domain/organisations';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { refuse, refuseIfAny } from '../../../kernel';

/** What is said of a document beside its file. */
export interface DocumentFacts {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly validity: Validity;
}

/** A document of an organisation. Its file never changes: another one replaces the whole document. */
@Entity('organisation_document')
export class OrganisationDocument {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organisationId!: string;
  @Column('text') kind!: DocumentKind;
  @Column('text') title!: string;
  @Column('date', { nullable: true }) validFrom!: LocalDate | null;
  @Column('date', { nullable: true }) validTo!: LocalDate | null;
  @Column('uuid') fileId!: string;
  @Column('uuid') uploadedBy!: string;
  @Column('timestamptz') uploadedAt!: Date;
  /** The newer one, where there is one. */
  @Column('uuid', { nullable: true }) replacedBy!: string | null;
  /** No longer kept for offers; those that showed it still do. */
  @Column('timestamptz', { nullable: true }) putAwayAt!: Date | null;
  @Column('integer') version!: number;

  /** @throws Refusal invalid */
  static keep(
    owner: { readonly organisationId: string; readonly fileId: string; readonly uploadedBy: string },
    facts: DocumentFacts,
    now: Instant,
  ): OrganisationDocument {
    const document = Object.assign(new OrganisationDocument(), owner, {
      id: randomUUID(),
      kind: facts.kind,
      uploadedAt: now,
      replacedBy: null,
      putAwayAt: null,
      version: 1,
    });
    document.describe(facts);
    return document;
  }

  /** @throws Refusal conflict `changed_elsewhere`; invalid */
  change(facts: Omit<DocumentFacts, 'kind'>, version: number): void {
    if (version !== this.version) throw refuse.conflict('changed_elsewhere');
    this.requireCurrent();
    this.describe(facts);
    this.version += 1;
  }

  /** @throws Refusal conflict `already_done` when it was replaced or put away before */
  replaceBy(other: OrganisationDocument): void {
    this.requireCurrent();
    this.replacedBy = other.id;
    this.version += 1;
  }

  /** @throws Refusal conflict `already_done` when it was replaced or put away before */
  putAway(now: Instant): void {
    this.requireCurrent();
    this.putAwayAt = now;
    this.version += 1;
  }

  get validity(): Validity {
    return { from: this.validFrom, to: this.validTo };
  }

  private describe({ title, validity }: Omit<DocumentFacts, 'kind'>): void {
    refuseIfAny(validityProblems(validity));
    this.title = title.trim();
    this.validFrom = validity.from;
    this.validTo = validity.to;
  }

  private requireCurrent(): void {
    if (this.replacedBy !== null || this.putAwayAt !== null) throw refuse.conflict('already_done');
  }
}
