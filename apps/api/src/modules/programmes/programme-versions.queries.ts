import type { VersionRowView, VersionView } from '@nurt/contracts/programmes';
import { STANDING_PROGRAMMES, type ProgrammeContent, type ProgrammeKind } from '@nurt/domain/programmes';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { authorityOf, groszeOf, refuse, type SignedInCaller } from '../../kernel';

interface StoredVersion extends Omit<VersionRowView, 'plannedGrosze'> {
  readonly plannedGrosze: string;
}

const ROW = `v.id, v.number, v.resolution_number AS "resolutionNumber",
  v.resolution_date::text AS "resolutionDate", v.justification, v.planned_grosze AS "plannedGrosze"`;

/** Everybody sees what the council stands behind; the office sees its own in any state. */
const OFFICE = 'p.authority_id = $2';
const PUBLIC = 'p.status = ANY ($2)';

/** Reads of the versions that resolutions made of programmes. */
@Injectable()
export class ProgrammeVersionsQueries {
  constructor(private readonly dataSource: DataSource) {}

  ofOffice(caller: SignedInCaller, programmeId: string): Promise<VersionRowView[]> {
    return this.list(programmeId, OFFICE, authorityOf(caller));
  }

  ofEverybody(programmeId: string): Promise<VersionRowView[]> {
    return this.list(programmeId, PUBLIC, STANDING_PROGRAMMES);
  }

  oneOfOffice(caller: SignedInCaller, id: string): Promise<VersionView> {
    return this.one(id, OFFICE, authorityOf(caller));
  }

  oneOfEverybody(id: string): Promise<VersionView> {
    return this.one(id, PUBLIC, STANDING_PROGRAMMES);
  }

  private async list(programmeId: string, visible: string, to: unknown): Promise<VersionRowView[]> {
    const [seen] = await this.dataSource.query<unknown[]>(
      `SELECT 1 FROM programme p WHERE p.id = $1 AND ${visible}`,
      [programmeId, to],
    );
    if (!seen) throw refuse.notFound();
    const rows = await this.dataSource.query<StoredVersion[]>(
      `SELECT ${ROW} FROM programme_version v WHERE v.programme_id = $1 ORDER BY v.number DESC`,
      [programmeId],
    );
    return rows.map(rowOf);
  }

  private async one(id: string, visible: string, to: unknown): Promise<VersionView> {
    const [row] = await this.dataSource.query<
      (StoredVersion & {
        readonly programmeId: string;
        readonly kind: ProgrammeKind;
        readonly year: number;
        readonly yearTo: number;
        readonly content: ProgrammeContent;
      })[]
    >(
      `SELECT ${ROW}, v.content, p.id AS "programmeId", p.kind, p.year, p.year_to AS "yearTo"
         FROM programme_version v JOIN programme p ON p.id = v.programme_id WHERE v.id = $1 AND ${visible}`,
      [id, to],
    );
    if (!row) throw refuse.notFound();
    const { programmeId, kind, year, yearTo, content } = row;
    return { ...rowOf(row), programme: { id: programmeId, kind, year, yearTo }, content };
  }
}

function rowOf(row: StoredVersion): VersionRowView {
  const { id, number, resolutionNumber, resolutionDate, justification, plannedGrosze } = row;
  return {
    id,
    number,
    resolutionNumber,
    resolutionDate,
    justification,
    plannedGrosze: groszeOf(plannedGrosze),
  };
}
