import { documentWording } from '@nurt/wording/documents';
import type { Locale } from '@nurt/wording/format';
import { Injectable } from '@nestjs/common';
import { YearlyReportQueries } from '../../../modules/programmes';
import { yearlyReportPdf } from '../yearly-report';
import { fileName, type DocumentFile } from './document-file';

/** The yearly report on a programme, for everybody once it was sent. */
@Injectable()
export class YearlyReportFile {
  constructor(private readonly reports: YearlyReportQueries) {}

  /** @throws Refusal notFound until the report is sent */
  async of(programmeId: string, locale: Locale): Promise<DocumentFile> {
    const { report, sentAt, checksum } = await this.reports.public(programmeId);
    const bytes = await yearlyReportPdf({ report, sentAt: new Date(sentAt), checksum }, locale);
    return { name: fileName(documentWording[locale].yearlyReport.name, String(report.year)), bytes };
  }
}
