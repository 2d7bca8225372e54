import type { OrganisationRole } from '@nurt/domain/access';
import type { Instant, LocalDate } from '@nurt/domain/calendar';
import { standingProblems, type Member, type Standing } from '@nurt/domain/organisations';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { refuse, refuseIfAny } from '../../kernel';

/** The columns of a standing, alike in members and in invitations. */
export interface StandingColumns {
  role: OrganisationRole;
  position: string;
  chair: boolean;
  mandateFrom: LocalDate | null;
  mandateTo: LocalDate | null;
}

export function standingOf({ role, position, chair, mandateFrom, mandateTo }: StandingColumns): Standing {
  return { role, position, chair, mandate: { from: mandateFrom, to: mandateTo } };
}

/**
 * A standing as it is stored.
 * @throws Refusal invalid with everything that is wrong with it
 */
export function columnsOf(standing: Standing): StandingColumns {
  refuseIfAny(standingProblems(standing));
  const { role, position, chair, mandate } = standing;
  return { role, position: position.trim(), chair, mandateFrom: mandate.from, mandateTo: mandate.to };
}

/** A person who may act for an organisation, as far as the role and the mandate go. */
@Entity('organisation_member')
export class OrganisationMember implements StandingColumns {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') accountId!: string;
  @Column('text') role!: OrganisationRole;
  @Column('text') position!: string;
  @Column('boolean') chair!: boolean;
  @Column('date', { nullable: true }) mandateFrom!: LocalDate | null;
  @Column('date', { nullable: true }) mandateTo!: LocalDate | null;
  /** Unknown for those who joined before it was kept. */
  @Column('timestamptz', { nullable: true }) joinedAt!: Date | null;
  @Column('integer') version!: number;

  static join(
    organisationId: string,
    accountId: string,
    standing: Standing,
    now: Instant,
  ): OrganisationMember {
    return Object.assign(new OrganisationMember(), columnsOf(standing), {
      organisationId,
      accountId,
      joinedAt: now,
      version: 1,
    });
  }

  /**
   * A new role or mandate, given by somebody who saw `version`.
   * @throws Refusal conflict `changed_elsewhere`; invalid
   */
  change(standing: Standing, version: number): void {
    if (version !== this.version) throw refuse.conflict('changed_elsewhere');
    Object.assign(this, columnsOf(standing));
    this.version += 1;
  }

  /** The member as the rules of the domain read them. */
  get asMember(): Member {
    return { accountId: this.accountId, ...standingOf(this) };
  }
}
