import type { ClassificationKind } from '@nurt/domain/statute';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A code of the budget classification that the authority uses in a year, beside those that the product knows. */
@Entity('classification_entry')
export class ClassificationEntry {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') authorityId!: string;
  @Column('integer') year!: number;
  @Column('text') kind!: ClassificationKind;
  @Column('text') code!: string;
  @Column('text') name!: string;
  @Column('timestamptz') createdAt!: Date;
}
