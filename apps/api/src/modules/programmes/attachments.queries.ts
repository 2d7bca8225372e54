import type { AttachmentView } from '@nurt/contracts/programmes';
import { STANDING_PROGRAMMES } from '@nurt/domain/programmes';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { authorityOf, Files, refuse, type OpenFile, type SignedInCaller } from '../../kernel';
import { standingFiles } from './attached-files';

/** Everybody sees what the council stands behind; the office sees its own in any state. */
const OFFICE = 'p.authority_id = $2';
const PUBLIC = 'p.status = ANY ($2)';
/** What an amendment in preparation brings is the office's alone; what an earlier version had stays readable. */
const PUBLIC_FILE = `${PUBLIC} AND a.amendment_id IS NULL`;

/** Files that hang on programmes. */
@Injectable()
export class AttachmentsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: Files,
  ) {}

  ofOffice(caller: SignedInCaller, programmeId: string): Promise<AttachmentView[]> {
    return this.list(programmeId, OFFICE, authorityOf(caller));
  }

  ofEverybody(programmeId: string): Promise<AttachmentView[]> {
    return this.list(programmeId, PUBLIC, STANDING_PROGRAMMES);
  }

  fileOfOffice(caller: SignedInCaller, id: string): Promise<OpenFile> {
    return this.file(id, OFFICE, authorityOf(caller));
  }

  fileOfEverybody(id: string): Promise<OpenFile> {
    return this.file(id, PUBLIC_FILE, STANDING_PROGRAMMES);
  }

  private async list(programmeId: string, visible: string, to: unknown): Promise<AttachmentView[]> {
    const [seen] = await this.dataSource.query<unknown[]>(
      `SELECT 1 FROM programme p WHERE p.id = $1 AND ${visible}`,
      [programmeId, to],
    );
    if (!seen) throw refuse.notFound();
    return standingFiles(this.dataSource.manager, programmeId);
  }

  private async file(id: string, visible: string, to: unknown): Promise<OpenFile> {
    const { manager } = this.dataSource;
    const [seen] = await manager.query<unknown[]>(
      `SELECT 1 FROM programme_attachment a JOIN programme p ON p.id = a.programme_id
        WHERE a.file_id = $1 AND ${visible}`,
      [id, to],
    );
    if (!seen) throw refuse.notFound();
    return this.files.open(manager, id);
  }
}
