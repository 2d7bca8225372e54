import { randomUUID } from 'node:crypto';
import type { Instant } from '@nurt/domain/calendar';
import {
  ALONE,
  normalProfile,
  representationProblems,
  type Applicant,
  type OrganisationProfile,
  type Representation,
  type RepresentationMode,
} from '@nurt/domain/organisations';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { refuse, refuseIfAny } from '../../kernel';

/** A body that may apply for grants. Identifiers are stored as digits only. */
@Entity('organisation')
export class Organisation implements Applicant {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') legalForm!: string;
  @Column('text') nip!: string;
  @Column('text') regon!: string;
  @Column('text', { nullable: true }) krs!: string | null;
  @Column('text') registerName!: string;
  @Column('text') registerNumber!: string;
  @Column('text') street!: string;
  @Column('text') postalCode!: string;
  @Column('text') city!: string;
  @Column('text', { nullable: true }) terc!: string | null;
  @Column('text') email!: string;
  @Column('text') phone!: string;
  @Column('text') website!: string;
  @Column('text') bankAccount!: string;
  @Column('text') representation!: string;
  @Column('text') representationMode!: RepresentationMode;
  @Column('integer') representationPersons!: number;
  /** The organisation that it turned out to be; from then on it is only another name of that one. */
  @Column('uuid', { nullable: true }) joinedInto!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;

  /** A new record of a profile without problems. */
  static register(profile: OrganisationProfile, now: Instant): Organisation {
    return Object.assign(new Organisation(), normalProfile(profile), {
      id: randomUUID(),
      joinedInto: null,
      representationMode: ALONE.mode,
      representationPersons: ALONE.persons,
      version: 1,
      createdAt: now,
    });
  }

  /**
   * Takes a profile without problems, written by somebody who saw `version`; returns the names of what changed.
   * @throws Refusal conflict `changed_elsewhere`
   */
  change(profile: OrganisationProfile, version: number): (keyof OrganisationProfile)[] {
    if (version !== this.version) throw refuse.conflict('changed_elsewhere');
    const normal = normalProfile(profile);
    const changed = (Object.keys(normal) as (keyof OrganisationProfile)[]).filter(
      (field) => normal[field] !== this[field],
    );
    Object.assign(this, normal);
    this.version += 1;
    return changed;
  }

  /** @throws Refusal conflict `already_done` when one of them is an alias already */
  joinInto(other: Organisation): void {
    if (this.joinedInto !== null || other.joinedInto !== null) throw refuse.conflict('already_done');
    this.joinedInto = other.id;
    this.version += 1;
  }

  get wayOfRepresentation(): Representation {
    return { mode: this.representationMode, persons: this.representationPersons };
  }

  /**
   * How many representatives act together, as the statute says.
   * @throws Refusal conflict `changed_elsewhere`; invalid `representation_persons`
   */
  represent(way: Representation, version: number): void {
    if (version !== this.version) throw refuse.conflict('changed_elsewhere');
    refuseIfAny(representationProblems(way));
    this.representationMode = way.mode;
    this.representationPersons = way.persons;
    this.version += 1;
  }
}
