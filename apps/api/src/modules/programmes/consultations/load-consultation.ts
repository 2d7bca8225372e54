import { authorityOf, refuse, type SignedInCaller, type Tx } from '../../../kernel';
import { Programme } from '../programme.entity';
import { Consultation } from './consultation.entity';
import { Remark } from './remark.entity';

export interface HeldConsultation {
  readonly programme: Programme;
  readonly consultation: Consultation;
}

/**
 * The programme of the caller's authority, locked. Always before its consultation, so that no two commands wait for
 * each other, and so that none changes a consultation while the programme is being adopted.
 * @throws Refusal notFound for a programme of another authority
 */
export async function holdProgramme(tx: Tx, caller: SignedInCaller, programmeId: string): Promise<Programme> {
  const programme = await tx.db.findOne(Programme, {
    where: { id: programmeId, authorityId: authorityOf(caller) },
    loadEagerRelations: false,
    lock: { mode: 'pessimistic_write' },
  });
  if (!programme) throw refuse.notFound();
  return programme;
}

/**
 * The consultation of the programme, both locked.
 * @throws Refusal notFound where there is none
 */
export async function holdConsultation(
  tx: Tx,
  caller: SignedInCaller,
  programmeId: string,
): Promise<HeldConsultation> {
  const programme = await holdProgramme(tx, caller, programmeId);
  const consultation = await tx.db.findOne(Consultation, {
    where: { programmeId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!consultation) throw refuse.notFound();
  return { programme, consultation };
}

/** A remark of the caller's authority with its consultation, all locked. @throws Refusal as `holdConsultation` */
export async function holdRemark(
  tx: Tx,
  caller: SignedInCaller,
  remarkId: string,
): Promise<HeldConsultation & { readonly remark: Remark }> {
  const [found] = await tx.db.query<{ programmeId: string }[]>(
    `SELECT c.programme_id AS "programmeId" FROM remark r JOIN consultation c ON c.id = r.consultation_id
      WHERE r.id = $1 AND r.authority_id = $2`,
    [remarkId, authorityOf(caller)],
  );
  if (!found) throw refuse.notFound();
  const held = await holdConsultation(tx, caller, found.programmeId);
  const remark = await tx.db.findOneOrFail(Remark, {
    where: { id: remarkId },
    lock: { mode: 'pessimistic_write' },
  });
  return { ...held, remark };
}

/** Remarks, answers and opinions come before the adoption. @throws Refusal conflict */
export function assertConsulting({ status }: Programme): void {
  if (status !== 'consultation') throw refuse.conflict('not_now');
}

/** After the report nothing that people wrote and were told may change. @throws Refusal conflict */
export function assertNotReported({ reportedAt }: Consultation): void {
  if (reportedAt !== null) throw refuse.conflict('consultation_reported');
}
