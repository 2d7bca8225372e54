export * from './programmes.facade';
export * from './programmes.module';
export { ProgrammesQueries } from './programmes.queries';
export { boundToYears, CALLS_OF_YEARS, LINES_OF_YEARS, OPEN_OF_ANY_YEAR } from './years';
export { AdoptAmendment } from './use-cases/adopt-amendment';
export { AdoptProgramme } from './use-cases/adopt-programme';
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
