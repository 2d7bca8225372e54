import { randomUUID } from 'node:crypto';
import type { AmendmentStatus } from '@nurt/contracts/programmes';
import type { Instant } from '@nurt/domain/calendar';
import type { ProgrammeAmendment as AmendmentContent } from '@nurt/domain/programmes';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { refuse } from '../../kernel';
import type { Programme } from './programme.entity';

/** A change of an adopted programme, from the officer's draft to the council's resolution. */
@Entity('programme_amendment')
export class ProgrammeAmendment {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') authorityId!: string;
  @Column('uuid') programmeId!: string;
  @Column('text') status!: AmendmentStatus;
  @Column('jsonb') content!: AmendmentContent;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') savedAt!: Date;

  /** An amendment that changes nothing yet. */
  static draft({ id: programmeId, authorityId }: Programme, now: Instant): ProgrammeAmendment {
    return Object.assign(new ProgrammeAmendment(), {
      id: randomUUID(),
      authorityId,
      programmeId,
      status: 'draft',
      content: { justification: '', changes: [], newLines: [], sections: {} },
      version: 1,
      createdAt: now,
      savedAt: now,
    } satisfies Partial<ProgrammeAmendment>);
  }

  /** Replaces everything the officer wrote. */
  rewrite(content: AmendmentContent, now: Instant): void {
    this.requireDraft();
    this.content = content;
    this.savedAt = now;
    this.version += 1;
  }

  /** The council adopted it by its resolution. */
  adopt(): void {
    this.requireDraft();
    this.status = 'adopted';
    this.version += 1;
  }

  /** The officer gave it up. */
  discard(): void {
    this.requireDraft();
    this.status = 'discarded';
    this.version += 1;
  }

  private requireDraft(): void {
    if (this.status !== 'draft') throw refuse.conflict('not_now');
  }
}
