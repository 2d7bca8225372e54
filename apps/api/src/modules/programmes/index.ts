export { MoneyQueries } from './money.queries';
export { YearlyReportQueries, type SentReport } from './yearly-report.queries';
export * from './programmes.facade';
export * from './programmes.module';
export { ProgrammesQueries, type ProgrammeOutline } from './programmes.queries';
export { boundToYears, CALLS_OF_YEARS, EVERY_YEAR, LINES_OF_YEARS, OPEN_OF_ANY_YEAR } from './years';
export { AddClassificationEntry } from './use-cases/add-classification-entry';
export { AdoptAmendment } from './use-cases/adopt-amendment';
export { AttachFile } from './use-cases/attach-file';
export { AdoptProgramme } from './use-cases/adopt-programme';
export { CloseYear } from './use-cases/close-year';
export { SendYearlyReport } from './use-cases/send-yearly-report';
export { CreateProgramme } from './use-cases/create-programme';
export {
  AnswerRemark,
  ConsultationsQueries,
  DeliverToCouncil,
  PublicConsultationsQueries,
  PublishConsultationReport,
  StartConsultation,
  SubmitRemark,
} from './consultations';
export { SaveAmendment } from './use-cases/save-amendment';
export { SaveProgramme } from './use-cases/save-programme';
export { StartAmendment } from './use-cases/start-amendment';
