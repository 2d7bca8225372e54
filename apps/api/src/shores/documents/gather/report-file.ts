import { localDate } from '@nurt/domain/calendar';
import { documentWording } from '@nurt/wording/documents';
import { partnerNames } from '@nurt/domain/offers';
import { formatApplicants, type Locale } from '@nurt/wording/format';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refuse, type SignedInCaller } from '../../../kernel';
import { AgreementsFacade } from '../../../modules/agreements';
import { AuthoritiesFacade } from '../../../modules/authorities';
import { CallsFacade } from '../../../modules/calls';
import { ReportsQueries } from '../../../modules/settlement';
import { reportPdf } from '../report';
import { fileName, type DocumentFile } from './document-file';
import { authorityParty } from './parties';

/** A report, for its authors and, once submitted, for the office of the authority. */
@Injectable()
export class ReportFile {
  constructor(
    private readonly dataSource: DataSource,
    private readonly authorities: AuthoritiesFacade,
    private readonly calls: CallsFacade,
    private readonly agreements: AgreementsFacade,
    private readonly reports: ReportsQueries,
  ) {}

  /** @throws Refusal notFound for everybody who is neither the grantee nor, once submitted, the authority's office */
  async of(caller: SignedInCaller, reportId: string, locale: Locale): Promise<DocumentFile> {
    const { manager } = this.dataSource;
    const report = await this.reports.one(caller, reportId);
    const agreement = await this.agreements.get(manager, report.agreement.id);
    const call = agreement && (await this.calls.get(manager, agreement.callId));
    if (!agreement) throw refuse.notFound();
    const authority = await this.authorities.get(manager, agreement.authorityId);
    const { submittedAt, checksum } = report;
    // A report that was given back is being written again: it has no checksum until it is submitted anew.
    const submission =
      submittedAt === null || checksum === null ? null : { receivedAt: new Date(submittedAt), checksum };
    const bytes = await reportPdf(
      {
        createdAt: submission?.receivedAt ?? new Date(report.savedAt),
        authority: authorityParty(authority),
        // What answers no call is a small grant.
        legalBasis: call?.legalBasis ?? 'udpp_small_grant',
        kind: report.kind,
        period: { from: localDate(report.period.from), to: localDate(report.period.to) },
        agreement: { number: agreement.number, concludedOn: agreement.concludedOn },
        grantee: formatApplicants(report.organisation.name, partnerNames(report.offer)),
        offer: report.offer,
        content: report.content,
        submission,
      },
      locale,
    );
    return { name: fileName(documentWording[locale].report.name, agreement.number), bytes };
  }
}
