import type { Fact } from '../../kernel';
import type { GrantReturn } from './grant-return.entity';
import type { Report } from './report.entity';

export type ReportEvent = 'report.opened' | 'report.submitted' | 'report.returned' | 'report.accepted';
export type ReturnEvent = 'return.due' | 'return.received';

type Figures = Readonly<Record<string, string | number>>;

/** A fact about a report. Data holds ids and figures; what people wrote stays in the record. */
export function reportFact(type: ReportEvent, report: Report, figures: Figures = {}): Fact {
  const { id, authorityId, organisationId, agreementId, year } = report;
  return {
    type,
    subject: { kind: 'report', id },
    authorityId,
    organisationId,
    data: { agreementId, ...(year === null ? {} : { year }), ...figures },
  };
}

/** A fact about a return. */
export function returnFact(type: ReturnEvent, grantReturn: GrantReturn, figures: Figures): Fact {
  const { id, authorityId, organisationId, agreementId, ground } = grantReturn;
  return {
    type,
    subject: { kind: 'grantReturn', id },
    authorityId,
    organisationId,
    data: { agreementId, ground, ...figures },
  };
}
